extension NameRules {
  /// The Russian names that a Latin spelling may stand for, the likeliest first.
  ///
  ///     rules.russianCandidates(forLatin: "Mikhail Mishustin", names: names).first?.text   // "Михаил Мишустин"
  ///     rules.russianCandidates(forLatin: "Iurii", names: names).first?.text               // "Юрий", as for Yuri and Yury
  ///     rules.russianCandidates(forLatin: "John").first?.text                              // "Джон"
  ///
  /// Names of any language are taken: letters become Russian ones by the practical transcription that a table of letters in context has learned;
  /// names that the tables have go before those that they lack, the commoner first. Case is kept. Words without a Latin letter stay, and so do
  /// those of more than 64 letters, which are no names; from the ninth word on only the likeliest spelling is taken.
  /// - Parameters:
  ///   - text: a name of one word or several.
  ///   - limit: how many candidates at most.
  ///   - names: how often names are borne; without any the letters and the established spellings decide.
  /// - Returns: at least one candidate; none for a limit of 0 or an empty text.
  /// - Complexity: linear in the text.
  public func russianCandidates(forLatin text: String, limit: Int = 5, names: KnownNames = KnownNames()) -> [RussianCandidate] {
    guard limit > 0, !text.isEmpty else { return [] }
    var whole = [RussianCandidate(text: "", score: 0, isListed: true)]
    var (words, word) = (0, Letters())
    func end() {
      if word.isEmpty { return }
      let parts = candidates(forWord: word, limit: words < 8 ? limit : 1, names)
      words += 1
      word = []
      if parts.count == 1 {
        for index in whole.indices { whole[index].append(parts[0]) }
      } else {
        let combined = whole.flatMap { head in parts.map { head.appending($0) } }
        whole = Array(combined.sorted(by: RussianCandidate.precedes).prefix(limit))
      }
    }
    for scalar in Letters(of: text) {
      if scalar == ".", let initial = romanization.letter(forInitial: word) { word = [initial] }
      if scalar.isNamePart {
        word.append(scalar)
      } else {
        end()
        for index in whole.indices { whole[index].append(scalar) }
      }
    }
    end()
    return whole
  }

  /// The Russian names that a spelling under a standard may stand for: those that the standard writes so go first.
  ///
  ///     rules.russianCandidates(forLatin: "Obʺedkov", .bs2979).first?.text    // "Объедков": ʺ is ъ
  ///     rules.russianCandidates(forLatin: "Iurii", .icao, names: names).first?.text   // "Юрий"
  ///
  /// - Returns: as ``russianCandidates(forLatin:limit:names:)``; those of a reversible standard begin with its reading.
  /// - Complexity: linear in the text.
  public func russianCandidates(
    forLatin text: String, _ standard: RomanizationStandard, limit: Int = 5, names: KnownNames = KnownNames()
  ) -> [RussianCandidate] {
    var candidates = russianCandidates(forLatin: text, limit: max(limit, 20), names: names)
    let wanted = Letters(of: text).lowered
    // A sign that was left standing would be written as itself.
    let signs = Letters("’”ʹʺ'\"`".unicodeScalars)
    func isWritten(_ candidate: RussianCandidate) -> Bool {
      let letters = Letters(of: candidate.text).lowered
      return !letters.contains(where: signs.contains) && romanization.romanized(letters, standard) == wanted
    }
    if let reading = romanization.reverse[standard]?.russian(Letters(of: text)).string, !candidates.contains(where: { $0.text == reading })
    {
      candidates.append(RussianCandidate(text: reading, score: (candidates.last?.score ?? 0) - 1, isListed: false))
    }
    let written = candidates.filter(isWritten)
    return Array((written + candidates.filter { !isWritten($0) }).prefix(limit))
  }

  /// The candidates for one word, best first.
  private func candidates(forWord word: Letters, limit: Int, _ names: KnownNames) -> [RussianCandidate] {
    let isLatin = word.contains { $0.properties.isAlphabetic && !$0.isCyrillic }
    guard isLatin, word.count <= 64 else { return [RussianCandidate(text: word.string, score: 0, isListed: false)] }
    let lower = word.lowered
    var spellings = letterModel.spellings(of: lower, fold: romanization.inASCII)
    let best = spellings.first?.weight ?? 0
    for name in romanization.namesOfSpellings[lower.string] ?? [] {
      let letters = Letters(of: name).lowered
      if let index = spellings.firstIndex(where: { $0.letters == letters }) {
        spellings[index].weight = max(spellings[index].weight, best) + 1
      } else {
        spellings.append((letters, best + 1))
      }
    }
    // Быков: in a Russian family name y between consonants is ы.
    if Self.familyEndings.contains(where: lower.hasSuffix), Self.hasInnerY(lower) {
      for index in spellings.indices where spellings[index].letters.contains("ы") { spellings[index].weight += 3 }
    }
    for letters in russianNames(forLatin: lower, names) {
      if let index = spellings.firstIndex(where: { $0.letters == letters }) {
        spellings[index].weight = max(spellings[index].weight, best)
      } else {
        spellings.append((letters, best))
      }
    }
    var candidates: [RussianCandidate] = []
    for (letters, weight) in spellings {
      var candidate = RussianCandidate(text: letters.cased(like: word).string, score: weight, isListed: false)
      if let entry = entry(of: letters, in: names) {
        // Of Хрущев and Хрущёв the tables know which it is.
        let spelled = Letters(of: entry.spelling).lowered
        if spelled.contains("ё"), spelled != letters { candidate.text = spelled.cased(like: word).string }
        candidate.score += 1.5 + 0.3 * logarithm(of: Double(entry.count + 1))
        candidate.isListed = true
      }
      if let index = candidates.firstIndex(where: { $0.text == candidate.text }) {
        candidates[index].score = max(candidates[index].score, candidate.score)
      } else {
        candidates.append(candidate)
      }
    }
    return Array(candidates.sorted(by: RussianCandidate.precedes).prefix(limit))
  }

