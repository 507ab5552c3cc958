internal import OnomaLexicon
internal import OnomaText

/// Proposes places by a place noun and a name: tỉnh Quảng Ninh, Quận 1, National Highway 4E, Котельничский район, залив Петра Великого.
struct PlaceNounCandidates {
  /// The longest name behind a place noun, in words.
  private static let longest = 6

  let runs: NameRuns
  let analysis: TextAnalysis

  func propose(into set: inout CandidateSet) {
    for cue in analysis.cues(startingIn: set.bounds) where cue.kind == .placeKind {
      if cue.flags.contains(.before) || !cue.flags.contains(.after) { proposeName(behind: cue, into: &set) }
      if analysis.language(at: cue.tokens.lowerBound) == .russian { proposeAdjective(before: cue, into: &set) }
    }
  }

  /// The noun first: its name is the run behind it, or a number.
  private func proposeName(behind cue: TextAnalysis.CueMatch, into set: inout CandidateSet) {
    let start = cue.tokens.lowerBound
    let paragraph = analysis.paragraph(at: start)
    var token = cue.tokens.upperBound
    let flags = analysis.tokens.flags
    // TP. Hồ Chí Minh
    if token < paragraph.upperBound, flags[token].contains(.period), analysis.tokens.isGlued(token) { token += 1 }
    guard token < paragraph.upperBound else { return }
    if flags[token].contains(.number) {
      set.add(start..<token + 1, .place, .placeNoun)
      let letter = token + 1
      if letter < paragraph.upperBound, analysis.tokens.isGlued(letter), flags[letter].contains(.singleUpper) {
        set.add(start..<letter + 1, .place, .placeNoun)
      }
      return
    }
    guard runs.runOf[token] >= 0 else { return }
    let run = runs.runs[Int(runs.runOf[token])]
    guard run.tokens.lowerBound == token || run.tokens.lowerBound <= start else { return }
    for end in run.ends(from: token, within: 2 * Self.longest).prefix(Self.longest) where !flags[end].contains(.period) {
      set.add(start..<end + 1, .place, .placeNoun)
    }
  }

  /// The adjective first: the run right before the noun, or its last words.
  private func proposeAdjective(before cue: TextAnalysis.CueMatch, into set: inout CandidateSet) {
    let start = cue.tokens.lowerBound
    guard start > 0, runs.runOf[start - 1] >= 0, !analysis.evidence[start].contains(.borderBefore) else { return }
    let run = runs.runs[Int(runs.runOf[start - 1])]
    for first in run.starts(before: start, atMost: 3) { set.add(first..<cue.tokens.upperBound, .place, .adjectivePlace) }
  }
}
