internal import OnomaText

extension NameRules {
  /// The parts of a name in Russian letters.
  func russianParts(of words: [Letters], _ order: NameParts.Order?, _ known: KnownNames) -> NameParts {
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
}
