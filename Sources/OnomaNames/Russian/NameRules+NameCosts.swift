extension NameRules {
  /// How unlikely a lower-case nominative is as a name of a sex, from 0.
  func cost(_ lemma: Letters, part: PersonNamePart, gender: GrammaticalGender, known: KnownNames) -> Int {
    switch part {
    case .given: givenCost(lemma, gender: gender, known: known)
    case .patronymic: patronymics.gender(of: lemma) == gender ? 0 : 6
    case .family: familyCost(lemma, gender: gender, known: known)
    }
  }

  /// A rare name is little likelier than its ending.
  private func givenCost(_ lemma: Letters, gender: GrammaticalGender, known: KnownNames) -> Int {
    let cost = commonGivenCost(lemma, gender: gender, known: known)
    return known.isRare(lemma.key, .given) ? max(cost, min(2, 1 + givenShapeCost(lemma))) : cost
  }

  private func commonGivenCost(_ lemma: Letters, gender: GrammaticalGender, known: KnownNames) -> Int {
    let key = lemma.key
    let told = genders.gender(of: lemma, part: .given)
    // Where the name does not tell the sex, the bearers that newspapers name are rather men.
    let open = gender == .feminine && lemma.last != "а" && lemma.last != "я" ? 1 : 0
    if known.contains(key, .given) {
      let bearers = known.genders(key)
      if !bearers.isEmpty {
        guard bearers.contains(gender) else { return 8 }
        return bearers.count > 1 ? open : gender == .feminine && isRatherMasculine(lemma, known) ? 2 : 0
      }
      if let told, told != gender { return 5 }
      return max(1, givenShapeCost(lemma) - 1) + (told == nil ? open : 0)
    }
    if gender == .masculine, patronymics.names[lemma] != nil { return 0 }
    if genders.hasWord(lemma, part: .given) { return told == nil ? 1 + open : told == gender ? 0 : 8 }
    let shape = givenShapeCost(lemma)
    guard let told else { return 2 + open + shape }
    // What the ending alone tells may be wrong: Мехрибан, Айгуль.
    guard told == gender else { return 4 + shape }
    return 1 + shape
  }

  /// How unlikely the ending of a given name is that no table knows.
  private func givenShapeCost(_ lemma: Letters) -> Int {
    if lemma.hasSuffix("ей") { return 5 }
    if lemma.hasSuffix("им") { return 2 }
    if lemma.hasSuffix("ем") { return 3 }
    let isEnding = lemma.last == "е" || lemma.last == "и"
    return shapeCost(lemma) + (isEnding && lemma.count > 1 && lemma[lemma.count - 2].isRussianConsonant ? 1 : 0)
  }

  /// Whether a woman's name is a man's in another case, and rather that: Виталия, Роберта, Александра; but Валентина is in the table.
  private func isRatherMasculine(_ lemma: Letters, _ known: KnownNames) -> Bool {
    guard lemma.count > 3, lemma.last == "а" || lemma.last == "я", !genders.hasWord(lemma, part: .given) else { return false }
    let masculine = lemma.hasSuffix("ия") ? lemma.dropLast() + ["й"] : Letters(lemma.dropLast())
    return known.genders(masculine.key) == [.masculine]
  }

  /// How unlikely a lower-case nominative is as a family name.
  func familyCost(_ lemma: Letters, gender: GrammaticalGender, known: KnownNames) -> Int {
    let told = genders.gender(of: lemma, part: .family)
    // A woman is no Яровой; but she may be Марин.
    let misfit = told == nil || told == gender ? 0 : gender == .feminine && lemma.hasSuffix("ин") ? 4 : 8
    let isException = persons.nominatives.isException(lemma, part: .family, gender: gender)
    if isException || known.contains(lemma.key, .family) {
      // A rare name is little likelier than its ending.
      if !isException, misfit == 0, known.isRare(lemma.key, .family) { return min(2, shapeCost(lemma)) }
      return lemma.vowelCount > 1 ? misfit : 0
    }
    if misfit > 0 { return misfit }
    if genders.hasEnding(lemma, part: .family), told == nil { return 0 }
    if gender == .feminine {
      let isRussian = ["ова", "ева", "ёва", "ина", "ына", "ская", "цкая"].contains { lemma.hasSuffix($0) }
      let isAdjective = lemma.count > 4 && ["ная", "вая", "тая", "хая"].contains { lemma.hasSuffix($0) }
      if isRussian || isAdjective {
        return masculines(lemma).contains { known.contains($0.key, .family) && !known.isRare($0.key, .family) } ? 1 : 2
      }
    }
    // Foreign women's names in -а are few.
    return shapeCost(lemma) + (gender == .feminine && lemma.last == "а" ? 1 : 0)
  }

  /// Захаров of Захарова; Чернышевский, Яровой of Чернышевская, Яровая.
  private func masculines(_ feminine: Letters) -> [Letters] {
    guard feminine.hasSuffix("ая") else { return [Letters(feminine.dropLast())] }
    return [["и", "й"], ["ы", "й"], ["о", "й"]].map { feminine.dropLast(2) + $0 }
  }

  /// How unlikely the ending of a nominative is, as names go that no table knows: most end in a consonant, fewer in -а, few in what looks
  /// like the ending of another case or in two consonants that nobody can say.
  private func shapeCost(_ lemma: Letters) -> Int {
    guard let last = lemma.last, lemma.count > 1 else { return 6 }
    let before = lemma[lemma.count - 2]
    switch last {
    // Алиевой, Алиеву are rather a woman's other cases.
    case "й", "у", "м", "е":
      if looksOblique(lemma) { return 7 }
    default: break
    }
    switch last {
    case "а": return lemma.count < 3 ? 5 : 3
    case "я": return before == "и" ? 2 : lemma.count < 3 || before == "я" || before == "м" ? 7 : before == "а" ? 6 : 5
    case "и" where lemma.count > 5 && (lemma.hasSuffix("ами") || lemma.hasSuffix("ями")): return 7
    case "и": return before == "и" ? 5 : before.isVelar || before.isSibilant ? 4 : 3
    case "ы": return before.isRussianConsonant ? 6 : 4
    case "ю" where before.isRussianConsonant: return 6
    case "у", "ю": return before == "и" ? 5 : before.isRussianVowel ? 3 : 4
    case "е": return before.isRussianConsonant ? 3 : before == "и" ? 5 : 2
    case "ь": return before == "л" || before == "н" ? 3 : 4
    case "й": return shapeCostInShortI(lemma, before)
    case "ъ": return 6
    // Черных is a name, Ивановых is rather Иванов's family.
    case "х" where ["овых", "евых", "ёвых", "иных"].contains { lemma.hasSuffix($0) }: return 6
    case "м" where lemma.count > 3 && (before == "о" || before == "е"): return lemma.count > 4 ? 5 : 4
    case "м" where lemma.count > 4 && (before == "ы" || before == "и"): return 4
    case "о" where lemma.hasSuffix("ого") || lemma.hasSuffix("его"): return 6
    case _ where last.isRussianVowel: return 2
    default:
      let isStuck =
        "мнлркв".unicodeScalars.contains(last) && (before.isRussianConsonant || before == "ь")
        && !"рлнйм".unicodeScalars.contains(before)
      return isStuck ? 4 : 1
    }
  }

  /// Алиевой, Медведеву, Садовому, Яровую: the endings of Russian family names in other cases.
  private func looksOblique(_ lemma: Letters) -> Bool {
    guard lemma.count > 5 else { return false }
    if ["ому", "ему", "ую", "юю"].contains(where: { lemma.hasSuffix($0) }) { return true }
    return ["ов", "ев", "ин", "ын"].contains { stem in
      ["ой", "у", "ым", "е"].contains { lemma.hasSuffix(stem + $0) }
    }
  }

  /// -ский is common, -ой and -ей are rather other cases of -а and -ь: Соботкой, Скрипалей; but Мей, Цой.
  private func shapeCostInShortI(_ lemma: Letters, _ before: Unicode.Scalar) -> Int {
    if lemma.hasSuffix("ский") || lemma.hasSuffix("цкий") { return 1 }
    if lemma.vowelCount < 2 { return 2 }
    switch before {
    case "о": return 6
    case "е": return 7
    case "ы": return lemma.count > 4 ? 2 : 4
    case "и": return 3
    case "а", "у": return 4
    default: return 2
    }
  }
}
