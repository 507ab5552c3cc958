/// Where a JSON value stands in its text, and of what type it is.
///
/// In `{"a": "b"}` the value `"b"` has the range 6..<9: its quotes are part of it.
public struct JSONValue: Hashable, Sendable {
  /// The types of JSON, `true` and `false` in one.
  public enum Kind: Hashable, Sendable {
    /// `{…}`
    case object
    /// `[…]`
    case array
    /// `"…"`
    case string
    /// `12`, `-0.5`, `1e9`
    case number
    /// `true` or `false`
    case boolean
    /// `null`
    case null
  }

  /// Its type.
  public let kind: Kind
  /// Whether it is a string without escapes, so that its bytes spell it as they are.
  public let isPlain: Bool
  /// Its bytes, quotes and brackets among them.
  public let range: Range<Int>

  /// A value of a scanned text.
  init(kind: Kind, isPlain: Bool = false, range: Range<Int>) {
    self.kind = kind
    self.isPlain = isPlain
    self.range = range
  }
}

/// A field of a JSON object.
public struct JSONMember: Hashable, Sendable {
  /// Its name, a string.
  public let key: JSONValue
  /// Its value.
  public let value: JSONValue
}
