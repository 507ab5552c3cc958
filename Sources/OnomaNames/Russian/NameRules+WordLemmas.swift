/// A word of a name read as a nominative in some cases.
struct WordLemma {
  var letters: Letters
  var cases: RussianCaseSet
  var hasYo = false
  var cost = 0
}

extension [WordLemma] {
  /// A word that is the same in all cases.
  init(unchanged word: Letters) {
    self = [WordLemma(letters: word, cases: .all)]
  }
}

extension NameRules {
  /// The nominatives of a word of a name for one sex, hyphenated or not.
  func wordLemmas(_ word: Letters, part: PersonNamePart, gender: GrammaticalGender, known: KnownNames) -> [WordLemma] {
    let pieces = word.split(separator: "-", omittingEmptySubsequences: false).map { Letters($0) }
    guard pieces.count > 1 else { return pieceLemmas(word, part: part, gender: gender, isFirst: false, hasCapitals: true, known: known) }
    let hasCapitals = word.contains(where: \.isUpperCase)
    var lemmas = [WordLemma](unchanged: [])
    for (index, piece) in pieces.enumerated() {
      let isFirst = index < pieces.count - 1
      let found =
        isFirst && nouns.isPrefix(piece.lowered)
        ? [WordLemma](unchanged: piece)
        : pieceLemmas(piece, part: part, gender: gender, isFirst: isFirst, hasCapitals: hasCapitals, known: known)
      lemmas = lemmas.flatMap { before in
        RussianCase.allCases.filter { before.cases.contains($0) }.flatMap { grammaticalCase in
          found.filter { $0.cases.contains(grammaticalCase) }.sorted { $0.cost < $1.cost }.prefix(3).map {
            WordLemma(
              letters: before.letters + (index > 0 ? ["-"] : []) + $0.letters, cases: RussianCaseSet(grammaticalCase),
              cost: before.cost + $0.cost)
          }
        }
      }
    }
    // Анна-Мария may be known as a whole, Иван-Семен only by its pieces.
    return lemmas
  }

  private func pieceLemmas(
    _ piece: Letters, part: PersonNamePart, gender: GrammaticalGender, isFirst: Bool, hasCapitals: Bool, known: KnownNames
  ) -> [WordLemma] {
    guard let first = piece.first, first.isCyrillic, piece.last?.isCyrillic == true, !(hasCapitals && first.isLowerCase) else {
      return [WordLemma](unchanged: piece)
    }
    let lower = piece.lowered
    let key = piece.key
    var lemmas: [WordLemma] = []
    for nominative in persons.nominatives.nominatives(of: lower, key: key, part: part, gender: gender)
    where nominative == lower || isSpelled(nominative) {
      let cases = persons.cases(of: nominative, in: key, part: part, gender: gender, isFirst: isFirst)
      guard !cases.isEmpty else { continue }
      let cost = cost(nominative, part: part, gender: gender, known: known)
      lemmas.append(
        WordLemma(letters: nominative.recased(like: piece, lower), cases: cases, hasYo: nominative.contains("ё"), cost: cost))
    }
    guard lemmas.contains(where: \.hasYo) else { return lemmas }
    // Петра is Пётр's rather than Петр's.
    for index in lemmas.indices where !lemmas[index].hasYo {
      let lemma = lemmas[index]
      for other in lemmas where other.hasYo && !other.cases.isDisjoint(with: lemmas[index].cases) && other.letters.key == lemma.letters.key
      {
        lemmas.append(WordLemma(letters: lemma.letters, cases: lemmas[index].cases.intersection(other.cases), cost: lemma.cost + 1))
        lemmas[index].cases.subtract(other.cases)
      }
    }
    return lemmas
  }

  /// The nominatives of a word in some case that a condition on the lower-case letters takes, without their costs.
  func nominatives(
    _ word: Letters, part: PersonNamePart, gender: GrammaticalGender, where accepts: (Letters) -> Bool
  ) -> [Letters] {
    let (lower, key) = (word.lowered, word.key)
    guard word.first?.isCyrillic == true, word.last?.isCyrillic == true else { return accepts(lower) ? [word] : [] }
    return persons.nominatives.nominatives(of: lower, key: key, part: part, gender: gender).filter {
      accepts($0) && ($0 == lower || isSpelled($0))
        && !persons.cases(of: $0, in: key, part: part, gender: gender, isFirst: false).isEmpty
    }.map { $0.recased(like: word, lower) }
  }

  // MARK: Costs

  /// How unlikely a lower-case nominative is as a name of a sex, from 0.
  private func cost(_ lemma: Letters, part: PersonNamePart, gender: GrammaticalGender, known: KnownNames) -> Int {
    switch part {
    case .given: givenCost(lemma, gender: gender, known: known)
    case .patronymic: patronymics.gender(of: lemma) == gender ? 0 : 6
    case .family: familyCost(lemma, gender: gender, known: known)
    }
  }

  private func givenCost(_ lemma: Letters, gender: GrammaticalGender, known: KnownNames) -> Int {
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
    if known.contains(lemma.key, .family) || persons.nominatives.isException(lemma, part: .family, gender: gender) {
      return gender == .feminine && lemma.vowelCount > 1 ? misfit : 0
    }
    if misfit > 0 { return misfit }
    if genders.hasEnding(lemma, part: .family), told == nil { return 0 }
    if gender == .feminine {
      let isRussian = ["ова", "ева", "ёва", "ина", "ына", "ская", "цкая"].contains { lemma.hasSuffix($0) }
      let isAdjective = lemma.count > 4 && ["ная", "вая", "тая", "хая"].contains { lemma.hasSuffix($0) }
      if isRussian || isAdjective {
        return masculines(lemma).contains { known.contains($0.key, .family) } ? 1 : 2
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
