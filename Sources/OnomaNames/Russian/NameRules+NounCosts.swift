extension NameRules {
  /// How unlikely a lower-case nominative is as a noun, from 0.
  func nounCost(_ lemma: Letters, isProper: Bool, isPlural: Bool, isAdjective: Bool, known: KnownNames) -> Int {
    if known.contains(lemma.key, .place) { return 0 }
    if let entry = nouns.word(lemma) {
      // острова, газеты: of what has a singular, rather its genitive.
      return isPlural && !entry.isAnimate && hasSingular(lemma) ? 2 : 0
    }
    let pieces = lemma.split(separator: "-")
    if pieces.count > 2, pieces[1] == ["н", "а"] || pieces[1] == ["н", "а", "д"] || pieces[1] == ["п", "о", "д"] {
      return nounCost(Letters(pieces[0]), isProper: isProper, isPlural: isPlural, isAdjective: isAdjective, known: known)
    }
    guard let last = lemma.last, lemma.count > 1 else { return 6 }
    if isProper, !isPlural, nouns.hasNameEnding(lemma) { return 1 }
    if isAdjective {
      return lemma.hasSuffix("ский") || lemma.hasSuffix("ый")
        ? 3 : lemma.hasSuffix("ская") || lemma.hasSuffix("льная") ? 4 : lemma.hasSuffix("ная") ? 5 : 6
    }
    if let hyphen = lemma.lastIndex(of: "-"), hyphen + 1 < lemma.count {
      let tail = Letters(lemma[(hyphen + 1)...])
      if nouns.word(tail) != nil || known.contains(tail.key, .place) { return 1 }
    }
    let before = lemma[lemma.count - 2]
    switch last {
    // Приморска is Приморск's, Пролетарской is Пролетарская's.
    case "а" where isProper && !isPlural && nouns.hasNameEnding(Letters(lemma.dropLast())): return 5
    case "а": return isPlural || lemma.hasSuffix("льна") || lemma.hasSuffix("скома") ? 6 : isProper && endsThickly(lemma) ? 2 : 4
    case "я":
      if isPlural || before == "а" { return 6 }
      // Евровидения is rather Евровидение's.
      return before == "и" ? (lemma.hasSuffix("ения") ? 3 : 2) : before == "ь" ? 3 : before == "е" ? 5 : 4
    case "ь": return lemma.hasSuffix("тель") || lemma.hasSuffix("ость") ? 2 : 4
    case "й":
      // Россией, Болоньей, Украиной are rather other cases.
      if before == "о" || lemma.hasSuffix("ией") || lemma.hasSuffix("ьей") { return 6 }
      return before == "а" || before == "е" || before == "э" ? 3 : 4
    case "о", "е", "ё":
      if lemma.hasSuffix("ение") || !isProper && lemma.hasSuffix("ание") { return isPlural ? 6 : 1 }
      if lemma.hasSuffix("ае") || lemma.hasSuffix("ее") { return 7 }
      return ["ство", "ние", "тие", "ово", "ево", "ино", "ье", "ие"].contains { lemma.hasSuffix($0) }
        ? (isPlural ? 6 : lemma.hasSuffix("ство") ? 2 : 3) : last == "е" && before.isRussianConsonant ? 7 : 5
    case "и":
      if before == "и" || before == "м" { return 7 }
      // Сокольники, Кузьминки; other plurals without singular are few and known.
      if isPlural, before == "к" { return 5 }
      return before.isVelar || before.isSibilant || before == "ь" ? 6 : isPlural ? 6 : 5
    case "ы": return isPlural ? 6 : 5
    case "у", "ю", "э": return 6
    default:
      if lemma.vowelCount == 0 { return 7 }
      let isStuck = "мнлркв".unicodeScalars.contains(last) && before.isRussianConsonant && !"рлнйм".unicodeScalars.contains(before)
      return isStuck ? 5 : looksOblique(lemma, isProper: isProper, last, before) ? 6 : 2
    }
  }

  /// Скавста, Темза, Волга: consonants before -а that hardly end a word without it.
  private func endsThickly(_ lemma: Letters) -> Bool {
    let stem = lemma.dropLast()
    if stem.count > 3, stem.suffix(3).allSatisfy(\.isRussianConsonant) { return true }
    return ["нс", "мз", "нз", "лг", "мс", "нк", "лк"].contains { stem.suffix(2).elementsEqual($0.unicodeScalars) }
  }

  /// Whether the table knows a singular beside a plural.
  private func hasSingular(_ plural: Letters) -> Bool {
    let stem = plural.dropLast()
    return ["", "а", "о", "ь", "я", "е"].contains { nouns.word(stem + Letters($0.unicodeScalars)).map { !$0.isPlural } == true }
  }

  /// -ом, -ах and their like, which are rather endings than stems.
  private func looksOblique(_ lemma: Letters, isProper: Bool, _ last: Unicode.Scalar, _ before: Unicode.Scalar) -> Bool {
    guard lemma.count > 4 else { return false }
    if last == "х" { return "аяыи".unicodeScalars.contains(before) }
    if last == "в", !isProper { return before == "о" || before == "е" }
    return last == "м" && ("аоеяы".unicodeScalars.contains(before) || lemma.hasSuffix("ким") || lemma.hasSuffix("ним"))
  }
}
