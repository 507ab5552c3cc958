extension NameRules {
  /// Премьер-министра Великобритании Терезу Мэй: a title in lower case, its governed words, and the name in the same case; nil where no
  /// title stands before a name.
  func titledReadings(_ tokens: NameTokens, order: PersonName.Order, gender: GrammaticalGender?, known: KnownNames) -> [NameLemma]? {
    guard let first = tokens.words.first?.first, first.isLowerCase, let head = titleHead(tokens, known) else { return nil }
    let text = tokens.letters(tokens.words)
    var readings: [NameLemma] = []
    var governed = 0
    for start in tokens.words.indices.dropFirst(head + 1) where tokens.words[start].first?.isUpperCase == true {
      defer { governed += 1 }
      // США and ГРУ are governed by the title, and five such words are more than a title has.
      if governed > 4 { break }
      if tokens.words[start].isAllCaps, !tokens.words.dropFirst(start).allSatisfy(\.isAllCaps) { continue }
      let title = tokens.text(tokens.words, upTo: start)
      let titles = lemmas(ofPhrase: title.string, hints: NounHints(isAnimate: true), known: known)
      let names = lemmas(ofPerson: Letters(text.dropFirst(title.count)).string, order: order, gender: gender, known: known)
      for name in names {
        for title in titles where title.grammaticalCase == name.grammaticalCase {
          // министров Лаврова и Шойгу: a title in the plural has names in the singular too.
          guard title.number == name.number || title.number == .plural else { continue }
          if title.number == .singular, let sex = title.gender, let gender = name.gender, sex == .feminine, gender != sex { continue }
          readings.append(name.behind(title, cost: 2 * governed + (title.number == name.number ? 0 : 1)))
        }
      }
    }
    return readings.isEmpty ? nil : Array(readings.ranked().prefix(24))
  }

  /// The place of the lower-case noun that a title is built on: what the table calls animate, behind adjectives at most.
  private func titleHead(_ tokens: NameTokens, _ known: KnownNames) -> Int? {
    for index in tokens.words.indices.prefix(4) where tokens.words[index].first?.isLowerCase == true {
      let word = tokens.words[index]
      let noun = nounLemmas(word, hints: NounHints(isAnimate: true), known: known).min { $0.cost < $1.cost }
      if let noun, noun.isAnimate { return index }
      if adjectiveLemmas(word).isEmpty { return nil }
    }
    return nil
  }
}
