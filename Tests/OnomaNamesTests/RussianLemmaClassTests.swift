import Foundation
import OnomaNames
import Testing

/// The people's names of the repository's own tables.
private let tableNames: KnownNames = {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  var tables: [String: String] = [:]
  do {
    for path in KnownNames.tablePaths {
      tables[path] = try String(contentsOf: root.appendingPathComponent("Lexicons/" + path), encoding: .utf8)
    }
    return try KnownNames(tables: tables)
  } catch { fatalError("\(error)") }
}()

/// Names of many kinds, declined and led back: every form has its nominative among the readings, and most have it first.
struct RussianLemmaClassTests {
  @Test(arguments: [
    (
      "Russian men", GrammaticalGender.masculine,
      "Михаил Владимирович Мишустин|Пётр Ильич Чайковский|Лев Толстой|Сергей Живаго|Иван Черных", 90
    ),
    ("Russian women", .feminine, "Анна Юрьевна Попова|Любовь Петровна Орлова|Ирина Яровая|Юлия Навальная|Дарья Седых", 90),
    ("initials", .masculine, "В. В. Путин|Дж. Байден|А. Лукашенко", 90),
    ("Ukrainian", .masculine, "Пётр Порошенко|Леонид Кравчук|Игорь Коломойский|Андрей Садовый|Леонид Кучма", 90),
    ("Ukrainian women", .feminine, "Юлия Тимошенко|Ирина Верещук|Елена Зеленская", 100),
    ("Caucasian", .masculine, "Михаил Саакашвили|Эдуард Шеварднадзе|Никол Пашинян|Ильхам Алиев|Роберт Кочарян", 90),
    ("Caucasian women", .feminine, "Саломе Зурабишвили|Нино Бурджанадзе|Мехрибан Алиева", 100),
    ("Central Asian", .masculine, "Нурсултан Назарбаев|Касым-Жомарт Токаев|Шавкат Мирзиёев|Эмомали Рахмон", 95),
    ("Baltic", .masculine, "Валдис Домбровскис|Эгилс Левитс|Витаутас Ландсбергис|Андрус Ансип", 95),
    ("two family names", .masculine, "Михаил Салтыков-Щедрин|Николай Римский-Корсаков|Владимир Немирович-Данченко", 95),
    (
      "foreign men", .masculine,
      "Дональд Трамп|Барак Обама|Эмманюэль Макрон|Маттео Сальвини|Дональд Туск|Матеуш Моравецкий|Сильвио Берлускони", 90
    ),
    ("foreign women", .feminine, "Ангела Меркель|Тереза Мэй|Федерика Могерини|Нэнси Пелоси|Урсула фон дер Ляйен|Сара Пэйлин", 95),
    ("Arabic", .masculine, "Башар аль-Асад|Саддам Хусейн|Абдель Фаттах ас-Сиси|Махмуд Аббас", 95),
    ("particles", .masculine, "Шарль де Голль|Людвиг ван Бетховен|Винсент ван Гог", 85),
    ("fleeting vowels", .masculine, "Олег Волчок|Анатолий Коломиец|Виктор Соловей|Антон Заяц|Роман Швец", 90),
  ])
  func people(kind: String, gender: GrammaticalGender, names: String, percent: Int) {
    var (first, forms) = (0, 0)
    for text in names.split(separator: "|").map(String.init) {
      let name = rules.personName(parsing: text, known: tableNames)
      for grammaticalCase in RussianCase.allCases {
        let form = rules.declined(name, gender: gender, to: grammaticalCase)
        let readings = rules.lemmas(ofPerson: form, known: tableNames)
        #expect(readings.contains { $0.text == text && $0.grammaticalCase == grammaticalCase }, "\(kind): \(form)")
        forms += 1
        if readings.first?.text == text { first += 1 }
      }
    }
    #expect(first * 100 >= percent * forms, "\(kind): \(first) of \(forms)")
  }

