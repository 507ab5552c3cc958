internal import OnomaLexicon
internal import OnomaText

extension FeatureExtractor {
  /// What the words of a candidate are as parts of a person's name, and whether they make one together.
  func addNameParts(_ candidate: Candidate, _ sink: inout FeatureSink) {
    let parts = NameParts(candidate.tokens, analysis)
    guard let first = parts.words.first, let last = parts.words.last else { return }
    let count = parts.words.count
    if first.isInitial { sink.add(.initialFirst) }
    if last.isInitial { sink.add(.initialLast) }
    if !first.marks.isDisjoint(with: .given) { sink.add(.firstGiven) }
    if !first.marks.isDisjoint(with: .family) { sink.add(.firstFamily) }
    if first.marks.contains(.vietnameseFamily) { sink.add(.firstVietnameseFamily) }
    if !last.marks.isDisjoint(with: .family) { sink.add(.lastFamily) }
    if !last.marks.isDisjoint(with: .given) { sink.add(.lastGiven) }
    if first.isRareFamily { sink.add(.firstRareFamily) }
    if last.marks.contains(.notableFamily) { sink.add(count == 1 ? .bareNotableFamily : .lastNotableFamily) }
    if last.isRareFamily { sink.add(.lastRareFamily) }
    if last.isUnknown { sink.add(.lastUnknown) }
    if first.isUnknown { sink.add(.firstUnknown) }
    let known = parts.words.filter { !$0.isUnknown || $0.isInitial }.count
    if known == count { sink.add(.allParts) }
    if known == 0 { sink.add(.noParts) }
    if parts.words.contains(where: { $0.marks.contains(.frequentPart) && !$0.isUnknown }) { sink.add(.frequentParts) }
    addPatterns(parts, &sink)
  }

  private func addPatterns(_ parts: NameParts, _ sink: inout FeatureSink) {
    let words = parts.words
    let count = words.count
    let (first, last) = (words[0], words[count - 1])
    if count == 1 {
      if first.isUnknown { sink.add(.bareUnknown) }
      if first.isFamily { sink.add(.bareFamily) }
      if first.isRareFamily { sink.add(.bareRareFamily) }
      if first.isGiven { sink.add(.bareGiven) }
      if !first.marks.isDisjoint(with: .vietnamesePart) { sink.add(.bareVietnameseSyllable) }
      return
    }
    if words.contains(where: \.isPatronymic) { sink.add(.patronymicInside) }
    if first.isGiven, last.isFamily { sink.add(.givenFamily) }
    if first.isGiven, last.isUnknown { sink.add(.givenUnknown) }
    if first.isGiven, last.isRareFamily { sink.add(.givenRareFamily) }
    if first.isFamily, last.isGiven { sink.add(.familyGiven) }
    if first.isGiven, words[1].isPatronymic { sink.add(count == 2 ? .givenPatronymic : .givenPatronymicFamily) }
    if count == 3, words[1].isGiven, last.isPatronymic { sink.add(.familyGivenPatronymic) }
    if first.isInitial, !last.isInitial { sink.add(.initialsFamily) }
    if !first.isInitial, last.isInitial { sink.add(.familyInitials) }
    if first.marks.contains(.vietnameseFamily) {
      let fitting = words.dropFirst().filter { !$0.marks.isDisjoint(with: .vietnamesePart) }.count
      if count > 5 { sink.add(.vietnameseTooLong) }
      if fitting == count - 1 { sink.add(.vietnameseName) } else if fitting > 0 { sink.add(.vietnameseNamePartly) }
    }
    addAgreement(parts, &sink)
  }

  /// Russian: the parts stand in one case and gender.
  private func addAgreement(_ parts: NameParts, _ sink: inout FeatureSink) {
    guard tokens(parts.tokens.lowerBound, are: .cyrillic) else { return }
    var (common, known) = (UInt8(0b11_1111), 0)
    for word in parts.words where !word.isInitial {
      guard let cases = russianCases(of: word.token) else { continue }
      common &= cases
      known += 1
    }
    guard known > 1 else { return }
    sink.add(common != 0 ? .casesAgree : .casesDisagree)
  }

  private func tokens(_ token: Int, are flag: TokenFlags) -> Bool { analysis.tokens.flags[token].contains(flag) }

  /// The cases in which a single word can stand as a part of a Russian name, nil where it is none.
  private func russianCases(of token: Int) -> UInt8? {
    var cases = UInt8(0)
    for match in analysis.matches(startingAt: token) where match.tokens.count == 1 {
      let form = analysis.lexicon.form(Int(match.form))
      if [.givenName, .familyName, .patronymic].contains(form.kind) { cases |= form.cases }
    }
    return cases == 0 ? nil : cases
  }
}

/// The words of a candidate as parts of a name.
struct NameParts {
  struct Word {
    let token: Int
    let marks: Evidence
    let isInitial: Bool

    var isGiven: Bool { !marks.isDisjoint(with: .given) }
    var isFamily: Bool { !marks.isDisjoint(with: .family) }
    /// A family name, but a rare one, and nothing else that the name tables know.
    var isRareFamily: Bool { isUnknown && marks.contains(.rareFamily) }
    var isPatronymic: Bool { marks.contains(.patronymic) }
    var isUnknown: Bool { marks.isDisjoint(with: .namePart) && !isInitial }
  }

  let tokens: Range<Int>
  /// Particles are left out.
  let words: [Word]

  init(_ tokens: Range<Int>, _ analysis: TextAnalysis) {
    self.tokens = tokens
    words = tokens.compactMap { token in
      let flags = analysis.tokens.flags[token]
      guard flags.contains(.word) else { return nil }
      let marks = analysis.evidence[token]
      if marks.contains(.particle), !marks.contains(.nameLike) { return nil }
      let isInitial =
        flags.contains(.singleUpper) && token + 1 < analysis.tokens.count && analysis.tokens.flags[token + 1].contains(.period)
        && analysis.tokens.isGlued(token + 1)
      return Word(token: token, marks: marks, isInitial: isInitial)
    }
  }
}
