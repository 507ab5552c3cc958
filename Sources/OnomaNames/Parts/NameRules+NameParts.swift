public import OnomaText

extension NameRules {
  /// The parts of a person's name; nil for a line that is no name.
  ///
  ///     rules.parts(of: "Phạm Minh Chính", known: known)?.given               // "Chính"
  ///     rules.parts(of: "Мишустин Михаил Владимирович", known: known)?.patronymic   // "Владимирович"
  ///     rules.parts(of: "Mikhail Vladimirovich Mishustin")?.gender            // .masculine
  ///     rules.parts(of: "Xi Jinping", known: known)?.order                    // .eastAsian, if Xi is known as Chinese
  ///     rules.parts(of: "Ursula von der Leyen")?.family                       // "von der Leyen"
  ///
  /// - Parameters:
  ///   - text: a name of one word or more in the nominative, in any order; a comma parts a family name that stands first.
  ///   - language: whose rules to read it by; nil where the letters tell.
  ///   - order: in which order its parts stand, where that is known.
  ///   - known: names that exist: they tell Vietnamese, Chinese and Korean names, patronymics from family names, and the sex.
  /// - Complexity: linear in the name.
  public func parts(
    of text: String, language: Language? = nil, order: NameParts.Order? = nil, known: KnownNames = KnownNames()
  ) -> NameParts? {
    guard NameWarning(screening: text) == nil else { return nil }
    var words = Letters(of: text).split { $0.properties.isWhitespace }.map(Letters.init)
    var generation: Letters?
    if words.count > 2, let last = words.last, generations.contains(last) { generation = words.removeLast() }
    if words.count > 1, words[words.count - 1].last == "," { words[words.count - 1].removeLast() }
    var parts: NameParts?
    if language == nil || language == .vietnamese { parts = vietnameseParts(of: words, known) }
    if parts == nil {
      let isRussian = language.map { $0 == .russian } ?? words.contains { $0.contains(where: \.isCyrillic) }
      parts = isRussian ? russianParts(of: words, order, known) : latinParts(of: words, order, known)
    }
    parts?.generation = generation?.string ?? ""
    return parts
  }

  // MARK: Vietnamese

  private func vietnameseParts(of words: [Letters], _ known: KnownNames) -> NameParts? {
    let texts = words.map(\.string)
    var familyNames: Set<String> = []
    for length in 1...2 where words.count > length {
      if let entry = known[texts.prefix(length).joined(separator: " "), .family], entry.languages.contains("vi") {
        familyNames.insert(entry.spelling)
      }
    }
    let text = texts.joined(separator: " ")
    // Two words without any mark may be Le Pen: then the second must be a given name that is known.
    if words.count == 2, text.utf8.allSatisfy({ $0 < 0x80 }), known[texts[1], .given]?.languages.contains("vi") != true { return nil }
    guard let name = VietnameseName(parsing: text, familyNames: familyNames, rules: self) ?? VietnameseName(parsing: text, rules: self)
    else { return nil }
    var parts = NameParts(language: .vietnamese, order: .eastAsian)
    (parts.family, parts.middle, parts.given, parts.short) = (name.family, name.middle, name.given, name.short)
    (parts.initials, parts.abbreviated, parts.gender) = (name.initials, name.abbreviated, name.genderHint)
    parts.title = name.title
    return parts
  }

  // MARK: All but Vietnamese

  /// Given names behind the first are middle names.
  static func partMiddle(_ parts: inout NameParts) {
    let names = parts.given.split(separator: " ")
    guard names.count > 1, parts.patronymic.isEmpty else { return }
    (parts.given, parts.middle) = (String(names[0]), names.dropFirst().joined(separator: " "))
  }

  /// A word by itself may be a given name or a patronymic: it is one where no table has it as a Russian family name.
  func takeSingleName(_ parts: inout NameParts, _ known: KnownNames) {
    guard parts.given.isEmpty, parts.patronymic.isEmpty, !parts.family.contains(" ") else { return }
    let family = known[parts.family, .family]
    if let given = known[parts.family, .given], family == nil || given.count > family?.count ?? 0 {
      (parts.given, parts.family) = (parts.family, "")
    } else if family == nil, patronymicGender(of: parts.family) != nil, !fathersNames(of: parts.family).isEmpty {
      (parts.patronymic, parts.family) = (parts.family, "")
    }
  }

  /// `Мишустин, Михаил` without its comma, and whether there was one.
  static func withoutComma(_ words: [Letters]) -> (words: [Letters], isInverted: Bool) {
    guard let comma = words.firstIndex(where: { $0.last == "," }) else { return (words, false) }
    var words = words
    words[comma].removeLast()
    return (words, comma < words.count - 1)
  }

  /// What follows from the parts.
  func finish(_ parts: inout NameParts) {
    let given = parts.order == .eastAsian ? [parts.middle, parts.given] : [parts.given, parts.middle]
    // Of Гасан оглы the father's name alone has an initial.
    let father = parts.patronymic.split(separator: " ").first.map(String.init) ?? ""
    let names = (given + [father]).filter { !$0.isEmpty }.joined(separator: " ")
    parts.initials = PersonName.initials(of: names)
    let calledBy = [parts.family, parts.given, parts.patronymic].first { !$0.isEmpty } ?? ""
    parts.short = calledBy
    if parts.family.isEmpty || parts.initials.isEmpty {
      parts.abbreviated = parts.short
    } else {
      parts.abbreviated = parts.order == .givenFirst ? "\(parts.initials) \(parts.family)" : "\(parts.family) \(parts.initials)"
    }
  }
}
