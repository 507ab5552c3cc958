internal import OnomaText

extension NameRules {
  /// The parts of a name in Latin letters that is no Vietnamese one.
  func latinParts(of words: [Letters], _ order: NameParts.Order?, _ known: KnownNames) -> NameParts {
    let (words, isInverted) = Self.withoutComma(words)
    let text = Letters(words.joined(separator: [" "])).string
    var parts = NameParts(language: .english, order: .givenFirst)
    if isInverted || words.count == 1 {
      let name = personName(parsing: text, order: .familyFirst)
      (parts.order, parts.family, parts.given) = (isInverted ? .familyFirst : .givenFirst, name.family, name.given)
    } else if order.map({ $0 == .eastAsian }) ?? isEastAsian(words, known) {
      parts.order = .eastAsian
      parts.family = words[0].string
      parts.given = Letters(words.dropFirst().joined(separator: [" "])).string
    } else {
      let name = personName(parsing: text, order: order?.ofPersonName ?? .givenFirst, known: known)
      (parts.family, parts.given, parts.patronymic) = (name.family, name.given, name.patronymic)
      if name.order == .familyFirst { parts.order = .familyFirst }
    }
    if parts.order != .eastAsian { Self.partMiddle(&parts) }
    takeSingleName(&parts, known)
    parts.gender = patronymicGender(of: parts.patronymic) ?? known[parts.given, .given]?.onlyGender
    finish(&parts)
    return parts
  }

  /// Kim Jong Un, Lee Jae-myung: a family name of China or Korea before a given name of two syllables.
  func isEastAsian(_ words: [Letters], _ known: KnownNames) -> Bool {
    let eastern: Set = ["zh", "ko"]
    guard (2...3).contains(words.count), known[words[0].string, .family]?.languages.isDisjoint(with: eastern) == false else { return false }
    let given = Letters(words.dropFirst().joined(separator: ["-"]))
    if let entry = known[given.string, .given], !entry.languages.isDisjoint(with: eastern) { return true }
    // Kim Clijsters has a given name first: only two short syllables tell.
    let syllables = given.split(separator: "-")
    return syllables.count == 2 && syllables.allSatisfy { $0.count <= 5 } && known[words[words.count - 1].string, .family] == nil
  }
}
