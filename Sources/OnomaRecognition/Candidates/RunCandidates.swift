internal import OnomaText

/// Proposes every part of a run of name-like words as a person, a place and an organization.
enum RunCandidates {
  /// The longest part, in tokens.
  static let longest = 9
  /// The longest person's name, in words.
  static let longestPerson = 5

  static func propose(_ runs: NameRuns, _ analysis: TextAnalysis, into set: inout CandidateSet) {
    for run in runs.runs[runs.numbers(in: set.bounds)] {
      for start in run.starts where set.bounds.contains(start) {
        for end in run.ends(from: start, within: longest) {
          let tokens = start..<end + 1
          let words = tokens.reduce(0) { $0 + (analysis.tokens.flags[$1].contains(.word) ? 1 : 0) }
          if words <= longestPerson { set.add(tokens, .person, .run) }
          // A final period belongs to initials alone.
          guard !analysis.tokens.flags[end].contains(.period) else { continue }
          set.add(tokens, .place, .run)
          set.add(tokens, .organization, .run)
        }
      }
    }
  }
}
