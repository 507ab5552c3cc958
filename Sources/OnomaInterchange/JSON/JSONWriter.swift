/// Writes JSON behind what a buffer already holds; commas take care of themselves.
///
///     var json = JSONWriter()
///     json.beginObject()
///     json.key("text")
///     json.string("\"Hà Nội\"\n")
///     json.key("start")
///     json.integer(5)
///     json.endObject()
///     String(decoding: json.bytes, as: UTF8.self)   // {"text":"\"Hà Nội\"\n","start":5}
///
/// Strings are escaped as little as RFC 8259 allows: `"`, `\` and the characters below U+0020. All else stands as it is, U+2028 too.
public struct JSONWriter: Sendable {
  /// What was written.
  public var bytes: [UInt8]
  /// Whether the next element needs a comma before it.
  private var separates = false

  /// A writer behind what `bytes` holds.
  public init(_ bytes: consuming [UInt8] = []) {
    self.bytes = bytes
  }

  // MARK: Structure

  @inline(__always)
  private mutating func separate() {
    if separates { bytes.append(UInt8(ascii: ",")) }
    separates = true
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    separates = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    separates = true
  }

  /// Writes `{`.
  public mutating func beginObject() { begin(UInt8(ascii: "{")) }
  /// Writes `}`.
  public mutating func endObject() { end(UInt8(ascii: "}")) }
  /// Writes `[`.
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }
  /// Writes `]`.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes the name of a field and its colon.
  public mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    separates = false
  }

  /// Starts a line, after the comma that is due, and indents it.
  public mutating func lineBreak(indentedBy spaces: Int) {
    if separates { bytes.append(UInt8(ascii: ",")) }
    separates = false
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<spaces { bytes.append(UInt8(ascii: " ")) }
  }

  // MARK: Values

  /// Writes a string.
  ///
  /// - Complexity: linear in its bytes; allocates only where the buffer grows.
  public mutating func string(_ string: String) {
    var string = string
    string.makeContiguousUTF8()
    string.withUTF8 { buffer in
      // The pointer lives as long as the closure.
      let utf8 = unsafe Span(_unsafeElements: buffer)
      self.string(utf8: utf8)
    }
  }

  /// Writes a string whose bytes, valid UTF-8, are given.
  ///
  /// - Complexity: linear in its bytes; allocates only where the buffer grows.
  public mutating func string(utf8: Span<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var index = 0
    while true {
      let special = ByteSearch.firstToEscape(in: utf8, from: index)
      bytes.append(bytesOf: utf8.extracting(index..<special))
      guard special < utf8.count else { break }
      escape(utf8[special])
      index = special + 1
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      for digit in [byte >> 4, byte & 15] {
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) {
    separate()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(value.magnitude, places: 1)
  }

  /// Writes a number from 0 to 1 with two decimals: `0.99`, `1.00`. What lies outside is drawn to the nearest end, NaN to 0.
  public mutating func probability(_ value: Double) {
    separate()
    let hundredths = value > 0 ? UInt((min(value, 1) * 100).rounded()) : 0
    appendDigits(hundredths / 100, places: 1)
    bytes.append(UInt8(ascii: "."))
    appendDigits(hundredths % 100, places: 2)
  }

  private mutating func appendDigits(_ value: UInt, places: Int) {
    let start = bytes.count
    var rest = value
    while rest > 0 || bytes.count - start < places {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes bytes that are valid JSON as they are: a number with its zeros, a value passed through, members behind one another.
  public mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
  }
}

extension [UInt8] {
  /// A copy of the bytes.
  init(copying span: Span<UInt8>) {
    self.init()
    append(bytesOf: span)
  }

  /// Appends a copy of the bytes.
  @inline(__always)
  mutating func append(bytesOf span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
