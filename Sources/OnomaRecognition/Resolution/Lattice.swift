internal import OnomaText

/// The positions and candidates of one island.
package struct Lattice {
  private static let outside = 4
  private static let states = 5

  private let start: Int
  private let length: Int
  private let candidates: ArraySlice<Candidate>
  /// The candidates that end at each position.
  private let endsAt: [Range<Int>]
  /// From state to state, `from * 5 + to`; state 4 is a word outside.
  private let transitions: [Float]

  package init(_ all: [Candidate], _ island: Islands.Island, transitions: [Float]) {
    start = island.tokens.lowerBound
    length = island.tokens.count
    candidates = all[island.candidates]
    self.transitions = transitions
    var endsAt = [Range<Int>](repeating: 0..<0, count: length + 1)
    var index = candidates.startIndex
    while index < candidates.endIndex {
      let end = Int(candidates[index].end)
      let first = index
      while index < candidates.endIndex, Int(candidates[index].end) == end { index += 1 }
      endsAt[end - start] = first..<index
    }
    self.endsAt = endsAt
  }

  @inline(__always)
  private func transition(_ from: Int, _ to: Int) -> Float { transitions[from &* 5 &+ to] }

  /// The numbers of the candidates on the best path.
  package func viterbi() -> [Int] {
    let size = (length + 1) * Self.states
    var best = [Float](repeating: -.infinity, count: size)
    var from = [(position: Int32, state: Int8, candidate: Int32)](repeating: (0, 0, -1), count: size)
    best[Self.outside] = 0
    for position in 1...length {
      func relax(_ previous: Int, _ state: Int, _ score: Float, _ candidate: Int) {
        let target = position * Self.states + state
        for before in 0..<Self.states {
          let value = best[previous * Self.states + before] + score + transition(before, state)
          if value > best[target] {
            best[target] = value
            from[target] = (Int32(previous), Int8(before), Int32(candidate))
          }
        }
      }
      relax(position - 1, Self.outside, 0, -1)
      for number in endsAt[position] {
        let candidate = candidates[number]
        relax(Int(candidate.start) - start, candidate.label.index, candidate.score, number)
      }
    }
    var path: [Int] = []
    var position = length
    var state = (0..<Self.states).max { best[length * Self.states + $0] < best[length * Self.states + $1] } ?? Self.outside
    while position > 0 {
      let step = from[position * Self.states + state]
      if step.candidate >= 0 { path.append(Int(step.candidate)) }
      (position, state) = (Int(step.position), Int(step.state))
    }
    return path.reversed()
  }

  /// The probabilities of some candidates under the model.
  func marginals(of numbers: [Int]) -> [Double] {
    let all = posteriors()
    return numbers.map { all[$0 - candidates.startIndex] }
  }

  /// The probability of each of the island's candidates, in their order.
  package func posteriors() -> [Double] {
    let (forward, total) = forwardScores()
    let backward = backwardScores()
    return candidates.map { candidate in
      let (from, to, state) = (Int(candidate.start) - start, Int(candidate.end) - start, candidate.label.index)
      var inside = -Double.infinity
      for before in 0..<Self.states {
        inside = Self.logAdd(inside, forward[from * Self.states + before] + Double(transition(before, state)))
      }
      return Self.exponential(inside + Double(candidate.score) + backward[to * Self.states + state] - total)
    }
  }

  /// The probabilities of neighbours: for training. `from * 5 + to`.
  package func transitionPosteriors() -> [Double] {
    let (forward, total) = forwardScores()
    let backward = backwardScores()
    var expected = [Double](repeating: 0, count: 25)
    func add(_ previous: Int, _ position: Int, _ state: Int, _ score: Double) {
      for before in 0..<Self.states {
        let value = forward[previous * Self.states + before] + Double(transition(before, state)) + score
        expected[before * 5 + state] += Self.exponential(value + backward[position * Self.states + state] - total)
      }
    }
    for position in 1...length {
      add(position - 1, position, Self.outside, 0)
      for number in endsAt[position] {
        let candidate = candidates[number]
        add(Int(candidate.start) - start, position, candidate.label.index, Double(candidate.score))
      }
    }
    return expected
  }

  private func forwardScores() -> (scores: [Double], total: Double) {
    var scores = [Double](repeating: -.infinity, count: (length + 1) * Self.states)
    scores[Self.outside] = 0
    for position in 1...length {
      func add(_ previous: Int, _ state: Int, _ score: Double) {
        let target = position * Self.states + state
        for before in 0..<Self.states {
          let value = scores[previous * Self.states + before] + Double(transition(before, state)) + score
          scores[target] = Self.logAdd(scores[target], value)
        }
      }
      add(position - 1, Self.outside, 0)
      for number in endsAt[position] {
        let candidate = candidates[number]
        add(Int(candidate.start) - start, candidate.label.index, Double(candidate.score))
      }
    }
    let total = scores[(length * Self.states)...].reduce(-Double.infinity, Self.logAdd)
    return (scores, total)
  }

  private func backwardScores() -> [Double] {
    var scores = [Double](repeating: -.infinity, count: (length + 1) * Self.states)
    for state in 0..<Self.states { scores[length * Self.states + state] = 0 }
    for position in stride(from: length, to: 0, by: -1) {
      func add(_ previous: Int, _ state: Int, _ score: Double) {
        let after = scores[position * Self.states + state] + score
        for before in 0..<Self.states {
          let source = previous * Self.states + before
          scores[source] = Self.logAdd(scores[source], after + Double(transition(before, state)))
        }
      }
      add(position - 1, Self.outside, 0)
      for number in endsAt[position] {
        let candidate = candidates[number]
        add(Int(candidate.start) - start, candidate.label.index, Double(candidate.score))
      }
    }
    return scores
  }

  private static func logAdd(_ a: Double, _ b: Double) -> Double {
    if a == -.infinity { return b }
    if b == -.infinity { return a }
    let high = max(a, b)
    return high + Elementary.log1p(Elementary.exp(min(a, b) - high))
  }

  private static func exponential(_ value: Double) -> Double { min(1, Elementary.exp(value)) }
}
