import OnomaNames
import Testing

/// A few names that exist, as a caller's tables would give them.
let knownNames = KnownNames(
  given: [
    ("Михаил", .masculine), ("Мария", .feminine), ("Семён", .masculine), ("Пётр", .masculine), ("Фёдор", .masculine),
    ("Аркадий", .masculine),
    ("Роман", .masculine), ("Дмитрий", .masculine), ("Саша", .masculine), ("Саша", .feminine), ("Тереза", .feminine),
  ],
  family: ["Мишустин", "Горбачёв", "Абрамович", "Захаров", "Песков"],
  places: ["Дублин", "Канада", "Нижний Новгород", "Афины"])

struct RussianPersonLemmaTests {
  @Test(arguments: [
    ("Михаилу Владимировичу Мишустину", "Михаил Владимирович Мишустин", RussianCase.dative, GrammaticalGender.masculine),
    ("Михаилом Мишустиным", "Михаил Мишустин", .instrumental, .masculine),
    ("Мишустина Михаила Владимировича", "Мишустин Михаил Владимирович", .genitive, .masculine),
    ("Марией Захаровой", "Мария Захарова", .instrumental, .feminine), ("Захаровой", "Захарова", .genitive, .feminine),
    ("Марии Владимировне Захаровой", "Мария Владимировна Захарова", .dative, .feminine),
    ("В. В. Путину", "В. В. Путин", .dative, .masculine), ("Путину В.В.", "Путин В.В.", .dative, .masculine),
    ("Б.Джонсона", "Б.Джонсон", .genitive, .masculine), ("Петра Порошенко", "Пётр Порошенко", .genitive, .masculine),
    ("Терезы Мэй", "Тереза Мэй", .genitive, .feminine), ("Дональдом Трампом", "Дональд Трамп", .instrumental, .masculine),
    ("Салтыковым-Щедриным", "Салтыков-Щедрин", .instrumental, .masculine), ("Моравецкого", "Моравецкий", .genitive, .masculine),
    ("Урсулой фон дер Ляйен", "Урсула фон дер Ляйен", .instrumental, .feminine), ("Иисуса Христа", "Иисус Христос", .genitive, .masculine),
    ("ПУТИНЫМ", "ПУТИН", .instrumental, .masculine), ("пророка Мухаммеда", "пророк Мухаммед", .genitive, .masculine),
    ("Владимир Путин", "Владимир Путин", .nominative, .masculine), ("Асии (Азии) Биби", "Асия (Азия) Биби", .genitive, .feminine),
    ("министром Лавровым", "министр Лавров", .instrumental, .masculine),
  ])
  func top(text: String, lemma: String, grammaticalCase: RussianCase, gender: GrammaticalGender) {
    let top = rules.lemmas(ofPerson: text, known: knownNames).first
    #expect(top?.text == lemma)
    #expect(top?.grammaticalCase == grammaticalCase)
    #expect(top?.gender == gender)
    #expect(top?.number == .singular)
  }

  @Test func documented() {
    #expect(rules.lemmas(ofPerson: "Михаилу Владимировичу Мишустину").first?.text == "Михаил Владимирович Мишустин")
    #expect(rules.lemmas(ofPerson: "Марией Захаровой").first?.text == "Мария Захарова")
    #expect(rules.lemmas(ofPerson: "В. В. Путину").first?.text == "В. В. Путин")
    #expect(rules.lemmas(ofPerson: "Скрипалями").first?.number == .plural)
  }

  @Test(arguments: [("Ивановых", "Иванов"), ("Скрипалями", "Скрипаль"), ("Мишустиным", "Мишустин"), ("Толстыми", "Толстой")])
  func plural(text: String, lemma: String) {
    let readings = rules.lemmas(ofPerson: text, known: knownNames).filter { $0.number == .plural }
    #expect(readings.contains { $0.text == lemma && $0.gender == nil })
  }

  @Test func parts() {
    let name = rules.lemmas(ofPerson: "Михаилу Владимировичу Мишустину").first?.name
    #expect(name == PersonName(given: "Михаил", patronymic: "Владимирович", family: "Мишустин"))
    let reversed = rules.lemmas(ofPerson: "Мишустину М. В.").first?.name
    #expect(reversed == PersonName(given: "М.", patronymic: "В.", family: "Мишустин", order: .familyFirst))
    let swapped = rules.lemmas(ofPerson: "Мишустину Михаилу", known: knownNames).first?.name
    #expect(swapped == PersonName(given: "Михаил", family: "Мишустин", order: .familyFirst))
  }

