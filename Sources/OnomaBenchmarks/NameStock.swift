internal import Onoma

/// The lexicon's names, as its tables spell them, by language.
struct NameStock {
  private(set) var people: [Language: [String]] = [:]
  private(set) var places: [Language: [String]] = [:]
  private(set) var organizations: [Language: [String]] = [:]
  private(set) var givenNames: [Language: [String]] = [:]
  private(set) var familyNames: [Language: [String]] = [:]

  init(_ lexicon: Lexicon) {
    for number in 0..<lexicon.conceptCount {
      let label = lexicon.conceptKind(number).label
      for language in Language.read {
        guard let name = lexicon.conceptName(number, in: language) else { continue }
        switch label {
        case .person: people[language, default: []].append(name)
        case .place: places[language, default: []].append(name)
        case .organization: organizations[language, default: []].append(name)
        case .money: break
        }
      }
    }
    for number in 0..<lexicon.formCount {
      let form = lexicon.form(number)
      guard form.kind == .givenName || form.kind == .familyName, Int(form.language) < Language.read.count,
        let spelling = lexicon.spelling(of: form)
      else { continue }
      let language = Language.read[Int(form.language)]
      if form.kind == .givenName {
        givenNames[language, default: []].append(spelling)
      } else {
        familyNames[language, default: []].append(spelling)
      }
    }
  }

  /// A person's name: one that the lexicon knows, or one put together from its parts in the order of the language.
  func person(in language: Language, _ random: inout SplitMix) -> String {
    let known = people[language] ?? []
    if !known.isEmpty, random.number(below: 2) == 0 { return random.choice(of: known) }
    let given = random.choice(of: givenNames[language] ?? known)
    let family = random.choice(of: familyNames[language] ?? known)
    return language == .vietnamese ? "\(family) \(given)" : "\(given) \(family)"
  }
}
