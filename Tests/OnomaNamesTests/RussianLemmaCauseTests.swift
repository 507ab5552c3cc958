import OnomaNames
import Testing

/// Names led back to their nominative by what kind of name they are, with little or nothing known (own sentences).
struct RussianLemmaCauseTests {
  private static let known = KnownNames(
    given: [("Пекка", .masculine), ("Фабиано", .masculine), ("Отто", .masculine)], family: ["Шмидт"], places: ["Уфа", "Ош", "Берлин"])

  @Test(arguments: [
    ("Зареченске", "Зареченск"), ("Приморска", "Приморск"), ("Мариенбурга", "Мариенбург"), ("Новополя", "Новополь"),
    ("Рогунской ГЭС", "Рогунская ГЭС"), ("Пролетарской", "Пролетарская"), ("Уфе", "Уфа"), ("Уфы", "Уфа"), ("Уфу", "Уфа"), ("Оше", "Ош"),
    ("Семёнкине", "Семёнкино"), ("Калитове", "Калитово"), ("Берлине", "Берлин"),
  ])
  func places(text: String, lemma: String) {
    #expect(rules.lemmas(ofPlace: text, known: Self.known).first?.text == lemma)
  }

  @Test(arguments: [
    ("Камгазпрома", "Камгазпром"), ("Волгостали", "Волгосталь"), ("Камнефтью", "Камнефть"),
    ("АвтоВАЗа", "АвтоВАЗ"), ("КамАЗом", "КамАЗ"), ("российского МИДа", "российский МИД"), ("ФосАгро-Череповца", "ФосАгро-Череповец"),
    ("Мерса-Матрухом", "Мерса-Матрух"),
  ])
  func organizationsAndHyphens(text: String, lemma: String) {
    #expect(rules.lemmas(ofPhrase: text).first?.text == lemma)
  }

  /// What ends like a case and is none.
  @Test(arguments: ["Тромсё", "УрФУ", "США", "РЖД", "Камэнерго", "Волгамедиа", "Зареченск", "Камгазпром"])
  func staying(text: String) {
    #expect(rules.lemmas(ofPhrase: text, known: Self.known).first?.text == text)
  }

  @Test(arguments: [
    ("Во Нгуен Зяпа", "Во Нгуен Зяп"), ("Фам Минь Тинем", "Фам Минь Тинь"), ("То Ламом", "То Лам"), ("Ву Тхе Лыу", "Ву Тхе Лыу"),
    ("Во Тхи Тху Кук", "Во Тхи Тху Кук"),
  ])
  func vietnamese(text: String, lemma: String) {
    let first = rules.lemmas(ofPerson: text, known: Self.known).first
    #expect(first?.text == lemma)
    #expect(first?.name?.order == .eastAsian)
  }

  @Test func middleNamesTellTheSex() {
    #expect(rules.lemmas(ofPerson: "Во Тхи Тху Кук").allSatisfy { $0.gender == .feminine && $0.text == "Во Тхи Тху Кук" })
    #expect(rules.lemmas(ofPerson: "Нгуен Ван Хунгу").allSatisfy { $0.gender == .masculine })
  }

  @Test(arguments: [
    ("Пекку Хаависто", "Пекка Хаависто"), ("Фабиано Каруана", "Фабиано Каруана"), ("Отто Шмидта", "Отто Шмидт"),
  ])
  func knownGivenNames(text: String, lemma: String) {
    #expect(rules.lemmas(ofPerson: text, known: Self.known).first?.text == lemma)
  }
}
