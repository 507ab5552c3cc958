/// Runs of tokens that candidates cover without a gap.
package struct Islands: Sequence {
  package struct Island {
    package var tokens: Range<Int>
    package var candidates: Range<Int>

    /// An island of these tokens and candidates.
    package init(tokens: Range<Int>, candidates: Range<Int>) {
      self.tokens = tokens
      self.candidates = candidates
    }
  }

  private let islands: [Island]

  /// - Parameter candidates: sorted by their end.
  package init(_ candidates: [Candidate]) {
    // By end alone, a later candidate may start before earlier islands: merge backwards.
    var islands: [Island] = []
    for (number, candidate) in candidates.enumerated() {
      var island = Island(tokens: candidate.tokens, candidates: number..<number + 1)
      // Mentions side by side belong together too: transitions tie them.
      while let last = islands.last, last.tokens.upperBound >= island.tokens.lowerBound {
        let start = Swift.min(last.tokens.lowerBound, island.tokens.lowerBound)
        island.tokens = start..<Swift.max(last.tokens.upperBound, island.tokens.upperBound)
        island.candidates = last.candidates.lowerBound..<island.candidates.upperBound
        islands.removeLast()
      }
      islands.append(island)
    }
    self.islands = islands
  }

  package func makeIterator() -> IndexingIterator<[Island]> { islands.makeIterator() }
}
