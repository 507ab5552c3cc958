import OnomaNames
import Testing

struct FamilyNameTests {
  @Test(arguments: [
    ("Мишустин", "Мишустина"), ("Чернышевский", "Чернышевская"), ("Толстой", "Толстая"), ("Трубецкой", "Трубецкая"),
    ("Королёв", "Королёва"),
    ("Птицын", "Птицына"), ("Синий", "Синяя"), ("Горячий", "Горячая"), ("Белый", "Белая"), ("Салтыков-Щедрин", "Салтыкова-Щедрина"),
    ("МИШУСТИН", "МИШУСТИНА"),
  ])
  func feminine(masculine: String, feminine: String) {
    #expect(rules.feminineFamilyName(masculine) == feminine)
  }

  @Test(arguments: ["Лукашенко", "Цой", "Дарвин", "Грин", "Чёрных", "Рабинович", "Третьяк", "Байден", "Дюма", "Smith", ""])
  func same(name: String) {
    #expect(rules.feminineFamilyName(name) == name)
  }
}
