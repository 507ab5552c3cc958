/// Chooses the best set of candidates that do not overlap: Viterbi over a semi-Markov model, and forward-backward for probabilities.
///
/// A segmentation is a sequence of candidates and single words outside of all; its score is the sum of the candidates' scores and of the
/// transitions between neighbours. Both passes take time linear in the tokens and the candidates.
package struct SemiMarkovDecoder {
  /// A chosen candidate and the probability of its span and label.
  package struct Choice {
    package let candidate: Int
    package let probability: Double
  }

  let model: ScoringModel

  /// The candidates' numbers, sorted by end, that make up the best segmentation of a text, in the order of the text.
  ///
  /// The text falls into islands, runs of tokens that candidates cover; each is decoded by itself.
  func decode(_ set: CandidateSet) -> [Choice] {
    var choices: [Choice] = []
    for island in Islands(set.candidates) { choices += decode(set.candidates, island) }
    return choices
  }

  private func decode(_ candidates: [Candidate], _ island: Islands.Island) -> [Choice] {
    let lattice = Lattice(candidates, island, transitions: model.transitions)
    let best = lattice.viterbi()
    guard !best.isEmpty else { return [] }
    let marginals = lattice.marginals(of: best)
    return zip(best, marginals).map { Choice(candidate: $0, probability: $1) }
  }
}
