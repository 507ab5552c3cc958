internal import OnomaLexicon
internal import OnomaNames
internal import OnomaText

/// Leads a Russian name from the case that it stands in to the nominative.
///
/// Words that the lexicon knows bring their case and lemma; unknown family names are led back by trying the nominatives that they could come
/// from and declining those forward again.
struct RussianLemmatizer {
  let analysis: TextAnalysis
  let lexicon: Lexicon
  let rules: NameRules

  /// The nominative of a mention's name.
  func lemma(of name: LinkedName) -> String {
    let surface = analysis.text[analysis.tokens.span(of: name.tokens)].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return name.label == .person ? personLemma(name) ?? surface : phraseLemma(name, surface)
  }

  // MARK: - People

  /// A reading of a word as a part of a name.
  private struct PartReading {
    var part: PersonNamePart
    var lemma: String
    var cases: UInt8
    var isFeminine: Bool
  }

  private func personLemma(_ name: LinkedName) -> String? {
    let words = name.tokens.filter { analysis.tokens.flags[$0].contains(.word) }
    let readings = words.map(partReadings)
    // The case and gender in which the most words agree; the nominative first.
    var best: (score: Int, rawCase: RussianCase, isFeminine: Bool)?
    for isFeminine in [false, true] {
      for grammaticalCase in RussianCase.allCases {
        let bit = UInt8(1) << UInt8(grammaticalCase.index)
        let score = readings.filter { options in options.contains { $0.isFeminine == isFeminine && $0.cases & bit != 0 } }.count
        if best.map({ score > $0.score }) ?? true { best = (score, grammaticalCase, isFeminine) }
      }
    }
    guard let best else { return nil }
    var lemmas: [Int: String] = [:]
    for (word, options) in zip(words, readings) {
      lemmas[word] = lemma(of: word, options, best.rawCase, isFeminine: best.isFeminine, isAlone: words.count == 1)
    }
    return joined(name.tokens, lemmas)
  }

  private func lemma(
    of token: Int, _ options: [PartReading], _ grammaticalCase: RussianCase, isFeminine: Bool, isAlone: Bool
  ) -> String {
    let surface = analysis.text[analysis.tokens.span(of: token)]
    if analysis.tokens.flags[token].contains(.singleUpper) { return surface }
    let word = analysis.tokens.flags[token].contains(.allUpper) ? NameCase.capitalized(surface) : surface
    let bit = UInt8(1) << UInt8(grammaticalCase.index)
    if let known = options.first(where: { $0.isFeminine == isFeminine && $0.cases & bit != 0 }) { return known.lemma }
    guard grammaticalCase != .nominative, !isAlone else { return word }
    let gender: GrammaticalGender = isFeminine ? .feminine : .masculine
    return nominatives(of: word).first { rules.declined($0, part: .family, gender: gender, to: grammaticalCase) == word } ?? word
  }

  /// What an unknown word in an oblique case may be the form of.
  private func nominatives(of word: String) -> [String] {
    var found: [String] = []
    for (ending, nominatives) in Self.endings where word.hasSuffix(ending) && word.count > ending.count + 1 {
      found += nominatives.map { word.dropLast(ending.count) + $0 }
    }
    return found
  }

  private static let endings: [(String, [String])] = [
    ("а", ["", "о"]), ("у", ["", "а"]), ("ом", [""]), ("ым", ["", "ый"]), ("е", ["", "а"]), ("ой", ["а", "ая"]),
    ("ого", ["ый", "ой", "ий"]),
    ("ому", ["ый", "ой", "ий"]), ("им", ["ий"]), ("ем", ["ь", "й", "ий", ""]), ("ём", ["ь", "й"]), ("я", ["ь", "й"]),
    ("ю", ["ь", "й", "я"]),
    ("и", ["а", "я"]), ("ы", ["а"]), ("ую", ["ая"]), ("ей", ["я", "а"]),
  ]

  private func partReadings(of token: Int) -> [PartReading] {
    var readings: [PartReading] = []
    for match in analysis.matches(startingAt: token) where match.tokens.count == 1 {
      let form = lexicon.form(Int(match.form))
      let part: PersonNamePart
      switch form.kind {
      case .givenName: part = .given
      case .familyName: part = .family
      case .patronymic: part = .patronymic
      case .concept, .middleName, .particle, .cue: continue
      }
      guard form.language == 2, form.cases != 0 else { continue }
      for isFeminine in [false, true] where form.grammar & (isFeminine ? 8 : 4) != 0 || form.grammar & 12 == 0 {
        readings.append(
          PartReading(part: part, lemma: lemma(of: form, part, isFeminine: isFeminine), cases: form.cases, isFeminine: isFeminine))
      }
    }
    return readings
  }

