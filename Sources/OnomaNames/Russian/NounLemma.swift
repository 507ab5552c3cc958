/// A noun or adjective read as a nominative in a case and number.
struct NounLemma: Hashable {
  /// In the nominative of its own number.
  var letters: Letters
  /// As the lemma declines: the singular, or the plural where it has no other.
  var gender: GrammaticalGender?
  var isPlural: Bool
  var grammaticalCase: RussianCase
  var cost: Int
  /// Whether the table says that it means a person.
  var isAnimate = false
}

/// From which nouns a stem could come: what `russian/nouns.tsv` tells of fleeting vowels and irregular plurals, backwards.
struct NounStemIndex {
  private(set) var words: [Letters: Set<Letters>] = [:]
  private(set) var endings: [Letters: Set<Letters>] = [:]
  private(set) var longest = 0

  /// Adds a form or stem of a lemma; `isEnding` where both are what stands at the end of words.
  mutating func insert(_ part: Letters?, of lemma: Letters, isEnding: Bool) {
    guard let part = part?.key, !part.isEmpty else { return }
    if isEnding {
      endings[part, default: []].insert(lemma)
      longest = max(longest, part.count)
    } else {
      words[part, default: []].insert(lemma)
    }
  }

  /// The lower-case lemmas that a lower-case word without its ending may come from.
  func lemmas(ofStem stem: Letters) -> Set<Letters> {
    var found = words[stem.key] ?? []
    for length in stride(from: min(longest, stem.count - 1), to: 0, by: -1) {
      for lemma in endings[Letters(stem.key.suffix(length))] ?? [] { found.insert(stem.dropLast(length) + lemma) }
    }
    return found
  }
}
