/// Escapes in JSON strings.
enum JSONEscape {
  /// The code unit that `\uXXXX` at an offset means; nil where there is no such escape.
  static func codeUnit(in bytes: Span<UInt8>, at start: Int) -> UInt16? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u") else { return nil }
    var unit: UInt16 = 0
    for index in start + 2..<start + 6 {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "A") + 10)
      default: return nil
      }
    }
    return unit
  }

  /// Appends the character that a valid escape at `start` means, U+FFFD for a lone surrogate.
  ///
  /// - Returns: the offset behind the escape.
  static func decode(in bytes: Span<UInt8>, at start: Int, into text: inout [UInt8]) -> Int {
    switch bytes[start + 1] {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"):
      let unit = codeUnit(in: bytes, at: start) ?? 0xFFFD
      if UTF16.isLeadSurrogate(unit), let trail = codeUnit(in: bytes, at: start + 6), UTF16.isTrailSurrogate(trail) {
        append(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(trail & 0x3FF)), to: &text)
        return start + 12
      }
      append(UTF16.isSurrogate(unit) ? 0xFFFD : UInt32(unit), to: &text)
      return start + 6
    case let byte: text.append(byte)
    }
    return start + 2
  }

  /// Appends a scalar value as UTF-8.
  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    func continuation(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: scalar >> shift & 0x3F | 0x80) }
    switch scalar {
    case ..<0x80:
      text.append(UInt8(scalar))
    case ..<0x800:
      text.append(UInt8(scalar >> 6 | 0xC0))
      text.append(continuation(0))
    case ..<0x10000:
      text.append(UInt8(scalar >> 12 | 0xE0))
      text.append(continuation(6))
      text.append(continuation(0))
    default:
      text.append(UInt8(scalar >> 18 | 0xF0))
      text.append(continuation(12))
      text.append(continuation(6))
      text.append(continuation(0))
    }
  }
}
