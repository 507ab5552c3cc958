extension NameRules {
  /// The given names of fathers whose patronymic this may be, the likeliest first; empty for a word that is none.
  ///
  ///     rules.fathersNames(of: "Михайлович")    // ["Михаил"]
  ///     rules.fathersNames(of: "Ильинична")     // ["Илья"]
  ///     rules.fathersNames(of: "Сергеевна")     // ["Сергей"]
  ///     rules.fathersNames(of: "Мишустин")      // []
  ///
  /// A name is one that ``patronymics(of:)`` makes the patronymic from. Names in the table come first, then those that end in a
  /// consonant, those of the longest ending before others; of some patronymics several fathers are possible (Даниловна: Даниил, Данил).
  /// - Parameter patronymic: in the nominative, masculine or feminine.
  /// - Complexity: linear in the table.
  public func fathersNames(of patronymic: String) -> [String] {
    let word = Letters(of: patronymic)
    let lower = word.lowered
    guard let gender = patronymics.gender(of: lower), lower.first?.isCyrillic == true else { return [] }
    let key = lower.key
    func form(_ pair: PatronymicRules.Pair) -> Letters { gender == .masculine ? pair.masculine : pair.feminine }
    // Владимирович: Владимир before Владимира.
    func isRare(_ suffix: Letters) -> Int { suffix.last?.isRussianVowel == true ? 1 : 0 }
    var found = patronymics.names.filter { $0.value.contains { form($0).key == key } }.map(\.key)
      .sorted { ($0.contains("ё") ? 0 : 1, $0.string) < ($1.contains("ё") ? 0 : 1, $1.string) }
    let suffixes = patronymics.suffixes.flatMap { suffix, pairs in pairs.map { (suffix: suffix, ending: form($0)) } }
      .filter { lower.count > $0.ending.count && key.hasSuffix($0.ending.key) }
      .sorted { (isRare($0.suffix), $1.suffix.count, $0.suffix.string) < (isRare($1.suffix), $0.suffix.count, $1.suffix.string) }
    for (suffix, ending) in suffixes {
      let name = Letters(lower.dropLast(ending.count)) + suffix
      // A father in -а is the table's (Никита), or the last that is thought of.
      if isRare(suffix) == 1, !found.isEmpty || name.last == "ё" { continue }
      if suffix.contains("ё"), !lower.contains("ё") { continue }
      if !found.contains(name), isSpelled(name), patronymics.patronymics(of: name).contains(where: { form($0).key == key }) {
        found.append(name)
      }
    }
    return found.map { $0.recased(like: word, lower).string }
  }
}
