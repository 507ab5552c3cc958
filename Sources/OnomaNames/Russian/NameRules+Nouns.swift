extension NameRules {
  /// A Russian noun in both numbers and all cases.
  ///
  ///     rules.nounForms("рубль").plural[.genitive]                                  // "рублей"
  ///     rules.nounForms("посол").singular[.genitive]                                // "посла"
  ///     rules.nounForms("Чебоксары", hints: NounHints(isPlural: true)).plural[.genitive]   // "Чебоксар"
  ///
  /// Endings follow gender, animacy and the spelling rules after г к х ж ш ч щ ц; words that do otherwise stand in `russian/nouns.tsv`.
  /// Acronyms, words that are not Cyrillic, and foreign names in -о -и -у -е keep their form.
  /// - Complexity: linear in the word.
  public func nounForms(_ noun: String, hints: NounHints = NounHints()) -> NounForms {
    let pair = nounLetters(Letters(of: noun), hints: hints, agreement: nil)
    return NounForms(singular: CaseForms(pair.singular), plural: CaseForms(pair.plural))
  }

  /// Both numbers of a noun, hyphenated or not.
  func nounLetters(_ noun: Letters, hints: NounHints, agreement: AdjectiveAgreement?) -> (singular: SixForms, plural: SixForms) {
    let lower = noun.lowered
    let unchanged = SixForms(unchanged: noun)
    guard isDeclinableWord(noun) else { return (unchanged, unchanged) }
    if noun.contains("-"), nouns.word(lower) == nil { return compoundLetters(noun, lower, hints: hints, agreement: agreement) }
    if let adjective = substantive(lower, hints: hints) {
      return adjectivalForms(adjective, noun, lower, hints: hints)
    }
    return simpleLetters(noun, lower, hints: hints, agreement: agreement)
  }

  /// Both numbers of a noun without hyphen that is no adjective, by table and ending.
  func simpleLetters(
    _ noun: Letters, _ lower: Letters, hints: NounHints, agreement: AdjectiveAgreement?
  ) -> (singular: SixForms, plural: SixForms) {
    simpleLetters(noun, lower, nounReading(lower, isProper: noun.first?.isUpperCase == true, hints: hints, agreement: agreement))
  }

  /// Both numbers of a noun of which it is known how it is read.
  func simpleLetters(_ noun: Letters, _ lower: Letters, _ reading: NounReading) -> (singular: SixForms, plural: SixForms) {
    guard !reading.isIndeclinable else { return (SixForms(unchanged: noun), SixForms(unchanged: noun)) }
    var singular: SixForms
    var plural: SixForms
    if reading.isPlural {
      plural = NounEndings.pluraleTantum(lower, reading)
      singular = plural
    } else {
      singular = NounEndings.singular(lower, reading)
      plural = NounEndings.plural(lower, reading)
    }
    for form in reading.entry?.forms ?? [] {
      if form.number == .singular && !reading.isPlural { singular[form.grammaticalCase] = form.letters }
      if form.number == .plural {
        plural[form.grammaticalCase] = form.letters
        if reading.isPlural { singular[form.grammaticalCase] = form.letters }
      }
    }
    if noun != lower {
      singular.letters = singular.letters.map { $0.recased(like: noun, lower) }
      plural.letters = plural.letters.map { $0.recased(like: noun, lower) }
    }
    return (singular, plural)
  }

  /// What the singular is found as too: Домодедово in all cases, МИДа, в Крыму; nil for most nouns.
  func alternativeSingular(_ noun: Letters, _ singular: SixForms, hints: NounHints) -> SixForms? {
    let lower = noun.lowered
    let entry = nouns.word(lower)
    if entry?.isAcronym == true && noun.isAllCaps || endsInSpokenCapitals(noun) {
      var forms = NounEndings.singular(lower, NounReading(gender: entry?.gender ?? .masculine, entry: entry))
      forms.letters = forms.letters.map { noun + $0.dropFirst(noun.count) }
      return forms
    }
    return isDeclinableWord(noun) ? alternativeSingular(noun, isProper: noun.first?.isUpperCase == true, singular, hints: hints) : nil
  }

  /// What the singular of a declinable noun, which may be written in lower case here though it is proper, is found as too.
  func alternativeSingular(_ noun: Letters, isProper: Bool, _ singular: SixForms, hints: NounHints) -> SixForms? {
    let lower = noun.lowered
    if let locative = nouns.word(lower)?.locative {
      var forms = singular
      forms[.prepositional] = locative.recased(like: noun, lower)
      return forms
    }
    guard isProper, lower.last == "о", !hints.isIndeclinable, !hints.isPlural,
      ["ово", "ево", "ёво", "ино", "ыно"].contains(where: { lower.hasSuffix($0) }), nouns.entry(for: lower) == nil
    else { return nil }
    return SixForms(unchanged: noun)
  }

  /// АвтоВАЗ, КамАЗ: lower case, then capitals that are spoken as a word and end in a consonant, so that they may take endings.
  func endsInSpokenCapitals(_ word: Letters) -> Bool {
    let start = word.lastIndex { !$0.isUpperCase }.map { $0 + 1 } ?? 0
    let capitals = word[start...]
    guard capitals.count > 1, capitals.count < word.count, word.allSatisfy(\.isCyrillic), word.contains(where: \.isLowerCase) else {
      return false
    }
    return capitals.contains { $0.lower.isRussianVowel } && capitals.last?.lower.isRussianConsonant == true
  }

  /// Whether a word is Cyrillic to its end, has a vowel or is in the table (г-н), and is no acronym: two capitals or more tell one (США, МиГ).
  func isDeclinableWord(_ word: Letters) -> Bool {
    var (capitals, hyphens, hasVowel) = (0, 0, false)
    for (index, scalar) in word.enumerated() {
      if scalar == "-", index > 0 {
        hyphens += 1
        // ФосАгро-Череповец: what stands before the hyphen may have capitals inside.
        if word[index - 1].isLowerCase { capitals = min(capitals, hyphens) }
      } else if scalar == "’" || scalar == "'" {
        continue
      } else if !scalar.isCyrillic {
        return false
      } else {
        if scalar.isUpperCase { capitals += 1 }
        if scalar.lower.isRussianVowel { hasVowel = true }
      }
    }
    guard hasVowel || nouns.word(word.lowered) != nil else { return false }
    return capitals <= 1 + hyphens && word.last?.isUpperCase == false
  }

  /// Премьер-министр, Ростов-на-Дону, город-герой, Каменск-Уральский.
  private func compoundLetters(
    _ noun: Letters, _ lower: Letters, hints: NounHints, agreement: AdjectiveAgreement?
  ) -> (singular: SixForms, plural: SixForms) {
    let pieces = noun.split(separator: "-", omittingEmptySubsequences: false).map { Letters($0) }
    let last = pieces.count - 1
    let isLocated = pieces.count > 2 && [["н", "а"], ["н", "а", "д"], ["п", "о", "д"]].contains(pieces[1])
    let isApposition = !isLocated && declinesBeforeHyphen(pieces[0], pieces[last])
    var (singular, plural) = (SixForms(), SixForms())
    for (index, piece) in pieces.enumerated() {
      if index > 0 {
        singular.append(CollectionOfOne("-"))
        plural.append(CollectionOfOne("-"))
      }
      let declines = isLocated ? index == 0 : index == last || index == 0 && isApposition
      if declines {
        // города-героя: what stands first tells whether the whole is animate.
        let isAnimate = hints.isAnimate ?? (isApposition ? nouns.entry(for: pieces[0].lowered)?.isAnimate : nil)
        var pieceHints = index == last || isLocated ? hints : NounHints()
        pieceHints.isAnimate = isAnimate
        let pair = nounLetters(piece, hints: pieceHints, agreement: agreement)
        singular.append(pair.singular)
        plural.append(pair.plural)
      } else {
        singular.append(piece)
        plural.append(piece)
      }
    }
    return (singular, plural)
  }

  /// Город- in города-героя; Каменск- before an adjective, in Каменска-Уральского.
  private func declinesBeforeHyphen(_ piece: Letters, _ last: Letters) -> Bool {
    let lower = piece.lowered
    if let entry = nouns.word(lower) {
      if entry.isApposition { return true }
      if entry.isPrefix { return false }
    }
    guard let end = lower.last, end.isRussianConsonant || end == "ь" else { return false }
    // учёного-востоковеда
    if piece == lower, let first = adjective(lower, isFollowed: false) { return first.agreement.gender == .masculine }
    return lower.count > 3 && lower.vowelCount > 0 && adjective(last.lowered, isFollowed: false) != nil
  }
}
