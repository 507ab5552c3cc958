extension NounEndings {
  /// What nominatives of nouns, and of adjectives that stand for nouns, end in.
  static let nominatives: [Letters] = [
    "", "а", "я", "ь", "й", "о", "е", "ё", "ы", "и", "ия", "ие", "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ин",
  ].map { Letters($0.unicodeScalars) }

  /// By the last letters of a form, at most three, what may stand there in the nominative.
  ///
  /// Found by declining model words of every kind, so that it cannot differ from what this type does. It proposes; whoever asks declines
  /// the proposals forward again.
  static let nominativesByEnding: [Letters: [Letters]] = {
    var found: [Letters: [Letters]] = [:]
    func insert(_ form: Letters, _ stem: Letters, _ nominative: Letters) {
      guard form.starts(with: stem), form.count - stem.count <= 3 else { return }
      found[Letters(form.dropFirst(stem.count)).key, default: []].appendNew(nominative)
    }
    for ending in nominatives {
      for stem in modelStems {
        for form in modelForms(of: stem + ending) { insert(form, stem, ending) }
        guard ending != ["и", "н"] else { continue }
        for form in modelAdjectives(of: stem, ending) { insert(form, stem, ending) }
      }
    }
    return found
  }()

  /// Stems whose last letters ask for all the spelling rules.
  private static let modelStems: [Letters] = [
    "карт", "карк", "карш", "карц", "карл", "карн", "карв", "карм", "карья", "каре", "кари", "карл", "карск", "каран", "карян", "карат",
    "карай", "карь", "кард", "карич",
  ].map { Letters($0.unicodeScalars) }

  private static func modelForms(of word: Letters) -> [Letters] {
    var forms = [word]
    for gender in GrammaticalGender.allCases {
      for isStressed in [false, true] {
        var reading = NounReading(gender: gender)
        reading.isStressed = isStressed
        forms += singular(word, reading).letters + plural(word, reading).letters
        reading.isProper = isStressed
        forms += pluraleTantum(word, reading).letters
      }
    }
    return forms
  }

  /// The forms of adjectives of every pattern in which this ending is a nominative.
  private static func modelAdjectives(of stem: Letters, _ ending: Letters) -> [Letters] {
    var forms: [Letters] = []
    for pattern in [AdjectiveStem.Pattern.hard, .stressed, .sibilant, .soft, .yod, .short] {
      let adjective = AdjectiveStem(stem: stem, pattern: pattern, agreement: AdjectiveAgreement())
      let plural = adjective.forms(.masculine, isPlural: true)
      for six in GrammaticalGender.allCases.map({ adjective.forms($0, isPlural: false) }) + [plural]
      where six[.nominative] == stem + ending { forms += six.letters + plural.letters }
    }
    return forms
  }
}
