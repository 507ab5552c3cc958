import Onoma
import Testing

/// Texts that nobody writes and everybody gets.
@Suite struct RobustnessTests {
  static let texts = [
    "", " ", "\n\n\n", "\r\n", "\u{0}", "A", "Ж", "1", "$", "«", "…", "’s", "\u{301}", "\u{FEFF}", "\u{200B}\u{200B}", "😀😀😀", "👨‍👩‍👧‍👦",
    "𝐇à 𝐍ội 😀 Hà\u{AD}Nội", "Mr.", "Mr. ", "PM", "$ $ $ billion", "— — —", "((((", "»»»", "Bộ", "Министерство", "ПАО «", "ПАО «Газпром",
    "Hà Nội\u{0}Huế", "of of of of", "A. B. C. D. E. F. G. H.", "Việt-Nga-Mỹ-Trung-Nhật-Hàn-Pháp-Đức-Anh-Ý",
  ]

  @Test(arguments: texts)
  func nothingCrashesAndSpansAreSlices(text: String) {
    let document = annotator.annotate(text)
    #expect(document.text.string.utf8.elementsEqual(text.utf8))
    _ = found(document)
    for language in Language.read { _ = found(annotator.annotate(text, language: language)) }
  }

  @Test func randomMixturesKeepTheirSpansInOrder() {
    var generator = SplitMix(seed: 7)
    let pieces = [
      "Hà Nội", "Михаил", "Мишустин", "Bộ", "Tập đoàn", " ", " ", " ", "\n", ", ", ". ", "$", "3", ",63", " billion", "tỷ", "USD", "«", "»",
      "(",
      ")", "-", "’s", "PM", "ông", "of", "and", "The", "😀", "\u{301}", "A.", "ПАО", "Nguyễn", "Văn", "An", "River", "sông", "\u{0}", "/",
    ]
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 1..<60, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      _ = found(annotator.annotate(text))
    }
  }

  @Test func aMegabyteOnOneLineOfCapitalsIsAnnotated() {
    let line = String(repeating: "Nguyễn Văn An Hà Nội Bộ Công Thương ", count: 30_000)
    #expect(!annotator.annotate(line).mentions.isEmpty)
  }

  @Test func aCrowdOfAdjectivesAndHeadNounsTakesNoLongTime() {
    let adjectives = String(repeating: "Большого Нового Старого Красного ", count: 6)
    #expect(annotator.annotate(adjectives + "Министерства сообщили.").text.utf8Count > 0)
    #expect(annotator.annotate(String(repeating: "управление ", count: 40_000)).text.utf8Count > 0)
  }

  @Test func aNameDoesNotRunOverTheEndOfALine() {
    for text in ["Ministry,\nand Trade\n", "Bộ Công,\nvà Thương\n", "Nguyễn Văn\nAn Giang\n"] {
      let document = annotator.annotate(text)
      #expect(document.mentions.allSatisfy { !document.surface(of: $0).contains("\n") })
    }
  }

  @Test func annotationIsDeterministic() throws {
    let text = try sample("visit.vi.txt")
    let first = annotator.annotate(text)
    for _ in 0..<3 {
      let again = annotator.annotate(text)
      #expect(again.mentions == first.mentions)
      #expect(again.entities == first.entities)
    }
  }
}