  @Test func ambiguity() {
    // A woman in the nominative, or a man in the genitive.
    let readings = rules.lemmas(ofPerson: "Песковой") + rules.lemmas(ofPerson: "Пескова")
    let texts = Set(readings.map { "\($0.text) \($0.grammaticalCase.rawValue) \($0.gender?.rawValue ?? "")" })
    #expect(texts.contains("Пескова nominative f"))
    #expect(texts.contains("Песков genitive m"))
    #expect(texts.contains("Пескова dative f"))
    // What the sex decides is not open any more.
    #expect(rules.lemmas(ofPerson: "Пескова", gender: .feminine).first?.text == "Пескова")
    #expect(rules.lemmas(ofPerson: "Дмитрия Пескова", known: knownNames).first?.text == "Дмитрий Песков")
    #expect(rules.lemmas(ofPerson: "Мария Пескова", known: knownNames).first?.text == "Мария Пескова")
    // Indeclinable: the same in six cases.
    #expect(
      Set(rules.lemmas(ofPerson: "Черненко").filter { $0.gender == .masculine && $0.text == "Черненко" }.map(\.grammaticalCase)).count == 6)
  }

  @Test func eastAsian() {
    #expect(rules.lemmas(ofPerson: "Фам Минь Тиня", order: .eastAsian).first?.text == "Фам Минь Тинь")
    #expect(rules.lemmas(ofPerson: "Ким Чен Ыну", order: .eastAsian).first?.text == "Ким Чен Ын")
    #expect(rules.lemmas(ofPerson: "Си Цзиньпином", order: .eastAsian).first?.text == "Си Цзиньпин")
  }

  /// Every form of a name leads back to it.
  @Test(arguments: [
    ("Михаил Владимирович Мишустин", GrammaticalGender.masculine), ("Мария Владимировна Захарова", .feminine),
    ("Пётр Ильич Чайковский", .masculine), ("Лев Николаевич Толстой", .masculine), ("Любовь Петровна Орлова", .feminine),
    ("Илья Никитич Коломиец", .masculine), ("Джо Байден", .masculine), ("Барак Обама", .masculine), ("Чарлз Дарвин", .masculine),
    ("Бенджамин Франклин", .masculine), ("Анна-Мария Салтыкова-Щедрина", .feminine),
  ])
  func roundTrip(text: String, gender: GrammaticalGender) {
    let name = rules.personName(parsing: text)
    for grammaticalCase in RussianCase.allCases {
      let form = rules.declined(name, gender: gender, to: grammaticalCase)
      let readings = rules.lemmas(ofPerson: form)
      #expect(readings.contains { $0.text == text && $0.grammaticalCase == grammaticalCase && $0.gender == gender }, "\(form)")
    }
  }

  /// Every reading declines to the text again.
  @Test(arguments: ["Захарова", "Обамы", "Джонсону", "Скрипалей", "Тиня", "Роману Абрамовичу", "Асии Биби", "Ли"])
  func verified(text: String) {
    for reading in rules.lemmas(ofPerson: text) {
      guard let name = reading.name, let gender = reading.gender else { continue }
      #expect(rules.declined(name, gender: gender, to: reading.grammaticalCase) == text)
    }
  }

  @Test(arguments: ["", "   ", "...", "—"])
  func refused(text: String) {
    #expect(rules.lemmas(ofPerson: text).isEmpty)
    #expect(rules.lemmas(ofPlace: text).isEmpty)
  }

  @Test func robust() {
    #expect(rules.lemmas(ofPerson: "Mikhail Mishustin").first?.text == "Mikhail Mishustin")
    let long = String(repeating: "Иванову ", count: 200)
    #expect(rules.lemmas(ofPerson: long).count < 200)
    #expect(rules.lemmas(ofPlace: long).count < 200)
  }
}

struct RussianPhraseLemmaTests {
  @Test(arguments: [
    ("Нижнем Новгороде", "Нижний Новгород", RussianCase.prepositional), ("Ростовом-на-Дону", "Ростов-на-Дону", .instrumental),
    ("Боснией и Герцеговиной", "Босния и Герцеговина", .instrumental),
    ("Министерством иностранных дел", "Министерство иностранных дел", .instrumental),
    ("Соединённых Штатов Америки", "Соединённые Штаты Америки", .genitive),
    ("генеральному секретарю ООН", "генеральный секретарь ООН", .dative),
    ("Республике Корея", "Республика Корея", .dative), ("Баренцевом море", "Баренцево море", .prepositional),
    ("Третьего рейха", "Третий рейх", .genitive), ("Европейским союзом", "Европейский союз", .instrumental),
    ("Государственной Думе", "Государственная Дума", .dative), ("Дублине", "Дублин", .prepositional), ("Канаду", "Канада", .accusative),
    ("Афинами", "Афины", .instrumental), ("Великобританией", "Великобритания", .instrumental), ("г. Москве", "г. Москва", .dative),
    ("МИДом", "МИД", .instrumental), ("США", "США", .nominative), ("Каменска-Уральского", "Каменск-Уральский", .genitive),
    ("«Газпрому»", "«Газпром»", .dative), ("Верховного суда", "Верховный суд", .genitive),
  ])
  func top(text: String, lemma: String, grammaticalCase: RussianCase) {
    let top = rules.lemmas(ofPlace: text, known: knownNames).first
    #expect(top?.text == lemma)
    #expect(top?.grammaticalCase == grammaticalCase)
  }

  @Test func number() {
    let officials = rules.lemmas(ofPhrase: "генеральных секретарей", hints: NounHints(isAnimate: true)).first
    #expect(officials?.text == "генеральные секретари")
    #expect(officials?.number == .plural)
    #expect(rules.lemmas(ofPlace: "Набережных Челнов").first?.number == .plural)
  }

  @Test func agreement() {
    // Море is neuter: Чёрный море is no reading.
    #expect(Set(rules.lemmas(ofPlace: "Чёрного моря").map(\.text)).isDisjoint(with: ["Чёрный море", "Чёрная море"]))
    #expect(rules.lemmas(ofPlace: "Чёрного моря").first?.text == "Чёрное море")
    #expect(rules.lemmas(ofPlace: "Чёрного моря").first?.gender == .neuter)
  }

  @Test(arguments: [
    "Нижний Новгород", "Набережные Челны", "Босния и Герцеговина", "Министерство иностранных дел", "Российская Федерация",
    "Санкт-Петербург",
    "Ханты-Мансийский автономный округ — Югра", "Берингов пролив", "Государственная Дума", "Организация Объединённых Наций",
  ])
  func roundTrip(phrase: String) {
    for form in rules.inflectedForms(ofPhrase: phrase) {
      let readings = rules.lemmas(ofPhrase: form.text)
      #expect(readings.contains { $0.text == phrase && $0.grammaticalCase == form.grammaticalCase }, "\(form.text)")
    }
  }
}
