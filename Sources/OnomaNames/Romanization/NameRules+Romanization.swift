extension NameRules {
  /// Russian in Latin letters under a standard; what is not Cyrillic stays.
  ///
  ///     rules.romanized("Михаил Мишустин", .press)          // "Mikhail Mishustin"
  ///     rules.romanized("ЩЕРБАКОВ", .bgnPCGN)               // "SHCHERBAKOV"
  ///     rules.romanized("Юрий", .icao)                      // "Iurii"
  ///     rules.romanized("Хрущёв", .iso9)                    // "Hruŝëv"
  ///     rules.romanized("Ельцин", .bgnPCGN, ascii: true)    // "Yel'tsin"
  ///
  /// Capitals stay so, letter by letter; ё, е at the beginning and after vowels, ь and ъ follow the standard.
  /// - Parameters:
  ///   - text: a name or any text.
  ///   - standard: the rules to write by.
  ///   - ascii: whether letters and signs beyond ASCII are written without their marks: č c, ʹ ', ʺ ".
  /// - Complexity: linear in the text.
  public func romanized(_ text: String, _ standard: RomanizationStandard, ascii: Bool = false) -> String {
    let latin = romanization.romanized(Letters(of: text), standard)
    return (ascii ? romanization.inASCII(latin) : latin).string
  }

  /// The Russian of a text that a reversible standard has written in Latin letters.
  ///
  ///     rules.russian(fromRomanized: "Hruŝëv", .iso9)          // "Хрущёв"
  ///     rules.russian(fromRomanized: "OBʺEKT", .iso9)          // "ОБЪЕКТ"
  ///     rules.russian(fromRomanized: "Cy`ganov", .gost779B)    // "Цыганов"
  ///     rules.russian(fromRomanized: "Yeltsin", .press)        // nil: not reversible, ask russianCandidates(forLatin:)
  ///
  /// What the standard does not write stays as it is: `Quebec` keeps its Q. To know whether all was read, romanize the result again.
  /// - Returns: nil where the standard is not ``RomanizationStandard/isReversible``.
  /// - Complexity: linear in the text.
  public func russian(fromRomanized text: String, _ standard: RomanizationStandard) -> String? {
    standard.isReversible ? romanization.reverse[standard]?.russian(Letters(of: text)).string : nil
  }

  /// The Latin spellings under which a Russian name is met in English news, the likeliest first.
  ///
  ///     rules.romanizations(of: "Сергей")      // ["Sergei", "Sergey"]
  ///     rules.romanizations(of: "Юрий")        // ["Yuri", "Yury", "Yuriy", "Iurii"]
  ///     rules.romanizations(of: "Александр")   // ["Alexander", "Aleksandr", "Alexandr"]
  ///
  /// These are the established spellings of the table, then those of the ``RomanizationStandard/pressLike`` standards, without apostrophes
  /// and the two dots of ë. The words of a longer name are combined, each with each.
  /// - Parameters:
  ///   - name: one word or several, in name case.
  ///   - limit: how many spellings at most.
  /// - Complexity: linear in the name and in the spellings returned.
  public func romanizations(of name: String, limit: Int = 32) -> [String] {
    var names: [String] = []
    for word in Letters(of: name).split(separator: " ") {
      let spellings = spellings(of: Letters(word))
      guard let first = spellings.first else { continue }
      if names.isEmpty {
        names = Array(spellings.prefix(limit))
      } else if spellings.count == 1 || names.count >= limit {
        for index in names.indices { names[index] += " " + first }
      } else {
        let combined = spellings.flatMap { spelling in names.map { $0 + " " + spelling } }
        names = Array(combined.prefix(limit))
      }
    }
    return names
  }

  /// The distinct spellings of one word.
  private func spellings(of word: Letters) -> [String] {
    let lower = word.lowered
    var spellings: [String] = []
    func add(_ spelling: Letters) {
      let text = spelling.string
      if !text.isEmpty, !spellings.contains(text) { spellings.append(text) }
    }
    for established in romanization.established[lower] ?? [] {
      let letters = Letters(of: established)
      add(word.isAllCaps ? letters.map(\.upper) : word.first?.isUpperCase == true ? letters : letters.lowered)
    }
    for standard in RomanizationStandard.pressLike { add(Self.plain(romanization.romanized(word, standard))) }
    return spellings
  }

  /// Without the signs for ь and ъ, and with e for ë: as newspapers print.
  private static func plain(_ letters: Letters) -> Letters {
    letters.compactMap { scalar in
      switch scalar {
      case "’", "”", "ʹ", "ʺ": nil
      case "ë": "e"
      case "Ë": "E"
      default: scalar
      }
    }
  }
}
