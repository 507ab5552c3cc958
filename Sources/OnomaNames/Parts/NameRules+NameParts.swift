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

  // MARK: Russian

  private func russianParts(of words: [Letters], _ order: NameParts.Order?, _ known: KnownNames) -> NameParts {
    var (words, isInverted) = Self.withoutComma(words)
    let turkic = takeTurkicPatronymic(&words)
    let text = Letters(words.joined(separator: [" "])).string
    let wanted = isInverted || turkic?.isLast == true ? .familyFirst : order?.ofPersonName ?? self.order(of: words, known)
    let name = personName(parsing: text, order: wanted, known: known)
    var parts = NameParts(language: .russian, order: NameParts.Order(name.order))
    (parts.family, parts.given, parts.patronymic) = (name.family, name.given, turkic?.text ?? name.patronymic)
    if name.order != .eastAsian {
      Self.partMiddle(&parts)
    } else if vietnameseInRussian.isPersonName(text), let last = parts.given.split(separator: " ").last {
      // Фам Минь Тинь: middle and given name, as in Vietnamese.
      (parts.middle, parts.given) = (String(parts.given.dropLast(last.count + 1)), String(last))
    }
    takeSingleName(&parts, known)
    parts.gender = turkic?.gender ?? sex(of: name, parts, known)
    if turkic == nil { parts.fathersNames = fathersNames(of: parts.patronymic) }
    finish(&parts)
    return parts
  }

  /// The bearer's sex: a patronymic tells it, then a given name that is known, then the endings.
  private func sex(of name: PersonName, _ parts: NameParts, _ known: KnownNames) -> GrammaticalGender? {
    if name.order == .eastAsian {
      return parts.middle.split(separator: " ").lazy.compactMap { vietnameseInRussian.sex(ofMiddleName: String($0)) }.first
    }
    if !name.patronymic.isEmpty, let gender = patronymicGender(of: name.patronymic) { return gender }
    return known[parts.given, .given]?.onlyGender ?? gender(of: PersonName(parts))
  }

  /// Гасан оглы, Вагиф кызы: a father's name and son or daughter in the languages of the Turks.
  private func takeTurkicPatronymic(_ words: inout [Letters]) -> (text: String, gender: GrammaticalGender?, isLast: Bool)? {
    guard words.count > 2, let place = words.indices.dropFirst(2).first(where: { russianParticles.isKinship(words[$0].lowered) }) else {
      return nil
    }
    let (father, kin) = (words[place - 1], words[place])
    let isLast = place == words.count - 1 && place > 2
    words.removeSubrange(place - 1...place)
    return (Letters([father, kin].joined(separator: [" "])).string, russianParticles.kinshipGender(kin.lowered), isLast)
  }

  /// Which order two words or more in Russian letters have, before patronymic and initials tell.
  private func order(of words: [Letters], _ known: KnownNames) -> PersonName.Order {
    guard words.count > 1 else { return .givenFirst }
    if vietnameseInRussian.isPersonName(Letters(words.joined(separator: [" "])).string) || isEastAsian(words, known) { return .eastAsian }
    let (first, last) = (words[0].key, words[words.count - 1].key)
    // Мишустин Михаил, Иванов-Петров Сергей: the second word is a given name and no family name, the first is none.
    let isTurned = known.contains(last, .given) && !known.contains(last, .family) && !known.contains(first, .given)
    return words.count == 2 && isTurned && !words[0].isInitial ? .familyFirst : .givenFirst
  }

  // MARK: Latin

  private func latinParts(of words: [Letters], _ order: NameParts.Order?, _ known: KnownNames) -> NameParts {
    let (words, isInverted) = Self.withoutComma(words)
    let text = Letters(words.joined(separator: [" "])).string
    var parts = NameParts(language: .english, order: .givenFirst)
    if isInverted || words.count == 1 {
      let name = personName(parsing: text, order: .familyFirst)
      (parts.order, parts.family, parts.given) = (isInverted ? .familyFirst : .givenFirst, name.family, name.given)
    } else if order.map({ $0 == .eastAsian }) ?? isEastAsian(words, known) {
      parts.order = .eastAsian
      parts.family = words[0].string
      parts.given = Letters(words.dropFirst().joined(separator: [" "])).string
    } else {
      let name = personName(parsing: text, order: order?.ofPersonName ?? .givenFirst, known: known)
      (parts.family, parts.given, parts.patronymic) = (name.family, name.given, name.patronymic)
      if name.order == .familyFirst { parts.order = .familyFirst }
    }
    if parts.order != .eastAsian { Self.partMiddle(&parts) }
    takeSingleName(&parts, known)
    parts.gender = patronymicGender(of: parts.patronymic) ?? known[parts.given, .given]?.onlyGender
    finish(&parts)
    return parts
  }

  /// Kim Jong Un, Lee Jae-myung: a family name of China or Korea before a given name of two syllables.
  private func isEastAsian(_ words: [Letters], _ known: KnownNames) -> Bool {
    let eastern: Set = ["zh", "ko"]
    guard (2...3).contains(words.count), known[words[0].string, .family]?.languages.isDisjoint(with: eastern) == false else { return false }
    let given = Letters(words.dropFirst().joined(separator: ["-"]))
    if let entry = known[given.string, .given], !entry.languages.isDisjoint(with: eastern) { return true }
    // Kim Clijsters has a given name first: only two short syllables tell.
    let syllables = given.split(separator: "-")
    return syllables.count == 2 && syllables.allSatisfy { $0.count <= 5 } && known[words[words.count - 1].string, .family] == nil
  }

  // MARK: Both

  /// Given names behind the first are middle names.
  private static func partMiddle(_ parts: inout NameParts) {
    let names = parts.given.split(separator: " ")
    guard names.count > 1, parts.patronymic.isEmpty else { return }
    (parts.given, parts.middle) = (String(names[0]), names.dropFirst().joined(separator: " "))
  }

  /// A word by itself may be a given name or a patronymic: it is one where no table has it as a Russian family name.
  private func takeSingleName(_ parts: inout NameParts, _ known: KnownNames) {
    guard parts.given.isEmpty, parts.patronymic.isEmpty, !parts.family.contains(" ") else { return }
    let family = known[parts.family, .family]
    if let given = known[parts.family, .given], family == nil || given.count > family?.count ?? 0 {
      (parts.given, parts.family) = (parts.family, "")
    } else if family == nil, patronymicGender(of: parts.family) != nil, !fathersNames(of: parts.family).isEmpty {
      (parts.patronymic, parts.family) = (parts.family, "")
    }
  }

  /// `Мишустин, Михаил` without its comma, and whether there was one.
  private static func withoutComma(_ words: [Letters]) -> (words: [Letters], isInverted: Bool) {
    guard let comma = words.firstIndex(where: { $0.last == "," }) else { return (words, false) }
    var words = words
    words[comma].removeLast()
    return (words, comma < words.count - 1)
  }

  /// What follows from the parts.
  private func finish(_ parts: inout NameParts) {
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
