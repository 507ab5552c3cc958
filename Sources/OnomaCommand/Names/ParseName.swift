internal import ArgumentParser
internal import Onoma

/// `onoma parse-name`
struct ParseName: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse-name",
    abstract: "Tells the parts of people's names: family, middle, given, patronymic, gender, language, initials.",
    discussion: """
      One name a line in, an object of JSON a line out. A part that the name has not is an empty string.

      EXAMPLES
        echo "Phạm Thị Hồng Nhung" | onoma parse-name
        echo "Мишустин Михаил Владимирович" | onoma parse-name
        echo "Mr. Robert F. Kennedy Jr." | onoma parse-name
      """)

  /// Whose rules a name is read by.
  enum Choice: String, ExpressibleByArgument, CaseIterable {
    case auto, en, vi, ru

    var language: Language? { Language(rawValue: rawValue) }
  }

  @Option(help: ArgumentHelp("Whose rules: en, vi, ru, or auto for what the letters tell.", valueName: "LANGUAGE"))
  var language: Choice = .auto

  @OptionGroup var lines: NameLines

  func run() throws {
    let names = try NameKnowledge(lines.lexicon)
    try lines.run(alwaysJSON: true, rules: names.rules) { answer($0, names) }
  }

  private func answer(_ name: String, _ names: NameKnowledge) -> NameAnswer {
    if let warning = NameWarning(screening: name) {
      var answer = NameAnswer(unchanged: name, warning)
      answer.fields = Self.fields(of: NameParts(language: .undetermined), title: "")
      return answer
    }
    var (title, rest) = names.lexicon.partedTitle(of: name)
    let person = names.lexicon.concepts(named: rest).first { $0.kind == .person }
    var parts = names.rules.parts(
      of: rest, language: language.language, order: person?.flags.contains(.familyFirst) == true ? .eastAsian : nil, known: names.known)
    if let own = parts?.title, !own.isEmpty { title = title.isEmpty ? own : "\(title) \(own)" }
    if let gender = person?.flags.gender { parts?.gender = gender }
    var answer = NameAnswer(name)
    answer.fields = Self.fields(of: parts ?? NameParts(language: .undetermined), title: title)
    if let parts { answer.add("formats", .object(Self.formats(of: parts, title: title, names.rules))) }
    return answer
  }

  private static func fields(of parts: NameParts, title: String) -> [JSONMember] {
    [
      JSONMember("language", .string(parts.language.rawValue)), JSONMember("title", .string(title)),
      JSONMember("family", .string(parts.family)),
      JSONMember("middle", .string(parts.middle)), JSONMember("given", .string(parts.given)),
      JSONMember("patronymic", .string(parts.patronymic)),
      JSONMember("generation", .string(parts.generation)), JSONMember("gender", .string(parts.gender?.rawValue)),
      JSONMember("initials", .string(parts.initials)),
      JSONMember("abbreviated", .string(parts.abbreviated)), JSONMember("short", .string(parts.short)),
      JSONMember("order", .string(parts.order.rawValue)),
      JSONMember("fathers_names", .strings(parts.fathersNames)),
    ]
  }

  /// The name in the formats of CLDR that are in use.
  private static func formats(of parts: NameParts, title: String, _ rules: NameRules) -> [JSONMember] {
    let fields = PersonNameFields(parts, title: title)
    let formats: [(name: String, format: PersonNameFormat)] = [
      ("long", .init(.long)), ("medium", .init(.medium)), ("short", .init(.short)), ("informal", .init(.medium, .referring, .informal)),
      ("addressing", .init(.long, .addressing)), ("sorting", .init(.long, order: .sorting)), ("monogram", .init(.long, .monogram)),
    ]
    return formats.map { JSONMember($0.name, .string(rules.formatted(fields, $0.format, in: parts.language))) }
  }
}
