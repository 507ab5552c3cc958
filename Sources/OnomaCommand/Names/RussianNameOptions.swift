internal import ArgumentParser
internal import Onoma

/// What is known of Russian names beside their letters.
struct RussianNameOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The bearer's sex: m or f; by default what the name tells.", valueName: "SEX"))
  var gender: PersonGender?

  @Option(
    help: ArgumentHelp("What the names name: person, place, organization, or auto for what lexicon and letters tell.", valueName: "KIND"))
  var kind: RussianNameKind = .auto
}

/// What a Russian name names.
enum RussianNameKind: String, ExpressibleByArgument, CaseIterable {
  case auto, person, place, organization

  /// Whether a name is a person's: told, or by the lexicon, small letters and the head nouns of places and organizations.
  func isPerson(_ name: String, _ names: NameKnowledge) -> Bool {
    switch self {
    case .person: return true
    case .place, .organization: return false
    case .auto: break
    }
    let lexicon = names.lexicon
    let labels = lexicon.forms(of: name).filter { $0.form.kind == .concept }.map { lexicon.conceptKind($0.form.payload).label }
    if labels.contains(.person) { return true }
    let words = name.split(separator: " ")
    if words.allSatisfy({ $0.first?.isLowercase == true }) { return false }
    let isPart = words.count == 1 && (names.known[name, .family] != nil || names.known[name, .given] != nil)
    if !labels.isEmpty { return isPart && !labels.contains(.place) }
    let heads = words.flatMap { lexicon.forms(of: $0.lowercased()) }.filter { form, _ in
      form.kind == .cue && form.language == 2 && [.organizationHead, .placeKind].contains(lexicon.cue(form.payload).kind)
    }
    return heads.isEmpty || isPart
  }
}
