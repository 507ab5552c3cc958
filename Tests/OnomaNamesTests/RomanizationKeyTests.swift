import OnomaNames
import Testing

struct RomanizationKeyTests {
  @Test(arguments: [
    ["Ельцин", "Yeltsin", "Eltsin", "Jelzin", "El’cin", "Elʹcin", "YELTSIN", "Yel'tsin"],
    ["Хрущёв", "Хрущев", "Khrushchev", "Khrushchyov", "Hruŝëv", "Chruschtschow", "Khrushchëv"],
    ["Горбачёв", "Gorbachev", "Gorbachyov", "Gorbatschow", "Gorbačëv"],
    ["Чайковский", "Tchaikovsky", "Chaykovskiy", "Chaikovskii", "Čajkovskij"],
    ["Юрий", "Yuri", "Yury", "Iurii", "Jurij", "Yuriy", "Ûrij"], ["Евгений", "Yevgeny", "Evgeni", "Evgenii", "Jewgeni"],
    ["Алексеев", "Alekseev", "Alekseyev", "Alexeyev", "Alexeev"],
    ["Мария Захарова", "Maria Zakharova", "Mariya Zakharova", "Mariia Zakharova"],
    ["Толстой", "Tolstoy", "Tolstoi", "Tolstoj"], ["Пушкин", "Pushkin", "Puschkin", "Puškin"], ["Фёдор", "Fyodor", "Fedor", "Fjodor"],
    ["Соловьёв", "Solovyov", "Soloviev", "Solov’ëv", "Solovev"],
    ["Цветаева", "Tsvetaeva", "Tsvetayeva", "Zwetajewa", "Cvetaeva", "Tcvetaeva"],
    ["Подъездный", "Podieezdnyi", "Podyezdny"], ["Рахманинов", "Rakhmaninov", "Rakhmaninoff"], ["Йошкар-Ола", "Yoshkar Ola", "Joškar-Ola"],
  ])
  func spellingsMeet(names: [String]) {
    let keys = Set(names.map { rules.romanizationKey(of: $0) })
    #expect(keys.count == 1, "\(names.map { rules.romanizationKey(of: $0) })")
  }

  @Test(arguments: [
    ("Ельцин", "Elkin"), ("Жуков", "Шуков"), ("Захаров", "Сахаров"), ("Мария", "Мара"), ("Щукин", "Шукин"), ("Попов", "Popova"),
    ("Чехов", "Khekhov"),
    ("Козлов", "Koslov"), ("Лавров", "Labrov"), ("Петров", "Pietrow Ivan"), ("Минин", "Menin"), ("Юдин", "Удин"), ("Яковлев", "Аковлев"),
  ])
  func unlikeNamesDoNot(first: String, second: String) {
    #expect(rules.romanizationKey(of: first) != rules.romanizationKey(of: second))
  }

  /// Every standard meets the Cyrillic, but for those whose letters mean others in English.
  @Test func allStandardsMeet() {
    let names = [
      "Ельцин", "Хрущёв", "Цой", "Юрий Ёлкин", "Щербаков", "Жуков", "Чайковский", "Подъездный", "Объедков", "Мария", "Эйзенштейн",
      "Выготский", "Йовович",
      "Соловьёв", "Хачатурян", "Ильич", "Григорьев", "Наталья", "Раиса", "Шаляпин", "Цветаева", "Бродский",
    ]
    let excluded: Set<RomanizationStandard> = [
      .scientific, .gost779B, .gost7034, .gost16876B, .telegram, .mvd310French, .uzbek, .yandexMaps, .yandexMoney, .mosmetro,
    ]
    for standard in RomanizationStandard.allCases where !excluded.contains(standard) {
      for name in names {
        let latin = rules.romanized(name, standard)
        #expect(rules.romanizationKey(of: latin) == rules.romanizationKey(of: name), "\(standard) \(latin)")
      }
    }
  }

  @Test func anythingHasAKey() {
    #expect(rules.romanizationKey(of: "") == "")
    #expect(rules.romanizationKey(of: "--’ ") == "")
    #expect(rules.romanizationKey(of: "Ельцин") == "elcin")
    #expect(rules.romanizationKey(of: "習近平 12") == "習近平 12")
  }
}
