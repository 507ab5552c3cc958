import Onoma
import OnomaTraining
import Testing

/// What counts as known: a concept's form with its label, cues at its edges aside; the words of a name.
@Suite struct LexiconCoverageTests {
  static let lexicon: Lexicon = {
    do { return try Annotator.lexicon() } catch { fatalError("\(error)") }
  }()

  private func counts(_ text: String, _ label: Label) -> LexiconCoverage.Counts? {
    var coverage = LexiconCoverage(of: Self.lexicon)
    let mark = AnnotatedExample.Mark(span: TextSpan(0, text.utf8.count), label: label)
    coverage.add(AnnotatedExample(id: "a", text: SourceText(text), language: nil, marks: [mark]))
    return coverage.byLabel[label]
  }

  @Test(arguments: ["Hà Nội", "HANOI", "tỉnh Quảng Ninh", "Khánh Hòa Province", "Вьетнамом", "the United States"])
  func knownPlaces(text: String) { #expect(counts(text, .place)?.known == 1) }

  @Test(arguments: ["Qwzrtplk", "Quảng Ninh Qwzrtplk", "Qwzrtplk Province", "tỉnh"])
  func unknownPlaces(text: String) { #expect(counts(text, .place)?.known == 0) }

  @Test func anotherLabelIsNotKnown() {
    #expect(counts("Hà Nội", .person)?.known == 0)
    #expect(counts("Hà Nội", .person)?.otherLabel == 1)
    #expect(counts("Hà Nội", .place)?.otherLabel == 0)
  }

  @Test(arguments: [("российского", 1), ("Vietnamese", 1), ("Russia", 0), ("российского завода", 0)])
  func demonymsAreToldApart(text: String, demonyms: Int) { #expect(counts(text, .place)?.demonyms == demonyms) }

  @Test(arguments: ["Nguyễn Văn An", "J. Smith", "Марией Захаровой", "Ludwig van Beethoven", "John Paul II", "Лам Кхань Хоа"])
  func knownParts(text: String) { #expect(counts(text, .person)?.parts == 1) }

  @Test(arguments: ["Nguyễn Qwzrtplk", "Qwzrtplk", "II"])
  func unknownParts(text: String) { #expect(counts(text, .person)?.parts == 0) }

  @Test func amountsAreLeftOutAndGapsAreCounted() {
    var coverage = LexiconCoverage(of: Self.lexicon)
    let marks = [(0, 8, Label.place), (9, 11, .money)].map { AnnotatedExample.Mark(span: TextSpan($0.0, $0.1), label: $0.2) }
    for _ in 0..<2 { coverage.add(AnnotatedExample(id: "a", text: SourceText("Qwzrtplk $5"), language: nil, marks: marks)) }
    #expect(coverage.byLabel[.money] == nil)
    #expect(coverage.byLabel[.place]?.mentions == 2)
    #expect(coverage.gaps == [.init(surface: "Qwzrtplk", label: .place): 2])
  }
}
