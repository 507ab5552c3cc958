extension NameRules {
  /// владимиру путину: a name in lower case, if all its words are known; else nothing.
  func namesInLowerCase(_ tokens: NameTokens, order: PersonName.Order, gender: GrammaticalGender?, known: KnownNames) -> [NameLemma] {
    // Long phrases are no names, and what the table knows as a noun is that.
    guard tokens.words.count < 5, tokens.words.allSatisfy({ $0.first?.isCyrillic == true }) else { return [] }
    let words = tokens.words.map { russianParticles.contains($0) ? $0 : Letters($0.prefix(1).map(\.upper) + $0.dropFirst()) }
    guard words.contains(where: { $0.first?.isUpperCase == true }) else { return [] }
    return lemmas(ofPerson: tokens.text(words), order: order, gender: gender, known: known).filter {
      $0.cost <= $0.grammaticalCase.rarity + ($0.gender == .feminine ? 1 : 0)
    }.map { $0.spelled { $0.map(\.lower) } }
  }

  /// МИНИСТЕРСТВОМ ФИНАНСОВ, РОССИИ: the nominatives of words all in capitals read as in name case; empty for acronyms.
  func phrasesInCapitals(_ tokens: NameTokens, hints: NounHints, known: KnownNames) -> [NameLemma] {
    guard tokens.words.count < 12, tokens.words.contains(where: { $0.count > 4 }) else { return [] }
    let isOneWord = tokens.words.count == 1
    if isOneWord, known.contains(tokens.words[0].key, .place) || nouns.word(tokens.words[0].lowered)?.isAcronym == true { return [] }
    let words = tokens.words.map { word in
      word.count < 4 || word.lowered.vowelCount == 0 || nouns.word(word.lowered)?.isAcronym == true
        ? word.count == 1 && word[0].lower.isRussianVowel ? word.lowered : word : word[..<1] + word.dropFirst().map(\.lower)
    }
    guard words.contains(where: { $0.contains(where: \.isLowerCase) }) else { return [] }
    let readings = lemmas(ofPhrase: tokens.text(words), hints: hints, known: known)
    // Of one word that might be an acronym only what is known is believed.
    return readings.filter { !isOneWord || $0.cost <= $0.grammaticalCase.rarity }.map { $0.spelled { $0.map(\.upper) } }
  }
}
