internal import OnomaLexicon
internal import OnomaText

/// Finds out what speaks for and against each candidate.
struct FeatureExtractor {
  let analysis: TextAnalysis
  let runs: NameRuns
  private let tokens: Tokens
  /// The concept matches that start at each token: an index range into the analysis's concepts, as their first.
  private let conceptStarts: [Int32]
  /// The longest concept match that covers a token, by label: start and end.
  private let covers: [ConceptCover]

  struct ConceptCover {
    var place: Range<Int32> = 0..<0
    var person: Range<Int32> = 0..<0
    var organization: Range<Int32> = 0..<0
  }

  init(analysis: TextAnalysis, runs: NameRuns) {
    self.analysis = analysis
    self.runs = runs
    tokens = analysis.tokens
    var starts = [Int32](repeating: -1, count: tokens.count + 1)
    var covers = [ConceptCover](repeating: ConceptCover(), count: tokens.count)
    for (number, match) in analysis.concepts.enumerated() {
      if starts[match.tokens.lowerBound] < 0 { starts[match.tokens.lowerBound] = Int32(number) }
      // Names that need a cue, and single common words, cover nothing.
      guard !match.form.needsCue, match.tokens.count > 1 || !analysis.evidence[match.tokens.lowerBound].contains(.common) else { continue }
      let range = Int32(match.tokens.lowerBound)..<Int32(match.tokens.upperBound)
      let path: WritableKeyPath<ConceptCover, Range<Int32>> =
        switch match.kind.label {
        case .place: \.place
        case .person: \.person
        case .organization, .money: \.organization
        }
      for token in match.tokens where covers[token][keyPath: path].count < range.count { covers[token][keyPath: path] = range }
    }
    conceptStarts = starts
    self.covers = covers
  }

  /// Adds the features of a candidate.
  func extract(_ candidate: Candidate, into features: inout [FeatureCode]) {
    var sink = FeatureSink(codes: features, inCapitals: analysis.evidence[Int(candidate.start)].contains(.inCapitals))
    features = []
    sink.add(.bias)
    if candidate.label == .money {
      sink.add(.amount)
    } else {
      addStructure(candidate, &sink)
      addWriting(candidate, &sink)
      addContext(candidate, &sink)
      addHeads(candidate, &sink)
      if candidate.label == .person { addNameParts(candidate, &sink) }
      addGazetteer(candidate, &sink)
      addWords(candidate, &sink)
    }
    features = sink.codes
  }

  // MARK: - Structure

  private func addStructure(_ candidate: Candidate, _ sink: inout FeatureSink) {
    let range = candidate.tokens
    var (words, lowers, connectors) = (0, 0, 0)
    for token in range {
      let flags = tokens.flags[token]
      let isInside = token > range.lowerBound && token + 1 < range.upperBound
      if flags.contains(.word) {
        words += 1
        if !analysis.evidence[token].contains(.nameLike) {
          if analysis.evidence[token].contains(.function) { connectors += 1 } else { lowers += 1 }
        }
      } else if flags.contains(.number) {
        sink.add(token + 1 == range.upperBound ? .numberLast : .numberInside)
      } else if flags.contains(.hyphen), isInside {
        sink.add(.hyphenInside)
      } else if flags.contains(.apostrophe), isInside {
        sink.add(.apostropheInside)
      } else if flags.contains(.comma) {
        sink.add(.connectorInside)
      } else if flags.contains(.openingQuote), isInside {
        sink.add(.quoteInside)
      }
    }
    sink.add([Feature.oneWord, .oneWord, .twoWords, .threeWords, .fourWords, .fiveOrMoreWords][min(words, 5)])
    if connectors > 0 { sink.add(.connectorInside) }
    if connectors > 2 { sink.add(.manyConnectors) }
    if lowers > 0 { sink.add(.lowerInside) }
    if lowers > 3 { sink.add(.manyLowerInside) }
    let last = range.upperBound - 1
    if tokens.flags[last].contains(.word), !analysis.evidence[last].contains(.nameLike) { sink.add(.lowerLast) }
    if analysis.evidence[range.lowerBound].contains(.particle), !analysis.evidence[range.lowerBound].contains(.nameLike) {
      sink.add(.particleFirst)
    }
    let (left, right) = (runs.runOf[range.lowerBound], runs.runOf[last])
    let extendsLeft = left >= 0 && range.lowerBound > runs.runs[Int(left)].tokens.lowerBound && mayBelong(range.lowerBound - 1)
    let extendsRight = right >= 0 && range.upperBound < runs.runs[Int(right)].tokens.upperBound && mayBelong(range.upperBound)
    if extendsLeft { sink.add(.extendsLeft) }
    if extendsRight { sink.add(.extendsRight) }
    if !extendsLeft, !extendsRight { sink.add(.maximal) }
    if extendsLeft, tokens.flags[range.lowerBound - 1].contains(.hyphen) { sink.add(.startsAfterHyphen) }
    if extendsRight, tokens.flags[range.upperBound].contains(.hyphen) { sink.add(.endsBeforeHyphen) }
  }

