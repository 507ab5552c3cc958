internal import OnomaLexicon
internal import OnomaText

/// Proposes runs of name-like words that small words join: Ministry of Industry and Trade, People’s Army, ЛГУ имени Жданова.
struct ChainCandidates {
  /// The most runs that a chain joins.
  private static let longest = 5
  /// The longest chain, in tokens.
  private static let longestInTokens = 18

  private static let tightWords = "of for имени им de của"

  private let runs: NameRuns
  private let analysis: TextAnalysis
  private let tightKeys: Set<UInt64>

  init(runs: NameRuns, analysis: TextAnalysis) {
    self.runs = runs
    self.analysis = analysis
    tightKeys = Set(analysis.lexicon.tokenize(SourceText(Self.tightWords)).keys)
  }

  func propose(into set: inout CandidateSet) {
    for first in runs.numbers(in: set.bounds) {
      var last = first
      var isTight = true
      while last + 1 < runs.runs.count, last - first + 1 < Self.longest {
        guard let joint = joint(between: runs.runs[last].tokens, and: runs.runs[last + 1].tokens) else { break }
        if joint == .loose { isTight = false }
        last += 1
        propose(from: runs.runs[first], to: runs.runs[last], isTight: isTight, isPair: last == first + 1, into: &set)
      }
    }
  }

  private func propose(from first: NameRuns.Run, to last: NameRuns.Run, isTight: Bool, isPair: Bool, into set: inout CandidateSet) {
    for start in first.starts(before: first.tokens.upperBound, atMost: Self.longestInTokens) {
      for end in last.ends(from: start, within: Self.longestInTokens) where !analysis.tokens.flags[end].contains(.period) {
        let tokens = start..<end + 1
        let hasHead = tokens.contains { !analysis.evidence[$0].isDisjoint(with: [.organizationHead, .legalForm]) }
        if isTight || hasHead { set.add(tokens, .organization, .chain) }
        let hasPlace = tokens.contains { !analysis.evidence[$0].isDisjoint(with: [.placeKindBefore, .placeKindAfter]) }
        if isTight, isPair, hasPlace { set.add(tokens, .place, .chain) }
      }
    }
  }

  private enum Joint {
    /// Of, for, ’s, &, имени: what joins the words of one name.
    case tight
    /// And, on, in, a comma: what may as well stand between two names.
    case loose
  }

  /// What stands between two runs, if it may stand inside of a name.
  private func joint(between first: Range<Int>, and second: Range<Int>) -> Joint? {
    let gap = first.upperBound..<second.lowerBound
    guard !gap.isEmpty, gap.count <= 3,
      !(gap.lowerBound...second.lowerBound).contains(where: { analysis.evidence[$0].contains(.borderBefore) })
    else { return nil }
    let flags = analysis.tokens.flags
    let start = gap.lowerBound
    if gap.count == 1, flags[start].contains(.ampersand) { return .tight }
    if gap.count == 1, flags[start].contains(.comma) { return .loose }
    if gap.count == 2, flags[start].contains(.apostrophe), analysis.tokens.isGlued(start), analysis.tokens.isGlued(start + 1),
      flags[start + 1].isLowerWord
    {
      return .tight
    }
    // Of, of the, for, and.
    var words = 0
    for token in gap {
      if flags[token].contains(.comma), token == start { continue }
      guard flags[token].contains(.word), analysis.evidence[token].contains(.inner) || analysis.wordTraits[token].contains(.inner) else {
        return nil
      }
      words += 1
    }
    guard words > 0 else { return nil }
    return words == gap.count && words == 1 && tightKeys.contains(analysis.tokens.keys[start]) ? .tight : .loose
  }
}