  private func lemma(of form: FormRecord, _ part: PersonNamePart, isFeminine: Bool) -> String {
    let lemma = lexicon.namePart(form.payload).lemma
    switch part {
    case .given: return lemma
    case .family: return isFeminine ? rules.feminineFamilyName(lemma) : lemma
    case .patronymic:
      // The name part is the father's given name.
      guard let patronymic = rules.patronymics(of: lemma).first else { return lemma }
      return isFeminine ? patronymic.feminine : patronymic.masculine
    }
  }

  private func joined(_ tokens: Range<Int>, _ lemmas: [Int: String]) -> String {
    var text = ""
    for token in tokens {
      if token > tokens.lowerBound, !analysis.tokens.isGlued(token) { text += " " }
      text += lemmas[token] ?? analysis.text[analysis.tokens.span(of: token)]
    }
    return text
  }

  // MARK: - Places and organizations

  /// The most adjectives before a head noun that are led back.
  private static let mostAdjectives = 4

  /// The nominative of a phrase: its head noun by the lexicon, the adjectives before it agreeing.
  private func phraseLemma(_ name: LinkedName, _ surface: String) -> String {
    let heads = name.tokens.lazy.flatMap(analysis.cues(startingAt:)).filter {
      ($0.kind == .organizationHead || $0.kind == .placeKind) && $0.tokens.count == 1
    }
    guard let head = heads.first, let nominative = headLemma(at: head.tokens.lowerBound, kind: head.kind) else { return surface }
    let token = head.tokens.lowerBound
    let before = analysis.tokens.span(of: name.tokens.lowerBound..<max(token, name.tokens.lowerBound + 1))
    let adjectives = token > name.tokens.lowerBound ? analysis.text[before].split(whereSeparator: \.isWhitespace).map(String.init) : []
    // Each adjective has several nominatives, and every combination is tried.
    guard adjectives.count <= Self.mostAdjectives else { return surface }
    let head0 = recased(nominative, like: token)
    let tail = analysis.text[
      TextSpan(Int(analysis.tokens.utf8Ends[token]), Int(analysis.tokens.utf8Ends[name.tokens.upperBound - 1]))]
    for phrase in candidates(adjectives, head0) {
      // Forward again: the phrase must give the text's words in some case.
      let words = (adjectives + [analysis.text[analysis.tokens.span(of: token)]]).joined(separator: " ")
      if rules.inflectedForms(ofPhrase: phrase, numbers: [.singular, .plural]).contains(where: { $0.text == words }) {
        return (phrase + tail).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
    }
    return surface
  }

  /// The head with its adjectives in each gender's nominative.
  private func candidates(_ adjectives: [String], _ head: String) -> [String] {
    guard !adjectives.isEmpty else { return [head] }
    return [GrammaticalGender.masculine, .feminine, .neuter].flatMap { gender -> [String] in
      var options = [""]
      for adjective in adjectives {
        let nominatives = adjectiveNominatives(adjective, gender)
        guard !nominatives.isEmpty else { return [] }
        options = options.flatMap { option in nominatives.map { option + $0 + " " } }
      }
      return options.map { $0 + head }
    }
  }

  private func adjectiveNominatives(_ adjective: String, _ gender: GrammaticalGender) -> [String] {
    let endings = [
      "ого", "его", "ому", "ему", "ыми", "ими", "ый", "ий", "ой", "ей", "ая", "яя", "ое", "ее", "ую", "юю", "ым", "им", "ом", "ем", "ых",
      "их", "ые", "ие",
    ]
    guard let ending = endings.first(where: { adjective.hasSuffix($0) }) else { return [] }
    let stem = adjective.dropLast(ending.count)
    switch gender {
    case .masculine: return ["ый", "ий", "ой"].map { stem + $0 }
    case .feminine: return ["ая", "яя"].map { stem + $0 }
    case .neuter: return ["ое", "ее"].map { stem + $0 }
    }
  }

  private func headLemma(at token: Int, kind: CueKind) -> String? {
    analysis.matches(startingAt: token).lazy.map { lexicon.form(Int($0.form)) }
      .first { $0.kind == .cue && $0.tokenCount == 1 && $0.language == 2 && lexicon.cueKind($0.payload) == kind }
      .map { lexicon.cue($0.payload).lemma }
  }

  private func recased(_ word: String, like token: Int) -> String {
    let flags = analysis.tokens.flags[token]
    if flags.contains(.allUpper) { return word.uppercased() }
    return flags.contains(.capitalized) ? word.prefix(1).uppercased() + word.dropFirst() : word
  }
}
