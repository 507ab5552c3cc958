/// From which nominatives an ending could come: the declension rules read backwards.
///
/// For every rule and case: what the form ends in, and the letters that stand there in the nominative. The index proposes; whoever asks
/// declines the proposals forward again and keeps those that give the form.
struct NominativeIndex {
  private struct Group {
    /// By the form's last letters, the nominative's.
    var tails: [Letters: Set<Letters>] = [:]
    /// By a whole form, the nominatives that are exceptions.
    var words: [Letters: Set<Letters>] = [:]
    var exceptions: Set<Letters> = []
    var longest = 0
  }

  private var groups: [PersonNamePart: [GrammaticalGender: Group]] = [:]

  /// Adds what a rule does to an ending, or to a whole word.
  mutating func insert(
    _ ending: Letters, isWord: Bool, _ change: PersonalDeclension.Change, _ part: PersonNamePart, _ gender: GrammaticalGender
  ) {
    guard change.dropped <= ending.count else { return }
    var group = groups[part, default: [:]][gender, default: Group()]
    if isWord {
      if change.dropped > 0 { group.exceptions.insert(ending) }
      group.words[(ending.dropLast(change.dropped) + change.appended).key, default: []].insert(ending)
    } else {
      let tail = change.appended.key
      group.tails[tail, default: []].insert(Letters(ending.suffix(change.dropped)))
      group.longest = max(group.longest, tail.count)
    }
    groups[part, default: [:]][gender] = group
  }

  /// The lower-case nominatives that a lower-case form may come from, the form itself among them.
  ///
  /// - Complexity: linear in the proposals, some twenty.
  func nominatives(of form: Letters, part: PersonNamePart, gender: GrammaticalGender) -> Set<Letters> {
    guard let group = groups[part]?[gender] else { return [form] }
    var found: Set<Letters> = [form]
    let key = form.key
    found.formUnion(group.words[key] ?? [])
    for length in 0...min(group.longest, form.count) {
      let stem = Letters(form.dropLast(length))
      for tail in group.tails[Letters(key.suffix(length))] ?? [] { found.insert(stem + tail) }
    }
    return found
  }

  /// Whether a lower-case nominative is a whole word of the rules.
  func isException(_ nominative: Letters, part: PersonNamePart, gender: GrammaticalGender) -> Bool {
    groups[part]?[gender]?.exceptions.contains(nominative) == true
  }
}
