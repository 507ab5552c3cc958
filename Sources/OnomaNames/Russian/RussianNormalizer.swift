/// One pass over a Russian name: letters are composed, words cased, spaces joined; everything else is kept.
struct RussianNormalizer {
  let particles: RussianParticles
  let options: NameNormalizationOptions
  private let vietnamese: VietnameseTranscriptionIndex
  private var isRepaired = false
  private var name = ""

  init(_ rules: NameRules, options: NameNormalizationOptions) {
    particles = rules.russianParticles
    vietnamese = rules.vietnameseInRussian
    self.options = options
  }

  mutating func normalized(_ name: String) -> NormalizedName {
    if let warning = NameWarning(screening: name, maximumUTF8Count: options.maximumUTF8Count) {
      return NormalizedName(unchanged: name, warning)
    }
    if let warning = foreignWord(in: name) { return NormalizedName(unchanged: name, warning) }
    self.name = name
    let words = composed(name).split { $0.properties.isWhitespace }.map(Letters.init)
    let text = Letters(words.enumerated().map { cased($1, isFirst: $0 == 0) }.joined(separator: [" "])).string
    return NormalizedName(text: options.form == .nfd ? text.decomposedCyrillic : text, isRepaired: isRepaired)
  }

  /// The first word that has letters but none of Cyrillic, where none of the line is.
  private func foreignWord(in name: String) -> NameWarning? {
    var (offset, start, word) = (0, 0, Letters())
    for scalar in name.unicodeScalars {
      if scalar.isCyrillic { return nil }
      if word.isEmpty, scalar.properties.isAlphabetic { start = offset }
      if scalar.properties.isAlphabetic, start + word.count == offset { word.append(scalar) }
      offset += 1
    }
    return .notRussian(word: word.string, offset: start)
  }

  /// The letters in one piece, without stress marks and what cannot be seen.
  private mutating func composed(_ name: String) -> Letters {
    let letters = Letters(of: name)
    let visible = letters.filter { $0.isCyrillic || $0.isASCII || !$0.properties.isDefaultIgnorableCodePoint }
    func stresses(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
      scalars.reduce(0) { $0 + ($1 == "\u{300}" || $1 == "\u{301}" ? 1 : 0) }
    }
    if visible.count < letters.count || stresses(name.unicodeScalars) > stresses(letters) { isRepaired = true }
    return visible
  }

  /// A word in the case that the options ask for; its parts between hyphens each by itself.
  private func cased(_ word: Letters, isFirst: Bool) -> Letters {
    guard options.letterCase == .title else { return word }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false).map(Letters.init)
    let isWhole = parts.count == 1
    let casedParts = parts.enumerated().map { place, part in
      let lower = part.lowered
      // Дик Ван Дайк keeps the capital that he has; ВАН and ван do not tell.
      let isOpen = part == lower || part == part.map(\.upper)
      let isParticle =
        isWhole
        ? !isFirst && particles.contains(lower) : particles.contains(lower, isFirst: place == 0, isLast: place == parts.count - 1)
      // The Ван of a Vietnamese name is a middle name.
      return isOpen && isParticle && !vietnamese.isPersonName(name) ? lower : Self.titleCased(part, lower)
    }
    return Letters(casedParts.joined(separator: ["-"]))
  }

  /// A capital first, and after the apostrophe of О’Нил; a word that has capitals inside stays.
  private static func titleCased(_ word: Letters, _ lower: Letters) -> Letters {
    let capitals = word.reduce(0) { $0 + ($1.isUpperCase ? 1 : 0) }
    let smalls = word.reduce(0) { $0 + ($1.isLowerCase ? 1 : 0) }
    guard let first = word.firstIndex(where: { $0.properties.isAlphabetic }) else { return word }
    if capitals > 0, smalls > 0, word[first].isUpperCase { return word }
    // Roman numerals: Николай II.
    guard word[first].isCyrillic else { return word }
    var (cased, isStart) = (lower, true)
    for place in cased.indices {
      if isStart, cased[place].properties.isAlphabetic {
        cased[place] = cased[place].upper
        isStart = false
      }
      // М.В.Мишустин, О’Нил; in д’Эстен the particle is a letter of its own and stays as it is written.
      if cased[place] == "." || cased[place] == "’" || cased[place] == "'" || cased[place] == "(" || cased[place] == "«" { isStart = true }
    }
    return cased
  }
}

extension String {
  /// With й, ё and their capitals as a letter and its mark.
  var decomposedCyrillic: String {
    var letters: Letters = []
    for scalar in unicodeScalars {
      switch scalar {
      case "й": letters += ["и", "\u{306}"]
      case "Й": letters += ["И", "\u{306}"]
      case "ё": letters += ["е", "\u{308}"]
      case "Ё": letters += ["Е", "\u{308}"]
      default: letters.append(scalar)
      }
    }
    return letters.string
  }
}