  /// As far as it goes with no place or organization known.
  @Test(arguments: [
    ("cities", "Москва|Казань|Симферополь|Великие Луки|Ростов-на-Дону|Комсомольск-на-Амуре|Йошкар-Ола|Сан-Франциско|Осло|Баку", 60),
    ("countries", "Соединённые Штаты Америки|Южная Осетия|Босния и Герцеговина|Филиппины|Ирландия|Марокко", 90),
    ("regions", "Свердловская область|Республика Татарстан|Ямало-Ненецкий автономный округ|Синьцзян|Крым", 95),
    ("waters", "Чёрное море|Керченский пролив|Дунай|Волга|Персидский залив", 95),
    ("small places", "улица Тверская|Ленинский проспект|остров Рюген|село Боголюбово|деревня Лубмин", 90),
    ("authorities", "Министерство финансов и экономики|Европейская комиссия|Верховный суд Пакистана|Палата общин|Госдума|Росгвардия", 85),
    ("companies", "Газпром|«Роснефть»|«Северный поток — 2»|Северный поток-2|ОАО «РЖД»|компания «Газпром»|Nord Stream 2", 90),
    ("offices in lower case", "премьер-министр Великобритании|пресс-служба Кремля|вице-премьер|немецкий МИД", 95),
    ("events and works", "Вторая мировая война|Олимпийские игры|Минские соглашения|День Победы|Евровидение|Лиссабонский договор", 95),
  ])
  func phrases(kind: String, names: String, percent: Int) {
    var (first, forms) = (0, 0)
    for text in names.split(separator: "|").map(String.init) {
      for form in rules.inflectedForms(ofPhrase: text) {
        let readings = rules.lemmas(ofPhrase: form.text, known: tableNames)
        #expect(readings.contains { $0.text == text && $0.grammaticalCase == form.grammaticalCase }, "\(kind): \(form.text)")
        forms += 1
        if readings.first?.text == text { first += 1 }
      }
    }
    #expect(first * 100 >= percent * forms, "\(kind): \(first) of \(forms)")
  }

  @Test(arguments: [
    ("премьер-министра Великобритании Терезу Мэй", "премьер-министр Великобритании Тереза Мэй"),
    ("вице-премьеру Юрию Борисову", "вице-премьер Юрий Борисов"),
    ("бывшего полковника ГРУ Сергея Скрипаля", "бывший полковник ГРУ Сергей Скрипаль"),
    ("министру иностранных дел России Сергею Лаврову", "министр иностранных дел России Сергей Лавров"),
    ("президентом США Дональдом Трампом", "президент США Дональд Трамп"),
    ("канцлера Германии Ангелы Меркель", "канцлер Германии Ангела Меркель"), ("пророка Мухаммеда", "пророк Мухаммед"),
    ("певицу Пугачёву", "певица Пугачёва"), ("министров иностранных дел Лаврова", "министры иностранных дел Лавров"),
    ("братьями Ротенбергами", "братья Ротенберг"), ("супругов Скрипалей", "супруги Скрипаль"),
  ])
  func titles(text: String, lemma: String) {
    #expect(rules.lemmas(ofPerson: text, known: tableNames).first?.text == lemma)
  }

