/// The endings of Russian nouns, by gender and last letter (Академическая грамматика 1980, §§ 1171–1221).
enum NounEndings {
  // MARK: Singular

  /// The six cases of the singular of a lower-case noun.
  static func singular(_ word: Letters, _ reading: NounReading) -> SixForms {
    guard let last = word.last else { return SixForms(unchanged: word) }
    let stem = reading.entry?.stem
    let cut = Letters(word.dropLast())
    var forms: SixForms
    switch last {
    case "а": forms = first(stem ?? cut, reading, soft: false)
    case "я" where reading.gender == .neuter && word.hasSuffix("мя"):
      let stem = stem ?? cut + ["е", "н"]
      forms = SixForms(stem, "", "и", "и", "", "ем", "и")
      forms[.accusative] = word
    case "я": forms = first(stem ?? cut, reading, soft: true)
    case "о": forms = SixForms(stem ?? cut, "о", "а", "у", "о", "ом", "е")
    case "е", "ё": forms = neuterInE(word, stem ?? cut, last)
    case "ь" where reading.gender == .feminine:
      forms = SixForms(stem ?? cut, "", "и", "и", "", "", "и")
      forms[.accusative] = word
      forms[.instrumental] = word + ["ю"]
    case "ь", "й": forms = masculineSoft(word, stem ?? cut, reading)
    default: forms = masculineHard(word, stem ?? word, reading)
    }
    forms[.nominative] = word
    return forms
  }

  /// -а, -я: Москва, Россия, судья.
  private static func first(_ stem: Letters, _ reading: NounReading, soft: Bool) -> SixForms {
    guard let before = stem.last else { return SixForms(unchanged: stem) }
    if soft {
      if before == "и" { return SixForms(stem, "я", "и", "и", "ю", "ей", "и") }
      return SixForms(stem, "я", "и", "е", "ю", reading.isStressed ? "ёй" : "ей", "е")
    }
    let genitive = before.isVelar || before.isSibilant ? "и" : "ы"
    let instrumental = (before.isSibilant || before == "ц") && !reading.isStressed ? "ей" : "ой"
    return SixForms(stem, "а", genitive, "е", "у", instrumental, "е")
  }

  /// -ие, -ье, -ще, -це, -ре: здание, Приморье, училище, море.
  private static func neuterInE(_ word: Letters, _ stem: Letters, _ last: Unicode.Scalar) -> SixForms {
    guard let before = stem.last else { return SixForms(unchanged: word) }
    if before.isSibilant || before == "ц" {
      return last == "ё" ? SixForms(stem, "ё", "а", "у", "ё", "ом", "е") : SixForms(stem, "е", "а", "у", "е", "ем", "е")
    }
    if last == "ё" { return SixForms(stem, "ё", "я", "ю", "ё", "ём", "е") }
    return SixForms(stem, "е", "я", "ю", "е", "ем", before == "и" ? "и" : "е")
  }

  /// -ь, -й: рубль, Китай, санаторий.
  private static func masculineSoft(_ word: Letters, _ stem: Letters, _ reading: NounReading) -> SixForms {
    // рублём, but Уренгоем: after a vowel ё is not written here.
    let instrumental = reading.isStressed && stem.last?.isRussianVowel == false ? "ём" : "ем"
    var forms = SixForms(stem, "", "я", "ю", "", instrumental, stem.last == "и" ? "и" : "е")
    forms[.accusative] = reading.isAnimate ? forms[.genitive] : word
    return forms
  }

  /// A consonant: Томск, врач, отец.
  private static func masculineHard(_ word: Letters, _ stem: Letters, _ reading: NounReading) -> SixForms {
    let end = stem.last ?? "т"
    let instrumental = (end.isSibilant || end == "ц") && !reading.isStressed ? "ем" : "ом"
    var forms = SixForms(stem, "", "а", "у", "", instrumental, "е")
    forms[.accusative] = reading.isAnimate ? forms[.genitive] : word
    return forms
  }

  // MARK: Plural

  /// The six cases of the plural of a lower-case noun in the singular.
  static func plural(_ word: Letters, _ reading: NounReading) -> SixForms {
    let nominative = reading.entry?.plural ?? pluralNominative(word, reading)
    let genitive = reading.entry?.genitivePlural ?? pluralGenitive(word, nominative, reading)
    return plural(nominative: nominative, genitive: genitive, isAnimate: reading.isAnimate)
  }

  /// The six cases of a lower-case noun that stands in the plural: Чебоксары, Штаты.
  static func pluraleTantum(_ word: Letters, _ reading: NounReading) -> SixForms {
    let stem = Letters(word.dropLast())
    let genitive: Letters
    if let given = reading.entry?.genitivePlural {
      genitive = given
    } else if reading.gender == .feminine && word.last != "я" || reading.gender == .neuter && word.last == "а" {
      genitive = zeroEnding(stem, soft: false)
    } else {
      switch (word.last, stem.last) {
      case ("я", "и"): genitive = stem + ["й"]
      case ("ы", "т"), ("ы", "д"), ("ы", "р"): genitive = stem + ["о", "в"]
      case ("ы", "ц"): genitive = stem + ["е", "в"]
      case ("и", let end?) where end.isVelar: genitive = zeroEnding(stem, soft: false)
      case ("и", let end?) where end.isSibilant: genitive = word.hasSuffix("ичи") ? stem + ["е", "й"] : stem
      case ("и", let end?) where end.isRussianVowel: genitive = stem + ["й"]
      case ("и", _), ("я", _): genitive = stem + ["е", "й"]
      default: genitive = reading.isProper || word.last == "а" ? zeroEnding(stem, soft: false) : stem + ["о", "в"]
      }
    }
    return plural(nominative: word, genitive: genitive, isAnimate: reading.isAnimate)
  }

