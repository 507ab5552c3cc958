import OnomaNames
import Testing

struct PersonalDeclensionTests {
  @Test(arguments: [
    (
      "Мишустин", PersonNamePart.family, GrammaticalGender.masculine,
      "Мишустин | Мишустина | Мишустину | Мишустина | Мишустиным | Мишустине"
    ),
    ("Захарова", .family, .feminine, "Захарова | Захаровой | Захаровой | Захарову | Захаровой | Захаровой"),
    ("Толстой", .family, .masculine, "Толстой | Толстого | Толстому | Толстого | Толстым | Толстом"),
    (
      "Салтыков-Щедрин", .family, .masculine,
      "Салтыков-Щедрин | Салтыкова-Щедрина | Салтыкову-Щедрину | Салтыкова-Щедрина | Салтыковым-Щедриным | Салтыкове-Щедрине"
    ),
    ("Бонч-Бруевич", .family, .masculine, "Бонч-Бруевич | Бонч-Бруевича | Бонч-Бруевичу | Бонч-Бруевича | Бонч-Бруевичем | Бонч-Бруевиче"),
    ("Дарвин", .family, .masculine, "Дарвин | Дарвина | Дарвину | Дарвина | Дарвином | Дарвине"),
    ("Коломиец", .family, .masculine, "Коломиец | Коломийца | Коломийцу | Коломийца | Коломийцем | Коломийце"),
    ("Хрущёв", .family, .masculine, "Хрущёв | Хрущёва | Хрущёву | Хрущёва | Хрущёвым | Хрущёве"),
    ("МИШУСТИН", .family, .masculine, "МИШУСТИН | МИШУСТИНА | МИШУСТИНУ | МИШУСТИНА | МИШУСТИНЫМ | МИШУСТИНЕ"),
    ("Пётр", .given, .masculine, "Пётр | Петра | Петру | Петра | Петром | Петре"),
    ("Илья", .given, .masculine, "Илья | Ильи | Илье | Илью | Ильёй | Илье"),
    ("Любовь", .given, .feminine, "Любовь | Любови | Любови | Любовь | Любовью | Любови"),
    ("Жан-Клод", .given, .masculine, "Жан-Клод | Жан-Клода | Жан-Клоду | Жан-Клода | Жан-Клодом | Жан-Клоде"),
    ("Анна-Мария", .given, .feminine, "Анна-Мария | Анны-Марии | Анне-Марии | Анну-Марию | Анной-Марией | Анне-Марии"),
    ("Ильич", .patronymic, .masculine, "Ильич | Ильича | Ильичу | Ильича | Ильичом | Ильиче"),
    ("Ильинична", .patronymic, .feminine, "Ильинична | Ильиничны | Ильиничне | Ильиничну | Ильиничной | Ильиничне"),
  ])
  func declines(name: String, part: PersonNamePart, gender: GrammaticalGender, forms: String) {
    #expect(joined(rules.forms(of: name, part: part, gender: gender)) == forms)
    for grammaticalCase in RussianCase.allCases {
      let form = rules.declined(name, part: part, gender: gender, to: grammaticalCase)
      #expect(form == rules.forms(of: name, part: part, gender: gender)[grammaticalCase])
    }
  }

  @Test(arguments: [
    ("Черненко", PersonNamePart.family, GrammaticalGender.masculine), ("Дюма", .family, .masculine), ("Чёрных", .family, .masculine),
    ("Дурново", .family, .masculine), ("Нгуен", .family, .feminine), ("Меркель", .family, .feminine), ("Руссо", .family, .masculine),
    ("Гарсиа", .family, .masculine), ("М.", .given, .masculine), ("Mishustin", .family, .masculine),
    ("Мишустин", .family, .neuter), ("", .family, .masculine), ("-", .family, .masculine),
  ])
  func keepsForm(name: String, part: PersonNamePart, gender: GrammaticalGender) {
    #expect(Set(RussianCase.allCases.map { rules.declined(name, part: part, gender: gender, to: $0) }) == [name])
  }

  @Test func composedLetters() {
    // й and ё in two code points are the same letters.
    #expect(rules.declined("Толсто\u{438}\u{306}", part: .family, gender: .masculine, to: .genitive) == "Толстого")
    #expect(rules.declined("Хруще\u{308}в", part: .family, gender: .masculine, to: .genitive) == "Хрущёва")
  }

  @Test(arguments: [
    ("Мария", PersonNamePart.given, GrammaticalGender?.some(.feminine)), ("Никита", .given, .masculine), ("Захарова", .family, .feminine),
    ("Мишустин", .family, .masculine), ("Лукашенко", .family, nil),
  ])
  func gender(name: String, part: PersonNamePart, gender: GrammaticalGender?) {
    #expect(rules.gender(of: name, part: part) == gender)
  }
}
