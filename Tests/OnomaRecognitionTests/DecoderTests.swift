import Foundation
import Onoma
import OnomaRecognition
import OnomaText
import Testing

/// The semi-Markov decoder against all segmentations written out.
@Suite struct DecoderTests {
  /// A segmentation: candidates by number, in order, and its score.
  private func segmentations(_ candidates: [Candidate], length: Int, transitions: [Float]) -> [(path: [Int], score: Double)] {
    var complete: [(path: [Int], score: Double)] = []
    func extend(_ position: Int, _ state: Int, _ path: [Int], _ score: Double) {
      guard position < length else {
        complete.append((path, score))
        return
      }
      extend(position + 1, 4, path, score + Double(transitions[state * 5 + 4]))
      for (number, candidate) in candidates.enumerated() where Int(candidate.start) == position {
        let label = candidate.label.index
        extend(
          Int(candidate.end), label, path + [number], score + Double(candidate.score) + Double(transitions[state * 5 + label]))
      }
    }
    extend(0, 4, [], 0)
    return complete
  }

  private func randomLattice(_ generator: inout SplitMix) -> (candidates: [Candidate], length: Int, transitions: [Float]) {
    let length = Int.random(in: 1...6, using: &generator)
    var set = CandidateSet(bounds: 0..<length)
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      let start = Int.random(in: 0..<length, using: &generator)
      let end = Int.random(in: start + 1...length, using: &generator)
      set.add(start..<end, Label.allCases.randomElement(using: &generator) ?? .person, .run)
    }
    // One over everything, so that all lie on one island.
    set.add(0..<length, .organization, .head)
    set.sort()
    set.update { $0.score = Float.random(in: -3...3, using: &generator) }
    return (set.candidates, length, (0..<25).map { _ in Float.random(in: -1...1, using: &generator) })
  }

  @Test func viterbiFindsTheBestOfAllSegmentations() throws {
    var generator = SplitMix(seed: 1)
    for _ in 0..<300 {
      let (candidates, length, transitions) = randomLattice(&generator)
      let all = segmentations(candidates, length: length, transitions: transitions)
      let best = try #require(all.map(\.score).max())
      let island = Islands.Island(tokens: 0..<length, candidates: candidates.indices)
      let path = Lattice(candidates, island, transitions: transitions).viterbi()
      let score = try #require(all.first { $0.path == path }?.score)
      #expect(abs(score - best) < 1e-4)
    }
  }

  @Test func posteriorsAreSharesOfAllSegmentations() {
    var generator = SplitMix(seed: 2)
    for _ in 0..<300 {
      let (candidates, length, transitions) = randomLattice(&generator)
      let all = segmentations(candidates, length: length, transitions: transitions)
      let total = all.reduce(0) { $0 + exp($1.score) }
      let island = Islands.Island(tokens: 0..<length, candidates: candidates.indices)
      let posteriors = Lattice(candidates, island, transitions: transitions).posteriors()
      for number in candidates.indices {
        let share = all.filter { $0.path.contains(number) }.reduce(0) { $0 + exp($1.score) } / total
        #expect(abs(posteriors[number] - share) < 1e-6)
      }
    }
  }

  @Test func islandsCoverEveryCandidateOnce() {
    var set = CandidateSet(bounds: 0..<12)
    for range in [0..<2, 1..<3, 5..<6, 6..<8, 10..<11, 9..<12] { set.add(range, .place, .run) }
    set.sort()
    let islands = Array(Islands(set.candidates))
    #expect(islands.map(\.tokens) == [0..<3, 5..<8, 9..<12])
    #expect(islands.flatMap(\.candidates) == Array(set.candidates.indices))
  }

  @Test func aRunOfTokensHasOneCandidateOfALabel() {
    var set = CandidateSet(bounds: 0..<12)
    set.add(0..<2, .place, .run)
    set.add(0..<2, .place, .gazetteer)
    set.add(0..<2, .person, .run)
    set.add(3..<3, .person, .run)
    #expect(set.candidates.map(\.rule) == [.gazetteer, .run])
  }
}
