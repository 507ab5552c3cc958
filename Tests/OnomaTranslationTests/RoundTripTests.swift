import Onoma
import Testing

@Suite("Masking and restoring gives the very bytes")
struct RoundTripTests {
  /// Pieces that try what can go wrong: placeholders and their shards, markup, emoji, NFC and NFD, line ends, controls.
  private static let pieces = [
    "Huế", "Hue\u{302}\u{301}", "Đà Nẵng", "Мишустиным", "й", "и\u{306}", "👩‍👩‍👧‍👦", "🇻🇳", "𐍈", "漢", "\r\n", "\n", "\r", "\t", " ", "  ", "\u{A0}",
    "\u{0}", "\u{FEFF}", "\u{200D}", "_", "__", "___", "__PER1__", "__PER1", "PER1__", "__PER1_2__", "_2__", "PER", "TXT", "TXT1", "1",
    "12", "[",
    "[[", "]]", "]", "[[LOC1]]", "[[TXT3", "ORG2]]", "｟", "｠", "｟MON3｠", "｟PER", "1｠", "<", ">", "&", "&amp;", "&lt;", "&#60;", "&#x", ";",
    "\"",
    "'", "/", "<x id=\"1\"/>", "<x", "id=\"", "<span translate=\"no\" id=\"e1\">", "</span>", "<b>", "ends.", "$5",
  ]

  private static func randomDocument(_ random: inout SplitMix) -> AnnotatedDocument {
    let entities = Int.random(in: 0...4, using: &random)
    var (text, mentions) = ("", [Mention]())
    for _ in 0..<Int.random(in: 0...14, using: &random) {
      let piece = pieces.randomElement(using: &random) ?? ""
      let start = text.utf8.count
      text += piece
      guard Int.random(in: 0..<3, using: &random) == 0, let label = Label.allCases.randomElement(using: &random) else { continue }
      let entity = label == .money || entities == 0 ? nil : Int.random(in: 0..<entities, using: &random)
      mentions.append(Mention(span: TextSpan(start, text.utf8.count), label: label, entity: entity, confidence: 1, rule: "test"))
    }
    return AnnotatedDocument(
      text: SourceText(text), language: .english, mentions: mentions,
      entities: (0..<entities).map { Entity(id: "e\($0 + 1)", label: .person, canonical: "N", mentions: []) })
  }

  @Test("Ten thousand random documents in every style", arguments: PlaceholderStyle.allCases)
  func randomDocuments(style: PlaceholderStyle) {
    var random = SplitMix(seed: 2026)
    for _ in 0..<10_000 {
      let document = Self.randomDocument(&random)
      let labels = Set(Label.allCases.filter { _ in Bool.random(using: &random) })
      let masked = Masker(style: style, labels: labels).mask(document)
      let restored = Restorer(masked.map).restore(masked.text)
      #expect(restored.text.utf8 == document.text.utf8, "\(document.text.string.debugDescription)")
      #expect(restored.findings.isEmpty, "\(document.text.string.debugDescription)")
      let hidden = masked.map.entries.filter { $0.label != nil }
      #expect(hidden.count == document.mentions.filter { labels.contains($0.label) && !$0.span.isEmpty }.count)
      #expect(Set(masked.map.entries.map(\.id)).count == masked.map.entries.count)
    }
  }

  @Test("Text thick with shards of placeholders", arguments: [PlaceholderStyle.ascii, .brackets, .onmt])
  func shards(style: PlaceholderStyle) {
    for text in ["__PER1__PER2__PER3__", "__PER1____PER1_2__2__", "[[PER1]][[PER1[[PER1]]]]", "｟｟PER1｠PER1｠"] {
      let repeated = String(repeating: text, count: 20_000)
      for marked in [repeated, "⟦person=1 Lan⟧" + repeated + "⟦person=1 Lan⟧" + repeated, "__PER1⟦person=1 Lan⟧PER1__⟦money $5⟧_2__"] {
        let document = document(marked)
        let masked = Masker(style: style).mask(document)
        let restored = Restorer(masked.map).restore(masked.text)
        #expect(restored.text == document.text && restored.findings.isEmpty)
      }
    }
  }

  @Test("Through the map's JSON", arguments: PlaceholderStyle.allCases)
  func throughJSON(style: PlaceholderStyle) throws {
    var random = SplitMix(seed: 7)
    for _ in 0..<500 {
      let document = Self.randomDocument(&random)
      let masked = Masker(style: style).mask(document)
      let map = try MaskMap(json: masked.map.json(), file: "map.json")
      #expect(map == masked.map)
      #expect(Restorer(map).restore(masked.text).text == document.text)
    }
  }
}
