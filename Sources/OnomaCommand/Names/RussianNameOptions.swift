internal import ArgumentParser
internal import Onoma

/// What is known of Russian names beside their letters.
struct RussianNameOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The bearer's sex: m or f; by default what the name tells.", valueName: "SEX"))
  var gender: PersonGender?

  @Option(
    help: ArgumentHelp("What the names name: person, place, organization, or auto for what lexicon and letters tell.", valueName: "KIND"))
  var kind: RussianNameKind = .auto

  /// Answers every line that is a Russian name.
  ///
  /// - Parameters:
  ///   - inflected: whether the names may stand in any case.
  ///   - answer: what to say of a name in its norm, and whether it is a person's.
  func run(on lines: NameLines, inflected: Bool, _ answer: (_ name: String, _ isPerson: Bool, NameKnowledge) -> NameAnswer) throws {
    let names = try NameKnowledge(lines.lexicon)
    try lines.run(rules: names.rules) { line in
      let normalized = names.rules.normalized(russian: line, options: NameNormalizationOptions())
      if let warning = normalized.warning { return NameAnswer(unchanged: line, warning) }
      let isPerson = kind.isPerson(normalized.text, inflected: inflected, gender: gender, names)
      return answer(normalized.text, isPerson, names)
    }
  }
}

/// What a Russian name names.
enum RussianNameKind: String, ExpressibleByArgument, CaseIterable {
  case auto, person, place, organization

  /// From this rank on a place is thought of before a person of the same name: Саратов, but Чехов.
  private static let prominent = 58

  /// Whether a name is a person's: told, or by the lexicon, small letters and the head nouns of places and organizations.
  ///
  /// - Parameter inflected: whether the name may stand in any case; otherwise in the nominative.
  func isPerson(_ name: String, inflected: Bool, gender: PersonGender?, _ names: NameKnowledge) -> Bool {
    switch self {
    case .person: return true
    case .place, .organization: return false
    case .auto: if gender != nil { return true }
    }
    let lexicon = names.lexicon
    let concepts = lexicon.forms(of: name).filter { $0.form.kind == .concept && (inflected || $0.form.origin != .inflected) }
      .map(\.form.payload)
    if concepts.contains(where: { lexicon.conceptKind($0) == .person }) { return true }
    let words = name.split(separator: " ")
    if words.allSatisfy({ $0.first?.isLowercase == true }) { return false }
    if words.count == 1, isRussianName(name, names) {
      return !concepts.contains { lexicon.conceptRank($0) >= Self.prominent && lexicon.conceptKind($0).label == .place }
    }
    if !concepts.isEmpty { return false }
    let heads = words.flatMap { lexicon.forms(of: $0.lowercased()) }.filter { form, _ in
      form.kind == .cue && form.language == 2 && [.organizationHead, .placeKind].contains(lexicon.cue(form.payload).kind)
    }
    return heads.isEmpty
  }

  /// Whether a word is a Russian given name, patronymic or family name, a woman's too.
  private func isRussianName(_ word: String, _ names: NameKnowledge) -> Bool {
    if names.rules.patronymicGender(of: word) != nil { return true }
    return names.lexicon.forms(of: word).contains { form, _ in
      guard [.givenName, .familyName].contains(form.kind), form.language == 2 else { return false }
      return names.lexicon.namePart(form.payload).language == "ru"
    }
  }
}
