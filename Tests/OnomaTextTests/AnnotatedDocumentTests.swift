import OnomaText
import Testing

struct AnnotatedDocumentTests {
  /// Mentions of e1 (0, 3), e2 (1), e3 (2, 5), and money (4).
  private let document: AnnotatedDocument = {
    let text = SourceText("Chính met Mishustin in Hà Nội. Chính paid $5 in Hà Nội.")
    func mention(_ span: TextSpan, _ label: Label, _ entity: Int?) -> Mention {
      Mention(span: span, label: label, entity: entity, confidence: 0.9, rule: "test")
    }
    return AnnotatedDocument(
      text: text, language: .english, paragraphs: [.init(span: TextSpan(0, text.utf8Count), language: .english)],
      mentions: [
        mention(TextSpan(0, 6), .person, 0), mention(TextSpan(11, 20), .person, 1), mention(TextSpan(24, 33), .place, 2),
        mention(TextSpan(35, 41), .person, 0), mention(TextSpan(47, 49), .money, nil), mention(TextSpan(53, 62), .place, 2),
      ],
      entities: [
        Entity(id: "e1", label: .person, canonical: "Phạm Minh Chính", concept: "onoma:person/pham-minh-chinh", mentions: [0, 3]),
        Entity(id: "e2", label: .person, canonical: "Mishustin", mentions: [1]),
        Entity(id: "e3", label: .place, canonical: "Hà Nội", mentions: [2, 5]),
      ])
  }()

  @Test("A mention's surface is its bytes")
  func surfaces() {
    #expect(document.mentions.map(document.surface) == ["Chính", "Mishustin", "Hà Nội", "Chính", "$5", "Hà Nội"])
  }

  @Test("Filtered to places, one entity is left and named anew")
  func places() {
    let places = document.filtered { $0.label == .place }
    #expect(places.mentions.map(\.span) == [TextSpan(24, 33), TextSpan(53, 62)])
    #expect(places.mentions.map(\.entity) == [0, 0])
    #expect(places.entities == [Entity(id: "e1", label: .place, canonical: "Hà Nội", mentions: [0, 1])])
    #expect(places.text == document.text && places.paragraphs == document.paragraphs && places.language == .english)
  }

  @Test("Filtered by place in the text, entities keep what is left of their mentions")
  func secondSentence() {
    let second = document.filtered { $0.span.utf8Start > 30 }
    #expect(second.mentions.map(document.surface) == ["Chính", "$5", "Hà Nội"])
    #expect(second.mentions.map(\.entity) == [0, nil, 1])
    #expect(second.entities.map(\.id) == ["e1", "e2"])
    #expect(second.entities.map(\.canonical) == ["Phạm Minh Chính", "Hà Nội"])
    #expect(second.entities.map(\.mentions) == [[0], [2]])
    #expect(second.entities[0].concept == "onoma:person/pham-minh-chinh")
  }

  @Test("All mentions, or none; amounts leave no entity")
  func borders() {
    let all = document.filtered { _ in true }
    #expect(all.mentions == document.mentions && all.entities == document.entities)
    let none = document.filtered { _ in false }
    #expect(none.mentions.isEmpty && none.entities.isEmpty)
    let money = document.filtered { $0.label == .money }
    #expect(money.mentions.map(\.span) == [TextSpan(47, 49)] && money.mentions[0].entity == nil && money.entities.isEmpty)
  }

  @Test("Labels are known in any case")
  func labels() {
    #expect(Label(named: "person") == .person && Label(named: "PLACE") == .place && Label(named: "Money") == .money)
    #expect(Label(named: "thing") == nil && Label(named: "") == nil)
    #expect(Label.allCases.map(\.index) == [0, 1, 2, 3])
  }
}
