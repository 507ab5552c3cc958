import OnomaNames
import Testing

struct PhraseTests {
  @Test(arguments: [
    ("Министерство иностранных дел", "", RussianCase.genitive, "Министерства иностранных дел"),
    ("Государственная Дума", "", .dative, "Государственной Думе"), ("Нижний Новгород", "", .prepositional, "Нижнем Новгороде"),
    ("Набережные Челны", "", .genitive, "Набережных Челнов"), ("Минеральные Воды", "", .genitive, "Минеральных Вод"),
    ("Великие Луки", "", .instrumental, "Великими Луками"), ("Соединённые Штаты Америки", "", .genitive, "Соединённых Штатов Америки"),
    ("премьер-министр", "animate", .accusative, "премьер-министра"), ("вице-премьер", "animate", .dative, "вице-премьеру"),
    ("генеральный секретарь", "animate", .accusative, "генерального секретаря"),
    ("министр обороны", "animate", .instrumental, "министром обороны"),
    ("господин", "", .genitive, "господина"), ("новый глава", "m animate", .accusative, "нового главу"),
    ("Босния и Герцеговина", "", .genitive, "Боснии и Герцеговины"), ("Папуа — Новая Гвинея", "", .genitive, "Папуа — Новой Гвинеи"),
    ("Ханты-Мансийский автономный округ — Югра", "", .genitive, "Ханты-Мансийского автономного округа — Югры"),
    ("Республика Северная Осетия — Алания", "", .genitive, "Республики Северная Осетия — Алания"),
    ("Республика Корея", "", .instrumental, "Республикой Корея"), ("Баренцево море", "", .genitive, "Баренцева моря"),
    ("Берингов пролив", "", .instrumental, "Беринговым проливом"), ("Каймановы острова", "", .genitive, "Каймановых островов"),
    ("Сергиев Посад", "", .prepositional, "Сергиевом Посаде"), ("Третий рейх", "", .genitive, "Третьего рейха"),
    ("Большой театр", "", .instrumental, "Большим театром"), ("12-й армейский корпус", "", .genitive, "12-го армейского корпуса"),
    ("рабочий завода", "animate", .genitive, "рабочего завода"), ("Сборная Вьетнама", "", .accusative, "Сборную Вьетнама"),
    ("чрезвычайный и полномочный посол", "animate", .genitive, "чрезвычайного и полномочного посла"),
    ("исполняющий обязанности министра", "animate", .dative, "исполняющему обязанности министра"),
    ("«Спартак»", "", .genitive, "«Спартака»"), ("г. Москва", "", .prepositional, "г. Москве"),
    ("Братья-мусульмане", "pl", .genitive, "Братьев-мусульман"), ("Комсомольская правда", "", .accusative, "Комсомольскую правду"),
    ("военно-морской флот", "", .genitive, "военно-морского флота"), ("  Москва ", "", .genitive, "  Москвы "),
    ("Управление ООН по наркотикам и преступности", "", .genitive, "Управления ООН по наркотикам и преступности"),
  ])
  func declines(phrase: String, flags: String, grammaticalCase: RussianCase, form: String) {
    let hints = NounHints(flags: flags)
    #expect(rules.declinedPhrase(phrase, to: grammaticalCase, hints: hints) == form)
    #expect(rules.declinedPhrase(phrase, to: .nominative, hints: hints) == phrase)
    #expect(rules.phraseForms(phrase, hints: hints)[grammaticalCase, .singular] == form)
  }

  @Test(arguments: ["МИД России", "США", "The New York Times", "G7", "", "...", "ПАО «Газпром»", "VnExpress"])
  func keepsForm(phrase: String) {
    #expect(Set(RussianCase.allCases.map { rules.declinedPhrase(phrase, to: $0) }) == [phrase])
  }

  @Test func plural() {
    let hints = NounHints(isAnimate: true)
    #expect(rules.declinedPhrase("генеральный секретарь", to: .accusative, number: .plural, hints: hints) == "генеральных секретарей")
    #expect(rules.declinedPhrase("министр обороны", to: .nominative, number: .plural, hints: hints) == "министры обороны")
    #expect(rules.declinedPhrase("Набережные Челны", to: .genitive, number: .plural) == "Набережных Челнов")
  }

  @Test func tags() {
    let titles = rules.inflectedForms(ofPhrase: "министр", numbers: [.singular, .plural], hints: NounHints(isAnimate: true))
    #expect(titles.count == 12)
    #expect(titles[1] == InflectedForm(text: "министра", grammaticalCase: .genitive, number: .singular))
    let towns = rules.inflectedForms(ofPhrase: "Набережные Челны")
    #expect(towns.count == 6 && towns.allSatisfy { $0.number == .plural })
  }

  @Test func twoWays() {
    func texts(_ phrase: String, _ grammaticalCase: RussianCase) -> [String] {
      rules.inflectedForms(ofPhrase: phrase).filter { $0.grammaticalCase == grammaticalCase }.map(\.text)
    }
    #expect(texts("Домодедово", .prepositional) == ["Домодедове", "Домодедово"])
    #expect(texts("Крым", .prepositional) == ["Крыме", "Крыму"])
    #expect(texts("Российский МИД", .genitive) == ["Российского МИД", "Российского МИДа"])
    #expect(texts("Москва", .prepositional) == ["Москве"])
  }
}
