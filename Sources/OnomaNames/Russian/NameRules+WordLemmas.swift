/// A word of a name read as a nominative in some cases.
struct WordLemma {
  var letters: Letters
  var cases: RussianCaseSet
  var hasYo = false
  var cost = 0
}

extension [WordLemma] {
  /// A word that is the same in all cases.
  init(unchanged word: Letters) {
    self = [WordLemma(letters: word, cases: .all)]
  }
}

extension NameRules {
  /// The nominatives of a word of a name for one sex, hyphenated or not.
  func wordLemmas(_ word: Letters, part: PersonNamePart, gender: GrammaticalGender, known: KnownNames) -> [WordLemma] {
    let pieces = word.split(separator: "-", omittingEmptySubsequences: false).map { Letters($0) }
    guard pieces.count > 1 else { return pieceLemmas(word, part: part, gender: gender, isFirst: false, hasCapitals: true, known: known) }
    let hasCapitals = word.contains(where: \.isUpperCase)
    var lemmas = [WordLemma](unchanged: [])
    for (index, piece) in pieces.enumerated() {
      let isFirst = index < pieces.count - 1
      let found =
        isFirst && nouns.isPrefix(piece.lowered)
        ? [WordLemma](unchanged: piece)
        : pieceLemmas(piece, part: part, gender: gender, isFirst: isFirst, hasCapitals: hasCapitals, known: known)
      lemmas = lemmas.flatMap { before in
        RussianCase.allCases.filter { before.cases.contains($0) }.flatMap { grammaticalCase in
          found.filter { $0.cases.contains(grammaticalCase) }.sorted { $0.cost < $1.cost }.prefix(3).map {
            WordLemma(
              letters: before.letters + (index > 0 ? ["-"] : []) + $0.letters, cases: RussianCaseSet(grammaticalCase),
              cost: before.cost + $0.cost)
          }
        }
      }
    }
    // Анна-Мария may be known as a whole, Иван-Семен only by its pieces.
    return lemmas
  }

  private func pieceLemmas(
    _ piece: Letters, part: PersonNamePart, gender: GrammaticalGender, isFirst: Bool, hasCapitals: Bool, known: KnownNames
  ) -> [WordLemma] {
    guard let first = piece.first, first.isCyrillic, piece.last?.isCyrillic == true, !(hasCapitals && first.isLowerCase) else {
      return [WordLemma](unchanged: piece)
    }
    let lower = piece.lowered
    let key = piece.key
    var lemmas: [WordLemma] = []
    for nominative in persons.nominatives.nominatives(of: lower, key: key, part: part, gender: gender)
    where nominative == lower || isSpelled(nominative) {
      let cases = persons.cases(of: nominative, in: key, part: part, gender: gender, isFirst: isFirst)
      guard !cases.isEmpty else { continue }
      let cost = cost(nominative, part: part, gender: gender, known: known)
      lemmas.append(
        WordLemma(letters: nominative.recased(like: piece, lower), cases: cases, hasYo: nominative.contains("ё"), cost: cost))
    }
    guard lemmas.contains(where: \.hasYo) else { return lemmas }
    // Петра is Пётр's rather than Петр's.
    for index in lemmas.indices where !lemmas[index].hasYo {
      let lemma = lemmas[index]
      for other in lemmas where other.hasYo && !other.cases.isDisjoint(with: lemmas[index].cases) && other.letters.key == lemma.letters.key
      {
        lemmas.append(WordLemma(letters: lemma.letters, cases: lemmas[index].cases.intersection(other.cases), cost: lemma.cost + 1))
        lemmas[index].cases.subtract(other.cases)
      }
    }
    return lemmas
  }

  /// The nominatives of a word in some case that a condition on the lower-case letters takes, without their costs.
  func nominatives(
    _ word: Letters, part: PersonNamePart, gender: GrammaticalGender, where accepts: (Letters) -> Bool
  ) -> [Letters] {
    let (lower, key) = (word.lowered, word.key)
    guard word.first?.isCyrillic == true, word.last?.isCyrillic == true else { return accepts(lower) ? [word] : [] }
    return persons.nominatives.nominatives(of: lower, key: key, part: part, gender: gender).filter {
      accepts($0) && ($0 == lower || isSpelled($0))
        && !persons.cases(of: $0, in: key, part: part, gender: gender, isFirst: false).isEmpty
    }.map { $0.recased(like: word, lower) }
  }
}
