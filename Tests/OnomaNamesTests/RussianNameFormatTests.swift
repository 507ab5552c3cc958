import OnomaNames
import OnomaText
import Testing

struct RussianNameFormatTests {
  /// The cases of CLDR's personNameTest/ru.txt.
  @Test(arguments: [
    ("Дмитрий Петрович Васильев", "long referring formal", "Дмитрий Петрович Васильев"),
    ("Дмитрий Петрович Васильев", "medium referring formal", "Дмитрий Петрович Васильев"),
    ("Дмитрий Петрович Васильев", "short referring formal", "Д. П. Васильев"),
    ("Дмитрий Петрович Васильев", "long referring informal", "Дмитрий Васильев"),
    ("Дмитрий Петрович Васильев", "short referring informal", "Дмитрий В."),
    ("Дмитрий Петрович Васильев", "long sorting formal", "Васильев, Дмитрий Петрович"),
    ("Дмитрий Петрович Васильев", "medium sorting formal", "Васильев, Дмитрий П."),
    ("Дмитрий Петрович Васильев", "short sorting formal", "Васильев, Д. П."),
    ("Дмитрий Петрович Васильев", "short sorting informal", "Васильев, Дмитрий"),
    ("Дмитрий Петрович Васильев", "long addressing formal", "Васильев"),
    ("Дмитрий Петрович Васильев", "long addressing informal", "Дмитрий"),
    ("Дмитрий Петрович Васильев", "long monogram formal", "ДПВ"), ("Дмитрий Петрович Васильев", "long monogram informal", "ДВ"),
    ("Дмитрий Петрович Васильев", "short monogram formal", "В"), ("Дмитрий Петрович Васильев", "medium monogram informal", "Д"),
    ("Ирина Амосова", "short sorting formal", "Амосова, И."), ("Ирина Амосова", "long referring formal", "Ирина Амосова"),
    ("Ирина Амосова", "long monogram formal", "ИА"),
  ])
  func cldr(name: String, format: String, text: String) {
    #expect(russian(PersonNameFields(rules.personName(parsing: name)), parsed(format)) == text)
  }

  @Test func oneName() {
    for name in [PersonName(given: "Сергей"), PersonName(family: "Сергей"), PersonName(patronymic: "Сергей")] {
      for formality in PersonNameFormat.Formality.allCases {
        for format in PersonNameFormat.Length.allCases.map({ PersonNameFormat($0, .referring, formality) }) {
          #expect(russian(PersonNameFields(name), format) == "Сергей")
          #expect(russian(PersonNameFields(name), PersonNameFormat(format.length, .addressing, formality)) == "Сергей")
          #expect(russian(PersonNameFields(name), PersonNameFormat(format.length, .referring, formality, order: .sorting)) == "Сергей")
          #expect(russian(PersonNameFields(name), PersonNameFormat(format.length, .monogram, formality)) == "С")
        }
      }
    }
  }

  @Test(arguments: [
    ("short referring formal", "И. В. Купцов"), ("medium sorting formal", "Купцов, Иван В."), ("long monogram formal", "ИВК"),
    ("short referring informal", "Ваня К."), ("long sorting informal", "Купцов, Ваня"), ("long monogram informal", "ВК"),
  ])
  func petName(format: String, text: String) {
    var ivan = PersonNameFields(PersonName(given: "Иван", patronymic: "Васильевич", family: "Купцов"))
    ivan[.given, .informal] = "Ваня"
    #expect(russian(ivan, parsed(format)) == text)
  }

  private static let ada: PersonNameFields = {
    var ada = PersonNameFields(title: "проф., д-р", given: "Ада Корнелия", given2: "Сезар Мартин", locale: "ko_AQ")
    ada[.given, .informal] = "Неле"
    ada[.surname, .prefix] = "фон"
    ada[.surname, .core] = "Брюль"
    ada[.surname2] = "Гонсалес Доминго"
    ada[.generation] = "мл."
    ada[.credentials] = "к. м. н."
    return ada
  }()

  @Test(arguments: [
    ("long referring formal", "фон Брюль Ада Корнелия Сезар Мартин, к. м. н."),
    ("medium referring formal", "фон Брюль Ада Корнелия С. М., к. м. н."), ("short referring formal", "фон Брюль А. К. С. М."),
    ("long addressing formal", "проф., д-р фон Брюль"), ("short referring informal", "фон Брюль А. К."),
    ("long referring informal", "фон Брюль Неле"), ("long monogram formal", "ФАС"), ("long monogram informal", "ФН"),
    ("long sorting formal", "Брюль, Ада Корнелия Сезар Мартин фон"), ("short sorting formal", "Брюль, А. К. С. М. фон"),
    ("long sorting informal", "фон Брюль, Неле"),
  ])
  func surnameFirst(format: String, text: String) {
    #expect(russian(Self.ada, parsed(format)) == text)
  }

