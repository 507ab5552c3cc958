/// What offsets outside of Onoma count. Inside, everything is UTF-8 bytes.
///
/// | text | code points | UTF-16 | UTF-8 |
/// |---|---|---|---|
/// | `Huế` | 3 | 3 | 5 |
/// | `😀` | 1 | 2 | 4 |
public enum OffsetUnit: String, Hashable, Sendable, CaseIterable {
  /// Unicode code points, as Python, spaCy and brat count.
  case codePoint = "codepoint"
  /// UTF-16 code units, as JavaScript, Java and C# count.
  case utf16
  /// UTF-8 bytes, as Rust and Go count.
  case utf8

  /// How many of these units a UTF-8 byte begins: 1 or 2 for a lead byte, 0 for a continuation byte (but for UTF-8, where it is always 1).
  @inlinable
  func units(begunBy byte: UInt8) -> Int {
    switch self {
    case .codePoint: byte & 0xC0 != 0x80 ? 1 : 0
    case .utf16: byte & 0xC0 != 0x80 ? (byte >= 0xF0 ? 2 : 1) : 0
    case .utf8: 1
    }
  }

  /// Converts offsets in UTF-8 bytes into this unit.
  ///
  /// - Parameters:
  ///   - utf8Offsets: ascending offsets in `text`, at the borders of its characters.
  ///   - text: what they point into.
  /// - Returns: the offsets in this unit, in the same order.
  /// - Complexity: linear in the text and the offsets.
  public func offsets(fromUTF8 utf8Offsets: [Int], in text: SourceText) -> [Int] {
    guard self != .utf8 else { return utf8Offsets }
    var (converted, byte, units) = ([Int](), 0, 0)
    converted.reserveCapacity(utf8Offsets.count)
    let bytes = text.utf8.span
    for offset in utf8Offsets {
      precondition(offset >= byte && offset <= bytes.count, "offsets must ascend and lie in the text")
      while byte < offset {
        units += self.units(begunBy: bytes[byte])
        byte += 1
      }
      converted.append(units)
    }
    return converted
  }

  /// Converts ascending offsets in this unit into UTF-8 bytes; nil where one is past the end or inside a character.
  ///
  /// - Complexity: linear in the text and the offsets.
  public func utf8Offsets(from offsets: [Int], in text: SourceText) -> [Int]? {
    var (converted, byte, units) = ([Int](), 0, 0)
    let bytes = text.utf8.span
    for offset in offsets {
      while units < offset {
        guard byte < bytes.count else { return nil }
        units += self.units(begunBy: bytes[byte])
        byte += 1
        while byte < bytes.count, bytes[byte] & 0xC0 == 0x80, self != .utf8 { byte += 1 }
      }
      guard units == offset, byte == bytes.count || bytes[byte] & 0xC0 != 0x80 else { return nil }
      converted.append(byte)
    }
    return converted
  }
}
