internal import OnomaLexicon
internal import OnomaText

/// A text with all that is known of its tokens before anything is proposed.
struct TextAnalysis {
  /// A cue as matched in the text.
  struct CueMatch {
    let tokens: Range<Int>
    let kind: CueKind
    let conceptKind: ConceptKind?
    let flags: CueFlags
  }

  /// A concept's form as matched in the text.
  struct ConceptMatch {
    let tokens: Range<Int>
    let form: FormRecord
    let kind: ConceptKind
    let difference: Match.Difference
  }

  let text: SourceText
  let lexicon: Lexicon
  let tokens: Tokens
  let matches: [Match]
  let wordTraits: [WordTraits]
  let paragraphs: [(range: Range<Int>, language: Language)]
  let language: Language
  private(set) var evidence: [Evidence]
  private(set) var cues: [CueMatch] = []
  private(set) var concepts: [ConceptMatch] = []
  /// What a user's table says is no name.
  private(set) var blocked: Set<Range<Int>> = []
  /// The paragraph of each token.
  private(set) var paragraphOf: [Int32]
  /// What each token is compared by between mentions: its key, without the ending of its case where it is part of a Russian name.
  private(set) var stems: [UInt64]

  /// - Parameter hides: which forms of the lexicon are taken for unknown; for learning.
  init(text: SourceText, language given: Language?, lexicon: Lexicon, hides: ((FormRecord) -> Bool)? = nil) {
    self.text = text
    self.lexicon = lexicon
    tokens = lexicon.tokenize(text)
    var found: [Match] = []
    lexicon.findMatches(in: tokens, into: &found)
    if let hides { found.removeAll { hides(lexicon.form(Int($0.form))) } }
    matches = found
    wordTraits = lexicon.wordTraits(of: tokens)
    let layout = Layout(tokens: tokens)
    let detector = LanguageDetector(text: text, tokens: tokens, traits: wordTraits)
    let main = given ?? detector.mainLanguage()
    self.language = main
    paragraphs = layout.paragraphs.map { ($0, given ?? detector.language(of: $0, fallback: main)) }
    evidence = [Evidence](repeating: [], count: tokens.count)
    paragraphOf = [Int32](repeating: 0, count: tokens.count)
    stems = tokens.keys
    markParagraphs()
    markSentences()
    readMatches()
    markNameLike()
    stemRussianNames()
  }

  /// The language of the paragraph that a token is in.
  func language(at token: Int) -> Language { paragraphs[Int(paragraphOf[token])].language }

  /// The tokens of the paragraph that a token is in.
  func paragraph(at token: Int) -> Range<Int> { paragraphs[Int(paragraphOf[token])].range }

  /// The cues that start at a token, shorter ones first.
  func cues(startingAt token: Int) -> ArraySlice<CueMatch> {
    Self.slice(of: cues, startingAt: token) { $0.tokens.lowerBound }
  }

  /// The concepts' forms that start at a token, shorter ones first.
  func concepts(startingAt token: Int) -> ArraySlice<ConceptMatch> {
    Self.slice(of: concepts, startingAt: token) { $0.tokens.lowerBound }
  }

  /// The lexicon's matches that start at a token, shorter ones first.
  func matches(startingAt token: Int) -> ArraySlice<Match> {
    Self.slice(of: matches, startingAt: token) { Int($0.start) }
  }

  /// The cues that start in a range of tokens, in the order of their starts.
  func cues(startingIn range: Range<Int>) -> ArraySlice<CueMatch> {
    Self.slice(of: cues, startingIn: range) { $0.tokens.lowerBound }
  }

  /// The concepts' forms that start in a range of tokens, in the order of their starts.
  func concepts(startingIn range: Range<Int>) -> ArraySlice<ConceptMatch> {
    Self.slice(of: concepts, startingIn: range) { $0.tokens.lowerBound }
  }

  private static func slice<Element>(of all: [Element], startingAt token: Int, _ start: (Element) -> Int) -> ArraySlice<Element> {
    slice(of: all, startingIn: token..<token + 1, start)
  }

