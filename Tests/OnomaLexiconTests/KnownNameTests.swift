import OnomaLexicon
import OnomaNames
import Testing

/// Names that are asked of the compiled lexicon.
struct KnownNameTests {
  private let lexicon = TinyLexicon.lexicon

  @Test(
    "Names are known whatever their case and ё",
    arguments: [
      ("МИШУСТИН", KnownNames.Kind.family, "Мишустин"), ("ольга", .given, "Ольга"), ("may", .family, "May"), ("орел", .place, "Орёл"),
      ("ЙОШКАР-ОЛА", .place, "Йошкар-Ола"), ("всемирная организация здравоохранения", .place, "Всемирная организация здравоохранения"),
    ])
  func names(name: String, kind: KnownNames.Kind, spelling: String) {
    #expect(lexicon.knownNames[name, kind]?.spelling == spelling)
  }

  @Test("What is known of a name: sex, count, language")
  func entry() {
    #expect(lexicon.knownNames["Михаил", .given] == .init(spelling: "Михаил", genders: [.masculine], count: 90, languages: ["ru"]))
    #expect(lexicon.knownNames["Nguyen", .family] == .init(spelling: "Nguyễn", count: 1, languages: ["vi"]))
  }

  @Test(
    "Derived forms, names of another kind and parts of names are not known",
    arguments: [
      ("Мишустину", KnownNames.Kind.family), ("Мишустин", .given), ("Михайлович", .given), ("Орле", .place), ("Hanoi", .place),
      ("Михаил Мишустин", .place), ("", .family), ("Qwzrtplk", .given),
    ])
  func unknown(name: String, kind: KnownNames.Kind) {
    #expect(lexicon.knownNames[name, kind] == nil)
  }

  @Test(
    "Titles before a name are parted from it",
    arguments: [
      ("Mr Mishustin", "Mr", "Mishustin"), ("Mr. Mishustin", "Mr.", "Mishustin"),
      ("prime minister Mishustin", "prime minister", "Mishustin"),
      ("министру Мишустину", "министру", "Мишустину"), ("Mishustin", "", "Mishustin"), ("Mr", "", "Mr"), ("", "", ""),
    ])
  func titles(text: String, title: String, name: String) {
    let parted = lexicon.partedTitle(of: text)
    #expect(parted.title == title && parted.name == name)
  }
}