  /// Whether a neighbour in the same run tells that a name goes on: in capitals, where every word is in a run, a common word does not.
  private func mayBelong(_ token: Int) -> Bool {
    let marks = analysis.evidence[token]
    return !marks.contains(.inCapitals) || !marks.contains(.common)
  }

  // MARK: - Writing

  private func addWriting(_ candidate: Candidate, _ sink: inout FeatureSink) {
    let range = candidate.tokens
    let first = range.lowerBound
    let (flags, marks) = (tokens.flags[first], analysis.evidence[first])
    let isSingle = range.count == 1
    if marks.contains(.inCapitals) {
      sink.add(.inCapitals)
    } else if isSingle, flags.contains(.allUpper) {
      sink.add(.acronym)
      if tokens.span(of: first).utf8Count <= (flags.contains(.cyrillic) ? 6 : 3) { sink.add(.shortAcronym) }
    } else if range.contains(where: { tokens.flags[$0].contains(.allUpper) }) {
      sink.add(.acronymInside)
    }
    if isSingle, flags.contains(.mixedCase) { sink.add(.mixedCase) }
    if isSingle, flags.contains(.singleUpper) { sink.add(.singleLetter) }
    if range.contains(where: { tokens.flags[$0].contains(.hasMarks) }) { sink.add(.hasMarks) }
    switch analysis.language(at: first) {
    case .russian: if flags.contains(.latin) { sink.add(.latinInCyrillic) }
    case .english, .vietnamese: if flags.contains(.cyrillic) { sink.add(.cyrillicInLatin) }
    case .undetermined: break
    }
    if let before = before(first), tokens.flags[before].contains(.openingQuote), tokens.isGlued(first) {
      let closes = after(range.upperBound - 1).map { tokens.flags[$0].contains(.closingQuote) } ?? false
      sink.add(closes ? .quoted : .quoteBefore)
    }
    if let before = before(first), tokens.flags[before].contains(.openingBracket), let after = after(range.upperBound - 1),
      tokens.flags[after].contains(.closingBracket)
    {
      sink.add(.bracketed)
    }
    if marks.contains(.sentenceStart) {
      sink.add(.sentenceStart)
      if isSingle { sink.add(.sentenceStartOneWord) }
    }
    let lastMarks = analysis.evidence[range.upperBound - 1]
    if marks.contains(.common) {
      sink.add(.firstCommon)
      if isSingle { sink.add(.oneWordCommon) }
    }
    if marks.contains(.function) { sink.add(.functionFirst) }
    if lastMarks.contains(.common) { sink.add(.lastCommon) }
    if range.allSatisfy({ !tokens.flags[$0].contains(.word) || analysis.evidence[$0].contains(.common) }) { sink.add(.allCommon) }
  }

  // MARK: - Context

