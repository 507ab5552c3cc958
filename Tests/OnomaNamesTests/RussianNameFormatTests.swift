import OnomaNames
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
    #expect(rules.formatted(rules.personName(parsing: name), parsed(format)) == text)
  }

  @Test func oneName() {
    let sergei = PersonName(given: "Сергей")
    for length in PersonName.Format.Length.allCases {
      for formality in PersonName.Format.Formality.allCases {
        #expect(rules.formatted(sergei, .init(length, .referring, formality)) == "Сергей")
        #expect(rules.formatted(sergei, .init(length, .addressing, formality)) == "Сергей")
        #expect(rules.formatted(sergei, .init(length, .referring, formality, isSorting: true)) == "Сергей")
        #expect(rules.formatted(sergei, .init(length, .monogram, formality)) == "С")
      }
    }
  }

  @Test func company() {
    let ivan = PersonName(given: "Иван", patronymic: "Васильевич", family: "Купцов")
    let vanya = PersonName.Company(informalGiven: "Ваня")
    #expect(rules.formatted(ivan, .init(.short)) == "И. В. Купцов")
    #expect(rules.formatted(ivan, .init(.medium, isSorting: true)) == "Купцов, Иван В.")
    #expect(rules.formatted(ivan, .init(.long, .monogram)) == "ИВК")
    #expect(rules.formatted(ivan, .init(.short, .referring, .informal), with: vanya) == "Ваня К.")
    #expect(rules.formatted(ivan, .init(.long, .referring, .informal, isSorting: true), with: vanya) == "Купцов, Ваня")
    #expect(rules.formatted(ivan, .init(.long, .monogram, .informal), with: vanya) == "ВК")
  }

  @Test(arguments: [
    ("long referring formal", "фон Брюль Ада Корнелия Сезар Мартин, к. м. н."),
    ("medium referring formal", "фон Брюль Ада Корнелия С. М., к. м. н."), ("short referring formal", "фон Брюль А. К. С. М."),
    ("long addressing formal", "проф., д-р фон Брюль"), ("short referring informal", "фон Брюль А. К."),
    ("long referring informal", "фон Брюль Неле"), ("long monogram formal", "ФАС"), ("long monogram informal", "ФН"),
  ])
  func surnameFirst(format: String, text: String) {
    let ada = PersonName(given: "Ада Корнелия", patronymic: "Сезар Мартин", family: "фон Брюль", order: .familyFirst)
    let company = PersonName.Company(title: "проф., д-р", informalGiven: "Неле", credentials: "к. м. н.")
    #expect(rules.formatted(ada, parsed(format), with: company) == text)
  }

  @Test func nothing() {
    #expect(rules.formatted(PersonName(), .init()).isEmpty)
    #expect(rules.formatted(PersonName(), .init(.short, .monogram)).isEmpty)
  }

  private func parsed(_ text: String) -> PersonName.Format {
    let words = text.split(separator: " ").map { String($0) }
    let isSorting = words[1] == "sorting"
    return PersonName.Format(
      PersonName.Format.Length(rawValue: words[0]) ?? .long, PersonName.Format.Usage(rawValue: words[1]) ?? .referring,
      PersonName.Format.Formality(rawValue: words[2]) ?? .formal, isSorting: isSorting)
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
