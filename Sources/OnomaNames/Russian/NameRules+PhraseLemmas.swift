extension NameRules {
  /// The nominatives that an inflected name of a place may come from, the likeliest first.
  ///
  ///     rules.lemmas(ofPlace: "Нижнем Новгороде").first?.text    // "Нижний Новгород"
  ///     rules.lemmas(ofPlace: "Ростовом-на-Дону").first?.text    // "Ростов-на-Дону"
  ///     rules.lemmas(ofPlace: "Боснией и Герцеговиной").first?.text   // "Босния и Герцеговина"
  ///     rules.lemmas(ofPlace: "Дублине", known: known).first?.text    // "Дублин"
  ///
  /// As ``lemmas(ofPhrase:hints:known:)``, for what is not animate.
  /// - Complexity: that of ``lemmas(ofPhrase:hints:known:)``.
  public func lemmas(ofPlace text: String, hints: NounHints = NounHints(isAnimate: false), known: KnownNames = KnownNames()) -> [NameLemma]
  {
    lemmas(ofPhrase: text, hints: hints, known: known)
  }

  /// The nominatives that an inflected title, place or name of an organization may come from, the likeliest first.
  ///
  ///     rules.lemmas(ofPhrase: "Министерством иностранных дел").first?.text         // "Министерство иностранных дел"
  ///     rules.lemmas(ofPhrase: "Соединённых Штатов Америки").first?.text            // "Соединённые Штаты Америки"
  ///     rules.lemmas(ofPhrase: "генеральному секретарю ООН").first?.grammaticalCase // .dative
  ///
  /// The words up to a head proposed are read as adjectives that agree with it, what stands behind it as fixed; a reading is kept
  /// if ``declinedPhrase(_:to:number:hints:)`` makes the text from its nominative. The lemma stays in its number: `генеральных секретарей`
  /// comes from `генеральные секретари`. What cannot be declined, such as an acronym, is its own nominative in every case.
  /// - Parameters:
  ///   - text: a phrase in any case.
  ///   - hints: what is known of the head.
  ///   - known: names that exist; they go before those that only could.
  /// - Returns: the readings in the order of their cost; empty where none declines to the text.
  /// - Complexity: linear in the words before the head, with some hundred trial declensions each.
  public func lemmas(ofPhrase text: String, hints: NounHints = NounHints(), known: KnownNames = KnownNames()) -> [NameLemma] {
    let tokens = NameTokens(Letters(of: text))
    guard !tokens.words.isEmpty else { return [] }
    if tokens.words.allSatisfy({ !$0.contains(where: \.isLowerCase) }) {
      let readings = phrasesInCapitals(tokens, hints: hints, known: known)
      if !readings.isEmpty { return readings.ranked() }
    }
    var lemmas = loneAdjectives(tokens)
    // г. Москве, им. Ленина: what stands before a dot stays.
    let start = tokens.words.indices.first { !tokens.words[$0].isAbbreviation(before: tokens.between[$0 + 1]) } ?? 0
    for head in tokens.words.indices.dropFirst(start).prefix(4) {
      let groups = groupReadings(tokens.words, start...head, hints: hints, known: known)
      lemmas += readings(tokens, groups, behind: start, head: head, hints: hints, known: known)
      guard groups.isEmpty || head + 1 < tokens.words.count else { break }
      // What cannot agree with a noun ends the search: behind министр the head is found.
      if adjectiveLemmas(tokens.words[head]).isEmpty, tokens.words[head] != ["и"] { break }
    }
    return lemmas.ranked()
  }

  /// российскими, британской: an adjective alone in lower case, whose lemma is its masculine.
  private func loneAdjectives(_ tokens: NameTokens) -> [NameLemma] {
    guard tokens.words.count == 1, let word = tokens.words.first, word.first?.isLowerCase == true else { return [] }
    return adjectiveLemmas(word).compactMap { lemma in
      guard let stem = adjective(lemma.letters.lowered, isFollowed: true), stem.stem.hasSuffix("ск") || stem.stem.hasSuffix("цк"),
        nouns.word(lemma.letters.lowered) == nil
      else { return nil }
      let masculine = stem.forms(.masculine, isPlural: false)[.nominative].recased(like: word, word.lowered)
      return NameLemma(
        text: tokens.text([masculine]), grammaticalCase: lemma.grammaticalCase, number: lemma.isPlural ? .plural : .singular,
        gender: lemma.gender, cost: 2 * lemma.cost + lemma.grammaticalCase.rarity)
    }
  }

  /// The phrases of a head proposed, and of one more that « и » or a dash joins to it, that decline to the text.
  private func readings(
    _ tokens: NameTokens, _ groups: [Group], behind start: Int, head: Int, hints: NounHints, known: KnownNames
  ) -> [NameLemma] {
    // A head that could be an adjective of what stands behind it is rather that.
    let doubt = head + 1 == tokens.words.count ? 0 : adjectiveLemmas(tokens.words[head]).isEmpty ? 1 : 3
    let second = joinedGroup(tokens, behind: head)
    // Боснией и Герцеговиной: what is joined at once is declined too.
    let fixed = second.isEmpty ? 0 : 3
    var phrases = groups.map {
      Group(
        words: tokens.words[..<start] + $0.words + tokens.words[(head + 1)...], noun: $0.noun,
        cost: $0.cost + fixed + (nouns.word($0.noun.letters.lowered) == nil ? doubt : 0))
    }
    for range in second {
      let others = groupReadings(tokens.words, range, hints: NounHints(isAnimate: hints.isAnimate), known: known)
      for first in groups {
        for other in others where other.noun.grammaticalCase == first.noun.grammaticalCase {
          let between = tokens.words[(head + 1)..<range.lowerBound]
          phrases.append(
            Group(
              words: tokens.words[..<start] + first.words + between + other.words + tokens.words[(range.upperBound + 1)...],
              noun: first.noun,
              cost: first.cost + other.cost))
        }
      }
    }
    let key = tokens.letters(tokens.words).key
    // One word has been declined already.
    let isDeclined = tokens.words.count == 1 && !hints.isPlural && tokens.between[1].first != "." && isDeclinableWord(tokens.words[0])
    var cache = PhraseCache()
    return phrases.compactMap { phrase in
      let lemma = tokens.letters(phrase.words)
      let grammaticalCase = phrase.noun.grammaticalCase
      guard isDeclined && !phrase.noun.isPlural || declines(lemma, phrase.noun, to: key, hints: hints, &cache) else { return nil }
      return NameLemma(
        text: lemma.string, grammaticalCase: grammaticalCase, number: phrase.noun.isPlural ? .plural : .singular,
        gender: phrase.noun.gender, cost: (known.contains(lemma.key, .place) ? 0 : phrase.cost) + grammaticalCase.rarity)
    }
  }

  /// Phrases that have been declined, since most are asked for in several cases.
  private struct PhraseCache {
    var singular: [Letters: PhraseForms] = [:]
    var plural: [Letters: PhraseForms] = [:]
  }

  /// Whether a nominative phrase declines to a text, given as its key.
  private func declines(_ lemma: Letters, _ noun: NounLemma, to key: Letters, hints: NounHints, _ cache: inout PhraseCache) -> Bool {
    if noun.grammaticalCase == .nominative, lemma.isKey(key) { return true }
    let forms: PhraseForms
    if let found = noun.isPlural ? cache.plural[lemma] : cache.singular[lemma] {
      forms = found
    } else {
      var hints = hints
      if noun.isPlural { hints.isPlural = true }
      forms = phraseLetters(lemma, hints: hints)
      if noun.isPlural { cache.plural[lemma] = forms } else { cache.singular[lemma] = forms }
    }
    if forms.isPlural { return forms.plural[noun.grammaticalCase].isKey(key) }
    return forms.singular[noun.grammaticalCase].isKey(key) || forms.hasAlternative && forms.alternative[noun.grammaticalCase].isKey(key)
  }

  /// The words of a second head: behind « и » or a dash at once.
  private func joinedGroup(_ tokens: NameTokens, behind head: Int) -> [ClosedRange<Int>] {
    var start = head + 1
    guard start < tokens.words.count else { return [] }
    let separator = tokens.between[start]
    if tokens.words[start] == ["и"] {
      start += 1
    } else if separator != [" ", "—", " "], separator != [" ", "–", " "] {
      return []
    }
    return (start..<min(tokens.words.count, start + 3)).map { start...$0 }
  }

  // MARK: Groups

  /// Words in the nominative that agree, and the head that ends them.
  private struct Group {
    var words: [Letters]
    var noun: NounLemma
    var cost: Int
  }

  /// The readings of words as adjectives and the head noun behind them.
  private func groupReadings(_ words: [Letters], _ range: ClosedRange<Int>, hints: NounHints, known: KnownNames) -> [Group] {
    let head = words[range.upperBound]
    guard isDeclinableWord(head) else {
      return acronymGroups(words, range, hints: hints)
    }
    // о, для: no head of anything.
    if let entry = self.nouns.word(head), entry.isIndeclinable, entry.gender == nil, !entry.isPlural { return [] }
    let nouns = nounLemmas(head, hints: hints, known: known)
    let attributes = range.dropLast().map { index -> [NounLemma] in
      words[index] == ["и"]
        ? RussianCase.allCases.map { .init(letters: ["и"], gender: nil, isPlural: false, grammaticalCase: $0, cost: -1) }
        : adjectiveLemmas(words[index])
    }
    guard attributes.allSatisfy({ !$0.isEmpty }) else { return [] }
    return nouns.flatMap { noun in
      var groups = [Group(words: [], noun: noun, cost: noun.cost)]
      for attribute in attributes {
        let fitting = attribute.filter {
          $0.cost < 0 && $0.grammaticalCase == noun.grammaticalCase
            || $0.cost >= 0 && $0.grammaticalCase == noun.grammaticalCase && $0.isPlural == noun.isPlural
              && (noun.isPlural || $0.gender == noun.gender)
        }
        groups = groups.flatMap { group in
          fitting.map { Group(words: group.words + [$0.letters], noun: noun, cost: group.cost + max(0, $0.cost)) }
        }
      }
      return groups.map { Group(words: $0.words + [noun.letters], noun: noun, cost: $0.cost) }
    }
  }

  /// США, МИДа, российского МИДа: an acronym in all cases, with the adjectives that agree with the gender it is given.
  private func acronymGroups(_ words: [Letters], _ range: ClosedRange<Int>, hints: NounHints) -> [Group] {
    // The table knows that it takes endings; other acronyms are the same in all cases.
    let lemma = acronymLemma(words[range.upperBound])
    let gender = hints.gender ?? nouns.word(lemma.lowered)?.gender
    guard range.count == 1 || lemma.isAllCaps && lemma.allSatisfy(\.isCyrillic) else { return [] }
    var groups = RussianCase.allCases.map {
      Group(words: [], noun: NounLemma(letters: lemma, gender: gender, isPlural: hints.isPlural, grammaticalCase: $0, cost: 0), cost: 0)
    }
    for index in range.dropLast() {
      let attributes = adjectiveLemmas(words[index])
      groups = groups.flatMap { group in
        attributes.filter { $0.grammaticalCase == group.noun.grammaticalCase }.compactMap { attribute in
          if !group.words.isEmpty || gender != nil || hints.isPlural {
            guard attribute.isPlural == group.noun.isPlural, attribute.isPlural || attribute.gender == group.noun.gender else { return nil }
          }
          var group = group
          group.words.append(attribute.letters)
          (group.noun.gender, group.noun.isPlural) = (attribute.gender, attribute.isPlural)
          group.cost += attribute.cost + (attribute.gender == .neuter ? 1 : 0)
          return group
        }
      }
    }
    return groups.map { Group(words: $0.words + [lemma], noun: $0.noun, cost: $0.cost) }
  }

  private func acronymLemma(_ word: Letters) -> Letters {
    let capitals = Letters(word.prefix { $0.isUpperCase })
    guard capitals.count > 1, capitals.count < word.count, nouns.word(capitals.lowered)?.isAcronym == true else { return word }
    return capitals
  }

  /// The nominatives of a word that agrees with a head behind it.
  func adjectiveLemmas(_ word: Letters) -> [NounLemma] {
    guard let first = word.first, first.isCyrillic || first.isASCII, word.count > 2 else { return [] }
    let (lower, key) = (word.lowered, word.key)
    var candidates: [Letters] = [lower]
    for length in 0...min(4, lower.count - 2) {
      guard let endings = AdjectiveStem.nominativesByEnding[Letters(key.suffix(length))] else { continue }
      let stem = Letters(lower.dropLast(length))
      for ending in endings { candidates.appendNew(stem + ending) }
    }
    var found: [NounLemma] = []
    for candidate in candidates where candidate == lower || isSpelled(candidate) {
      guard let stem = adjective(candidate, isFollowed: true) ?? shortPossessive(candidate) else { continue }
      let agreement = stem.agreement
      let gender = agreement.isPlural ? nil : agreement.gender
      let forms = stem.forms(gender ?? .masculine, isPlural: agreement.isPlural)
      let isAnimate = agreement.isPlural || gender == .masculine
      for grammaticalCase in RussianCase.allCases {
        let fits =
          forms[grammaticalCase].isKey(key) || isAnimate && grammaticalCase == .accusative && forms[.genitive].isKey(key)
        if fits {
          found.append(
            NounLemma(
              letters: candidate.recased(like: word, lower), gender: gender, isPlural: agreement.isPlural, grammaticalCase: grammaticalCase,
              cost: adjectiveCost(candidate, stem)))
        }
      }
    }
    return found
  }

  /// How unlikely a lower-case adjective is, from 0: -ой and possessives are few and in the table.
  private func adjectiveCost(_ lemma: Letters, _ stem: AdjectiveStem) -> Int {
    switch stem.pattern {
    case .stressed where lemma.last == "й": return adjectives.kind(of: lemma) == nil ? 1 + nounDoubt(stem.stem) : 0
    case .short: return adjectives.kind(of: stem.stem) == nil ? 1 : 0
    case .hard: return adjectives.kind(of: stem.stem + ["о", "й"]) == .stressed ? 2 : nounDoubt(stem.stem)
    // Большим is большой's.
    case .sibilant: return adjectives.kind(of: stem.stem + ["о", "й"]) == .stressed ? 1 : 0
    case .soft: return stem.stem.last == "н" ? 0 : 4
    default: return 0
    }
  }

  /// Радой, главой are nouns; no adjective has their stem, which would have to end in a suffix.
  private func nounDoubt(_ stem: Letters) -> Int {
    if nouns.word(stem + ["а"]) != nil || nouns.word(stem) != nil { return 4 }
    return ["ск", "цк", "н", "ов", "ев", "ав", "ив", "ист", "ат", "ян", "ч", "л", "т", "р"].contains { stem.hasSuffix($0) } ? 0 : 2
  }

  /// Баренцева моря: the noun behind it is asked when the phrase is declined again.
  private func shortPossessive(_ lower: Letters) -> AdjectiveStem? {
    for noun in ["мор", "море", "река"] {
      if let stem = possessive(lower, before: Letters(noun.unicodeScalars)) { return stem }
    }
    return nil
  }
}

extension Letters {
  /// г., им.: a short lower-case word before a dot.
  func isAbbreviation(before separator: Letters) -> Bool { count < 5 && first?.isLowerCase == true && separator.first == "." }
}