  private func addContext(_ candidate: Candidate, _ sink: inout FeatureSink) {
    let range = candidate.tokens
    let paragraph = analysis.paragraph(at: range.lowerBound)
    if range.lowerBound == paragraph.lowerBound { sink.add(.lineStart) }
    if range.upperBound == paragraph.upperBound { sink.add(.lineEnd) }
    if range == paragraph { sink.add(.wholeLine) }
    if let before = before(range.lowerBound) {
      let (flags, marks) = (tokens.flags[before], analysis.evidence[before])
      if marks.contains(.titleEnd) { sink.add(.titleBefore) }
      if marks.contains(.honorificEnd) { sink.add(.honorificBefore) }
      if marks.contains(.speechVerb) { sink.add(.speechBefore) }
      if marks.contains(.placeKindBefore) { sink.add(.placeKindBefore) }
      if marks.contains(.organizationHead) { sink.add(.organizationHeadBefore) }
      if marks.contains(.legalForm) { sink.add(.legalFormBefore) }
      if marks.contains(.demonym) { sink.add(.demonymBefore) }
      if flags.contains(.number) { sink.add(.numberBefore) }
      if flags.contains(.slash) { sink.add(.slashBeside) }
      if flags.contains(.comma) {
        sink.add(.commaBefore)
        if before > paragraph.lowerBound, analysis.evidence[before - 1].contains(.titleEnd) { sink.add(.titleAfterComma) }
        if before > paragraph.lowerBound, analysis.evidence[before - 1].contains(.inPlace) { sink.add(.commaPlaceBefore) }
      }
      if flags.contains(.hyphen), before > paragraph.lowerBound, analysis.evidence[before - 1].contains(.nameLike) {
        sink.add(.hyphenNameBefore)
      }
      // Mr. Smith, TP. Hồ Chí Minh: the period of an abbreviation stands between.
      if flags.contains(.period), before > paragraph.lowerBound, tokens.isGlued(before) {
        let marks = analysis.evidence[before - 1]
        if marks.contains(.titleEnd) { sink.add(.titleBefore) }
        if marks.contains(.honorificEnd) { sink.add(.honorificBefore) }
        if marks.contains(.placeKindBefore) { sink.add(.placeKindBefore) }
      }
      if before > paragraph.lowerBound, analysis.evidence[before - 1].contains(.titleEnd), flags.contains(.word) { sink.add(.titleTwoBefore) }
    }
    if let after = after(range.upperBound - 1) {
      let (flags, marks) = (tokens.flags[after], analysis.evidence[after])
      if marks.contains(.speechVerb) { sink.add(.speechAfter) }
      if marks.contains(.placeKindAfter) { sink.add(.placeKindAfter) }
      if marks.contains(.organizationHead) { sink.add(.organizationHeadAfter) }
      if marks.contains(.legalForm) { sink.add(.legalFormAfter) }
      if flags.contains(.number) { sink.add(.numberAfter) }
      if flags.contains(.openingBracket) { sink.add(.bracketAfter) }
      if flags.contains(.slash) { sink.add(.slashBeside) }
      if flags.contains(.comma) {
        sink.add(.commaAfter)
        if after + 1 < paragraph.upperBound {
          if analysis.evidence[after + 1].contains(.inPlace) { sink.add(.commaPlaceAfter) }
          if tokens.flags[after + 1].contains(.number) { sink.add(.ageAfter) }
        }
      }
      if flags.contains(.hyphen), after + 1 < paragraph.upperBound, analysis.evidence[after + 1].contains(.nameLike) {
        sink.add(.hyphenNameAfter)
      }
      if flags.contains(.apostrophe), tokens.isGlued(after), after + 1 < paragraph.upperBound, tokens.flags[after + 1].isLowerWord,
        tokens.isGlued(after + 1)
      {
        sink.add(.possessiveAfter)
      }
    }
  }

  // MARK: - Heads and cues inside

  private func addHeads(_ candidate: Candidate, _ sink: inout FeatureSink) {
    let range = candidate.tokens
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    let (firstMarks, lastMarks) = (analysis.evidence[first], analysis.evidence[last])
    let isName = analysis.evidence[first].contains(.nameLike)
    if firstMarks.contains(.titleStart), range.count > 1 { sink.add(.titleFirst) }
    if firstMarks.contains(.placeKindBefore) { sink.add(isName ? .placeKindFirst : .placeKindFirstLower) }
    if lastMarks.contains(.placeKindAfter) { sink.add(.placeKindLast) }
    if firstMarks.contains(.organizationHead) { sink.add(isName ? .organizationHeadFirst : .organizationHeadFirstLower) }
    if lastMarks.contains(.organizationHead) { sink.add(.organizationHeadLast) }
    if firstMarks.contains(.legalForm) { sink.add(.legalFormFirst) }
    if lastMarks.contains(.legalForm) { sink.add(.legalFormLast) }
    if firstMarks.contains(.demonym) { sink.add(range.count == 1 ? .demonymWhole : .demonymInside) }
    var hasHead = !firstMarks.union(lastMarks).isDisjoint(with: [.organizationHead, .legalForm])
    for token in range {
      let marks = analysis.evidence[token]
      if marks.contains(.calendar) { sink.add(.calendarInside) }
      if marks.contains(.moneyWord) { sink.add(.moneyWordInside) }
      guard token > first, token < last else { continue }
      if marks.contains(.organizationHead) {
        sink.add(.organizationHeadInside)
        hasHead = true
      }
      if marks.contains(.legalForm) { sink.add(.legalFormInside) }
      if marks.contains(.titleEnd) { sink.add(.titleInside) }
    }
    if !hasHead { sink.add(.noHead) }
  }

