extension NameRules {
  /// The nominatives that a noun which is the head of a phrase may come from, each declined forward again.
  func nounLemmas(_ word: Letters, hints: NounHints, known: KnownNames) -> [NounLemma] {
    let form = NounForm(letters: word, lower: word.lowered, key: word.key, isProper: word.first?.isUpperCase == true)
    var lemmas: [NounLemma] = []
    for candidate in nounCandidates(form.lower, known) where candidate == form.lower || isSpelled(candidate) {
      // ё that the form has not is the table's.
      if candidate.contains("ё"), !form.lower.contains("ё"), nouns.word(candidate) == nil { continue }
      appendLemmas(of: form, from: candidate, isPlural: false, hints: hints, known: known, to: &lemmas)
      // Афины, Балканы; the nominative itself tells that no singular is meant, unless a hint does.
      if mayBePlural(candidate) { appendLemmas(of: form, from: candidate, isPlural: true, hints: hints, known: known, to: &lemmas) }
    }
    return lemmas
  }

  /// A word whose nominatives are looked for.
  private struct NounForm {
    let letters: Letters
    let lower: Letters
    let key: Letters
    let isProper: Bool
  }

  /// Declines a lower-case nominative and appends the cases in which it has the form.
  private func appendLemmas(
    of form: NounForm, from candidate: Letters, isPlural asPlural: Bool, hints: NounHints, known: KnownNames, to lemmas: inout [NounLemma]
  ) {
    let agreement = asPlural ? AdjectiveAgreement(isPlural: true) : nil
    let reading = nounReading(candidate, isProper: form.isProper, hints: hints, agreement: agreement)
    let substantive = substantive(candidate, hints: hints)
    let isPlural = substantive.map(\.agreement.isPlural) ?? reading.isPlural
    if asPlural, !isPlural { return }
    let isSimple = !candidate.contains("-") || nouns.word(candidate) != nil
    // In lower case where that makes no difference: what does not fit need not be recased.
    let noun = isSimple ? candidate : candidate.recasedByPieces(like: form.letters, form.lower)
    let forms: (singular: SixForms, plural: SixForms)
    if !isSimple || !isDeclinableWord(candidate) {
      forms = nounLetters(noun, hints: hints, agreement: agreement)
    } else if let substantive {
      forms = adjectivalForms(substantive, candidate, candidate, hints: hints)
    } else {
      forms = simpleLetters(candidate, candidate, reading)
    }
    let alternative = isPlural ? nil : alternativeSingular(candidate, isProper: form.isProper, forms.singular, hints: hints)
    let gender = isPlural ? nil : substantive.map(\.agreement.gender) ?? reading.gender
    var lemma = NounLemma(letters: [], gender: gender, isPlural: isPlural, grammaticalCase: .nominative, cost: 0)
    var isCosted = false
    for grammaticalCase in RussianCase.allCases {
      let fits = forms.singular[grammaticalCase].isKey(form.key) || alternative?[grammaticalCase].isKey(form.key) == true
      let fitsPlural = !isPlural && forms.plural[grammaticalCase].isKey(form.key) && forms.plural.letters != forms.singular.letters
      guard fits || fitsPlural else { continue }
      if !isCosted {
        isCosted = true
        lemma.letters = isSimple ? candidate.recasedByPieces(like: form.letters, form.lower) : noun
        lemma.isAnimate = isAnimate(candidate)
        lemma.cost = nounCost(
          candidate, isProper: reading.isProper, isPlural: isPlural, isAdjective: substantive != nil, known: known)
      }
      lemma.grammaticalCase = grammaticalCase
      if fits { lemmas.append(grammaticalCase == .prepositional && form.isProper ? lemma.asVillage(candidate) : lemma) }
      if fitsPlural {
        let plural = forms.plural[.nominative]
        lemmas.append(
          NounLemma(
            letters: isSimple ? plural.recased(like: lemma.letters, candidate) : plural, gender: nil, isPlural: true,
            grammaticalCase: grammaticalCase, cost: lemma.cost + (reading.isProper ? 3 : reading.isAnimate ? 1 : 2),
            isAnimate: lemma.isAnimate))
      }
    }
  }

  /// Whether a lower-case noun, or the last part of a hyphenated one, means a person.
  private func isAnimate(_ noun: Letters) -> Bool {
    if nouns.entry(for: noun)?.isAnimate == true { return true }
    guard let hyphen = noun.lastIndex(of: "-") else { return false }
    return nouns.entry(for: Letters(noun[(hyphen + 1)...]))?.isAnimate == true
  }

  /// Whether a nominative may be a plural without singular: Балканы, Балеарские, and what the table says.
  private func mayBePlural(_ candidate: Letters) -> Bool {
    switch candidate.last {
    case "и", "ы": true
    case "а", "я", "е": candidate.hasSuffix("ие") || candidate.hasSuffix("ые") || nouns.word(candidate)?.isPlural == true
    default: false
    }
  }

  /// The lower-case nominatives that the ending of a lower-case word proposes.
  private func nounCandidates(_ lower: Letters, _ known: KnownNames) -> Set<Letters> {
    // Тромсё: no case ends in ё but the nominative.
    if lower.last == "ё" { return [lower] }
    if let hyphen = lower.lastIndex(of: "-"), nouns.word(lower) == nil { return compoundCandidates(lower, hyphen) }
    if lower.count == 3 { return simpleCandidates(lower).union(shortPlaces(lower, known)) }
    return simpleCandidates(lower)
  }

