import Onoma
import Testing

/// Every annotation can say why.
@Suite struct ExplanationTests {
  @Test func contributionsAddUpToTheScore() throws {
    let explanations = annotator.recognizer.explain(SourceText(try sample("visit.en.txt")))
    #expect(explanations.count > 20)
    for explanation in explanations {
      let sum = explanation.contributions.reduce(Float(0)) { $0 + $1.weight }
      #expect(abs(sum - explanation.score) < 0.01)
      #expect(!explanation.contributions.contains { $0.feature == "?" })
    }
  }

  @Test func aKnownNameNamesItsLineOfTheLexicon() throws {
    let explanation = try #require(annotator.recognizer.explain(SourceText("He flew to Hà Nội.")).first)
    #expect(explanation.mention.label == .place)
    #expect(explanation.lexiconLines.contains { $0.hasPrefix("places/") && $0.contains("geonames:1581130") })
    #expect(explanation.runnersUp.count > 0)
  }

  @Test func theMentionsAreThoseOfTheAnnotation() throws {
    let text = SourceText(try sample("visit.ru.txt"))
    #expect(annotator.recognizer.explain(text).map(\.mention) == annotator.annotate(text).mentions)
  }
}
