import OnomaText
import Testing

struct OffsetUnitTests {
  @Test("Offsets of a text with emoji and astral letters, counted by hand")
  func byHand() {
    let text = SourceText("a😀ế𝐇e\u{301}Ж")
    //                    a  😀 ế  𝐇  e  ´  Ж
    let utf8 = [0, 1, 5, 8, 12, 13, 15, 17]
    let utf16 = [0, 1, 3, 4, 6, 7, 8, 9]
    let codePoints = [0, 1, 2, 3, 4, 5, 6, 7]
    #expect(OffsetUnit.utf8.offsets(fromUTF8: utf8, in: text) == utf8)
    #expect(OffsetUnit.utf16.offsets(fromUTF8: utf8, in: text) == utf16)
    #expect(OffsetUnit.codePoint.offsets(fromUTF8: utf8, in: text) == codePoints)
    #expect(OffsetUnit.utf8.utf8Offsets(from: utf8, in: text) == utf8)
    #expect(OffsetUnit.utf16.utf8Offsets(from: utf16, in: text) == utf8)
    #expect(OffsetUnit.codePoint.utf8Offsets(from: codePoints, in: text) == utf8)
  }

  @Test("A span has the same characters in every unit")
  func sameCharacters() throws {
    let string = "🇻🇳 Thủ tướng Phạm Minh Chính 😀 𝐇à Nội"
    let text = SourceText(string)
    let name = "Phạm Minh Chính"
    let range = try #require(string.firstRange(of: name))
    let codePoint = [range.lowerBound, range.upperBound].map { string.unicodeScalars.distance(from: string.startIndex, to: $0) }
    let utf16 = [range.lowerBound, range.upperBound].map { string.utf16.distance(from: string.startIndex, to: $0) }
    #expect(codePoint == [13, 28] && utf16 == [15, 30])
    for (unit, offsets) in [(OffsetUnit.codePoint, codePoint), (.utf16, utf16)] {
      let back = try #require(unit.utf8Offsets(from: offsets, in: text))
      #expect(text[TextSpan(back[0], back[1])] == name)
      #expect(unit.offsets(fromUTF8: back, in: text) == offsets)
    }
  }

  @Test("Offsets inside of a character or past the end are none")
  func refuses() {
    let text = SourceText("a😀ế")
    #expect(OffsetUnit.utf16.utf8Offsets(from: [2], in: text) == nil)
    #expect(OffsetUnit.utf16.utf8Offsets(from: [0, 1, 2, 3], in: text) == nil)
    for offset in [2, 3, 4, 6, 7] { #expect(OffsetUnit.utf8.utf8Offsets(from: [offset], in: text) == nil) }
    for unit in OffsetUnit.allCases {
      #expect(unit.utf8Offsets(from: [9], in: text) == nil)
      #expect(unit.utf8Offsets(from: [-1], in: text) == nil)
      #expect(unit.utf8Offsets(from: [1, 0], in: text) == nil)
      #expect(unit.utf8Offsets(from: [], in: text) == [])
      #expect(unit.utf8Offsets(from: [0, 0], in: text) == [0, 0])
      #expect(unit.utf8Offsets(from: [0], in: SourceText("")) == [0])
    }
    #expect(OffsetUnit.codePoint.utf8Offsets(from: [3], in: text) == [8])
    #expect(OffsetUnit.codePoint.utf8Offsets(from: [4], in: text) == nil)
  }

  @Test("On random texts all borders convert both ways as the standard library counts them")
  func random() throws {
    let characters = ["a", "\0", "\n", "đ", "Ж", "ế", "漢", "😀", "𝐇", "\u{301}", "\u{10FFFF}", "\u{FFFF}", "\u{10000}"]
    var random = SplitMix(seed: 9)
    for _ in 0..<2_000 {
      let parts = (0..<Int.random(in: 0...20, using: &random)).map { _ in characters.randomElement(using: &random) ?? "a" }
      let text = SourceText(parts.joined())
      let prefixes = (0...parts.count).map { parts[..<$0].joined() }
      let utf8 = prefixes.map(\.utf8.count)
      for (unit, expected) in [
        (OffsetUnit.codePoint, prefixes.map(\.unicodeScalars.count)), (.utf16, prefixes.map(\.utf16.count)), (.utf8, utf8),
      ] {
        try #require(unit.offsets(fromUTF8: utf8, in: text) == expected)
        try #require(unit.utf8Offsets(from: expected, in: text) == utf8)
        // Every offset that is no border is refused.
        let borders = Set(expected)
        for offset in 0...(expected.last ?? 0) where !borders.contains(offset) {
          try #require(unit.utf8Offsets(from: [offset], in: text) == nil)
        }
      }
    }
  }

  @Test("The names of the command line")
  func names() {
    #expect(OffsetUnit.allCases.map(\.rawValue) == ["codepoint", "utf16", "utf8"])
  }
}