  @Test(arguments: [
    ("long referring formal", "проф., д-р Ада Корнелия Сезар Мартин фон Брюль — мл., к. м. н."),
    ("medium referring formal", "проф., д-р Ада Корнелия Сезар Мартин фон Брюль — мл., к. м. н."),
    ("short referring formal", "А. К. С. М. фон Брюль"), ("short referring informal", "Неле ф. Б."), ("long monogram formal", "АСФ"),
  ])
  func givenFirst(format: String, text: String) {
    var format = parsed(format)
    format.order = .givenFirst
    #expect(russian(Self.ada, format) == text)
  }

  /// The order of a parsed name is kept, with or without commas.
  @Test func ordersOfNames() {
    let si = PersonName(given: "Цзиньпин", family: "Си", order: .eastAsian)
    #expect(russian(PersonNameFields(si), .init()) == "Си Цзиньпин")
    let orban = PersonName(given: "Виктор", family: "Орбан", order: .familyFirst)
    #expect(russian(PersonNameFields(orban), .init(.short)) == "Орбан В.")
    #expect(russian(PersonNameFields(orban), .init(order: .sorting)) == "Орбан, Виктор")
  }

  /// Russian keeps the hyphen between initials.
  @Test func hyphens() {
    #expect(russian(PersonNameFields(PersonName(given: "Жан-Поль", family: "Бельмондо")), .init(.short)) == "Ж.-П. Бельмондо")
    let shchedrin = PersonNameFields(PersonName(given: "Михаил", patronymic: "Евграфович", family: "Салтыков-Щедрин"))
    #expect(russian(shchedrin, .init(.short, .referring, .informal)) == "Михаил С.-Щ.")
  }

  @Test func nothing() {
    #expect(russian(PersonNameFields(PersonName()), .init()).isEmpty)
    #expect(russian(PersonNameFields(PersonName()), .init(.short, .monogram)).isEmpty)
  }

  private func russian(_ name: PersonNameFields, _ format: PersonNameFormat) -> String {
    rules.formatted(name, format, in: .russian)
  }

  private func parsed(_ text: String) -> PersonNameFormat {
    let words = text.split(separator: " ").map { String($0) }
    return PersonNameFormat(
      PersonNameFormat.Length(rawValue: words[0]) ?? .long, PersonNameFormat.Usage(rawValue: words[1]) ?? .referring,
      PersonNameFormat.Formality(rawValue: words[2]) ?? .formal, order: words[1] == "sorting" ? .sorting : nil)
  }
}

struct RussianNamePartTests {
  @Test(arguments: [
    ("Михайлович", "Михаил"), ("Ильинична", "Илья"), ("Сергеевна", "Сергей"), ("Петрович", "Пётр"), ("Львовна", "Лев"),
    ("Никитич", "Никита"), ("Юрьевич", "Юрий"), ("Владимирович", "Владимир"), ("Дмитриевна", "Дмитрий"), ("Фёдоровна", "Фёдор"),
    ("ИВАНОВИЧ", "ИВАН"),
  ])
  func father(patronymic: String, given: String) {
    #expect(rules.fathersNames(of: patronymic).first == given)
  }

  @Test(arguments: ["Мишустин", "", "Vladimirovich", "Москва"])
  func noFather(word: String) {
    #expect(rules.fathersNames(of: word).isEmpty)
  }

  /// The father's name makes the patronymic again.
  @Test(arguments: ["Евгеньевич", "Янович", "Игоревна", "Лукич", "Георгиевич", "Андреевна", "Оттович"])
  func backwards(patronymic: String) {
    let fathers = rules.fathersNames(of: patronymic)
    #expect(!fathers.isEmpty)
    for father in fathers {
      #expect(rules.patronymics(of: father).contains { $0.masculine == patronymic || $0.feminine == patronymic })
    }
  }

  @Test(arguments: [
    ("Мишустин М. В.", "М.", "В.", "Мишустин", PersonName.Order.familyFirst), ("М.В.Мишустин", "М.", "В.", "Мишустин", .givenFirst),
    ("М. Мишустин", "М.", "", "Мишустин", .givenFirst), ("Роман Аркадьевич", "Роман", "Аркадьевич", "", .givenFirst),
    ("Роман Абрамович", "Роман", "", "Абрамович", .givenFirst), ("Ш. К. Лоу", "Ш.", "К.", "Лоу", .givenFirst),
    ("Михаил Владимирович Мишустин", "Михаил", "Владимирович", "Мишустин", .givenFirst),
  ])
  func parsed(text: String, given: String, patronymic: String, family: String, order: PersonName.Order) {
    #expect(
      rules.personName(parsing: text, known: knownNames)
        == PersonName(given: given, patronymic: patronymic, family: family, order: order))
  }

  @Test(arguments: [
    ("Семен Горбачев", "Семён Горбачёв"), ("Горбачева", "Горбачёва"), ("ГОРБАЧЕВ", "ГОРБАЧЁВ"), ("Петр", "Пётр"),
    ("Федорович", "Фёдорович"), ("Петра", "Петра"), ("Семену", "Семёну"), ("Мария Петрова", "Мария Петрова"), ("Хрущев", "Хрущев"),
    ("М. Горбачевым", "М. Горбачёвым"), ("", ""),
  ])
  func yo(text: String, restored: String) {
    #expect(rules.restoringYo(text, known: knownNames) == restored)
    #expect(rules.restoringYo(restored, known: knownNames) == restored)
  }

  @Test func known() {
    #expect(knownNames.spelling(of: "СЕМЕН", .given) == "Семён")
    #expect(knownNames.contains("горбачев", .family))
    #expect(!knownNames.contains("Горбачёв", .given))
    #expect(!KnownNames().contains("Иван", .given))
  }
}