  private static func slice<Element>(of all: [Element], startingIn range: Range<Int>, _ start: (Element) -> Int) -> ArraySlice<Element> {
    let first = all.partitioningIndex { start($0) >= range.lowerBound } ?? all.count
    let end = all[first...].partitioningIndex { start($0) >= range.upperBound } ?? all.count
    return all[first..<end]
  }

  // MARK: - Marking

  private mutating func markParagraphs() {
    for (number, paragraph) in paragraphs.enumerated() {
      evidence[paragraph.range.lowerBound].insert([.borderBefore, .sentenceStart])
      var (capitals, words) = (0, 0)
      for token in paragraph.range {
        paragraphOf[token] = Int32(number)
        let flags = tokens.flags[token]
        guard flags.contains(.word), !flags.contains(.singleUpper) else { continue }
        words += 1
        if flags.contains(.allUpper) { capitals += 1 }
      }
      guard words >= 3, capitals * 5 >= words * 4 else { continue }
      for token in paragraph.range { evidence[token].insert(.inCapitals) }
    }
  }

  private mutating func markSentences() {
    for start in SentenceBorders.starts(in: tokens, isAbbreviation: { isAbbreviation($0) }) { evidence[start].insert(.sentenceStart) }
    // Behind an opening quote or a list's dash a sentence may start as well.
    for token in 1..<max(tokens.count, 1) where evidence[token - 1].contains(.sentenceStart) {
      if !tokens.flags[token - 1].isDisjoint(with: [.openingQuote, .hyphen, .openingBracket, .number]) {
        evidence[token].insert(.sentenceStart)
      }
    }
  }

  /// Whether a period behind this word ends no sentence: what the lexicon calls an abbreviation (Mr, TP, г).
  private func isAbbreviation(_ token: Int) -> Bool {
    matches(startingAt: token).contains { match in
      let form = lexicon.form(Int(match.form))
      return form.kind == .cue && lexicon.cueFlags(form.payload).contains(.abbreviation)
    }
  }

  private mutating func readMatches() {
    for match in matches {
      let form = lexicon.form(Int(match.form))
      let range = match.tokens
      // A name does not run over a border.
      guard range.count == 1 || !(range.lowerBound + 1..<range.upperBound).contains(where: { evidence[$0].contains(.borderBefore) }) else {
        continue
      }
      switch form.kind {
      case .concept:
        let kind = lexicon.conceptKind(form.payload)
        guard kind != .currency else { continue }
        concepts.append(ConceptMatch(tokens: range, form: form, kind: kind, difference: match.difference))
        let mark: Evidence =
          switch kind.label {
          case .place: .inPlace
          case .person: .inPerson
          case .organization, .money: .inOrganization
          }
        for token in range { evidence[token].insert(mark) }
      case .givenName, .middleName, .familyName, .patronymic, .particle:
        readNamePart(form, range)
      case .cue:
        readCue(form, range)
      case .blocked:
        blocked.insert(range)
      }
    }
    for token in 0..<tokens.count where tokens.flags[token].contains(.word) {
      let traits = wordTraits[token]
      let language = language(at: token)
      if !traits.isDisjoint(with: .common(in: language)) { evidence[token].insert(.common) }
      if !traits.isDisjoint(with: .function(in: language)) { evidence[token].insert(.function) }
      if traits.contains(.inner) { evidence[token].insert(.inner) }
      if traits.contains(.oftenName(in: language)) { evidence[token].insert(.oftenName) }
      if traits.contains(.eitherWordOrName(in: language)) { evidence[token].insert(.eitherWordOrName) }
      if traits.contains(.seldomName(in: language)) { evidence[token].insert(.seldomName) }
    }
  }

  /// Of how many bearers a family name is rare; 0 is of a list that counts none.
  private static let rareCounts = 1...2

