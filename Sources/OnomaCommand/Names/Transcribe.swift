internal import ArgumentParser
internal import Onoma

/// `onoma transcribe`
struct Transcribe: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes Vietnamese names in Russian and Russian names in Vietnamese, as newspapers do.",
    discussion: """
      One name a line in, one result a line out. Places that the lexicon knows have their established names. Else to Russian by the practical
      transcription of ГУГК, where usage has no form of its own; to Vietnamese in the spelling of the English press, which is today's rule, or
      with hyphens as older newspapers print.

      EXAMPLES
        echo "Phạm Minh Chính" | onoma transcribe --to ru
        echo "Nha Trang" | onoma transcribe --to ru --kind place --json
        echo "Михаил Мишустин" | onoma transcribe --to vi
        echo "Михаил Мишустин" | onoma transcribe --to vi --style hyphenated
      """)

  /// What a Vietnamese name names.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case auto, person, place
  }

  /// How Russian names are written in Vietnamese.
  enum Style: String, ExpressibleByArgument, CaseIterable {
    case established, press, hyphenated
  }

  /// Where to.
  enum Target: String, ExpressibleByArgument, CaseIterable {
    case ru, vi
  }

  @Option(help: ArgumentHelp("The language to write in: ru or vi.", valueName: "LANGUAGE"))
  var to: Target

  @Option(
    help: ArgumentHelp(
      "What Vietnamese names name: person, place (in one word), or auto: a place where the lexicon has one of the name.", valueName: "KIND")
  )
  var kind: Kind = .auto

  @Option(
    help: ArgumentHelp(
      "How Russian names are written in Vietnamese: established (the lexicon's name of a place, else press), press or hyphenated.",
      valueName: "STYLE"))
  var style: Style = .established

  @OptionGroup var lines: NameLines

  func run() throws {
    let names = try NameKnowledge(lines.lexicon)
    try lines.run(rules: names.rules) { to == .ru ? russian($0, names) : vietnamese($0, names) }
  }

  // MARK: To Russian

  private func russian(_ name: String, _ names: NameKnowledge) -> NameAnswer {
    if let warning = NameWarning(screening: name) { return NameAnswer(unchanged: name, warning) }
    let normalized = names.rules.normalized(vietnamese: name, options: NameNormalizationOptions())
    let kind = vietnameseKind(of: normalized.text, names)
    var (found, established) = russianForms(of: normalized.text, kind, names)
    let noun = kind == .place && established == nil && found?.origin != .exception ? placeNoun(of: normalized.text, names) : nil
    if let noun { (found, established) = russianForms(of: noun.rest, kind, names) }
    guard let text = established ?? found?.text else {
      return NameAnswer(unchanged: name, normalized.warning ?? .notVietnamese(word: name, offset: 0))
    }
    var answer = NameAnswer(text)
    if let warning = normalized.warning, !warning.isUnchanged { (answer.warning, answer.offset) = (warning.reason, warning.offset) }
    if let noun { answer.warning = "\"\(noun.noun)\" is no part of the name: left out" }
    answer.add("kind", .string(kind.rawValue))
    answer.add("origin", .string(established != nil && established != found?.text ? "lexicon" : found?.origin.rawValue))
    answer.add("by_rule", .string(found?.byRule))
    answer.add("variants", .strings(found?.variants ?? []))
    return answer
  }

  private func russianForms(
    of name: String, _ kind: VietnameseNameKind, _ names: NameKnowledge
  ) -> (found: RussianTranscription?, established: String?) {
    let found = names.rules.russianTranscription(of: name, as: kind)
    let isOpen = kind == .place && found?.origin != .exception
    return (found, isOpen ? establishedName(of: name, to: .russian, names) : nil)
  }

  /// The common noun that a place begins with, and its name: thành phố, tỉnh; the Hồ of Hồ Chí Minh is no lake.
  private func placeNoun(of name: String, _ names: NameKnowledge) -> (noun: String, rest: String)? {
    let words = name.split(separator: " ").map(String.init)
    for length in stride(from: min(3, words.count - 1), to: 0, by: -1) {
      let noun = words[..<length].joined(separator: " ")
      let isNoun = names.lexicon.forms(of: noun.lowercased()).contains { form, _ in
        form.kind == .cue && form.language == 1 && names.lexicon.cue(form.payload).kind == .placeKind
      }
      let isFamilyName = length == 1 && noun.first?.isUppercase == true && names.known[noun, .family] != nil
      if isNoun, !isFamilyName { return (noun, words[length...].joined(separator: " ")) }
    }
    return nil
  }

  /// A place where the lexicon has a place of the name and no person, and the name has not the length of a person's.
  private func vietnameseKind(of name: String, _ names: NameKnowledge) -> VietnameseNameKind {
    switch kind {
    case .person: return .person
    case .place: return .place
    case .auto:
      if placeNoun(of: name, names) != nil { return .place }
      let labels = Set(names.lexicon.concepts(named: name).map(\.kind.label))
      guard labels.contains(.place), !labels.contains(.person) else { return .person }
      // Trần Văn Thời is a district, but rather a man.
      let parts = names.rules.parts(of: name, language: .vietnamese, known: names.known)
      return parts?.language == .vietnamese && parts?.middle.isEmpty == false ? .person : .place
    }
  }

  // MARK: To Vietnamese

  private func vietnamese(_ name: String, _ names: NameKnowledge) -> NameAnswer {
    let rules = names.rules
    let normalized = rules.normalized(russian: name, options: NameNormalizationOptions())
    if let warning = normalized.warning { return NameAnswer(unchanged: name, warning) }
    let press = rules.romanized(normalized.text, .press, ascii: true)
    let respellings = rules.vietnameseRespellings(of: normalized.text)
    var (text, origin) = (press, "rule")
    if style == .established, let name = establishedName(of: normalized.text, to: .vietnamese, names) {
      (text, origin) = (name, "lexicon")
    } else if style == .hyphenated {
      guard let first = respellings.first else {
        return NameAnswer(unchanged: name, "a letter is not Russian, so there is no hyphenated form")
      }
      text = first
    }
    var answer = NameAnswer(text)
    answer.add("origin", .string(origin))
    answer.add("press", .string(press))
    answer.add("hyphenated", .strings(respellings))
    return answer
  }

  /// The name that the lexicon has in another language for the most prominent place of this very name.
  private func establishedName(of name: String, to target: Language, _ names: NameKnowledge) -> String? {
    let lexicon = names.lexicon
    let places = lexicon.forms(of: name).filter { form, difference in
      form.kind == .concept && (form.origin == .head || form.origin == .alias) && difference.isEmpty
        && lexicon.conceptKind(form.payload).label == .place
    }
    let best = places.map(\.form.payload).max { (lexicon.conceptRank($0), -$0) < (lexicon.conceptRank($1), -$1) }
    return best.flatMap { lexicon.conceptName($0, in: target) }
  }
}
