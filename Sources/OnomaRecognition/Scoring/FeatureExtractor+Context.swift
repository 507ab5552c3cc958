internal import OnomaText

extension FeatureExtractor {
  /// What stands beside the candidate: titles, verbs of saying, place nouns, punctuation.
  func addContext(_ candidate: Candidate, _ sink: inout FeatureSink) {
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
      if before > paragraph.lowerBound, analysis.evidence[before - 1].contains(.titleEnd), flags.contains(.word) {
        sink.add(.titleTwoBefore)
      }
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

  /// The cues inside of the candidate: head nouns, legal forms, place nouns, titles.
  func addHeads(_ candidate: Candidate, _ sink: inout FeatureSink) {
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
}
