import OnomaNames
import Testing

struct PatronymicTests {
  @Test(arguments: [
    ("Михаил", "Михайлович Михайловна"), ("Илья", "Ильич Ильинична"), ("Пётр", "Петрович Петровна"), ("Лев", "Львович Львовна"),
    ("Иван", "Иванович Ивановна"), ("Сергей", "Сергеевич Сергеевна"), ("Игорь", "Игоревич Игоревна"), ("Дмитрий", "Дмитриевич Дмитриевна"),
    ("Георгий", "Георгиевич Георгиевна"), ("Никита", "Никитич Никитична"), ("Януш", "Янушевич Янушевна"), ("Отто", "Оттович Оттовна"),
    ("Юрий", "Юрьевич Юрьевна"), ("ИВАН", "ИВАНОВИЧ ИВАНОВНА"),
  ])
  func made(father: String, first: String) {
    let pair = rules.patronymics(of: father).first
    #expect([pair?.masculine, pair?.feminine].compactMap(\.self).joined(separator: " ") == first)
  }

  @Test func variants() {
    #expect(rules.patronymics(of: "Евгений").map(\.masculine) == ["Евгеньевич", "Евгениевич"])
    #expect(rules.patronymics(of: "").isEmpty)
    #expect(rules.patronymics(of: "John").isEmpty)
  }

  @Test(arguments: [
    ("Владимирович", GrammaticalGender.masculine), ("Ильич", .masculine), ("Кузьминична", .feminine), ("Сергеевна", .feminine),
    ("Vladimirovich", .masculine), ("Vladimirovna", .feminine), ("Sergeyevich", .masculine), ("Ilyich", .masculine),
    ("Ilyinichna", .feminine),
    ("Vladimirovič", .masculine), ("ВЛАДИМИРОВИЧ", .masculine),
  ])
  func known(word: String, gender: GrammaticalGender) {
    #expect(rules.patronymicGender(of: word) == gender)
  }

  @Test(arguments: ["Мишустин", "Ович", "Rich", "Norwich", "Ivan", "Москвич", "Петров", "Савна", ""])
  func refused(word: String) {
    #expect(rules.patronymicGender(of: word) == nil)
  }
}