  @Test func titlesLeaveTheName() {
    #expect(
      rules.lemmas(ofPerson: "президентом США Дональдом Трампом").first?.text == "президент США Дональд Трамп")
    let reading = rules.lemmas(ofPerson: "премьер-министра Великобритании Терезу Мэй", known: tableNames).first
    #expect(reading?.name == PersonName(given: "Тереза", family: "Мэй"))
    // Without a title nothing is taken for one.
    #expect(rules.lemmas(ofPerson: "Лаврова", known: tableNames).first?.text == "Лавров")
    #expect(rules.lemmas(ofPerson: "Кремля Пескова", known: tableNames).allSatisfy { !$0.text.hasPrefix("кремль") })
  }

  @Test(arguments: [
    ("Ким Чен Ыну", "Ким Чен Ын"), ("Си Цзиньпином", "Си Цзиньпин"), ("Фам Минь Тиня", "Фам Минь Тинь"), ("Мун Чжэ Ина", "Мун Чжэ Ин"),
  ])
  func eastAsianUnasked(text: String, lemma: String) {
    #expect(rules.lemmas(ofPerson: text, known: tableNames).first?.text == lemma)
  }

  @Test(arguments: ["Михаила Мишустина", "Марии Захаровой", "Бориса Джонсона"])
  func notEastAsian(text: String) {
    #expect(rules.lemmas(ofPerson: text, known: tableNames).allSatisfy { $0.name?.order != .eastAsian })
  }

  @Test(arguments: [
    ("ВЛАДИМИРУ ПУТИНУ", "ВЛАДИМИР ПУТИН"), ("владимиру путину", "владимир путин"), ("ТЕРЕЗОЙ МЭЙ", "ТЕРЕЗА МЭЙ"),
    ("урсулой фон дер ляйен", "урсула фон дер ляйен"), ("путину", "путин"),
  ])
  func personInAnyCase(text: String, lemma: String) {
    #expect(rules.lemmas(ofPerson: text, known: tableNames).first?.text == lemma)
  }

  @Test(arguments: [
    ("МИНИСТЕРСТВА ФИНАНСОВ РФ", "МИНИСТЕРСТВО ФИНАНСОВ РФ"), ("БОСНИИ И ГЕРЦЕГОВИНЕ", "БОСНИЯ И ГЕРЦЕГОВИНА"),
    ("РОССИИ", "РОССИЯ"), ("москве", "москва"), ("российскими", "российский"), ("британской", "британский"),
  ])
  func phraseInAnyCase(text: String, lemma: String) {
    let known = KnownNames(given: [], places: ["Россия", "Москва", "Босния и Герцеговина"])
    #expect(rules.lemmas(ofPhrase: text, known: known).first?.text == lemma)
  }

  /// Acronyms, Latin letters, digits and other scripts are the same in all cases.
  @Test(arguments: ["США", "НАТО", "ЮНЕСКО", "ДНР", "Boeing", "NORD STREAM", "112 345", "中国", "\u{0}", "😀", "А\u{301}\u{301}"])
  func unchanged(text: String) {
    let readings = rules.lemmas(ofPhrase: text, known: tableNames)
    #expect(readings.allSatisfy { $0.text == text || text.unicodeScalars.contains("\u{301}") })
    #expect(rules.lemmas(ofPerson: text, known: tableNames).count < 40)
  }

  /// A vowel is fleeting in Волчок, not in what ends in -ов.
  @Test func fleetingVowels() {
    #expect(rules.lemmas(ofPerson: "Песковым", known: tableNames).first?.text == "Песков")
    #expect(rules.lemmas(ofPerson: "Волчком", known: tableNames).first?.text == "Волчок")
    #expect(rules.declined("Соловей", part: .family, gender: .masculine, to: .dative) == "Соловью")
    #expect(rules.declined("Заяц", part: .family, gender: .masculine, to: .genitive) == "Зайца")
    #expect(rules.declined("Рахой", part: .family, gender: .masculine, to: .instrumental) == "Рахоем")
  }

  /// A line of 100 kB is no name, and is told from one at once.
  @Test func longLines() {
    let long = String(repeating: "министру России Ивановым ", count: 2200)
    #expect(rules.lemmas(ofPerson: long).isEmpty)
    #expect(rules.lemmas(ofPhrase: long).count < 100)
    #expect(rules.lemmas(ofPerson: String(repeating: "И", count: 100_000)).count < 100)
  }

  @Test func sameOrderEveryTime() {
    for text in ["Терезе Мэй", "Ричарде Гренелле", "Скрипалей"] {
      let texts = rules.lemmas(ofPerson: text).map { "\($0)" }
      #expect(rules.lemmas(ofPerson: text).map { "\($0)" } == texts)
    }
  }
}
