extension NameRules {
  /// A Russian title, or name of a place or organization, in a case: the adjectives before the head noun agree with it, the rest stays.
  ///
  ///     rules.declinedPhrase("Министерство иностранных дел", to: .genitive)     // "Министерства иностранных дел"
  ///     rules.declinedPhrase("Нижний Новгород", to: .prepositional)             // "Нижнем Новгороде"
  ///     rules.declinedPhrase("генеральный секретарь", to: .accusative, hints: NounHints(isAnimate: true))   // "генерального секретаря"
  ///     rules.declinedPhrase("Ростов-на-Дону", to: .dative)                     // "Ростову-на-Дону"
  ///
  /// The head is the first word that is no adjective; what « и » or a dash joins to it at once is declined too. If the head is
  /// an acronym or foreign, all stays.
  /// - Parameters:
  ///   - phrase: in the nominative.
  ///   - grammaticalCase: the case wanted.
  ///   - number: the number wanted; a phrase that stands in the plural keeps it.
  ///   - hints: what is known of the head.
  /// - Complexity: linear in the phrase.
  public func declinedPhrase(
    _ phrase: String, to grammaticalCase: RussianCase, number: GrammaticalNumber = .singular, hints: NounHints = NounHints()
  ) -> String {
    let pair = phraseLetters(Letters(of: phrase), hints: hints)
    return (number == .singular ? pair.singular : pair.plural)[grammaticalCase].string
  }

  /// A phrase in both numbers and all cases.
  public func phraseForms(_ phrase: String, hints: NounHints = NounHints()) -> NounForms {
    let pair = phraseLetters(Letters(of: phrase), hints: hints)
    return NounForms(singular: CaseForms(pair.singular), plural: CaseForms(pair.plural))
  }

  /// A phrase in all cases of these numbers, tagged as the lexicon stores them; forms that are spelled alike are all listed.
  ///
  /// A phrase that stands in the plural (Набережные Челны) has plural forms only, whatever numbers are asked for. What
  /// newspapers print in two ways is listed in both: в Домодедове and в Домодедово, в Крыме and в Крыму, МИД and МИДа.
  public func inflectedForms(
    ofPhrase phrase: String, numbers: [GrammaticalNumber] = [.singular], hints: NounHints = NounHints()
  ) -> [InflectedForm] {
    let pair = phraseLetters(Letters(of: phrase), hints: hints)
    var forms: [InflectedForm] = []
    for number in pair.isPlural ? [.plural] : numbers {
      let letters = number == .singular ? pair.singular : pair.plural
      for grammaticalCase in RussianCase.allCases {
        forms.append(InflectedForm(text: letters[grammaticalCase].string, grammaticalCase: grammaticalCase, number: number))
        if number == .singular, pair.hasAlternative, pair.alternative[grammaticalCase] != letters[grammaticalCase] {
          forms.append(InflectedForm(text: pair.alternative[grammaticalCase].string, grammaticalCase: grammaticalCase, number: number))
        }
      }
    }
    return forms
  }

  struct PhraseForms {
    var singular = SixForms()
    var plural = SixForms()
    var isPlural = false
    /// The singular once more, where a head has other forms beside its own.
    var alternative = SixForms()
    var hasAlternative = false

    mutating func append(_ singular: SixForms, _ plural: SixForms, alternative: SixForms) {
      self.singular.append(singular)
      self.plural.append(plural)
      self.alternative.append(alternative)
    }
  }

  func phraseLetters(_ text: Letters, hints: NounHints) -> PhraseForms {
    let phrase = phrase(text)
    var forms = PhraseForms()
    var isFirstHead = true
    var index = 0
    while index < phrase.pieces.count {
      // A run of adjectives up to their head.
      guard phrase.pieces[index].role != .fixed,
        let head = phrase.pieces[index...].firstIndex(where: { $0.role == .head })
      else {
        forms.singular.append(phrase.pieces[index].letters)
        forms.plural.append(phrase.pieces[index].letters)
        forms.alternative.append(phrase.pieces[index].letters)
        index += 1
        continue
      }
      appendGroup(phrase.pieces[index...head], hints: isFirstHead ? hints : NounHints(isAnimate: hints.isAnimate), to: &forms)
      isFirstHead = false
      index = head + 1
    }
    return forms
  }

  /// Declines adjectives together with the head that ends the group.
  private func appendGroup(_ group: ArraySlice<Phrase.Piece>, hints: NounHints, to forms: inout PhraseForms) {
    guard let head = group.last?.letters else { return }
    let adjectives = stems(of: group)
    let agreement = adjectives.max { $0.key < $1.key }?.value.agreement
    let lower = head.lowered
    let noun = nounLetters(head, hints: hints, agreement: agreement)
    let reading = nounReading(lower, isProper: head.first?.isUpperCase == true, hints: hints, agreement: agreement)
    let substantive = substantive(lower, hints: hints)
    let isPlural =
      hints.isPlural || agreement?.isPlural == true || (substantive.map(\.agreement.isPlural) ?? reading.isPlural) && isDeclinableWord(head)
    let gender = agreement?.gender ?? substantive?.agreement.gender ?? reading.gender
    let isAnimate = reading.isAnimate
    forms.isPlural = forms.isPlural || isPlural
    let alternative = isPlural ? nil : alternativeSingular(head, noun.singular, hints: hints)
    forms.hasAlternative = forms.hasAlternative || alternative != nil
    for index in group.indices {
      let word = group[index].letters
      if index == group.endIndex - 1 {
        forms.append(noun.singular, noun.plural, alternative: alternative ?? noun.singular)
      } else if let adjective = adjectives[index] {
        let plural = agreeing(adjective, word, gender, isPlural: true, isAnimate: isAnimate)
        let singular = isPlural ? plural : agreeing(adjective, word, gender, isPlural: false, isAnimate: isAnimate)
        forms.append(singular, plural, alternative: singular)
      } else {
        let fixed = SixForms(unchanged: word)
        forms.append(fixed, fixed, alternative: fixed)
      }
    }
  }

  /// The adjectives of a group by their place.
  private func stems(of group: ArraySlice<Phrase.Piece>) -> [Int: AdjectiveStem] {
    var stems: [Int: AdjectiveStem] = [:]
    let words = group.indices.filter { group[$0].role != .fixed }
    for (place, index) in words.enumerated() where group[index].role == .adjective {
      let lower = group[index].letters.lowered
      if let stem = adjective(lower, isFollowed: true) ?? possessive(lower, before: group[words[place + 1]].letters) {
        stems[index] = stem
      }
    }
    return stems
  }

  private func agreeing(
    _ adjective: AdjectiveStem, _ word: Letters, _ gender: GrammaticalGender, isPlural: Bool, isAnimate: Bool
  ) -> SixForms {
    var forms = adjective.forms(gender, isPlural: isPlural)
    if isAnimate, isPlural || gender == .masculine { forms[.accusative] = forms[.genitive] }
    let lower = word.lowered
    forms.letters = forms.letters.map { $0.recased(like: word, lower) }
    return forms
  }
}
