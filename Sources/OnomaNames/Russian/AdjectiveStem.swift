/// What the nominative of an adjective shows of the noun that it belongs to.
struct AdjectiveAgreement: Hashable {
  var gender: GrammaticalGender?
  var isPlural = false
}

/// An adjective taken apart: the stem that its endings are joined to, and which endings they are.
struct AdjectiveStem {
  enum Pattern {
    /// российский, новый: ы, or и after г к х ж ш ч щ; о.
    case hard
    /// большой: as hard, with -ой.
    case stressed
    /// хороший: и, е.
    case sibilant
    /// нижний: и, е, яя, юю.
    case soft
    /// третий: ь before the ending, short in the nominative.
    case yod
    /// Сергиев, Баренцево: short in the nominative and accusative.
    case short
    /// 12-й, 1-я: what follows the hyphen is the last letters of the ending.
    case ordinal
  }

  var stem: Letters
  var pattern: Pattern
  /// Of the form that was taken apart.
  var agreement: AdjectiveAgreement
}

extension AdjectiveStem {
  /// The endings after the stem.
  ///
  /// - Returns: the six cases of a gender, or of the plural; the accusative is that of what is not animate.
  func forms(_ gender: GrammaticalGender, isPlural: Bool) -> SixForms {
    if pattern == .ordinal { return ordinalForms(gender, isPlural: isPlural) }
    let (i, o) = vowels
    let first = pattern == .yod ? stem + ["ь"] : stem
    if isPlural {
      let nominative = pattern == .short ? "ы" : pattern == .yod ? "и" : i + "е"
      let short = pattern == .yod ? "и" : i
      return SixForms(first, nominative, short + "х", short + "м", nominative, short + "ми", short + "х")
    }
    switch gender {
    case .masculine, .neuter:
      if pattern == .short {
        let nominative = gender == .masculine ? "" : "о"
        return SixForms(first, nominative, "а", "у", nominative, "ым", "ом")
      }
      var forms = SixForms(first, "", o + "го", o + "му", "", pattern == .yod ? "им" : i + "м", o + "м")
      forms[.nominative] = gender == .masculine ? masculine(i) : first + Letters((pattern == .yod ? "е" : o + "е").unicodeScalars)
      forms[.accusative] = forms[.nominative]
      return forms
    case .feminine:
      let (a, u) = feminine
      return SixForms(first, a, o + "й", o + "й", u, o + "й", o + "й")
    }
  }

  private func ordinalForms(_ gender: GrammaticalGender, isPlural: Bool) -> SixForms {
    if isPlural { return SixForms(stem, "е", "х", "м", "е", "ми", "х") }
    switch gender {
    case .masculine: return SixForms(stem, "й", "го", "му", "й", "м", "м")
    case .feminine: return SixForms(stem, "я", "й", "й", "ю", "й", "й")
    case .neuter: return SixForms(stem, "е", "го", "му", "е", "м", "м")
    }
  }

  private func masculine(_ i: String) -> Letters {
    switch pattern {
    case .stressed: stem + ["о", "й"]
    case .yod: stem + ["и", "й"]
    default: stem + Letters((i + "й").unicodeScalars)
    }
  }

  /// The vowels for ы and о of новый, нового.
  private var vowels: (i: String, o: String) {
    let narrow = stem.last.map { $0.isVelar || $0.isSibilant } ?? false
    switch pattern {
    case .hard, .short, .stressed, .ordinal: return (narrow ? "и" : "ы", "о")
    case .sibilant, .soft, .yod: return ("и", "е")
    }
  }

  /// The endings for -ая, -ую.
  private var feminine: (nominative: String, accusative: String) {
    switch pattern {
    case .soft: ("яя", "юю")
    case .yod: ("я", "ю")
    case .short: ("а", "у")
    default: ("ая", "ую")
    }
  }
}
