import OnomaNames
import OnomaText
import Testing

/// Names of the tables, as far as the tests need them.
private let known = KnownNames { name, kind in
  let given: [String: (Set<GrammaticalGender>, String)] = [
    "михаил": ([.masculine], "ru"), "роман": ([.masculine], "ru"), "аркадий": ([.masculine], "ru"),
    "саша": ([.masculine, .feminine], "ru"),
    "robert": ([.masculine], "en"), "ursula": ([.feminine], "de"), "мария": ([.feminine], "ru"), "kim": ([], "en"),
    "jong-un": ([.masculine], "ko"),
  ]
  let family = [
    "phạm": "vi", "tôn thất": "vi", "nguyễn": "vi", "мишустин": "ru", "абрамович": "ru", "kim": "ko", "li": "zh", "lee": "ko",
  ]
  switch kind {
  case .given: return given[name].map { KnownNames.Entry(spelling: name, genders: $0.0, languages: [$0.1]) }
  case .family:
    // A table has names as they are written.
    return family[name].map {
      KnownNames.Entry(spelling: name.split(separator: " ").map(\.capitalized).joined(separator: " "), languages: [$0])
    }
  case .place: return nil
  }
}

extension Substring {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

struct NamePartsTests {
  struct Expected: Sendable {
    var name: String
    var language = Language.russian
    var order = NameParts.Order.givenFirst
    var family = ""
    var middle = ""
    var given = ""
    var patronymic = ""
    var generation = ""
    var short: String
    var initials = ""
    var abbreviated: String
    var gender: GrammaticalGender?
    var fathers: [String] = []
  }