  private static func plural(nominative: Letters, genitive: Letters, isAnimate: Bool) -> SixForms {
    let stem = Letters(nominative.dropLast())
    let hardI = stem.last.map { $0.isVelar || $0.isSibilant } ?? false
    let soft = nominative.last == "я" || nominative.last == "и" && !hardI
    var forms = soft ? SixForms(stem, "", "", "ям", "", "ями", "ях") : SixForms(stem, "", "", "ам", "", "ами", "ах")
    forms[.nominative] = nominative
    forms[.genitive] = genitive
    forms[.accusative] = isAnimate ? genitive : nominative
    return forms
  }

  private static func pluralNominative(_ word: Letters, _ reading: NounReading) -> Letters {
    let cut = Letters(word.dropLast())
    switch word.last {
    case "а": return cut + [hardPlural(cut)]
    case "я" where reading.gender == .neuter && word.hasSuffix("мя"): return (reading.entry?.stem ?? cut + ["е", "н"]) + ["а"]
    case "о": return cut + ["а"]
    case "е", "ё": return cut + [cut.last.map { $0.isSibilant || $0 == "ц" } == true ? "а" : "я"]
    case "я", "ь", "й": return (reading.entry?.stem ?? cut) + ["и"]
    default:
      if isPeopleInIn(word) { return Letters(word.dropLast(2)) + ["е"] }
      let stem = reading.entry?.stem ?? word
      return stem + [hardPlural(stem)]
    }
  }

  private static func hardPlural(_ stem: Letters) -> Unicode.Scalar {
    stem.last.map { $0.isVelar || $0.isSibilant } == true ? "и" : "ы"
  }

  /// Россиянин, киевлянин; not магазин.
  private static func isPeopleInIn(_ word: Letters) -> Bool { word.hasSuffix("анин") || word.hasSuffix("янин") }

  private static func pluralGenitive(_ word: Letters, _ nominative: Letters, _ reading: NounReading) -> Letters {
    let cut = Letters(word.dropLast())
    let stem = reading.entry?.stem
    if nominative.hasSuffix("ья") { return Letters(nominative.dropLast()) + ["е", "в"] }
    switch word.last {
    case "а", "о": return zeroEnding(cut, soft: false)
    case "я":
      if reading.gender == .neuter { return (stem ?? cut + ["ё", "н"]) }
      guard let before = cut.last else { return word }
      if before.isRussianVowel { return cut + ["й"] }
      if before == "ь" { return Letters(cut.dropLast()) + (reading.isStressed ? ["е", "й"] : ["и", "й"]) }
      return zeroEnding(cut, soft: true)
    case "е", "ё":
      guard let before = cut.last else { return word }
      if before == "и" { return cut + ["й"] }
      if before == "ь" { return Letters(cut.dropLast()) + ["и", "й"] }
      return before.isSibilant || before == "ц" ? zeroEnding(cut, soft: false) : cut + ["е", "й"]
    case "ь": return (stem ?? cut) + ["е", "й"]
    case "й": return (stem ?? cut) + (reading.isStressed ? ["ё", "в"] : ["е", "в"])
    default:
      if isPeopleInIn(word), reading.entry?.plural == nil { return Letters(word.dropLast(2)) }
      let stem = stem ?? word
      if stem.last?.isSibilant == true { return stem + ["е", "й"] }
      return stem + (stem.last == "ц" && !reading.isStressed ? ["е", "в"] : ["о", "в"])
    }
  }

  /// A stem without ending, with the vowel that then stands between its last consonants: марок, копеек, гривен, земель.
  private static func zeroEnding(_ stem: Letters, soft: Bool) -> Letters {
    let bare = soft ? stem + ["ь"] : stem
    guard stem.count > 2, let last = stem.last else { return bare }
    let before = stem[stem.count - 2]
    let start = Letters(stem.dropLast())
    let opened = Letters(start.dropLast())
    guard !before.isRussianVowel else { return bare }
    switch last {
    case "к":
      if before == "й" || before == "ь" { return opened + ["е", "к"] }
      return start + [before.isSibilant || before == "ц" ? "е" : "о", "к"]
    case "н":
      if before == "ь" || before == "й" { return opened + ["е", "н"] }
      if before == "л" || before == "н" || before == "р" { return soft ? start + ["е", "н"] : bare }
      return start + ["е", "н"]
    case "л" where soft || before == "с": return start + (soft ? ["е", "л", "ь"] : ["е", "л"])
    case "ц" where before == "ь": return opened + ["е", "ц"]
    default: return bare
    }
  }
}