  // MARK: - Gazetteer

  private func addGazetteer(_ candidate: Candidate, _ sink: inout FeatureSink) {
    let range = candidate.tokens
    var index = Int(conceptStarts[range.lowerBound])
    var best: TextAnalysis.ConceptMatch?
    while index >= 0, index < analysis.concepts.count, analysis.concepts[index].tokens.lowerBound == range.lowerBound {
      let match = analysis.concepts[index]
      index += 1
      guard match.tokens == range else { continue }
      if match.kind.label == candidate.label {
        if best.map({ analysis.lexicon.conceptRank(match.form.payload) > analysis.lexicon.conceptRank($0.form.payload) }) ?? true { best = match }
      } else {
        sink.add(.otherLabelToo)
      }
    }
    if let best { addConcept(best, candidate, &sink) }
    let cover = covers[range.lowerBound]
    addCover(cover.place, range, inside: .insideLongerPlace, across: .acrossPlace, &sink)
    addCover(cover.person, range, inside: .insideLongerPerson, across: .acrossPerson, &sink)
    addCover(cover.organization, range, inside: .insideLongerOrganization, across: .acrossOrganization, &sink)
    if range.count > 1 {
      let last = covers[range.upperBound - 1]
      addCover(last.place, range, inside: .insideLongerPlace, across: .acrossPlace, &sink)
      addCover(last.organization, range, inside: .insideLongerOrganization, across: .acrossOrganization, &sink)
      if !last.place.isEmpty, last.place.upperBound == range.upperBound, last.place.lowerBound > range.lowerBound { sink.add(.placeLast) }
      addPlaceParts(range, first: cover.place, last: last.place, &sink)
      for token in range {
        let cover = covers[token]
        if isInside(cover.place, range) { sink.add(.placeInside) }
        if isInside(cover.person, range) { sink.add(.personInside) }
        if isInside(cover.organization, range) { sink.add(.organizationInside) }
      }
    }
  }

  /// A known place with its noun (Khánh Hòa Province, sân bay Nội Bài); a place whose possessive another name follows (Russia’s Rosatom).
  private func addPlaceParts(_ range: Range<Int>, first: Range<Int32>, last: Range<Int32>, _ sink: inout FeatureSink) {
    if !first.isEmpty, Int(first.lowerBound) == range.lowerBound, Int(first.upperBound) < range.upperBound {
      let next = Int(first.upperBound)
      if next + 1 == range.upperBound, analysis.evidence[next].contains(.placeKindAfter) { sink.add(.placeAndKind) }
      if tokens.flags[next].contains(.apostrophe), tokens.isGlued(next) { sink.add(.placePossessiveInside) }
    }
    if !last.isEmpty, Int(last.upperBound) == range.upperBound, Int(last.lowerBound) > range.lowerBound,
      analysis.evidence[Int(last.lowerBound) - 1].contains(.placeKindBefore)
    {
      sink.add(.placeAndKind)
    }
  }

  private func isInside(_ cover: Range<Int32>, _ range: Range<Int>) -> Bool {
    !cover.isEmpty && Int(cover.lowerBound) >= range.lowerBound && Int(cover.upperBound) <= range.upperBound && cover.count < range.count
  }

