extension NameRules {
  /// A Russian given name, patronymic or family name in a case.
  ///
  ///     rules.declined("Мишустин", part: .family, gender: .masculine, to: .instrumental)   // "Мишустиным"
  ///     rules.declined("Салтыков-Щедрин", part: .family, gender: .masculine, to: .dative)  // "Салтыкову-Щедрину"
  ///     rules.declined("Черненко", part: .family, gender: .masculine, to: .genitive)       // "Черненко"
  ///
  /// Parts joined by hyphens, and words parted by spaces, are declined each by itself; lower-case particles among capitalized ones
  /// (`фон`, `аль-`), initials and words that are not Cyrillic stay. ё is kept. The rules are petrovich's (`russian/declension.tsv`).
  /// - Parameters:
  ///   - name: in the nominative.
  ///   - part: which part of a person's name it is.
  ///   - gender: the bearer's sex; with `.neuter` the name stays as it is.
  /// - Complexity: linear in the name.
  public func declined(_ name: String, part: PersonNamePart, gender: GrammaticalGender, to grammaticalCase: RussianCase) -> String {
    sixForms(of: Letters(of: name), part: part, gender: gender)[grammaticalCase].string
  }

  /// A Russian given name, patronymic or family name in all cases: one search of the rules for six forms.
  public func forms(of name: String, part: PersonNamePart, gender: GrammaticalGender) -> CaseForms {
    CaseForms(sixForms(of: Letters(of: name), part: part, gender: gender))
  }

  /// The sex that a Russian name tells by itself, nil where it tells none or could be either's.
  ///
  ///     rules.gender(of: "Мария", part: .given)       // .feminine
  ///     rules.gender(of: "Захарова", part: .family)   // .feminine
  ///     rules.gender(of: "Лукашенко", part: .family)  // nil
  public func gender(of name: String, part: PersonNamePart) -> GrammaticalGender? {
    genders.gender(of: Letters(of: name).lowered, part: part)
  }

  func sixForms(of name: Letters, part: PersonNamePart, gender: GrammaticalGender) -> SixForms {
    guard gender != .neuter else { return SixForms(unchanged: name) }
    let hasCapitals = name.contains(where: \.isUpperCase)
    var forms = SixForms()
    for word in name.split(separator: " ", omittingEmptySubsequences: false) {
      if word.startIndex > 0 { forms.append(CollectionOfOne(" ")) }
      let pieces = word.split(separator: "-", omittingEmptySubsequences: false).map { Letters($0) }
      for (index, piece) in pieces.enumerated() {
        if index > 0 { forms.append(CollectionOfOne("-")) }
        let lower = piece.lowered
        let isLast = index == pieces.count - 1
        guard let first = piece.first, first.isCyrillic, !(hasCapitals && first.isLowerCase), piece.last?.isCyrillic == true,
          isLast || !nouns.isPrefix(lower)
        else {
          forms.append(SixForms(unchanged: piece))
          continue
        }
        forms.append(persons.forms(of: piece, lower: lower, part: part, gender: gender, isFirst: !isLast))
      }
    }
    return forms
  }
}