  private mutating func readNamePart(_ form: FormRecord, _ range: Range<Int>) {
    let count = lexicon.namePartCount(form.payload)
    let mark: Evidence
    switch (form.kind, form.language) {
    case (.familyName, let language) where language != 1 && language != 2 && Self.rareCounts.contains(count): mark = .rareFamily
    case (.particle, _): mark = .particle
    case (.patronymic, _): mark = .patronymic
    case (.middleName, _): mark = .vietnameseMiddle
    case (.givenName, 0): mark = .englishGiven
    case (.givenName, 1): mark = .vietnameseGiven
    case (.givenName, 2): mark = .russianGiven
    case (.givenName, _): mark = .otherGiven
    case (_, 0): mark = .englishFamily
    case (_, 1): mark = .vietnameseFamily
    case (_, 2): mark = .russianFamily
    default: mark = .otherFamily
    }
    let isFrequent = count >= 50
    let isNotable = form.kind == .familyName && lexicon.isNotable(namePart: form.payload)
    for token in range {
      evidence[token].insert(mark)
      if isFrequent { evidence[token].insert(.frequentPart) }
      if isNotable { evidence[token].insert(.notableFamily) }
    }
  }

  private mutating func readCue(_ form: FormRecord, _ range: Range<Int>) {
    let cue = CueMatch(
      tokens: range, kind: lexicon.cueKind(form.payload), conceptKind: lexicon.cueConceptKind(form.payload),
      flags: lexicon.cueFlags(form.payload))
    let last = range.upperBound - 1
    switch cue.kind {
    case .office, .rank, .profession, .honorific, .kinship:
      evidence[range.lowerBound].insert(.titleStart)
      evidence[last].insert(cue.kind == .honorific || cue.kind == .kinship ? [.titleEnd, .honorificEnd] : .titleEnd)
    case .placeKind:
      if cue.flags.contains(.before) || !cue.flags.contains(.after) { evidence[last].insert(.placeKindBefore) }
      if cue.flags.contains(.after) || !cue.flags.contains(.before) { evidence[range.lowerBound].insert(.placeKindAfter) }
    case .organizationHead: for token in range { evidence[token].insert(.organizationHead) }
    case .legalForm: for token in range { evidence[token].insert(.legalForm) }
    case .speechVerb: evidence[range.lowerBound].insert(.speechVerb)
    case .month, .weekday, .holiday: for token in range { evidence[token].insert(.calendar) }
    case .demonym: for token in range { evidence[token].insert(.demonym) }
    case .sign, .code, .name, .minor, .scale, .number, .approximator: evidence[range.lowerBound].insert(.moneyWord)
    }
    if !cue.kind.isMoney { cues.append(cue) }
  }

  /// Whether a word is capitalized as a title before a name: Mr Smith; Ông An at the start of a sentence.
  private func isHonorific(_ token: Int) -> Bool {
    let marks = evidence[token]
    guard marks.isSuperset(of: [.honorificEnd, .titleStart]), marks.contains(.sentenceStart) || language(at: token) == .english else {
      return false
    }
    var next = token + 1
    if next < tokens.count, tokens.flags[next].contains(.period), tokens.isGlued(next) { next += 1 }
    return next < tokens.count && tokens.flags[next].isCapitalizedWord && !evidence[next].contains(.borderBefore)
  }

  private mutating func stemRussianNames() {
    for token in 0..<tokens.count where tokens.flags[token].contains(.cyrillic) {
      guard !evidence[token].isDisjoint(with: [.nameLike, .organizationHead, .placeKindAfter]) else { continue }
      // What is all in capitals elsewhere is an acronym.
      guard evidence[token].contains(.inCapitals) || !tokens.flags[token].contains(.allUpper) else { continue }
      stems[token] = RussianStem.hash(of: text[tokens.span(of: token)].lowercased())
    }
  }

  private mutating func markNameLike() {
    for token in 0..<tokens.count {
      let flags = tokens.flags[token]
      guard flags.contains(.word), !flags.isDisjoint(with: [.capitalized, .mixedCase]) else { continue }
      let marks = evidence[token]
      let isName = !marks.isDisjoint(with: [.namePart, .inPlace, .inPerson, .inOrganization])
      if marks.contains(.inCapitals) {
        // In a headline every word is in capitals: function words end runs (Vietnamese ones may be syllables of names), and the scorer tells
        // names from common words.
        let isSyllable = language(at: token) == .vietnamese && !marks.isDisjoint(with: .vietnamesePart)
        if marks.contains(.function), !isSyllable { continue }
      } else if marks.contains(.sentenceStart), marks.contains(.function), !flags.contains(.allUpper), !isName {
        continue
      } else if isHonorific(token) {
        continue
      }
      evidence[token].insert(.nameLike)
    }
  }
}
