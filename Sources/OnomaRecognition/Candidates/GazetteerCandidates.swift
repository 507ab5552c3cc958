internal import OnomaLexicon

/// Proposes what the lexicon's concept tables know.
enum GazetteerCandidates {
  static func propose(_ analysis: TextAnalysis, into set: inout CandidateSet) {
    for match in analysis.concepts(startingIn: set.bounds) { set.add(match.tokens, match.kind.label, .gazetteer) }
  }
}
