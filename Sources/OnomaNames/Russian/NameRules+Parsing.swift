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
    let tokens = NameTokens(Letters(of: text))
    let words = tokens.words
    func joined(_ words: some Sequence<Letters>) -> String { words.map(\.string).joined(separator: " ") }
    let initials = words.filter(\.isInitial)
    if order != .eastAsian, !initials.isEmpty, initials.count < 3, initials.count < words.count {
      let rest = words.count - initials.count
      if words.prefix(initials.count).allSatisfy(\.isInitial) {
        return PersonName(
          given: initials[0].string, patronymic: joined(initials.dropFirst()), family: joined(words.dropFirst(initials.count)))
      }
      if words.dropFirst(rest).allSatisfy(\.isInitial) {
        return PersonName(
          given: initials[0].string, patronymic: joined(initials.dropFirst()), family: joined(words.prefix(rest)), order: .familyFirst)
      }
    }
    if order == .givenFirst, words.count == 2, patronymicGender(of: words[1].string) == .masculine,
      !known.contains(words[1].key, .family), fathersNames(of: words[1].string).contains(where: { known.contains($0, .given) })
    {
      return PersonName(given: words[0].string, patronymic: words[1].string)
    }
    return personName(parsing: text, order: order)
  }
}