  static let table: [Expected] = [
    .init(
      name: "Phạm Thị Hồng Nhung", language: .vietnamese, order: .eastAsian, family: "Phạm", middle: "Thị Hồng", given: "Nhung",
      short: "Nhung", initials: "P. T. H. N.", abbreviated: "P. T. H. Nhung", gender: .feminine),
    .init(
      name: "Tôn Thất Tùng", language: .vietnamese, order: .eastAsian, family: "Tôn Thất", given: "Tùng", short: "Tùng",
      initials: "T. T. T.",
      abbreviated: "T. T. Tùng", gender: .masculine),
    .init(
      name: "Nguyen Van An", language: .vietnamese, order: .eastAsian, family: "Nguyen", middle: "Van", given: "An", short: "An",
      initials: "N. V. A.", abbreviated: "N. V. An"),
    .init(
      name: "Фам Минь Тинь", order: .eastAsian, family: "Фам", middle: "Минь", given: "Тинь", short: "Фам", initials: "М. Т.",
      abbreviated: "Фам М. Т."),
    .init(
      name: "Мамедов Али Гасан оглы", order: .familyFirst, family: "Мамедов", given: "Али", patronymic: "Гасан оглы", short: "Мамедов",
      initials: "А. Г.", abbreviated: "Мамедов А. Г.", gender: .masculine),
    .init(
      name: "Иванов-Петров Роман", order: .familyFirst, family: "Иванов-Петров", given: "Роман", short: "Иванов-Петров", initials: "Р.",
      abbreviated: "Иванов-Петров Р.", gender: .masculine),
    .init(
      name: "Ивановна", patronymic: "Ивановна", short: "Ивановна", initials: "И.", abbreviated: "Ивановна", gender: .feminine,
      fathers: ["Иван"]),
    .init(
      name: "Le Pen", language: .english, family: "Pen", given: "Le", short: "Pen", initials: "L.", abbreviated: "L. Pen"),
    .init(
      name: "Мишустин Михаил Владимирович", order: .familyFirst, family: "Мишустин", given: "Михаил", patronymic: "Владимирович",
      short: "Мишустин", initials: "М. В.", abbreviated: "Мишустин М. В.", gender: .masculine, fathers: ["Владимир"]),
    .init(
      name: "Михаил Владимирович Мишустин", family: "Мишустин", given: "Михаил", patronymic: "Владимирович", short: "Мишустин",
      initials: "М. В.", abbreviated: "М. В. Мишустин", gender: .masculine, fathers: ["Владимир"]),
    .init(
      name: "Мишустин Михаил", order: .familyFirst, family: "Мишустин", given: "Михаил", short: "Мишустин", initials: "М.",
      abbreviated: "Мишустин М.", gender: .masculine),
    .init(
      name: "Мишустин, Михаил", order: .familyFirst, family: "Мишустин", given: "Михаил", short: "Мишустин", initials: "М.",
      abbreviated: "Мишустин М.", gender: .masculine),
    .init(
      name: "Роман Абрамович", family: "Абрамович", given: "Роман", short: "Абрамович", initials: "Р.", abbreviated: "Р. Абрамович",
      gender: .masculine),
    .init(
      name: "Роман Аркадьевич", given: "Роман", patronymic: "Аркадьевич", short: "Роман", initials: "Р. А.", abbreviated: "Роман",
      gender: .masculine, fathers: ["Аркадий"]),
    .init(
      name: "Джон Фицджеральд Кеннеди", family: "Кеннеди", middle: "Фицджеральд", given: "Джон", short: "Кеннеди", initials: "Д. Ф.",
      abbreviated: "Д. Ф. Кеннеди", gender: .masculine),
    .init(name: "Мария", given: "Мария", short: "Мария", initials: "М.", abbreviated: "Мария", gender: .feminine),
    .init(name: "Захарова", family: "Захарова", short: "Захарова", abbreviated: "Захарова", gender: .feminine),
    .init(
      name: "Mikhail Vladimirovich Mishustin", language: .english, family: "Mishustin", given: "Mikhail", patronymic: "Vladimirovich",
      short: "Mishustin", initials: "M. V.", abbreviated: "M. V. Mishustin", gender: .masculine),
    .init(
      name: "Robert F. Kennedy Jr.", language: .english, family: "Kennedy", middle: "F.", given: "Robert", generation: "Jr.",
      short: "Kennedy",
      initials: "R. F.", abbreviated: "R. F. Kennedy", gender: .masculine),
    .init(
      name: "Robert Francis Kennedy, III", language: .english, family: "Kennedy", middle: "Francis", given: "Robert", generation: "III",
      short: "Kennedy", initials: "R. F.", abbreviated: "R. F. Kennedy", gender: .masculine),
    .init(
      name: "Ursula von der Leyen", language: .english, family: "von der Leyen", given: "Ursula", short: "von der Leyen", initials: "U.",
      abbreviated: "U. von der Leyen", gender: .feminine),
    .init(
      name: "Kim Jong-un", language: .english, order: .eastAsian, family: "Kim", given: "Jong-un", short: "Kim", initials: "J.-U.",
      abbreviated: "Kim J.-U.", gender: .masculine),
    .init(
      name: "Lee Jae Myung", language: .english, order: .eastAsian, family: "Lee", given: "Jae Myung", short: "Lee", initials: "J. M.",
      abbreviated: "Lee J. M."),
    .init(
      name: "Kim Clijsters", language: .english, family: "Clijsters", given: "Kim", short: "Clijsters", initials: "K.",
      abbreviated: "K. Clijsters"),
  ]

  @Test("The parts of a name", arguments: table)
  func parts(_ expected: Expected) throws {
    let parts = try #require(rules.parts(of: expected.name, known: known))
    #expect(parts.language == expected.language && parts.order == expected.order)
    #expect(parts.family == expected.family && parts.middle == expected.middle && parts.given == expected.given)
    #expect(parts.patronymic == expected.patronymic && parts.generation == expected.generation)
    #expect(parts.short == expected.short && parts.initials == expected.initials && parts.abbreviated == expected.abbreviated)
    #expect(parts.gender == expected.gender)
    #expect(parts.fathersNames == expected.fathers)
  }

  @Test("The order may be known beforehand")
  func order() {
    #expect(rules.parts(of: "Xi Jinping", known: known)?.family == "Jinping")
    #expect(rules.parts(of: "Xi Jinping", order: .eastAsian, known: known)?.family == "Xi")
    #expect(rules.parts(of: "Си Цзиньпин", order: .eastAsian)?.family == "Си")
    #expect(rules.parts(of: "Phạm Minh", language: .english, known: known)?.family == "Minh")
  }

  @Test("No names have no parts", arguments: ["", " ", "12", "Mишустин", "😀"])
  func nothing(text: String) {
    #expect(rules.parts(of: text, known: known) == nil)
  }
}
