/// Why JSON was refused, and at which byte.
struct JSONFailure: Error {
  var reason: InterchangeError.Reason
  var offset: Int
}

/// Walks over one JSON text and checks it against RFC 8259, byte for byte; makes nothing but the ranges of values.
struct JSONCursor {
  private(set) var position: Int
  let options: JSONScanner.Options

  init(at position: Int = 0, options: JSONScanner.Options) {
    self.position = position
    self.options = options
  }

  private func failure(_ reason: InterchangeError.Reason, at offset: Int? = nil) -> JSONFailure {
    JSONFailure(reason: reason, offset: offset ?? position)
  }

  private func unexpected(_ expected: String, in bytes: Span<UInt8>) -> JSONFailure {
    guard position < bytes.count else { return failure(.unexpectedEnd) }
    // Bytes that are no UTF-8 are called so, wherever they stand.
    if sequenceLength(in: bytes, at: position) == 0 { return failure(.invalidUTF8(byte: bytes[position])) }
    return failure(.unexpectedCharacter(expected: expected))
  }

  @inline(__always)
  mutating func skipSpace(in bytes: Span<UInt8>) {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position &+= 1
      default: return
      }
    }
  }

  /// Whether nothing but white space is left.
  mutating func finish(in bytes: Span<UInt8>) throws(JSONFailure) {
    skipSpace(in: bytes)
    guard position < bytes.count else { return }
    if sequenceLength(in: bytes, at: position) == 0 { throw failure(.invalidUTF8(byte: bytes[position])) }
    throw failure(.trailingText)
  }

  // MARK: Values

  /// One value of any type; `depth` arrays and objects are open around it.
  mutating func value(in bytes: Span<UInt8>, depth: Int = 0) throws(JSONFailure) -> JSONValue {
    skipSpace(in: bytes)
    let start = position
    guard start < bytes.count else { throw failure(.unexpectedEnd) }
    switch bytes[start] {
    case UInt8(ascii: "\""):
      return try string(in: bytes)
    case UInt8(ascii: "{"):
      try object(in: bytes, depth: depth) { _ in }
      return JSONValue(kind: .object, range: start..<position)
    case UInt8(ascii: "["):
      try array(in: bytes, depth: depth) { _ in }
      return JSONValue(kind: .array, range: start..<position)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try number(in: bytes)
      return JSONValue(kind: .number, range: start..<position)
    case UInt8(ascii: "t"):
      try word("true", in: bytes)
      return JSONValue(kind: .boolean, range: start..<position)
    case UInt8(ascii: "f"):
      try word("false", in: bytes)
      return JSONValue(kind: .boolean, range: start..<position)
    case UInt8(ascii: "n"):
      try word("null", in: bytes)
      return JSONValue(kind: .null, range: start..<position)
    default:
      throw unexpected("a value", in: bytes)
    }
  }

  /// An object, whose `{` is the next byte; tells each member.
  mutating func object(in bytes: Span<UInt8>, depth: Int = 0, visit: (JSONMember) -> Void) throws(JSONFailure) {
    guard depth < options.depthLimit else { throw failure(.tooDeep(limit: options.depthLimit)) }
    position &+= 1
    skipSpace(in: bytes)
    if position < bytes.count, bytes[position] == UInt8(ascii: "}") {
      position &+= 1
      return
    }
    while true {
      skipSpace(in: bytes)
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw unexpected("the name of a field in double quotes", in: bytes)
      }
      let key = try string(in: bytes)
      skipSpace(in: bytes)
      guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { throw unexpected("a colon", in: bytes) }
      position &+= 1
      visit(JSONMember(key: key, value: try value(in: bytes, depth: depth &+ 1)))
      guard try continues(until: UInt8(ascii: "}"), "a comma or }", in: bytes) else { return }
    }
  }

  /// An array, whose `[` is the next byte; tells each element.
  mutating func array(in bytes: Span<UInt8>, depth: Int = 0, visit: (JSONValue) -> Void) throws(JSONFailure) {
    guard depth < options.depthLimit else { throw failure(.tooDeep(limit: options.depthLimit)) }
    position &+= 1
    skipSpace(in: bytes)
    if position < bytes.count, bytes[position] == UInt8(ascii: "]") {
      position &+= 1
      return
    }
    while true {
      visit(try value(in: bytes, depth: depth &+ 1))
      guard try continues(until: UInt8(ascii: "]"), "a comma or ]", in: bytes) else { return }
    }
  }

  /// Whether a comma follows; otherwise the closing bracket must.
  @inline(__always)
  private mutating func continues(until close: UInt8, _ expected: String, in bytes: Span<UInt8>) throws(JSONFailure) -> Bool {
    skipSpace(in: bytes)
    guard position < bytes.count, bytes[position] == UInt8(ascii: ",") || bytes[position] == close else {
      throw unexpected(expected, in: bytes)
    }
    position &+= 1
    return bytes[position &- 1] == UInt8(ascii: ",")
  }

  private mutating func word(_ word: String, in bytes: Span<UInt8>) throws(JSONFailure) {
    for letter in word.utf8 {
      guard position < bytes.count, bytes[position] == letter else { throw unexpected(word, in: bytes) }
      position &+= 1
    }
  }

  private mutating func number(in bytes: Span<UInt8>) throws(JSONFailure) {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position &+= 1 }
    let whole = skipDigits(in: bytes)
    guard whole > 0, whole == 1 || bytes[position &- whole] != UInt8(ascii: "0") else { throw failure(.badNumber, at: start) }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position &+= 1
      guard skipDigits(in: bytes) > 0 else { throw failure(.badNumber, at: start) }
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position &+= 1
      if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") { position &+= 1 }
      guard skipDigits(in: bytes) > 0 else { throw failure(.badNumber, at: start) }
    }
  }

  private mutating func skipDigits(in bytes: Span<UInt8>) -> Int {
    let start = position
    while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position &+= 1 }
    return position &- start
  }

  // MARK: Strings

  /// A string, whose `"` is the next byte.
  mutating func string(in bytes: Span<UInt8>) throws(JSONFailure) -> JSONValue {
    let start = position
    var (index, plain) = (start &+ 1, true)
    while true {
      index = ByteSearch.firstOfInterestInString(bytes, from: index)
      // Letters beyond ASCII come in runs.
      while index < bytes.count, bytes[index] >= 0x80 {
        let length = sequenceLength(in: bytes, at: index)
        guard length > 0 else { throw failure(.invalidUTF8(byte: bytes[index]), at: index) }
        index &+= length
      }
      guard index < bytes.count else { throw failure(.unexpectedEnd, at: bytes.count) }
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        position = index &+ 1
        return JSONValue(kind: .string, isPlain: plain, range: start..<position)
      } else if byte == UInt8(ascii: "\\") {
        plain = false
        index = try escapeEnd(in: bytes, at: index)
      } else if byte < 0x20 {
        throw failure(.controlCharacter(byte), at: index)
      }
      // Anything else is a plain letter behind a run: the search goes on from it.
    }
  }

  /// The offset behind an escape, or behind both of a surrogate pair.
  private func escapeEnd(in bytes: Span<UInt8>, at start: Int) throws(JSONFailure) -> Int {
    guard start &+ 1 < bytes.count else { throw failure(.unexpectedEnd, at: bytes.count) }
    switch bytes[start &+ 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start &+ 2
    case UInt8(ascii: "u"):
      guard let unit = JSONEscape.codeUnit(in: bytes, at: start) else { throw failure(.badEscape, at: start) }
      guard UTF16.isSurrogate(unit) else { return start &+ 6 }
      if UTF16.isLeadSurrogate(unit), let trail = JSONEscape.codeUnit(in: bytes, at: start &+ 6), UTF16.isTrailSurrogate(trail) {
        return start &+ 12
      }
      guard options.replacesLoneSurrogates else { throw failure(.loneSurrogate, at: start) }
      return start &+ 6
    default:
      throw failure(.badEscape, at: start)
    }
  }

  /// The length of the well-formed UTF-8 sequence at `index`, 0 where there is none (Unicode 15.0, table 3-7).
  ///
  /// The twin of `UTF8Validation` in OnomaText, within reach of the optimizer: Russian and Vietnamese come here at every word.
  @inline(__always)
  private func sequenceLength(in bytes: Span<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    guard index &+ 1 < bytes.count else { return 0 }
    let second = bytes[index &+ 1]
    if lead < 0xE0 { return lead >= 0xC2 && second & 0xC0 == 0x80 ? 2 : 0 }
    guard second & 0xC0 == 0x80, index &+ 2 < bytes.count, bytes[index &+ 2] & 0xC0 == 0x80 else { return 0 }
    if lead < 0xF0 {
      // No overlong forms, no surrogates.
      return (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0) ? 0 : 3
    }
    guard index &+ 3 < bytes.count, bytes[index &+ 3] & 0xC0 == 0x80 else { return 0 }
    return lead > 0xF4 || (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second >= 0x90) ? 0 : 4
  }
}
