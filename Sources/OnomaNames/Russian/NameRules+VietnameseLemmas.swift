extension NameRules {
  /// Во Нгуен Зяпа, То Ламом: a Vietnamese name, family name first, of which only the last word declines; nil for any other name.
  ///
  /// A last word that is a syllable itself is rather the nominative: Во Тхи Тху Кук.
  func vietnameseReadings(_ tokens: NameTokens, gender: GrammaticalGender?, known: KnownNames) -> [NameLemma]? {
    guard (2...5).contains(tokens.words.count), let last = tokens.words.last, tokens.words.allSatisfy({ $0.first?.isUpperCase == true }),
      vietnameseInRussian.isPersonName(tokens.words.map(\.string).joined(separator: " "), inflected: true)
    else { return nil }
    var tokens = tokens
    tokens.roles = .eastAsian(tokens.words.count)
    let sex = gender ?? tokens.words.dropFirst().dropLast().lazy.compactMap { vietnameseInRussian.sex(ofMiddleName: $0.string) }.first
    let isSyllable = vietnameseInRussian.isSyllable(last.string)
    var readings: [NameLemma] = []
    func append(_ word: Letters, _ grammaticalCase: RussianCase, _ gender: GrammaticalGender, _ cost: Int) {
      let words = Array(tokens.words.dropLast()) + [word]
      readings.append(
        NameLemma(
          text: tokens.text(words), words: words, roles: tokens.roles, grammaticalCase: grammaticalCase, number: .singular,
          gender: gender, cost: grammaticalCase.rarity + cost))
    }
    if sex != .feminine {
      for lemma in wordLemmas(last, part: .given, gender: .masculine, known: known)
      where vietnameseInRussian.isSyllable(lemma.letters.string) {
        // Тиня is Тинь's; vowels keep their form.
        let isSame = lemma.letters == last
        if !isSame, lemma.letters.last.map({ $0.lower.isRussianConsonant || $0.lower == "ь" }) != true { continue }
        for grammaticalCase in RussianCase.allCases where lemma.cases.contains(grammaticalCase) {
          append(lemma.letters, grammaticalCase, .masculine, isSame || !isSyllable ? 0 : 1)
        }
      }
    }
    if sex != .masculine, isSyllable {
      for grammaticalCase in RussianCase.allCases { append(last, grammaticalCase, .feminine, sex == nil ? 1 : 0) }
    }
    return readings.isEmpty ? nil : readings.ranked()
  }
}
