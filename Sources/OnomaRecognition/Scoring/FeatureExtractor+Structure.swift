internal import OnomaText

extension FeatureExtractor {
  /// How long the candidate is, what stands inside of it, and where it stands in its run.
  func addStructure(_ candidate: Candidate, _ sink: inout FeatureSink) {
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

  /// How the candidate is written: acronym, quotes, brackets, sentence start, common words.
  func addWriting(_ candidate: Candidate, _ sink: inout FeatureSink) {
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
    addNameCommonness(first: marks, last: lastMarks, isSingle: isSingle, &sink)
    if lastMarks.contains(.common) { sink.add(.lastCommon) }
    if range.allSatisfy({ !tokens.flags[$0].contains(.word) || analysis.evidence[$0].contains(.common) }) { sink.add(.allCommon) }
  }

  /// How common a word is as a name that is a word of the language too.
  private func addNameCommonness(first: Evidence, last: Evidence, isSingle: Bool, _ sink: inout FeatureSink) {
    if isSingle {
      if first.contains(.oftenName) { sink.add(.oneWordOftenName) }
      if first.contains(.eitherWordOrName) { sink.add(.oneWordEither) }
      if first.contains(.seldomName) { sink.add(.oneWordSeldomName) }
      return
    }
    if first.contains(.oftenName) { sink.add(.firstOftenName) }
    if first.contains(.seldomName) { sink.add(.firstSeldomName) }
    if last.contains(.seldomName) { sink.add(.lastSeldomName) }
  }
}