  /// The names in Russian letters, in lower case, that a lower-case Latin spelling is known to stand for: Ольга for olga.
  private func russianNames(forLatin spelling: Letters, _ names: KnownNames) -> [Letters] {
    names.russianNames(forLatin: spelling.string).flatMap { name -> [String] in
      switch name.part {
      case .given: return [name.name]
      case .family: return [name.gender == .feminine ? feminineFamilyName(name.name) : name.name]
      case .patronymic:
        // Of Сергеевич and Сергиевич the one that is spelled so.
        let forms = patronymics(of: name.name).map { name.gender == .feminine ? $0.feminine : $0.masculine }
        return forms.filter { romanizations(of: $0).contains { Letters(of: $0).lowered == spelling } }
      }
    }.map { Letters(of: $0).lowered }
  }

  /// What is known of a lower-case name: feminine family names counted with the masculine, patronymics with the names of the fathers.
  private func entry(of name: Letters, in names: KnownNames) -> KnownNames.Entry? {
    if let entry = names.person(name.key) { return entry }
    for (feminine, masculine) in Self.feminineEndings where name.hasSuffix(feminine) {
      let (count, end) = (feminine.unicodeScalars.count, Letters(masculine.unicodeScalars))
      guard var entry = names.person(Letters(name.dropLast(count)).key + end.key) else { continue }
      entry.spelling = (Letters(of: entry.spelling).dropLast(end.count) + name.suffix(count)).string
      return entry
    }
    return patronymicGender(of: name.string) == nil ? nil : .init(spelling: name.string)
  }

  private static let familyEndings = ["ov", "ova", "ev", "eva", "sky", "skaya", "tsky", "tskaya"].map { Letters($0.unicodeScalars) }

  /// Whether y stands between two consonants.
  private static func hasInnerY(_ latin: Letters) -> Bool {
    latin.indices.dropFirst().dropLast().contains { index in
      latin[index] == "y" && !"aeiouy".unicodeScalars.contains(latin[index - 1]) && !"aeiouy".unicodeScalars.contains(latin[index + 1])
    }
  }

  private static let feminineEndings = [
    ("ова", "ов"), ("ева", "ев"), ("ёва", "ёв"), ("ина", "ин"), ("ына", "ын"), ("ская", "ский"), ("цкая", "цкий"),
  ]
}

extension RussianCandidate {
  fileprivate func appending(_ other: RussianCandidate) -> RussianCandidate {
    RussianCandidate(text: text + other.text, score: score + other.score, isListed: isListed && other.isListed)
  }

  fileprivate mutating func append(_ other: RussianCandidate) {
    text += other.text
    score += other.score
    isListed = isListed && other.isListed
  }

  fileprivate mutating func append(_ scalar: Unicode.Scalar) { text.unicodeScalars.append(scalar) }

  /// The higher score first; equal ones in the order of their letters.
  fileprivate static func precedes(_ a: RussianCandidate, _ b: RussianCandidate) -> Bool {
    a.score == b.score ? a.text < b.text : a.score > b.score
  }
}

extension Unicode.Scalar {
  /// Letters, marks and the apostrophes inside names.
  fileprivate var isNamePart: Bool {
    self == "'" || self == "’" || properties.isAlphabetic || (0x300...0x36F).contains(value)
  }
}

extension Letters {
  /// In the case of a word: all capitals, or a capital at the beginning and after an apostrophe that the other has one after.
  fileprivate func cased(like word: Letters) -> Letters {
    if word.isAllCaps { return map(\.upper) }
    guard let first = word.first, first.isUpperCase || first == "'" || first == "’", !isEmpty else { return self }
    var cased = self
    cased[0] = cased[0].upper
    guard let mark = word.firstIndex(where: { $0 == "'" || $0 == "’" }), mark + 1 < word.count, word[mark + 1].isUpperCase else {
      return cased
    }
    if let own = cased.firstIndex(where: { $0 == "'" || $0 == "’" }), own + 1 < cased.count { cased[own + 1] = cased[own + 1].upper }
    return cased
  }
}
