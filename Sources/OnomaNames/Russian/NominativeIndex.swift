/// From which nominatives an ending could come: the declension rules read backwards.
///
/// For every rule and case: what the form ends in, and the letters that stand there in the nominative. The index proposes; whoever asks
/// declines the proposals forward again and keeps those that give the form.
struct NominativeIndex {
  private struct Group {
    /// By the form's last letters, the nominative's.
    var tails: [Letters: [Letters]] = [:]
    /// By a whole form, the nominatives that are exceptions.
    var words: [Letters: [Letters]] = [:]
    var exceptions: Set<Letters> = []
    var longest = 0
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
      groups[slot].tails[tail, default: []].appendNew(Letters(ending.suffix(change.dropped)))
      groups[slot].longest = max(groups[slot].longest, tail.count)
    }
  }

  /// The lower-case nominatives that a lower-case form may come from, each once, the form itself first.
  ///
  /// - Complexity: linear in the proposals, some twenty.
  func nominatives(of form: Letters, key: Letters, part: PersonNamePart, gender: GrammaticalGender) -> [Letters] {
    guard let slot = Self.slot(part, gender) else { return [form] }
    var found = [form]
    if let words = groups[slot].words[key] { for word in words where word != form { found.append(word) } }
    for length in 0...min(groups[slot].longest, form.count) {
      guard let tails = groups[slot].tails[Letters(key.suffix(length))] else { continue }
      let stem = Letters(form.dropLast(length))
      for tail in tails {
        found.appendNew(stem + tail)
      }
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
