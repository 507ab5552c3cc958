/// From which nominatives an ending could come: the declension rules read backwards.
///
/// For every rule and case: what the form ends in, and the letters that stand there in the nominative. The index proposes; whoever asks
/// declines the proposals forward again and keeps those that give the form.
struct NominativeIndex {
  private struct Group {
    /// By the form's last letters, the nominative's.
    var tails = EndingTable<[Letters]>()
    /// What may stand in the nominative where the form has no ending.
    var bare: [Letters] = []
    /// By a whole form, the nominatives that are exceptions.
    var words: [Letters: [Letters]] = [:]
    var exceptions: Set<Letters> = []
  }

  /// By ``slot(_:_:)``.
  private var groups = Array(repeating: Group(), count: 6)

  /// A dense number of a part and a sex; nil for the neuter, which no person has.
  static func slot(_ part: PersonNamePart, _ gender: GrammaticalGender) -> Int? {
    guard gender != .neuter else { return nil }
    let feminine = gender == .feminine ? 1 : 0
    switch part {
    case .given: return feminine
    case .patronymic: return 2 + feminine
    case .family: return 4 + feminine
    }
  }

  /// Adds what a rule does to an ending, or to a whole word.
  mutating func insert(
    _ ending: Letters, isWord: Bool, _ change: PersonalDeclension.Change, _ part: PersonNamePart, _ gender: GrammaticalGender
  ) {
    guard change.dropped <= ending.count, let slot = Self.slot(part, gender) else { return }
    if isWord {
      if change.dropped > 0 { groups[slot].exceptions.insert(ending) }
      groups[slot].words[(ending.dropLast(change.dropped) + change.appended).key, default: []].appendNew(ending)
    } else {
      let tail = change.appended.key
      let nominative = Letters(ending.suffix(change.dropped))
      if tail.isEmpty {
        groups[slot].bare.appendNew(nominative)
      } else {
        var nominatives = groups[slot].tails[tail] ?? []
        nominatives.appendNew(nominative)
        groups[slot].tails[tail] = nominatives
      }
    }
  }

  /// The lower-case nominatives that a lower-case form may come from, each once, the form itself first.
  ///
  /// - Complexity: linear in the proposals, some twenty.
  func nominatives(of form: Letters, key: Letters, part: PersonNamePart, gender: GrammaticalGender) -> [Letters] {
    guard let slot = Self.slot(part, gender) else { return [form] }
    var found = [form]
    if let words = groups[slot].words[key] { for word in words where word != form { found.append(word) } }
    for nominative in groups[slot].bare { found.appendNew(form + nominative) }
    groups[slot].tails.forEach(of: key) { length, nominatives in
      let stem = Letters(form.dropLast(length))
      for nominative in nominatives { found.appendNew(stem + nominative) }
    }
    return found
  }

  /// Whether a lower-case nominative is a whole word of the rules.
  func isException(_ nominative: Letters, part: PersonNamePart, gender: GrammaticalGender) -> Bool {
    Self.slot(part, gender).map { groups[$0].exceptions.contains(nominative) } ?? false
  }
}

extension [Letters] {
  /// Adds a word that is not among them yet.
  mutating func appendNew(_ word: Letters) {
    if !contains(word) { append(word) }
  }
}
