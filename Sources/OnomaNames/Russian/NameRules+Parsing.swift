extension NameRules {
  /// The parts of a Russian name, with initials before or after it, and with the name tables to tell what two words are.
  ///
  ///     rules.personName(parsing: "Мишустин М. В.", known: known).family        // "Мишустин"
  ///     rules.personName(parsing: "М.В.Мишустин", known: known).patronymic      // "В."
  ///     rules.personName(parsing: "Роман Аркадьевич", known: known).patronymic  // "Аркадьевич", if Аркадий is known
  ///     rules.personName(parsing: "Роман Абрамович", known: known).family       // "Абрамович", if Абрамович is known
  ///
  /// A masculine second word in -ович is the patronymic if it is made from a known given name and is no known family name.
  /// - Complexity: linear in the name.
  public func personName(parsing text: String, order: PersonName.Order = .givenFirst, known: KnownNames) -> PersonName {
    let words = NameTokens(Letters(of: text)).words
    guard let roles = knownRoles(of: words, order: order, known: known) else { return personName(parsing: text, order: order) }
    return PersonName(words: words.map(\.string), roles: roles)
  }

  /// What initials, and names that are known, tell of the words of a name; nil where they tell nothing.
  func knownRoles(of words: [Letters], order: PersonName.Order, known: KnownNames) -> NameRoles? {
    let initials = words.count { $0.isInitial }
    if order != .eastAsian, initials > 0, initials < 3, initials < words.count {
      let rest = words.count - initials
      let parts = [PersonNamePart.given] + (initials > 1 ? [.patronymic] : [])
      let family = Array(repeating: PersonNamePart.family, count: rest)
      if words.prefix(initials).allSatisfy(\.isInitial) { return NameRoles(parts: parts + family) }
      if words.dropFirst(rest).allSatisfy(\.isInitial) { return NameRoles(parts: family + parts, order: .familyFirst) }
    }
    if order == .givenFirst, words.count == 2, patronymics.gender(of: words[1].lowered) == .masculine,
      !known.contains(words[1].key, .family), fathersNames(of: words[1].string).contains(where: { known.contains($0, .given) })
    {
      return NameRoles(parts: [.given, .patronymic])
    }
    return nil
  }
}
