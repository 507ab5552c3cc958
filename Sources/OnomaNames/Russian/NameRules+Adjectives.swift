extension NameRules {
  /// A Russian adjective in all genders, numbers and cases; nil for a word that is none.
  ///
  ///     rules.adjectiveForms(of: "российский")?[.genitive, .feminine]                  // "российской"
  ///     rules.adjectiveForms(of: "вьетнамская")?[.dative, .masculine]                  // "вьетнамскому"
  ///     rules.adjectiveForms(of: "Большой")?[.instrumental, .neuter]                   // "Большим"
  ///
  /// - Parameter adjective: the nominative of any gender or of the plural.
  /// - Complexity: linear in the word.
  public func adjectiveForms(of adjective: String) -> AdjectiveForms? {
    let word = Letters(of: adjective)
    let lower = word.lowered
    guard let stem = self.adjective(lower, isFollowed: true) else { return nil }
    func forms(_ gender: GrammaticalGender, isPlural: Bool) -> CaseForms {
      let forms = stem.forms(gender, isPlural: isPlural)
      return CaseForms(forms.letters.map { $0.recased(like: word, lower).string })
    }
    return AdjectiveForms(
      masculine: forms(.masculine, isPlural: false), feminine: forms(.feminine, isPlural: false), neuter: forms(.neuter, isPlural: false),
      plural: forms(.masculine, isPlural: true))
  }

  /// Takes a lower-case adjective in the nominative apart; nil for a word that is none.
  ///
  /// - Parameter isFollowed: whether a word follows that it may belong to. Some endings are an adjective's only then: Толстой мост, but Ханой.
  func adjective(_ word: Letters, isFollowed: Bool) -> AdjectiveStem? {
    if let first = word.first, first.isASCII { return isFollowed ? ordinal(word) : nil }
    guard word.count > 3, let last = word.last else { return nil }
    let before = word[word.count - 2]
    switch (before, last) {
    case ("ы", "й"), ("и", "й"), ("о", "й"): return masculineAdjective(word, before, isFollowed: isFollowed)
    case ("а", "я"), ("я", "я"), ("о", "е"), ("е", "е"), ("ы", "е"), ("и", "е"): return otherAdjective(word, before, last)
    default: return shortAdjective(word, last)
    }
  }

  /// 12-й, 1-я, 3-е.
  private func ordinal(_ word: Letters) -> AdjectiveStem? {
    guard word.count > 2, word[word.count - 2] == "-", word.dropLast(2).allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    let agreement: AdjectiveAgreement
    switch word.last {
    case "й": agreement = AdjectiveAgreement(gender: .masculine)
    case "я": agreement = AdjectiveAgreement(gender: .feminine)
    case "е": agreement = AdjectiveAgreement(gender: .neuter)
    default: return nil
    }
    return AdjectiveStem(stem: Letters(word.dropLast()), pattern: .ordinal, agreement: agreement)
  }

  private func masculineAdjective(_ word: Letters, _ vowel: Unicode.Scalar, isFollowed: Bool) -> AdjectiveStem? {
    let stem = Letters(word.dropLast(2))
    let kind = adjectives.kind(of: word)
    let agreement = AdjectiveAgreement(gender: .masculine)
    guard let end = stem.last, kind != nil || nouns.word(word) == nil, stem.vowelCount > 0 || kind != nil else { return nil }
    let pattern: AdjectiveStem.Pattern
    switch vowel {
    case "ы": pattern = .hard
    case "о":
      let isSure = kind == .stressed || stem.hasSuffix("ск") || stem.hasSuffix("цк")
      guard isSure || isFollowed && stem.count > 2 else { return nil }
      pattern = .stressed
    default:
      if kind == .yod { return AdjectiveStem(stem: stem, pattern: .yod, agreement: agreement) }
      guard end.isVelar || end.isSibilant || kind == .soft || end == "н" && isFollowed else { return nil }
      pattern = end.isVelar ? .hard : end.isSibilant ? .sibilant : .soft
    }
    return AdjectiveStem(stem: stem, pattern: pattern, agreement: agreement)
  }

  private func otherAdjective(_ word: Letters, _ first: Unicode.Scalar, _ second: Unicode.Scalar) -> AdjectiveStem? {
    guard word.count > 4, nouns.word(word) == nil else { return nil }
    let stem = Letters(word.dropLast(2))
    guard let end = stem.last, stem.vowelCount > 0, end.isRussianConsonant else { return nil }
    let isStressed = adjectives.kind(of: stem + ["о", "й"]) == .stressed
    let agreement: AdjectiveAgreement
    switch (first, second) {
    case ("а", "я"), ("я", "я"): agreement = AdjectiveAgreement(gender: .feminine)
    case ("о", "е"), ("е", "е"): agreement = AdjectiveAgreement(gender: .neuter)
    default: agreement = AdjectiveAgreement(isPlural: true)
    }
    let pattern: AdjectiveStem.Pattern
    if isStressed || first == "о" && end.isSibilant {
      pattern = .stressed
    } else if end.isSibilant {
      pattern = .sibilant
    } else if first == "я" || first == "е" {
      pattern = .soft
    } else if first == "и", !end.isVelar {
      // Соседние is an adjective, соседство and здание are not.
      guard adjectives.kind(of: stem + ["и", "й"]) == .soft else { return nil }
      pattern = .soft
    } else {
      pattern = .hard
    }
    return AdjectiveStem(stem: stem, pattern: pattern, agreement: agreement)
  }

  /// Сергиев, Баренцево, Каймановы: a possessive that the table knows.
  private func shortAdjective(_ word: Letters, _ last: Unicode.Scalar) -> AdjectiveStem? {
    let agreement: AdjectiveAgreement
    switch last {
    case "о": agreement = AdjectiveAgreement(gender: .neuter)
    case "а": agreement = AdjectiveAgreement(gender: .feminine)
    case "ы": agreement = AdjectiveAgreement(isPlural: true)
    default: agreement = AdjectiveAgreement(gender: .masculine)
    }
    let stem = agreement.gender == .masculine ? word : Letters(word.dropLast())
    guard adjectives.kind(of: stem) == .short else { return nil }
    return AdjectiveStem(stem: stem, pattern: .short, agreement: agreement)
  }

  /// The adjective that a word declines as where it stands for a noun: Грозный, Тверская, рабочий.
  func substantive(_ word: Letters, hints: NounHints) -> AdjectiveStem? {
    guard !hints.isIndeclinable else { return nil }
    if let entry = nouns.word(word), entry.isAdjectival { return forcedAdjective(word) }
    return adjective(word, isFollowed: false)
  }

  /// An adjective by its ending alone, for words that a table calls one.
  private func forcedAdjective(_ word: Letters) -> AdjectiveStem? {
    guard word.count > 2, let last = word.last else { return nil }
    let stem = Letters(word.dropLast(2))
    let end = stem.last ?? "т"
    switch last {
    case "й":
      let pattern: AdjectiveStem.Pattern =
        word[word.count - 2] == "о" ? .stressed : word[word.count - 2] == "ы" || end.isVelar ? .hard : end.isSibilant ? .sibilant : .soft
      return AdjectiveStem(stem: stem, pattern: pattern, agreement: AdjectiveAgreement(gender: .masculine))
    case "я":
      return AdjectiveStem(
        stem: stem, pattern: end.isSibilant ? .sibilant : word.hasSuffix("яя") ? .soft : .hard,
        agreement: AdjectiveAgreement(gender: .feminine))
    default:
      let isPlural = word.hasSuffix("ые") || word.hasSuffix("ие")
      return AdjectiveStem(
        stem: stem, pattern: end.isSibilant ? .sibilant : .hard,
        agreement: AdjectiveAgreement(gender: isPlural ? nil : .neuter, isPlural: isPlural))
    }
  }

  /// The forms of an adjective that stands for a noun.
  func adjectivalForms(_ adjective: AdjectiveStem, _ noun: Letters, _ lower: Letters, hints: NounHints) -> (
    singular: SixForms, plural: SixForms
  ) {
    let isAnimate = hints.isAnimate ?? nouns.word(lower)?.isAnimate ?? false
    var plural = adjective.forms(.masculine, isPlural: true)
    if isAnimate { plural[.accusative] = plural[.genitive] }
    var singular = plural
    if !adjective.agreement.isPlural {
      let gender = adjective.agreement.gender ?? .masculine
      singular = adjective.forms(gender, isPlural: false)
      if isAnimate, gender == .masculine { singular[.accusative] = singular[.genitive] }
    }
    singular.letters = singular.letters.map { $0.recased(like: noun, lower) }
    plural.letters = plural.letters.map { $0.recased(like: noun, lower) }
    return (singular, plural)
  }
}
