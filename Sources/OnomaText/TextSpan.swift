/// A half-open range of UTF-8 bytes in a ``SourceText``.
///
/// In `"Huế đẹp"` the name `Huế` is `TextSpan(0, 5)`: `ế` takes three bytes.
@frozen
public struct TextSpan: Hashable, Sendable {
  /// The offset of the first byte.
  public var utf8Start: Int
  /// The offset after the last byte.
  public var utf8End: Int

  /// A span from `utf8Start` up to, not including, `utf8End`.
  @inlinable
  public init(_ utf8Start: Int, _ utf8End: Int) {
    precondition(utf8Start <= utf8End, "a span ends before it starts")
    self.utf8Start = utf8Start
    self.utf8End = utf8End
  }

  /// The number of bytes.
  @inlinable public var utf8Count: Int { utf8End - utf8Start }

  /// Whether the span holds no byte.
  @inlinable public var isEmpty: Bool { utf8Start == utf8End }

  /// Whether the two spans share a byte.
  @inlinable
  public func overlaps(_ other: TextSpan) -> Bool {
    utf8Start < other.utf8End && other.utf8Start < utf8End
  }

  /// Whether every byte of `other` is one of this span's.
  @inlinable
  public func contains(_ other: TextSpan) -> Bool {
    utf8Start <= other.utf8Start && other.utf8End <= utf8End
  }
}

extension TextSpan: Comparable {
  /// Orders by start, then by end.
  @inlinable
  public static func < (a: TextSpan, b: TextSpan) -> Bool {
    (a.utf8Start, a.utf8End) < (b.utf8Start, b.utf8End)
  }
}

extension TextSpan: CustomStringConvertible {
  /// `start..<end`, in UTF-8 bytes.
  public var description: String { "\(utf8Start)..<\(utf8End)" }
}