  private func addCover(_ cover: Range<Int32>, _ range: Range<Int>, inside: Feature, across: Feature, _ sink: inout FeatureSink) {
    guard !cover.isEmpty else { return }
    let cover = Int(cover.lowerBound)..<Int(cover.upperBound)
    if cover.lowerBound <= range.lowerBound, cover.upperBound >= range.upperBound {
      if cover.count > range.count { sink.add(inside) }
    } else if cover.lowerBound < range.lowerBound || cover.upperBound > range.upperBound {
      sink.add(across)
    }
  }

  private func addConcept(_ match: TextAnalysis.ConceptMatch, _ candidate: Candidate, _ sink: inout FeatureSink) {
    let rank = analysis.lexicon.conceptRank(match.form.payload)
    switch match.kind {
    case .country: sink.add(.country)
    case .territory, .region: sink.add(.territoryOrRegion)
    case .province: sink.add(.province)
    case .district: sink.add(.district)
    case .city: sink.add(rank >= 60 ? .cityLarge : rank >= 55 ? .cityMedium : .citySmall)
    case .ward: sink.add(.ward)
    case .river, .sea, .lake, .ocean: sink.add(.water)
    case .mountain, .island: sink.add(.land)
    case .road: sink.add(.road)
    case .facility: sink.add(.facility)
    case .person: sink.add(.knownPerson)
    case .international: sink.add(.international)
    case .government, .parliament, .court: sink.add(.government)
    case .military: sink.add(.military)
    case .party: sink.add(.party)
    case .media: sink.add(.media)
    case .company: sink.add(.company)
    case .bank, .exchange: sink.add(.bank)
    case .university: sink.add(.university)
    case .club: sink.add(.club)
    case .ngo, .currency: sink.add(.otherOrganization)
    }
    if match.form.origin == .alias { sink.add(.isAlias) }
    if match.form.isAcronym { sink.add(.isAcronymForm) }
    if match.form.needsCue {
      let hasCue = before(candidate.tokens.lowerBound).map {
        !analysis.evidence[$0].isDisjoint(with: [.placeKindBefore, .organizationHead, .titleEnd])
      }
      sink.add(hasCue == true ? .needsCueMet : .needsCue)
    }
    if match.form.isAmbiguous { sink.add(.ambiguous) }
    if match.difference.contains(.unmarked) { sink.add(.unmarked) }
    if match.difference.contains(.capitals) { sink.add(.capitals) }
    if match.form.cases != 0, match.form.cases & 1 == 0 { sink.add(.oblique) }
    if analysis.lexicon.conceptFlags(match.form.payload).contains(.former) { sink.add(.former) }
    let languages: [Language] = [.english, .vietnamese, .russian]
    if Int(match.form.language) < 3, languages[Int(match.form.language)] != analysis.language(at: candidate.tokens.lowerBound) {
      sink.add(.otherLanguage)
    }
  }

  // MARK: - Words

  private func addWords(_ candidate: Candidate, _ sink: inout FeatureSink) {
    let range = candidate.tokens
    let paragraph = analysis.paragraph(at: range.lowerBound)
    sink.add(.before, key: key(range.lowerBound - 1, paragraph))
    sink.add(.beforeThat, key: key(range.lowerBound - 2, paragraph))
    sink.add(.after, key: key(range.upperBound, paragraph))
    sink.add(.afterThat, key: key(range.upperBound + 1, paragraph))
    sink.add(.first, key: key(range.lowerBound, paragraph))
    sink.add(.last, key: key(range.upperBound - 1, paragraph))
    sink.add(.suffix, key: UInt64(tokens.suffixKeys[range.upperBound - 1]))
    if range.count > 1 { sink.add(.firstSuffix, key: UInt64(tokens.suffixKeys[range.lowerBound])) }
  }

  private func key(_ token: Int, _ paragraph: Range<Int>) -> UInt64 {
    guard paragraph.contains(token) else { return WordContext.edgeKey }
    return tokens.flags[token].contains(.number) ? WordContext.numberKey : tokens.keys[token]
  }

  // MARK: - Neighbours

  /// The token before another in the same paragraph.
  func before(_ token: Int) -> Int? {
    token > analysis.paragraph(at: token).lowerBound ? token - 1 : nil
  }

  /// The token after another in the same paragraph.
  func after(_ token: Int) -> Int? {
    token + 1 < analysis.paragraph(at: token).upperBound ? token + 1 : nil
  }
}
