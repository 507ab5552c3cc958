internal import OnomaLexicon
internal import OnomaText

/// Proposes organizations by their head noun and what follows it: Bộ Giáo dục và Đào tạo, Министерство иностранных дел РФ, ПАО «Газпром».
struct HeadCandidates {
  /// How many tokens may follow the head, and how many of them in small letters.
  private struct Reach {
    var tokens: Int
    var lowerWords: Int
  }

  /// The most adjectives before a Russian head noun.
  private static let mostAdjectives = 6

  let analysis: TextAnalysis

  func propose(into set: inout CandidateSet) {
    var last = -1
    for cue in analysis.cues(startingIn: set.bounds) where cue.kind == .organizationHead || cue.kind == .legalForm {
      let head = cue.tokens
      // The longest head that starts at a token comes last.
      if head.lowerBound == last { continue }
      last = head.lowerBound
      let longest = longestHead(at: head.lowerBound) ?? head
      switch analysis.language(at: head.lowerBound) {
      case .vietnamese: proposeVietnamese(longest, into: &set)
      case .russian: proposeRussian(longest, isLegalForm: cue.kind == .legalForm, into: &set)
      case .english, .undetermined: proposeQuoted(from: longest.lowerBound, behind: longest.upperBound, into: &set)
      }
    }
  }

  private func longestHead(at start: Int) -> Range<Int>? {
    analysis.cues(startingAt: start).filter { $0.kind == .organizationHead || $0.kind == .legalForm }
      .map(\.tokens).max { $0.count < $1.count }
  }

  // MARK: - Vietnamese

  private func proposeVietnamese(_ head: Range<Int>, into set: inout CandidateSet) {
    guard !analysis.tokens.flags[head.lowerBound].isDisjoint(with: [.capitalized, .allUpper]) else { return }
    proposeQuoted(from: head.lowerBound, behind: head.upperBound, into: &set)
    extend([head.lowerBound], behind: head.upperBound, reach: Reach(tokens: 18, lowerWords: 10), into: &set)
  }

  // MARK: - Russian

  private func proposeRussian(_ head: Range<Int>, isLegalForm: Bool, into set: inout CandidateSet) {
    // Capitalized adjectives before the head belong to the name: Московская биржа, Федеральная налоговая служба.
    var starts = [head.lowerBound]
    var start = head.lowerBound
    let paragraph = analysis.paragraph(at: start)
    while start > paragraph.lowerBound, starts.count < 4, head.lowerBound - start < Self.mostAdjectives {
      let before = start - 1
      if analysis.evidence[before].contains(.organizationHead) { break }
      guard analysis.tokens.flags[before].contains(.word), !analysis.evidence[before].contains(.function),
        !analysis.evidence[start].contains(.borderBefore), isAdjective(before)
      else { break }
      start = before
      if analysis.evidence[before].contains(.nameLike) { starts.append(before) }
    }
    for start in starts { proposeQuoted(from: start, behind: head.upperBound, into: &set) }
    guard !isLegalForm else { return }
    for start in starts where start < head.lowerBound { set.add(start..<head.upperBound, .organization, .head) }
    extend(starts, behind: head.upperBound, reach: Reach(tokens: 12, lowerWords: 8), into: &set)
  }

  /// Whether a Cyrillic word ends like an adjective: -ый -ий -ой -ая -ое -ее -ого -ому -ым -ом -ую -ые -ых -ыми.
  private func isAdjective(_ token: Int) -> Bool {
    guard analysis.tokens.flags[token].contains(.cyrillic) else { return false }
    let word = analysis.text[analysis.tokens.span(of: token)].lowercased()
    return Self.adjectiveEndings.contains { word.hasSuffix($0) }
  }

  private static let adjectiveEndings = [
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ую", "юю", "ые", "ие", "ых", "их", "ыми",
    "ими", "ей",
  ]

  // MARK: - Both

  /// Proposes every end up to which words may belong to the name.
  private func extend(_ starts: [Int], behind head: Int, reach: Reach, into set: inout CandidateSet) {
    let paragraph = analysis.paragraph(at: starts[0])
    let flags = analysis.tokens.flags
    var token = head
    var lowers = 0
    while token < paragraph.upperBound, token - head < reach.tokens {
      let marks = analysis.evidence[token]
      if marks.contains(.nameLike) || flags[token].contains(.number) {
        for start in starts { set.add(start..<token + 1, .organization, .head) }
      } else if flags[token].contains(.word) {
        lowers += 1
        guard lowers <= reach.lowerWords, !marks.contains(.function) || marks.contains(.inner) else { return }
        if !marks.contains(.function) { for start in starts { set.add(start..<token + 1, .organization, .head) } }
      } else if flags[token].contains(.openingQuote), token > head {
        for start in starts { proposeQuoted(from: start, behind: token, into: &set) }
        return
      } else if !isInner(token, paragraph) {
        return
      }
      token += 1
    }
  }

  /// Punctuation that may stand inside of a name: a hyphen, &, a comma before a name-like word, a period behind an initial.
  private func isInner(_ token: Int, _ paragraph: Range<Int>) -> Bool {
    guard token + 1 < paragraph.upperBound else { return false }
    let flags = analysis.tokens.flags[token]
    if !flags.isDisjoint(with: [.hyphen, .ampersand]) { return analysis.tokens.flags[token + 1].contains(.word) }
    if flags.contains(.comma) { return analysis.evidence[token + 1].contains(.nameLike) }
    return flags.contains(.period) && analysis.tokens.flags[token - 1].contains(.singleUpper)
  }

  /// Proposes a name in quotes right behind a head, both quotes included.
  private func proposeQuoted(from start: Int, behind end: Int, into set: inout CandidateSet) {
    let paragraph = analysis.paragraph(at: start)
    guard end < paragraph.upperBound, analysis.tokens.flags[end].contains(.openingQuote) else { return }
    let limit = min(paragraph.upperBound, end + 12)
    var token = end + 1
    while token < limit {
      if analysis.tokens.flags[token].contains(.closingQuote) {
        if token > end + 1 { set.add(start..<token + 1, .organization, .quoted) }
        return
      }
      token += 1
    }
  }
}
