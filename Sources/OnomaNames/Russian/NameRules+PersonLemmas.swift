extension NameRules {
  /// The nominatives that an inflected Russian person's name may come from, the likeliest first.
  ///
  ///     rules.lemmas(ofPerson: "Михаилу Владимировичу Мишустину").first?.text   // "Михаил Владимирович Мишустин"
  ///     rules.lemmas(ofPerson: "Марией Захаровой").first?.text                  // "Мария Захарова"
  ///     rules.lemmas(ofPerson: "В. В. Путину").first?.text                      // "В. В. Путин"
  ///     rules.lemmas(ofPerson: "Скрипалями").first?.number                      // .plural
  ///
  /// A title in lower case before the name declines back with it, what it governs stays. Names all in capitals or in lower case are read as in
  /// name case; short words of which only the last declines (`Ким Чен Ыну`) as an East Asian name too.
  ///
  ///     rules.lemmas(ofPerson: "президентом США Дональдом Трампом").first?.text   // "президент США Дональд Трамп"
  ///
  /// Every word proposes the nominatives that its ending could come from; those that decline to the text again, all in the same case
  /// and for the same sex, are readings. So the given name or patronymic settles the sex of the family name, and what stays open is
  /// returned as such: `Захарова` is a woman in the nominative, or a man in the genitive or accusative.
  /// - Parameters:
  ///   - text: a full or partial name in any case, in any order that ``personName(parsing:order:)`` reads; what has no capital is read as
  ///     a phrase.
  ///   - order: `.eastAsian` for a name whose first word is the family name; otherwise found out.
  ///   - gender: the bearer's sex where it is known.
  ///   - known: names that exist; they go before those that only could.
  /// - Returns: the readings in the order of their cost; empty where no nominative declines to the text, and for more than 32 words, which are
  ///   no name.
  /// - Complexity: linear in the words; what their endings could come from is looked up, some twenty proposals a word and sex.
  public func lemmas(
    ofPerson text: String, order: PersonName.Order = .givenFirst, gender: GrammaticalGender? = nil, known: KnownNames = KnownNames()
  ) -> [NameLemma] {
    var tokens = NameTokens(Letters(of: text))
    guard (1...32).contains(tokens.words.count) else { return [] }
    if !tokens.words.contains(where: { $0.first?.isUpperCase == true }) {
      // парижанкой, британских министров: no name, but what a person is called.
      let phrases = lemmas(ofPhrase: text, hints: NounHints(isAnimate: true), known: known)
      return (namesInLowerCase(tokens, order: order, gender: gender, known: known) + phrases).ranked()
    }
    if let readings = vietnameseReadings(tokens, gender: gender, known: known) { return readings }
    if let readings = titledReadings(tokens, order: order, gender: gender, known: known) { return readings }
    let genders = gender.map { [$0] } ?? [.masculine, .feminine]
    if order != .eastAsian {
      tokens.roles = roles(of: tokens.words, order: order, known: known)
      var readings = consistentReadings(tokens, genders: genders, known: known)
      if tokens.roles.parts == [.family] {
        if gender == nil { readings += pluralReadings(tokens, known: known) }
        // One word may be a given name as well.
        var given = tokens
        given.roles.parts = [.given]
        readings += consistentReadings(given, genders: genders, known: known)
      }
      if gender != .feminine, order == .givenFirst { readings += shortReadings(tokens, known: known) }
      if !readings.isEmpty || tokens.words.count < 2 { return readings.ranked() }
    }
    // Ким Чен Ыну: before the last word nothing declines.
    tokens.roles = .eastAsian(tokens.words.count)
    return consistentReadings(tokens, genders: genders, known: known).ranked()
  }

  /// Си Цзиньпину, Ким Чен Ына: short words of which only the last declines are an East Asian name, whether or not that was said.
  private func shortReadings(_ tokens: NameTokens, known: KnownNames) -> [NameLemma] {
    let before = Array(tokens.words.dropLast())
    guard (1...3).contains(before.count), let last = tokens.words.last, before.allSatisfy(\.isShortSyllable), last.syllableCount < 4
    else { return [] }
    var tokens = tokens
    tokens.roles = .eastAsian(tokens.words.count)
    let form = last.lowered
    // What nobody knows as a family name is one the less likely.
    let doubt =
      (known.contains(before[0].key, .family) ? 1 : 2) - (before.count > 1 ? 1 : 0) + (known.genders(before[0].key).isEmpty ? 0 : 1)
    return wordLemmas(last, part: .given, gender: .masculine, known: known).flatMap { lemma -> [NameLemma] in
      let nominative = lemma.letters.lowered
      guard nominative != form, let end = nominative.last, end.isRussianConsonant || end == "ь" else { return [] }
      let words = before + [lemma.letters]
      let cost = doubt + (end == "ь" && !nominative.hasSuffix("нь") ? 1 : 0)
      return RussianCase.allCases.filter { lemma.cases.contains($0) }.map {
        NameLemma(
          text: tokens.text(words), words: words, roles: tokens.roles, grammaticalCase: $0, number: .singular, gender: .masculine,
          cost: $0.rarity + cost + ($0 == .prepositional ? 1 : 0))
      }
    }
  }

  /// The readings in which all words stand in the same case and for the same sex.
  private func consistentReadings(_ tokens: NameTokens, genders: [GrammaticalGender], known: KnownNames) -> [NameLemma] {
    var lemmas: [NameLemma] = []
    var texts: [(words: [Letters], text: String)] = []
    let isEastAsian = tokens.roles.order == .eastAsian
    // Where no given name tells the sex, the bearers that newspapers name are rather men.
    let womenCost = zip(tokens.words, tokens.roles.parts).contains { $1 == .given && !$0.isInitial } ? 0 : 1
    for gender in genders {
      let words = tokens.words.indices.map { index in
        isEastAsian && index < tokens.words.count - 1
          ? [WordLemma](unchanged: tokens.words[index])
          : wordLemmas(tokens.words[index], part: tokens.roles.parts[index], gender: gender, known: known)
      }
      for grammaticalCase in RussianCase.allCases {
        guard words.allSatisfy({ $0.contains { $0.cases.contains(grammaticalCase) } }) else { continue }
        var readings: [(words: [Letters], cost: Int)] = [([], grammaticalCase.rarity + (gender == .feminine ? womenCost : 0))]
        for word in words {
          let word = word.filter { $0.cases.contains(grammaticalCase) }
          if readings.count == 1, word.count == 1 {
            readings[0].words.append(word[0].letters)
            readings[0].cost += word[0].cost
            continue
          }
          readings = readings.flatMap { reading in word.map { (reading.words + [$0.letters], reading.cost + $0.cost) } }
          // Six readings of a case are more than anybody looks at; ten words are not.
          if readings.count > 6 { readings = Array(readings.sorted { $0.cost < $1.cost }.prefix(6)) }
        }
        let isForeigner = gender == .masculine && grammaticalCase == .nominative && mayBeForeigner(tokens, known)
        for var reading in readings {
          if isForeigner { reading.cost -= 2 }
          // Мишустин of Мишустина is the same text in two cases.
          let text = texts.first { $0.words == reading.words }?.text ?? tokens.text(reading.words)
          texts.append((reading.words, text))
          lemmas.append(
            NameLemma(
              text: text, words: reading.words, roles: tokens.roles, grammaticalCase: grammaticalCase,
              number: .singular, gender: gender, cost: reading.cost))
        }
      }
    }
    return lemmas
  }

  /// Фабиано Каруана: a man's known given name that has one form only, and a family name in -а.
  private func mayBeForeigner(_ tokens: NameTokens, _ known: KnownNames) -> Bool {
    guard tokens.words.count == 2, tokens.roles.parts == [.given, .family], let last = tokens.words[1].last, last == "а" || last == "я",
      let end = tokens.words[0].last, ["о", "у", "и", "е"].contains(end)
    else { return false }
    let (given, family) = (tokens.words[0].key, tokens.words[1].key)
    // Отто Шмидта is a man known in another case.
    return known.genders(given) == [.masculine] && !known.contains(Letters(family.dropLast()), .family)
  }

  /// Обамами, Ивановых: family names in the plural; their lemma is the masculine singular.
  private func pluralReadings(_ tokens: NameTokens, known: KnownNames) -> [NameLemma] {
    guard tokens.words.count == 1, let word = tokens.words.first, !word.contains("-") else { return [] }
    return pluralFamilyLemmas(word).flatMap { lemma, cases in
      cases.map {
        NameLemma(
          text: tokens.text([lemma]), words: [lemma], roles: tokens.roles, grammaticalCase: $0, number: .plural, gender: nil,
          cost: ($0 == .nominative ? 4 : 2) + $0.rarity + familyCost(lemma.lowered, gender: .masculine, known: known))
      }
    }
  }

  // MARK: Parts

  /// Which part of the name every word is.
  private func roles(of words: [Letters], order: PersonName.Order, known: KnownNames) -> NameRoles {
    let last = words.count - 1
    if last == 0 { return NameRoles(parts: [.family], order: order) }
    if words[last].isInitial, !words[0].isInitial {
      // Мишустину М. В.
      let initials = words.firstIndex(where: \.isInitial) ?? last
      return NameRoles(
        parts: words.indices.map { $0 < initials ? .family : $0 == initials ? .given : .patronymic }, order: .familyFirst)
    }
    // What may be a patronymic is read in the nominative, so that the parts are found as in any name.
    var nominatives = words
    for index in words.indices { if let found = patronymic(words[index]) { nominatives[index] = found } }
    var order = order
    if words.count == 2, order == .givenFirst, !words[0].isInitial, mayBeGiven(words[1], known), !mayBeGiven(words[0], known) {
      order = .familyFirst
    }
    return knownRoles(of: nominatives, order: order, known: known) ?? nameRoles(of: nominatives, order: order)
  }

  /// The nominative of a patronymic in some case; nil for any other word.
  private func patronymic(_ word: Letters) -> Letters? {
    // Closures over all the rules would copy them.
    let patronymics = patronymics
    for gender in [GrammaticalGender.masculine, .feminine] {
      let found = nominatives(word, part: .patronymic, gender: gender) { patronymics.gender(of: $0) == gender }
      if let first = found.first { return first }
    }
    return nil
  }

  /// Whether a word is a known given name in some case.
  private func mayBeGiven(_ word: Letters, _ known: KnownNames) -> Bool {
    for gender in [GrammaticalGender.masculine, .feminine] {
      let found =
        word.contains("-")
        ? wordLemmas(word, part: .given, gender: gender, known: known).map(\.letters)
        : nominatives(word, part: .given, gender: gender) { _ in true }
      if found.contains(where: { known.genders($0.key).contains(gender) }) { return true }
    }
    return false
  }
}

extension RussianCase {
  /// How seldom names stand in a case, from 0.
  var rarity: Int {
    switch self {
    case .nominative: 0
    case .genitive, .accusative, .instrumental: 1
    case .dative, .prepositional: 2
    }
  }
}
