import Onoma
import Testing

@Suite("Mentions become placeholders")
struct MaskerTests {
  static let visit = document(
    "Ms ⟦person=1 Petrova⟧ met ⟦person=2 Trần Thị Lan⟧ in ⟦place=3 Huế⟧. ⟦person=1 Petrova⟧ brought ⟦money $5 million⟧.")

  private func masked(_ document: AnnotatedDocument, _ style: PlaceholderStyle, labels: Set<Label> = Set(Label.allCases)) -> String {
    Masker(style: style, labels: labels).mask(document).text.string
  }

  @Test(
    "Each style",
    arguments: [
      (PlaceholderStyle.xml, #"Ms <x id="1"/> met <x id="2"/> in <x id="3"/>. <x id="1_2"/> brought <x id="4"/>."#),
      (.onmt, "Ms ｟PER1｠ met ｟PER2｠ in ｟LOC3｠. ｟PER1_2｠ brought ｟MON4｠."),
      (.ascii, "Ms __PER1__ met __PER2__ in __LOC3__. __PER1_2__ brought __MON4__."),
      (.brackets, "Ms [[PER1]] met [[PER2]] in [[LOC3]]. [[PER1_2]] brought [[MON4]]."),
    ])
  func styles(style: PlaceholderStyle, expected: String) {
    #expect(masked(Self.visit, style) == expected)
  }

  @Test("The example of the documentation")
  func example() {
    #expect(
      masked(document("Ms ⟦person=1 Petrova⟧ met ⟦person=2 Trần Thị Lan⟧ in ⟦place=3 Huế⟧. ⟦person=1 Petrova⟧ left."), .ascii)
        == "Ms __PER1__ met __PER2__ in __LOC3__. __PER1_2__ left.")
  }

  @Test("HTML keeps the name in sight, escaped")
  func html() {
    #expect(
      masked(document("⟦organization=1 Bún & Phở⟧ opens > ⟦place=2 Huế⟧"), .html)
        == #"<span translate="no" id="e1">Bún &amp; Phở</span> opens &gt; <span translate="no" id="e2">Huế</span>"#)
    #expect(PlaceholderStyle.html.placeholder(id: "e1", surface: "Bún & Phở") == #"<span translate="no" id="e1">Bún &amp; Phở</span>"#)
  }

  @Test("Labels are chosen, and numbers stay those of the entities")
  func labels() {
    #expect(masked(Self.visit, .ascii, labels: [.place]) == "Ms Petrova met Trần Thị Lan in __LOC3__. Petrova brought $5 million.")
    #expect(masked(Self.visit, .ascii, labels: []) == Self.visit.text.string)
  }

  @Test("A style goes by its name")
  func names() {
    #expect(PlaceholderStyle(named: "ASCII") == .ascii)
    #expect(PlaceholderStyle(named: "moses") == nil)
  }

  @Test("The map tells what each placeholder stands for")
  func map() throws {
    var source = document("⟦person=1 Mishustin⟧ left ⟦place=2 Huế⟧.")
    source.entities[0].concept = "onoma:person/mikhail-mishustin"
    source.entities[0].forms = [.russian: .init(text: "Мишустин", origin: .lexicon)]
    let map = Masker(style: .ascii).mask(source).map
    #expect(map.entries.map(\.id) == ["PER1", "LOC2"])
    let entry = try #require(map.entries.first)
    #expect(entry.surface == "Mishustin" && entry.label == .person && entry.entity == "e1" && entry.span == TextSpan(0, 9))
    #expect(entry.canonical == "Mishustin" && entry.concept == "onoma:person/mikhail-mishustin")
    #expect(entry.forms[.russian]?.text == "Мишустин")
    #expect(map.placeholder(of: entry) == "__PER1__")
  }

  @Test(
    "Text that looks like a placeholder is hidden too",
    arguments: [
      ("Type __PER1__ for ⟦person=1 Lan⟧.", PlaceholderStyle.ascii, "Type __TXT2__ for __PER1__."),
      ("__PER1⟦person=1 Lan⟧", .ascii, "__TXT2____PER1__"),
      ("[[ORG7]] and [[note]]", .brackets, "[[TXT1]] and [[note]]"),
      ("｟LOC2｠⟦place=1 Huế⟧", .onmt, "｟TXT2｠｟LOC1｠"),
    ])
  func lookalikes(marked: String, style: PlaceholderStyle, expected: String) {
    #expect(masked(document(marked), style) == expected)
  }

  @Test(
    "What is no placeholder is left alone",
    arguments: [
      "snake_case __init__ __PER__ __per1__ __ABC1__ __PER1_", "[1] [[PER]] [[PER1] [PER1]]", "｟｠ ｟PER｠", "a_b__c___d____e",
    ])
  func plainText(text: String) {
    for style in [PlaceholderStyle.ascii, .brackets, .onmt] { #expect(masked(document(text), style) == text) }
  }

  @Test("Mentions that overlap: the first counts")
  func overlap() {
    var source = document("⟦place=1 Hà Nội⟧")
    source.mentions.append(Mention(span: TextSpan(4, 9), label: .person, confidence: 1, rule: "test"))
    #expect(masked(source, .ascii) == "__LOC1__")
  }
}