  private func simpleCandidates(_ lower: Letters) -> Set<Letters> {
    // Блю is no form of anything.
    guard lower.count > 3 else {
      return Set([lower]).union(nouns.stems.lemmas(ofStem: lower)).union(shortCandidates(lower))
    }
    return longCandidates(lower)
  }

  /// The nominatives of a word of two letters or more, of a short one more than make sense by itself.
  private func longCandidates(_ lower: Letters) -> Set<Letters> {
    let key = lower.key
    var candidates: Set<Letters> = [lower]
    for length in 0...min(3, lower.count - 2) {
      let stem = Letters(lower.dropLast(length))
      for ending in NounEndings.nominativesByEnding[Letters(key.suffix(length))] ?? [] { candidates.insert(stem + ending) }
      candidates.formUnion(nouns.stems.lemmas(ofStem: stem))
    }
    return candidates
  }

  /// Short nouns that the table knows.
  private func shortCandidates(_ lower: Letters) -> [Letters] {
    (0..<min(2, lower.count)).flatMap { length -> [Letters] in
      // Дня is День's.
      let irregular = length > 0 ? Array(nouns.stems.lemmas(ofStem: Letters(lower.dropLast(length)))) : []
      return irregular + NounEndings.nominatives.map { lower.dropLast(length) + $0 }
    }.filter { nouns.word($0) != nil }
  }

  /// Уфе, Оше: short places that are known.
  private func shortPlaces(_ lower: Letters, _ known: KnownNames) -> [Letters] {
    NounEndings.nominatives.map { lower.dropLast() + $0 }.filter { known.contains($0.key, .place) }
  }

  /// Городе-герое, Каменске-Уральском, Ростове-на-Дону, Абу-Даби: the last piece, the first, or both.
  private func compoundCandidates(_ lower: Letters, _ hyphen: Int) -> Set<Letters> {
    let (head, tail) = (Letters(lower[..<hyphen]), Letters(lower[(hyphen + 1)...]))
    guard let first = head.firstIndex(of: "-") else {
      var candidates: Set<Letters> = []
      let tails = (tail.count > 1 ? longCandidates(tail) : [tail]).filter { $0.count > 1 }
      for front in [head] + simpleCandidates(head).filter({ declinesFirst($0) }) {
        for tail in tails { candidates.insert(front + ["-"] + tail) }
      }
      return candidates
    }
    // Three pieces: Ростова-на-Дону or Алма-Аты-Первой; the first or the last declines.
    let rest = lower[first...]
    return Set(simpleCandidates(Letters(lower[..<first])).map { $0 + rest } + simpleCandidates(tail).map { head + ["-"] + $0 })
  }

  /// Whether what stands before a hyphen may be declined, so that there are few to try.
  private func declinesFirst(_ piece: Letters) -> Bool {
    if let entry = nouns.word(piece) { return !entry.isPrefix }
    return piece.last.map { $0.isRussianConsonant || $0 == "ь" } == true
  }

  /// Whether a lower-case nominative proposed can be spelled so: no ы after г and vowels, no й or ь where it cannot stand; ё is the table's.
  func isSpelled(_ lemma: Letters) -> Bool {
    guard let last = lemma.last, lemma.count > 1 else { return false }
    let before = lemma[lemma.count - 2]
    if before == "ы", last == "й" || last == "е", lemma.count > 2, !lemma[lemma.count - 3].takesHardI { return false }
    switch last {
    case "ы": return before.takesHardI
    case "ё": return nouns.word(lemma) != nil
    case "й": return before.isRussianVowel
    case "ь": return before.isRussianConsonant && before != "й" && !before.isVelar
    case "я", "ю": return !before.isVelar && !before.isSibilant && before != "ц" && before != "ы"
    case "е" where before == "е": return lemma.count > 2 && (lemma[lemma.count - 3].isSibilant || lemma[lemma.count - 3] == "н")
    case "а", "о": return before != "ы" && before != "ь" && before != "й" && before != "а" && before != "е"
    case "е": return before != "й" && before != "а" && before != "у"
    case "и": return before != "о" && before != "у" && before != "ы"
    default: return true
    }
  }
}

extension NounLemma {
  /// In -кине, -лине, -ове, -еве newspapers name villages more often than towns: Семёнкино before Семёнкин.
  fileprivate func asVillage(_ lower: Letters) -> NounLemma {
    guard cost > 1, ["кино", "лино", "ово", "ево"].contains(where: { lower.hasSuffix($0) }) else { return self }
    var village = self
    village.cost = 1
    return village
  }
}

extension Unicode.Scalar {
  /// Whether ы may follow a lower-case letter.
  fileprivate var takesHardI: Bool { isRussianConsonant && !isVelar && !isSibilant && self != "й" }
}

extension Letters {
  /// These lower-case letters recased piece by piece, where a word and its original have the same number of hyphens.
  func recasedByPieces(like original: Letters, _ originalLower: Letters) -> Letters {
    guard contains("-") else { return recased(like: original, originalLower) }
    let mine = split(separator: "-", omittingEmptySubsequences: false)
    let theirs = original.split(separator: "-", omittingEmptySubsequences: false)
    guard mine.count == theirs.count else { return recased(like: original, originalLower) }
    let pieces = zip(mine, theirs).map { Letters($0).recased(like: Letters($1), Letters($1).lowered) }
    return Letters(pieces.joined(separator: ["-"]))
  }
}
