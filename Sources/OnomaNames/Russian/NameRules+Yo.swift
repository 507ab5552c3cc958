extension NameRules {
  /// A Russian name with the ё that newspapers leave out, as the names known spell it.
  ///
  ///     rules.restoringYo("Семен Горбачев", known: known)       // "Семён Горбачёв", if both are known with ё
  ///     rules.restoringYo("Горбачева", known: known)            // "Горбачёва": a form of Горбачёв
  ///     rules.restoringYo("ГОРБАЧЕВ", known: known)             // "ГОРБАЧЁВ"
  ///     rules.restoringYo("Петр", known: known)                 // "Пётр"
  ///     rules.restoringYo("Федорович", known: known)            // "Фёдорович": from Фёдор
  ///
  /// Each word is tried as a given name, a family name, the form of one in any case, and a patronymic; the first that is known settles it.
  /// What is not known, and what has a ё already, stays.
  /// - Complexity: linear in the words, with some hundred trial declensions for each that has е.
  public func restoringYo(_ text: String, known: KnownNames) -> String {
    let tokens = NameTokens(Letters(of: text))
    let words = tokens.words.map { word in
      let pieces = word.split(separator: "-", omittingEmptySubsequences: false).map { restoringYo(Letters($0), known: known) }
      return Letters(pieces.joined(separator: ["-"]))
    }
    return tokens.text(words)
  }

  private func restoringYo(_ word: Letters, known: KnownNames) -> Letters {
    let lower = word.lowered
    guard lower.contains("е"), !lower.contains("ё") else { return word }
    for kind in [KnownNames.Kind.given, .family] {
      if let spelling = known.spelling(word.key, kind) { return word.withYo(of: Letters(of: spelling)) }
    }
    for father in fathersNames(of: word.string) {
      if let spelling = known.spelling(Letters(of: father).key, .given) { return word.withYo(of: Letters(of: spelling)) }
    }
    for (part, kind) in [(PersonNamePart.given, KnownNames.Kind.given), (.family, .family)] {
      for gender in [GrammaticalGender.masculine, .feminine] {
        for lemma in wordLemmas(word, part: part, gender: gender, known: known) {
          // Горбачёва in the feminine is known by Горбачёв.
          let keys = [lemma.letters.key, Letters(lemma.letters.key.dropLast())]
          for key in keys.prefix(part == .family && gender == .feminine ? 2 : 1) {
            guard let spelling = known.spelling(key, kind).map({ Letters(of: $0) }), spelling.lowered.contains("ё") else { continue }
            // Петра of Пётр has no ё: the form is declined again with it.
            let nominative = spelling.lowered + lemma.letters.lowered.dropFirst(spelling.count)
            let forms = persons.forms(of: nominative, lower: nominative, part: part, gender: gender, isFirst: false)
            for grammaticalCase in RussianCase.allCases
            where lemma.cases.contains(grammaticalCase) && forms[grammaticalCase].isKey(word.key) {
              return word.withYo(of: forms[grammaticalCase])
            }
          }
        }
      }
    }
    return word
  }
}

extension Letters {
  /// This word with ё for е where another, spelled alike from its beginning, has ё.
  func withYo(of other: Letters) -> Letters {
    var word = self
    for (index, scalar) in other.enumerated() where index < count && scalar.lower == "ё" && self[index].lower == "е" {
      word[index] = self[index].isUpperCase ? "Ё" : "ё"
    }
    return word
  }
}
