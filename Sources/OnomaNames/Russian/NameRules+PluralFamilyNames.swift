extension NameRules {
  /// A family name in the plural, as for a couple or a clan.
  ///
  ///     rules.pluralForms(ofFamilyName: "Иванов")[.genitive]        // "Ивановых"
  ///     rules.pluralForms(ofFamilyName: "Мишустин")[.instrumental]  // "Мишустиными"
  ///     rules.pluralForms(ofFamilyName: "Обама")[.nominative]       // "Обамы"
  ///     rules.pluralForms(ofFamilyName: "Шевченко")[.dative]        // "Шевченко"
  ///
  /// Which names are adjectives or end in a Russian -ов, -ин, the masculine's declension tells; the others go as animate nouns.
  /// Of a name with hyphens every part is declined.
  /// - Parameter masculine: in the nominative.
  /// - Complexity: linear in the name.
  public func pluralForms(ofFamilyName masculine: String) -> CaseForms {
    var forms = SixForms()
    let pieces = Letters(of: masculine).split(separator: "-", omittingEmptySubsequences: false).map { Letters($0) }
    for (index, piece) in pieces.enumerated() {
      if index > 0 { forms.append(CollectionOfOne("-")) }
      let isFirst = index < pieces.count - 1
      forms.append(pluralPiece(piece, isFirst: isFirst))
    }
    return CaseForms(forms)
  }

  private func pluralPiece(_ piece: Letters, isFirst: Bool) -> SixForms {
    let lower = piece.lowered
    guard let last = lower.last, piece.first?.isCyrillic == true, last.isCyrillic else { return SixForms(unchanged: piece) }
    let singular = persons.forms(of: lower, lower: lower, part: .family, gender: .masculine, isFirst: isFirst)
    guard singular[.genitive] != lower else { return SixForms(unchanged: piece) }
    var plural: SixForms
    if lower.hasSuffix("й"), singular[.genitive].hasSuffix("го") {
      let stem = Letters(lower.dropLast(2))
      let isHard = !singular[.instrumental].hasSuffix("им") && stem.last?.isVelar == false
      let i = isHard ? "ы" : "и"
      plural = SixForms(stem, i + "е", i + "х", i + "м", i + "х", i + "ми", i + "х")
    } else if last == "в" || last == "н", singular[.instrumental].hasSuffix("ым") {
      plural = SixForms(lower, "ы", "ых", "ым", "ых", "ыми", "ых")
    } else {
      plural = pluralNoun(lower, genitive: singular[.genitive])
    }
    plural.letters = plural.letters.map { $0.recased(like: piece, lower) }
    return plural
  }

  /// Обамы, Коломийцы, Скрипали: the stem is the singular genitive's.
  private func pluralNoun(_ lower: Letters, genitive: Letters) -> SixForms {
    let stem = Letters(genitive.dropLast())
    let isSoft = genitive.last == "я" || lower.last == "я"
    let end = stem.last ?? "т"
    let nominative = isSoft || end.isVelar || end.isSibilant ? "и" : "ы"
    let many: String
    switch lower.last {
    case "а": many = ""
    case "я": many = end.isRussianVowel ? "й" : "ь"
    case "ь": many = "ей"
    case "й": many = "ев"
    default: many = end.isSibilant ? "ей" : end == "ц" ? "ев" : "ов"
    }
    let a = isSoft ? "я" : "а"
    return SixForms(stem, nominative, many, a + "м", many, a + "ми", a + "х")
  }

  /// The masculine family names that a word may be the plural of, with the cases that it stands in.
  func pluralFamilyLemmas(_ word: Letters) -> [(lemma: Letters, cases: [RussianCase])] {
    guard word.last?.isCyrillic == true else { return [] }
    let lower = word.lowered
    let key = word.key
    var candidates: Set<Letters> = []
    for (ending, nominatives) in Self.pluralFamilyEndings
    where lower.hasSuffix(ending) && lower.count > ending.count + 1 {
      let stem = Letters(lower.dropLast(ending.count))
      for nominative in nominatives { candidates.insert(stem + nominative) }
      // Коломийцы, Стрельцы
      if stem.last == "ц" { candidates.insert(Letters(stem.dropLast()) + ["е", "ц"]) }
      if stem.hasSuffix("йц") { candidates.insert(Letters(stem.dropLast(2)) + ["е", "ц"]) }
    }
    return candidates.compactMap { candidate in
      guard candidate != lower, isSpelled(candidate),
        candidate.last.map({ $0.isRussianConsonant || "аяь".unicodeScalars.contains($0) }) == true
      else { return nil }
      let forms = pluralPiece(candidate, isFirst: false)
      guard forms[.nominative] != candidate else { return nil }
      let cases = RussianCase.allCases.filter { forms[$0].key == key }
      return cases.isEmpty ? nil : (candidate.recased(like: word, lower), cases)
    }
  }

  /// What plural forms of family names end in, and what their masculine may then end in.
  private static let pluralFamilyEndings: [(ending: Letters, nominatives: [Letters])] = [
    ("", "а"), ("й", "я"), ("ь", "я"), ("ы", " а"), ("и", " а я ь й"), ("ов", " "), ("ев", " й"), ("ей", " ь"),
    ("ам", " а"), ("ами", " а"), ("ах", " а"), ("ям", "я ь й"), ("ями", "я ь й"), ("ях", "я ь й"),
    ("ые", "ый ой"), ("ых", " ый ой"), ("ым", " ый ой"), ("ыми", " ый ой"),
    ("ие", "ий ой"), ("их", "ий ой"), ("им", "ий ой"), ("ими", "ий ой"),
  ].map { (Letters(of: $0), $1.split(separator: " ", omittingEmptySubsequences: false).map { Letters(of: $0) }) }
}
