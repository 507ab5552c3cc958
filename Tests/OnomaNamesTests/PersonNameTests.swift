import OnomaNames
import Testing

struct PersonNameTests {
  @Test(arguments: [
    ("Михаил Владимирович Мишустин", PersonName.Order.givenFirst, GrammaticalGender.masculine, "Михаилу Владимировичу Мишустину"),
    ("Мишустин Михаил Владимирович", .givenFirst, .masculine, "Мишустину Михаилу Владимировичу"),
    ("Мария Захарова", .givenFirst, .feminine, "Марии Захаровой"), ("М. В. Мишустин", .givenFirst, .masculine, "М. В. Мишустину"),
    ("Урсула фон дер Ляйен", .givenFirst, .feminine, "Урсуле фон дер Ляйен"),
    ("Башар аль-Асад", .givenFirst, .masculine, "Башару аль-Асаду"),
    ("Мишустин", .givenFirst, .masculine, "Мишустину"), ("Фам Минь Тинь", .eastAsian, .masculine, "Фам Минь Тиню"),
    ("То Лам", .eastAsian, .masculine, "То Ламу"), ("Си Цзиньпин", .eastAsian, .masculine, "Си Цзиньпину"),
    ("Ким Чен Ын", .eastAsian, .masculine, "Ким Чен Ыну"), ("Выонг Динь Хюэ", .eastAsian, .masculine, "Выонг Динь Хюэ"),
    ("Нгуен Тхи Ким Нган", .eastAsian, .feminine, "Нгуен Тхи Ким Нган"), ("Пак Кын Хе", .eastAsian, .feminine, "Пак Кын Хе"),
  ])
  func dative(text: String, order: PersonName.Order, gender: GrammaticalGender, dative: String) {
    let name = rules.personName(parsing: text, order: order)
    #expect(name.text == text)
    #expect(rules.declined(name, gender: gender, to: .dative) == dative)
    #expect(rules.declined(name, gender: gender, to: .nominative) == text)
  }

  @Test func tags() {
    let forms = rules.inflectedForms(of: PersonName(given: "Минь Тинь", family: "Фам", order: .eastAsian), gender: .masculine)
    #expect(forms.count == 6)
    #expect(forms[1] == InflectedForm(text: "Фам Минь Тиня", grammaticalCase: .genitive, number: .singular, gender: .masculine))
  }

  @Test func parts() {
    #expect(rules.personName(parsing: "Мишустин Михаил Владимирович").order == .familyFirst)
    #expect(rules.personName(parsing: "Урсула фон дер Ляйен").family == "фон дер Ляйен")
    #expect(rules.personName(parsing: "Мария Ивановна").patronymic == "Ивановна")
    #expect(rules.personName(parsing: "Роман Абрамович").family == "Абрамович")
    #expect(rules.personName(parsing: "") == PersonName())
  }

  @Test(arguments: [
    ("Михаил Владимирович Мишустин", GrammaticalGender?.some(.masculine)), ("Мария Захарова", .feminine), ("Урсула фон дер Ляйен", nil),
    ("Сю Захарова", .feminine),
  ])
  func gender(text: String, gender: GrammaticalGender?) {
    #expect(rules.gender(of: rules.personName(parsing: text)) == gender)
  }

  @Test func initials() {
    let name = PersonName(given: "Михаил", patronymic: "Владимирович", family: "Мишустин")
    #expect(name.initials() == "М. В.")
    #expect(name.initials(.tight) == "М.В.")
    #expect(PersonName.initials(of: "Михаил Владимирович") == "М. В.")
    #expect(PersonName(given: "Анна-Мария").initials() == "А.-М.")
    #expect(PersonName(given: "М.", patronymic: "В.").initials() == "М. В.")
    #expect(PersonName(family: "Мишустин").initials() == "")
    #expect(rules.declined(name.abbreviated(), gender: .masculine, to: .instrumental) == "М. В. Мишустиным")
  }
}
