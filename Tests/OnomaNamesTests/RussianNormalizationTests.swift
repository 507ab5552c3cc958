import OnomaNames
import Testing

struct RussianNormalizationTests {
  private let title = NameNormalizationOptions(letterCase: .title)

  @Test(
    "Capitals and small letters become name case",
    arguments: [
      ("МИШУСТИН МИХАИЛ ВЛАДИМИРОВИЧ", "Мишустин Михаил Владимирович"), ("михаил мишустин", "Михаил Мишустин"),
      ("САЛТЫКОВ-ЩЕДРИН", "Салтыков-Щедрин"), ("М.В.МИШУСТИН", "М.В.Мишустин"), ("мишустин м. в.", "Мишустин М. В."),
      ("УРСУЛА ФОН ДЕР ЛЯЙЕН", "Урсула фон дер Ляйен"), ("шарль де голль", "Шарль де Голль"), ("БАШАР АЛЬ-АСАД", "Башар аль-Асад"),
      ("мохаммед эль-барадеи", "Мохаммед эль-Барадеи"), ("АЛИЕВ ГЕЙДАР АЛИРЗА ОГЛЫ", "Алиев Гейдар Алирза оглы"),
      ("МАМЕДОВ РАСУЛ АЛИ-ОГЛЫ", "Мамедов Расул Али-оглы"), ("ХОСЕ ОРТЕГА-И-ГАССЕТ", "Хосе Ортега-и-Гассет"), ("О’НИЛ", "О’Нил"),
      ("НИКОЛАЙ II", "Николай II"), ("МакГрегор", "МакГрегор"), ("Дик Ван Дайк", "Дик Ван Дайк"), ("ВИКТОР АН", "Виктор Ан"),
      ("ГОРБАЧЁВ", "Горбачёв"), ("НГУЕН ВАН АН", "Нгуен Ван Ан"), ("людвиг ван бетховен", "Людвиг ван Бетховен"), ("Аль-Асад", "Аль-Асад"),
      ("(НАСТОЯЩАЯ ФАМИЛИЯ — УЛЬЯНОВ)", "(Настоящая Фамилия — Ульянов)"),
    ])
  func caseOfNames(given: String, expected: String) {
    let result = rules.normalized(given, options: title)
    #expect(result.text == expected)
    #expect(result.warning == nil)
    #expect(rules.normalized(expected, options: title).text == expected)
  }

  @Test("Letters are composed, stress marks and invisible signs go, spaces are joined")
  func letters() {
    let keep = NameNormalizationOptions()
    #expect(rules.normalized("И\u{306}ошкар-Ола", options: keep).text == "Йошкар-Ола")
    #expect(Array(rules.normalized("Хрущёв", options: .init(form: .nfd)).text.unicodeScalars) == Array("Хруще\u{308}в".unicodeScalars))
    let stressed = rules.normalized("Пу\u{301}тин", options: keep)
    #expect(stressed.text == "Путин" && stressed.isRepaired)
    #expect(rules.normalized("Пу\u{AD}тин", options: keep).text == "Путин")
    #expect(rules.normalized(" Сергей\u{A0}\u{A0}Лавров\t", options: keep).text == "Сергей Лавров")
    #expect(rules.normalized("МИШУСТИН", options: keep).text == "МИШУСТИН")
    #expect(!rules.normalized("Лавров", options: keep).isRepaired)
  }

  @Test("ё is put back from the names that are known, and only if asked for")
  func yo() {
    let known = KnownNames(given: [("Семён", .masculine), ("Пётр", .masculine)], family: ["Горбачёв"])
    let restore = NameNormalizationOptions(letterCase: .title, yo: .restore)
    #expect(rules.normalized("СЕМЕН ГОРБАЧЕВ", options: restore, known: known).text == "Семён Горбачёв")
    #expect(rules.normalized("Петр Путилов", options: restore, known: known).text == "Пётр Путилов")
    #expect(rules.normalized("Семен Горбачев", options: title, known: known).text == "Семен Горбачев")
    #expect(rules.normalized("Семен", options: restore).text == "Семен")
  }

  @Test(
    "What is no Russian name comes back byte for byte, with the reason",
    arguments: [
      ("", NameWarning.empty), (" \t", .empty), ("—", .empty), ("😀", .empty), ("Мишустин 2", .digit(offset: 9)),
      ("Мишустин@", .sign(offset: 8)), ("Ли\u{0}", .sign(offset: 2)),
      ("Mишустин", .mixedScripts(offset: 1)), ("Лавров Sergei", .mixedScripts(offset: 7)), ("Мишустин 習", .mixedScripts(offset: 9)),
      ("  Lavrov", .notRussian(word: "Lavrov", offset: 2)), ("Ли 李", .mixedScripts(offset: 3)),
    ])
  func leftAlone(text: String, warning: NameWarning) {
    let result = rules.normalized(russian: text, options: title)
    #expect(Array(result.text.utf8) == Array(text.utf8))
    #expect(result.warning == warning)
    #expect(warning.isUnchanged)
  }

  @Test func longLinesAreNotRead() {
    let name = String(repeating: "Мишустин ", count: 1_200)
    let result = rules.normalized(russian: name, options: title)
    #expect(result.text == name)
    #expect(result.warning == .tooLong(utf8Count: name.utf8.count))
  }
}

struct NameWarningTests {
  @Test(
    "Names of one script are no reason to warn, whatever stands between the words",
    arguments: [
      "Михаил Мишустин", "Phạm Minh Chính", "Pha\u{323}m", "Николай II", "Иоанн Павел II", "О’Нил", "Салтыков-Щедрин", "Мария (Маша)",
      "М. В.",
    ])
  func fine(name: String) {
    #expect(NameWarning(screening: name) == nil)
  }

  @Test func bounds() {
    #expect(NameWarning(screening: "Ли", maximumUTF8Count: 3) == .tooLong(utf8Count: 4))
    #expect(NameWarning(screening: "Ли", maximumUTF8Count: 4) == nil)
    #expect(NameWarning(screening: "IIван") == .mixedScripts(offset: 2))
    #expect(NameWarning(screening: "Ли ½") == .digit(offset: 3))
  }

  @Test func reasonsAreTold() {
    #expect("\(NameWarning.digit(offset: 9))" == "a digit; names have none (at 9)")
    #expect("\(NameWarning.notRussian(word: "Ann", offset: 0))" == "\"Ann\" is not in Cyrillic letters (at 0)")
  }
}
