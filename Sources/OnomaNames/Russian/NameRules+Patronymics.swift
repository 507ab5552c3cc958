extension NameRules {
  /// The patronymics of a father's given name, the usual one first; empty where the name makes none.
  ///
  ///     rules.patronymics(of: "Михаил")    // [Михайлович, Михайловна]
  ///     rules.patronymics(of: "Илья")      // [Ильич, Ильинична]
  ///     rules.patronymics(of: "Евгений")   // [Евгеньевич, Евгеньевна], [Евгениевич, Евгениевна]
  /// - Complexity: linear in the name.
  public func patronymics(of given: String) -> [Patronymic] {
    let name = Letters(of: given)
    let lower = name.lowered
    return patronymics.patronymics(of: lower).map {
      Patronymic(masculine: $0.masculine.recased(like: name, lower).string, feminine: $0.feminine.recased(like: name, lower).string)
    }
  }

  /// The sex of the bearer of a patronymic, in Cyrillic or in a Latin romanization; nil for a word that has not the shape of one.
  ///
  ///     rules.patronymicGender(of: "Владимирович")   // .masculine
  ///     rules.patronymicGender(of: "Ilyinichna")     // .feminine
  ///     rules.patronymicGender(of: "Мишустин")       // nil
  ///
  /// Some family names have the same shape (Абрамович): only their place in the name tells.
  /// - Complexity: linear in the word.
  public func patronymicGender(of word: String) -> GrammaticalGender? {
    patronymics.gender(of: Letters(of: word).lowered)
  }
}
