/// Words in the nominative that agree, and the head that ends them.
struct PhraseGroup {
  var words: [Letters]
  var noun: NounLemma
  var cost: Int
}

extension NameRules {
  /// The readings of words as adjectives and the head noun behind them.
  func groupReadings(_ words: [Letters], _ range: ClosedRange<Int>, hints: NounHints, known: KnownNames) -> [PhraseGroup] {
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
      var groups = [PhraseGroup(words: [], noun: noun, cost: noun.cost)]
      for attribute in attributes {
        let fitting = attribute.filter {
          $0.cost < 0 && $0.grammaticalCase == noun.grammaticalCase
            || $0.cost >= 0 && $0.grammaticalCase == noun.grammaticalCase && $0.isPlural == noun.isPlural
              && (noun.isPlural || $0.gender == noun.gender)
        }
        groups = groups.flatMap { group in
          fitting.map { PhraseGroup(words: group.words + [$0.letters], noun: noun, cost: group.cost + max(0, $0.cost)) }
        }
      }
      return groups.map { PhraseGroup(words: $0.words + [noun.letters], noun: noun, cost: $0.cost) }
    }
  }

  /// США, МИДа, российского МИДа: an acronym in all cases, with the adjectives that agree with the gender it is given.
  private func acronymGroups(_ words: [Letters], _ range: ClosedRange<Int>, hints: NounHints) -> [PhraseGroup] {
    // The table knows that it takes endings; other acronyms are the same in all cases.
    let lemma = acronymLemma(words[range.upperBound]) ?? words[range.upperBound]
    let gender = hints.gender ?? nouns.word(lemma.lowered)?.gender
    guard range.count == 1 || lemma.isAllCaps && lemma.allSatisfy(\.isCyrillic) else { return [] }
    var groups = RussianCase.allCases.map {
      PhraseGroup(
        words: [], noun: NounLemma(letters: lemma, gender: gender, isPlural: hints.isPlural, grammaticalCase: $0, cost: 0), cost: 0)
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
    return groups.map { PhraseGroup(words: $0.words + [lemma], noun: $0.noun, cost: $0.cost) }
  }

  /// МИД of МИДа, АвтоВАЗ of АвтоВАЗа; nil for what stays, such as УрФУ.
  private func acronymLemma(_ word: Letters) -> Letters? {
    guard let end = word.lastIndex(where: \.isUpperCase), end + 1 < word.count else { return nil }
    let capitals = Letters(word[...end])
    if capitals.count > 1, capitals.isAllCaps, nouns.word(capitals.lowered)?.isAcronym == true { return capitals }
    let ending = Letters(word[(end + 1)...])
    let isEnding = ending == ["а"] || ending == ["у"] || ending == ["о", "м"] || ending == ["е"]
    return isEnding && endsInSpokenCapitals(capitals) ? capitals : nil
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
    case .stressed where lemma.last == "й": return adjectives.kind(of: lemma) == nil ? 2 + nounDoubt(stem.stem) : 0
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
