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
  /// - Complexity: linear in the words before the head, with some twenty trial declensions each.
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
    _ tokens: NameTokens, _ groups: [PhraseGroup], behind start: Int, head: Int, hints: NounHints, known: KnownNames
  ) -> [NameLemma] {
    // A head that could be an adjective of what stands behind it is rather that.
    let doubt = head + 1 == tokens.words.count ? 0 : adjectiveLemmas(tokens.words[head]).isEmpty ? 1 : 3
    let second = joinedGroup(tokens, behind: head)
    // Боснией и Герцеговиной: what is joined at once is declined too.
    let fixed = second.isEmpty ? 0 : 3
    var phrases = groups.map {
      PhraseGroup(
        words: tokens.words[..<start] + $0.words + tokens.words[(head + 1)...], noun: $0.noun,
        cost: $0.cost + fixed + (nouns.word($0.noun.letters.lowered) == nil ? doubt : 0))
    }
    for range in second {
      let others = groupReadings(tokens.words, range, hints: NounHints(isAnimate: hints.isAnimate), known: known)
      for first in groups {
        for other in others where other.noun.grammaticalCase == first.noun.grammaticalCase {
          let between = tokens.words[(head + 1)..<range.lowerBound]
          phrases.append(
            PhraseGroup(
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
}

extension Letters {
  /// г., им.: a short lower-case word before a dot.
  func isAbbreviation(before separator: Letters) -> Bool { count < 5 && first?.isLowerCase == true && separator.first == "." }
}
