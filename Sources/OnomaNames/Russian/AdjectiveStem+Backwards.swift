extension AdjectiveStem {
  /// What nominatives of adjectives end in.
  private static let nominatives: [Letters] = [
    "", "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ья", "ье", "ьи", "о", "а", "ы", "й", "я", "е",
  ].map { Letters($0.unicodeScalars) }

  /// By the last letters of a form, at most four, what may stand there in the nominative; found by declining models of every pattern.
  static let nominativesByEnding: [Letters: [Letters]] = {
    var found: [Letters: [Letters]] = [:]
    for pattern in [Pattern.hard, .stressed, .sibilant, .soft, .yod, .short, .ordinal] {
      for stem in [Letters]([["к", "р"], ["к", "к"], ["к", "ш"], ["к", "н"]]) {
        let adjective = AdjectiveStem(stem: stem, pattern: pattern, agreement: AdjectiveAgreement())
        let singulars = GrammaticalGender.allCases.map { adjective.forms($0, isPlural: false) }
        for six in singulars + [adjective.forms(.masculine, isPlural: true)] {
          let ending = Letters(six[.nominative].dropFirst(stem.count))
          guard nominatives.contains(ending) else { continue }
          for form in six.letters { found[Letters(form.dropFirst(stem.count)), default: []].appendNew(ending) }
        }
      }
    }
    return found
  }()
}
