extension NameRules {
  /// A whole name in a case, each part by its rules; of an East Asian name only the last word.
  ///
  ///     let name = PersonName(given: "Михаил", patronymic: "Владимирович", family: "Мишустин")
  ///     rules.declined(name, gender: .masculine, to: .dative)      // "Михаилу Владимировичу Мишустину"
  ///     let chinh = PersonName(given: "Минь Тинь", family: "Фам", order: .eastAsian)
  ///     rules.declined(chinh, gender: .masculine, to: .genitive)   // "Фам Минь Тиня"
  /// - Complexity: linear in the name.
  public func declined(_ name: PersonName, gender: GrammaticalGender, to grammaticalCase: RussianCase) -> String {
    sixForms(of: name, gender: gender)[grammaticalCase].string
  }

  /// A whole name in all cases.
  public func forms(of name: PersonName, gender: GrammaticalGender) -> CaseForms {
    CaseForms(sixForms(of: name, gender: gender))
  }

  /// A whole name in all cases, tagged as the lexicon stores them; forms that are spelled alike are all listed.
  public func inflectedForms(of name: PersonName, gender: GrammaticalGender) -> [InflectedForm] {
    let forms = forms(of: name, gender: gender)
    return RussianCase.allCases.map { InflectedForm(text: forms[$0], grammaticalCase: $0, number: .singular, gender: gender) }
  }

  /// The parts of a Russian name as written: where the patronymic stands tells the order.
  ///
  ///     rules.personName(parsing: "Михаил Владимирович Мишустин").family   // "Мишустин"
  ///     rules.personName(parsing: "Мишустин Михаил Владимирович").given    // "Михаил"
  ///     rules.personName(parsing: "Урсула фон дер Ляйен").family           // "фон дер Ляйен"
  ///     rules.personName(parsing: "Мишустин").family                       // "Мишустин"
  ///
  /// Of two words the second is taken for the family name, unless it is a feminine patronymic: `Роман Абрамович` and
  /// `Роман Аркадьевич` cannot be told apart, and decline alike.
  /// - Parameter order: `.eastAsian` for a name whose first word is the family name; otherwise found out.
  public func personName(parsing text: String, order: PersonName.Order = .givenFirst) -> PersonName {
    let words = text.split(separator: " ")
    return PersonName(words: words.map { String($0) }, roles: nameRoles(of: words.map { Letters(of: $0) }, order: order))
  }

  /// Which part of a name each of its words is; see ``personName(parsing:order:)``.
  func nameRoles(of words: [Letters], order: PersonName.Order) -> NameRoles {
    let last = words.count - 1
    guard last > 0 else { return NameRoles(parts: words.map { _ in .family }, order: order) }
    func roles(_ order: PersonName.Order, _ parts: (part: PersonNamePart, count: Int)...) -> NameRoles {
      NameRoles(parts: parts.flatMap { Array(repeating: $0.part, count: $0.count) }, order: order)
    }
    if order == .eastAsian { return roles(order, (.family, 1), (.given, last)) }
    func patronymic(_ index: Int) -> GrammaticalGender? { patronymics.gender(of: words[index].lowered) }
    let ending = patronymic(last)
    if last > 1, ending != nil, patronymic(last - 1) == nil {
      return roles(.familyFirst, (.family, last - 1), (.given, 1), (.patronymic, 1))
    }
    if last == 1, ending == .feminine { return roles(.givenFirst, (.given, 1), (.patronymic, 1)) }
    if order == .familyFirst { return roles(order, (.family, 1), (.given, last)) }
    if last > 1, patronymic(1) != nil { return roles(.givenFirst, (.given, 1), (.patronymic, 1), (.family, last - 1)) }
    var start = last
    while start > 1, let first = words[start - 1].first, first.isLowerCase { start -= 1 }
    return roles(.givenFirst, (.given, start), (.family, last + 1 - start))
  }

  /// The sex of the bearer, as the patronymic, then the given name, then the family name tells; nil where none does.
  public func gender(of name: PersonName) -> GrammaticalGender? {
    if let gender = patronymicGender(of: name.patronymic) { return gender }
    guard name.order != .eastAsian else { return nil }
    if let first = name.given.split(separator: " ").first, let gender = gender(of: String(first), part: .given) { return gender }
    return name.family.isEmpty ? nil : gender(of: name.family, part: .family)
  }

  private func sixForms(of name: PersonName, gender: GrammaticalGender) -> SixForms {
    var forms = SixForms()
    let parts = name.orderedParts
    for (index, (part, text)) in parts.enumerated() {
      if index > 0 { forms.append(CollectionOfOne(" ")) }
      let letters = Letters(of: text)
      if name.order != .eastAsian {
        forms.append(sixForms(of: letters, part: part, gender: gender))
      } else if index < parts.count - 1 {
        forms.append(SixForms(unchanged: letters))
      } else {
        let start = letters.lastIndex(of: " ").map { $0 + 1 } ?? 0
        forms.append(letters[..<start])
        forms.append(eastAsianForms(of: Letters(letters[start...]), gender: gender))
      }
    }
    return forms
  }

  /// The last word of a Vietnamese, Chinese or Korean name: masculine as a given name if it ends in a consonant; what ends in a vowel stays.
  private func eastAsianForms(of word: Letters, gender: GrammaticalGender) -> SixForms {
    let lower = word.lowered
    guard gender == .masculine, let last = lower.last, last.isRussianConsonant || last == "ь" else { return SixForms(unchanged: word) }
    return sixForms(of: word, part: .given, gender: gender)
  }
}