struct RussianPluralAndForeignTests {
  @Test(arguments: [
    ("Иванов", "Ивановы | Ивановых | Ивановым | Ивановых | Ивановыми | Ивановых"),
    ("Мишустин", "Мишустины | Мишустиных | Мишустиным | Мишустиных | Мишустиными | Мишустиных"),
    ("Толстой", "Толстые | Толстых | Толстым | Толстых | Толстыми | Толстых"),
    ("Чайковский", "Чайковские | Чайковских | Чайковским | Чайковских | Чайковскими | Чайковских"),
    ("Обама", "Обамы | Обам | Обамам | Обам | Обамами | Обамах"),
    ("Скрипаль", "Скрипали | Скрипалей | Скрипалям | Скрипалей | Скрипалями | Скрипалях"),
    ("Клинтон", "Клинтоны | Клинтонов | Клинтонам | Клинтонов | Клинтонами | Клинтонах"),
    ("Коломиец", "Коломийцы | Коломийцев | Коломийцам | Коломийцев | Коломийцами | Коломийцах"),
    ("Шевченко", "Шевченко | Шевченко | Шевченко | Шевченко | Шевченко | Шевченко"), ("Цой", "Цои | Цоев | Цоям | Цоев | Цоями | Цоях"),
    ("Рабинович", "Рабиновичи | Рабиновичей | Рабиновичам | Рабиновичей | Рабиновичами | Рабиновичах"),
  ])
  func plural(name: String, forms: String) {
    #expect(joined(rules.pluralForms(ofFamilyName: name)) == forms)
  }

  @Test(arguments: [
    ("Франклин", "Франклином"), ("Чаплин", "Чаплином"), ("Дарвин", "Дарвином"), ("Грин", "Грином"), ("Линкольн", "Линкольном"),
    ("Бюлов", "Бюловом"), ("Пушкин", "Пушкиным"), ("Сталин", "Сталиным"), ("Волчок", "Волчком"), ("Христос", "Христом"),
    ("Королёк", "Корольком"),
  ])
  func instrumental(name: String, form: String) {
    #expect(rules.declined(name, part: .family, gender: .masculine, to: .instrumental) == form)
  }

  @Test(arguments: [
    ("Ак Барс", "Ак Барса"), ("Манчестер Сити", "Манчестер Сити"), ("Лестер Сити", "Лестер Сити"),
    ("Манчестер Юнайтед", "Манчестер Юнайтед"),
    ("Астон Вилла", "Астон Виллы"), ("Республика Корея", "Республики Корея"),
  ])
  func foreignPhrases(phrase: String, genitive: String) {
    #expect(rules.declinedPhrase(phrase, to: .genitive) == genitive)
  }
}

struct VietnameseRespellingTests {
  @Test(arguments: [
    ("Михаил Владимирович Мишустин", "Mi-kha-in Vla-đi-mia-rô-vích Mi-su-xtin"), ("Лавров", "La-vrốp"),
    ("Дмитрий Песков", "Đmi-tri Pê-xcốp"),
    ("Путин", "Pu-tin"), ("Ельцин", "En-xin"), ("Горбачёв", "Goóc-ba-chốp"), ("Горбачев", "Goóc-ba-chốp"), ("Медведев", "Mét-vê-đép"),
    ("Сергей", "Xéc-gây"), ("Николай", "Ni-cô-lai"), ("Толстой", "Tôn-xtôi"), ("Пушкин", "Pu-skin"), ("Сталин", "Xta-lin"),
    ("Ленин", "Lê-nin"), ("Захарова", "Da-kha-rô-va"), ("Ольга", "Ôn-ga"), ("Иван", "I-van"), ("В. Путин", "В. Pu-tin"),
  ])
  func spelling(name: String, spelling: String) {
    #expect(rules.vietnameseRespellings(of: name).first == spelling)
  }

  @Test func variants() {
    #expect(rules.vietnameseRespellings(of: "Владимирович") == ["Vla-đi-mia-rô-vích", "Vla-đi-mi-rô-vích"])
    #expect(rules.vietnameseRespellings(of: "Лавров") == ["La-vrốp"])
  }

  @Test(arguments: ["", "Mishustin", "Хо1", "МГУ ☃", "Шрёдınger"])
  func refused(name: String) {
    #expect(rules.vietnameseRespellings(of: name).isEmpty)
  }
}
