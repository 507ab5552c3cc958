import OnomaText
import Testing

struct UTF8ValidationTests {
  /// Each class of table 3-7 at its borders.
  private static let wellFormed: [[UInt8]] = [
    [0x00], [0x7F], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xE0, 0xBF, 0xBF], [0xE1, 0x80, 0x80], [0xEC, 0xBF, 0xBF],
    [0xED, 0x80, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF0, 0xBF, 0xBF, 0xBF],
    [0xF1, 0x80, 0x80, 0x80], [0xF3, 0xBF, 0xBF, 0xBF], [0xF4, 0x80, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xEF, 0xBB, 0xBF],
  ]

  /// What is ill-formed, and how many bytes of it stand together as one U+FFFD.
  private static let illFormed: [(name: String, bytes: [UInt8], subpart: Int)] = [
    ("lone continuation", [0x80], 1), ("last continuation", [0xBF], 1), ("overlong C0", [0xC0, 0xAF], 1), ("overlong C1", [0xC1, 0xBF], 1),
    ("overlong E0", [0xE0, 0x80, 0xAF], 1), ("overlong E0 at its border", [0xE0, 0x9F, 0xBF], 1),
    ("surrogate D800", [0xED, 0xA0, 0x80], 1),
    ("surrogate DFFF", [0xED, 0xBF, 0xBF], 1), ("overlong F0", [0xF0, 0x80, 0x80, 0x80], 1),
    ("overlong F0 at its border", [0xF0, 0x8F, 0xBF, 0xBF], 1), ("beyond U+10FFFF", [0xF4, 0x90, 0x80, 0x80], 1),
    ("F5", [0xF5, 0x80, 0x80, 0x80], 1), ("F8", [0xF8, 0x88, 0x80, 0x80, 0x80], 1), ("FE", [0xFE], 1), ("FF", [0xFF], 1),
    ("two-byte cut", [0xC3], 1), ("two-byte broken", [0xC3, 0x41], 1), ("three-byte cut to one", [0xE1], 1),
    ("three-byte cut to two", [0xE1, 0xBA], 2), ("three-byte broken", [0xE1, 0xBA, 0x41], 2), ("E0 cut to two", [0xE0, 0xA0], 2),
    ("four-byte cut to one", [0xF0], 1), ("four-byte cut to two", [0xF0, 0x9F], 2), ("four-byte cut to three", [0xF0, 0x9F, 0x98], 3),
    ("four-byte broken at the last", [0xF0, 0x9F, 0x98, 0x41], 3), ("four-byte broken by a lead", [0xF4, 0x8F, 0xC3, 0xA9], 2),
  ]

  private func firstInvalid(_ bytes: [UInt8]) -> Int? { UTF8Validation.firstInvalidByte(in: bytes.span) }

  @Test("Well-formed sequences of every class are taken whole")
  func takes() throws {
    for bytes in Self.wellFormed {
      #expect(firstInvalid(bytes) == nil, "\(bytes)")
      #expect(UTF8Validation.sequenceLength(in: bytes.span, at: 0) == bytes.count, "\(bytes)")
    }
    let all = Array(Self.wellFormed.joined())
    #expect(firstInvalid(all) == nil)
    #expect(try SourceText(validating: all).utf8 == all)
    #expect(firstInvalid([]) == nil)
  }

  @Test("Ill-formed sequences of every class are refused with the offset of their first byte")
  func refuses() {
    let before = Array("Huế 😀".utf8)  // 10 bytes
    #expect(before.count == 10)
    for (name, bytes, _) in Self.illFormed {
      #expect(firstInvalid(bytes) == 0, "\(name)")
      #expect(firstInvalid(before + bytes) == 10, "\(name)")
      #expect(firstInvalid(before + bytes + before) == 10, "\(name)")
      #expect(throws: TextError.invalidByte(offset: 10, encoding: .utf8), "\(name)") { try SourceText(validating: before + bytes) }
    }
  }

  @Test("One U+FFFD stands for a maximal subpart")
  func subparts() {
    for (name, bytes, subpart) in Self.illFormed {
      #expect(UTF8Validation.maximalSubpart(in: (bytes + [0x20]).span, at: 0) == subpart, "\(name)")
      #expect(UTF8Validation.maximalSubpart(in: bytes.span, at: 0) == subpart, "\(name)")
    }
  }

  @Test("Of all two-byte texts those are valid that the standard library takes")
  func allPairs() {
    var (wrong, valid) = ([String](), 0)
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let bytes = [first, second]
        let expected = longestValidPrefix(bytes)
        if expected == 2 { valid += 1 }
        if firstInvalid(bytes) != (expected == 2 ? nil : expected) { wrong.append("\(bytes)") }
      }
    }
    #expect(wrong.isEmpty)
    #expect(valid == 128 * 128 + 30 * 64)
  }

  @Test("Random texts around the borders of the classes are valid as far as the standard library says")
  func randomBytes() {
    let borders: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3,
      0xF4, 0xF5, 0xFF,
    ]
    var random = SplitMix(seed: 7)
    for _ in 0..<30_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        if Bool.random(using: &random) {
          bytes += Self.wellFormed.randomElement(using: &random) ?? []
        } else {
          bytes += (0..<Int.random(in: 1...4, using: &random)).map { _ in borders.randomElement(using: &random) ?? 0 }
        }
      }
      let expected = longestValidPrefix(bytes)
      #expect(firstInvalid(bytes) == (expected == bytes.count ? nil : expected), "\(bytes)")
    }
  }

  /// The slow way: the longest prefix that is a string.
  private func longestValidPrefix(_ bytes: [UInt8]) -> Int {
    (0...bytes.count).last { String(validating: bytes[..<$0], as: UTF8.self) != nil } ?? 0
  }
}
