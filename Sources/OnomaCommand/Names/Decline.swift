internal import ArgumentParser
internal import Onoma

/// `onoma decline`
struct Decline: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Puts Russian names into the cases of Russian.",
    discussion: """
      One name a line in, in the nominative; one result a line out. Without --case all six, parted by tabs: nominative, genitive, dative,
      accusative, instrumental, prepositional. Given name and patronymic tell the bearer's sex; where nothing does, a man is taken.

      EXAMPLES
        echo "Михаил Мишустин" | onoma decline --case genitive
        echo "Мария Захарова" | onoma decline
        echo "Нгуен Тхи Хонг" | onoma decline --gender f
        echo "Министерство иностранных дел" | onoma decline --case instrumental
        echo "Скрипаль" | onoma decline --number plural
      """)

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp("The case: \(RussianCase.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "CASE"))
  var grammaticalCase: RussianCase?

  @Option(help: ArgumentHelp("One bearer or several: singular or plural.", valueName: "NUMBER"))
  var number: GrammaticalNumber = .singular

  @OptionGroup var bearer: RussianNameOptions
  @OptionGroup var lines: NameLines

  func run() throws {
    try bearer.run(on: lines, inflected: false) { name, isPerson, names in isPerson ? person(name, names) : phrase(name, names) }
  }

  // MARK: People

  private func person(_ name: String, _ names: NameKnowledge) -> NameAnswer {
    let rules = names.rules
    if number == .plural {
      guard !name.contains(" ") else {
        return NameAnswer(unchanged: name, "only a family name alone has a plural: write it without given names")
      }
      return answer(
        rules.pluralForms(ofFamilyName: name), [JSONMember("kind", .string("person")), JSONMember("number", .string("plural"))])
    }
    let concept = names.lexicon.concepts(named: name).first { $0.kind == .person && $0.names[.russian] == name }
    let order: NameParts.Order? = concept?.flags.contains(.familyFirst) == true ? .eastAsian : nil
    guard let parts = rules.parts(of: name, language: .russian, order: order, known: names.known) else {
      return NameAnswer(unchanged: name, "no part of it is a name")
    }
    let parsed = PersonName(parts)
    let told = bearer.gender?.grammatical ?? concept?.flags.gender ?? parts.gender
    let forms = rules.forms(of: parsed, gender: told ?? .masculine)
    var answer = answer(
      forms,
      [JSONMember("kind", .string("person")), JSONMember("gender", .string(told?.rawValue)), JSONMember("number", .string("singular"))])
    if told == nil, rules.forms(of: parsed, gender: .feminine) != forms {
      answer.warning = "the name does not tell the bearer's sex; declined as a man's: use --gender f for a woman's"
    }
    return answer
  }

  // MARK: Places and organizations

  private func phrase(_ name: String, _ names: NameKnowledge) -> NameAnswer {
    let concept = names.lexicon.concepts(named: name).first { $0.names[.russian] == name }
    let hints = concept?.flags.nounHints ?? NounHints(isAnimate: name.first?.isLowercase == true ? nil : false)
    let forms = names.rules.phraseForms(name, hints: hints)
    let isPlural = number == .plural || hints.isPlural
    let kind = concept?.kind.label.rawValue.lowercased() ?? (bearer.kind == .auto ? "phrase" : bearer.kind.rawValue)
    return answer(
      isPlural ? forms.plural : forms.singular,
      [JSONMember("kind", .string(kind)), JSONMember("number", .string(isPlural ? "plural" : "singular"))])
  }

  private func answer(_ forms: CaseForms, _ fields: [JSONMember]) -> NameAnswer {
    let all = RussianCase.allCases.map { JSONMember($0.rawValue, .string(forms[$0])) }
    var answer = NameAnswer(grammaticalCase.map { forms[$0] } ?? RussianCase.allCases.map { forms[$0] }.joined(separator: "\t"))
    answer.fields = fields + [JSONMember("case", .string(grammaticalCase?.rawValue)), JSONMember("forms", .object(all))]
    return answer
  }
}
