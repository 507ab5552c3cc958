/// Reads JSON (RFC 8259) strictly, and decodes only what is asked for.
///
/// A scan tells where each field's name and value stand; a field that nobody asks for costs no more than the walk over its bytes, and
/// can be passed through unchanged: `1.10` stays `1.10`.
///
///     let line = Array(#"{"id": 1.10, "text": "H\u00e0 N\u1ed9i"}"#.utf8)
///     let scanner = JSONScanner()
///     let members = try scanner.members(ofObject: line.span, at: InputPlace(file: "news.jsonl", line: 3))
///     scanner.string(of: members[1].value, in: line.span)   // "Hà Nội"
///     line[members[0].value.range]                          // the bytes of 1.10
///
/// Refused: what is not UTF-8, raw control characters in strings, unknown escapes, lone surrogates (unless replaced), numbers such as
/// `01` or `1.`, nesting deeper than the limit, and anything behind the value.
public struct JSONScanner: Sendable {
  /// How strict to be.
  public struct Options: Hashable, Sendable {
    /// How many arrays and objects may be in one another.
    public var depthLimit: Int
    /// Whether half a surrogate pair (`"\ud83d"`) is read as U+FFFD; otherwise it is an error.
    public var replacesLoneSurrogates: Bool

    /// Options; strict by default.
    public init(depthLimit: Int = 512, replacesLoneSurrogates: Bool = false) {
      self.depthLimit = depthLimit
      self.replacesLoneSurrogates = replacesLoneSurrogates
    }
  }

  /// How strict the scanner is.
  public let options: Options

  /// A scanner.
  public init(options: Options = Options()) {
    self.options = options
  }

  // MARK: Whole texts

  /// Checks a whole JSON text.
  ///
  /// - Throws: ``InterchangeError`` with line and column.
  /// - Complexity: linear in the bytes; nothing is allocated.
  public func value(of bytes: Span<UInt8>, at place: InputPlace) throws(InterchangeError) -> JSONValue {
    do throws(JSONFailure) {
      var cursor = JSONCursor(options: options)
      let value = try cursor.value(in: bytes)
      try cursor.finish(in: bytes)
      return value
    } catch {
      throw InterchangeError(error.reason, atUTF8Offset: error.offset, in: bytes, startingAt: place)
    }
  }

  /// Checks a whole JSON text that must be an object, and gives its fields in their order.
  ///
  /// - Throws: ``InterchangeError`` with line and column; ``InterchangeError/Reason/notAnObject`` for any other value.
  /// - Complexity: linear in the bytes.
  public func members(ofObject bytes: Span<UInt8>, at place: InputPlace) throws(InterchangeError) -> [JSONMember] {
    do throws(JSONFailure) {
      var cursor = JSONCursor(options: options)
      cursor.skipSpace(in: bytes)
      guard cursor.position < bytes.count, bytes[cursor.position] == UInt8(ascii: "{") else {
        // What is no JSON at all is told first.
        let start = cursor.position
        _ = try cursor.value(in: bytes)
        throw JSONFailure(reason: .notAnObject, offset: start)
      }
      var members: [JSONMember] = []
      members.reserveCapacity(8)
      try cursor.object(in: bytes) { members.append($0) }
      try cursor.finish(in: bytes)
      return members
    } catch {
      throw InterchangeError(error.reason, atUTF8Offset: error.offset, in: bytes, startingAt: place)
    }
  }

  // MARK: Values of a text that was checked

  /// The fields of a value of a checked text; none where it is no object.
  ///
  /// - Complexity: linear in the value's bytes.
  public func members(of value: JSONValue, in bytes: Span<UInt8>) -> [JSONMember] {
    guard value.kind == .object else { return [] }
    var members: [JSONMember] = []
    var cursor = JSONCursor(at: value.range.lowerBound, options: options)
    // Checked before: it cannot fail.
    try? cursor.object(in: bytes) { members.append($0) }
    return members
  }

  /// The elements of a value of a checked text; none where it is no array.
  ///
  /// - Complexity: linear in the value's bytes.
  public func elements(of value: JSONValue, in bytes: Span<UInt8>) -> [JSONValue] {
    guard value.kind == .array else { return [] }
    var elements: [JSONValue] = []
    var cursor = JSONCursor(at: value.range.lowerBound, options: options)
    try? cursor.array(in: bytes) { elements.append($0) }
    return elements
  }

  /// The bytes, valid UTF-8, that a string of a checked text means; for any other value, its own bytes.
  ///
  /// - Complexity: linear in the value's bytes; one allocation.
  public func utf8(of value: JSONValue, in bytes: Span<UInt8>) -> [UInt8] {
    let range = value.kind == .string ? value.range.lowerBound + 1..<value.range.upperBound - 1 : value.range
    let content = bytes.extracting(range)
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    guard value.kind == .string, !value.isPlain else {
      text.append(bytesOf: content)
      return text
    }
    var index = 0
    while index < content.count {
      let backslash = ByteSearch.firstBackslash(in: content, from: index)
      text.append(bytesOf: content.extracting(index..<backslash))
      index = backslash < content.count ? JSONEscape.decode(in: content, at: backslash, into: &text) : backslash
    }
    return text
  }

  /// What a string of a checked text means; for any other value, its characters.
  ///
  /// - Complexity: linear in the value's bytes.
  public func string(of value: JSONValue, in bytes: Span<UInt8>) -> String {
    String(decoding: utf8(of: value, in: bytes), as: UTF8.self)
  }
}
