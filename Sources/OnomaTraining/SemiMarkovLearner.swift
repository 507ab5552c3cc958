internal import OnomaRecognition
internal import OnomaText

/// Learns weights by maximizing the likelihood of the gold paths: stochastic gradient ascent with AdaGrad's step sizes, and a pull towards zero (L2).
///
/// Deterministic: islands are taken in an order that a fixed generator shuffles.
struct SemiMarkovLearner {
  struct Options {
    var epochs = 10
    var rate: Float = 0.1
    /// The pull towards zero, by gradient step of a feature.
    var decay: Float = 0.0008
  }

  /// The weights of feature × label.
  private(set) var weights: [Float]
  /// Five by five.
  private(set) var transitions = [Float](repeating: 0, count: 25)
  private var squares: [Float]
  private var transitionSquares = [Float](repeating: 1e-3, count: 25)
  private let options: Options

  init(featureCount: Int, options: Options = Options()) {
    weights = [Float](repeating: 0, count: featureCount * 4)
    squares = [Float](repeating: 1e-3, count: featureCount * 4)
    self.options = options
  }

  /// Learns from a set. What stays are the means of the weights after each epoch of the second half: steadier than the last ones.
  mutating func learn(_ set: TrainingSet) {
    var generator = SplitMix(seed: 2026)
    var order = Array(set.islands.indices)
    var (sum, transitionSum, count) = ([Float](repeating: 0, count: weights.count), [Float](repeating: 0, count: 25), Float(0))
    for epoch in 0..<options.epochs {
      order.shuffle(using: &generator)
      for island in order { learn(set, island) }
      guard epoch >= options.epochs / 2 else { continue }
      for index in weights.indices { sum[index] += weights[index] }
      for index in transitions.indices { transitionSum[index] += transitions[index] }
      count += 1
    }
    weights = sum.map { $0 / count }
    transitions = transitionSum.map { $0 / count }
  }

  private mutating func learn(_ set: TrainingSet, _ number: Int) {
    var island = set.islands[number]
    for candidate in island.candidates.indices {
      let label = island.candidates[candidate].label.index
      var score: Float = 0
      for feature in set.features(number, candidate) { score += weights[Int(feature) &* 4 &+ label] }
      island.candidates[candidate].score = score
    }
    let lattice = Lattice(island.candidates, island.island, transitions: transitions)
    let expected = lattice.posteriors()
    let isGold = Set(island.gold)
    for candidate in island.candidates.indices {
      let gradient = Float((isGold.contains(candidate) ? 1 : 0) - expected[candidate])
      guard abs(gradient) > 1e-4 else { continue }
      let label = island.candidates[candidate].label.index
      for feature in set.features(number, candidate) { step(Int(feature) &* 4 &+ label, gradient) }
    }
    let expectedTransitions = lattice.transitionPosteriors()
    let goldTransitions = goldTransitions(island)
    for index in 0..<25 {
      let gradient = Float(goldTransitions[index] - expectedTransitions[index])
      guard abs(gradient) > 1e-4 else { continue }
      transitionSquares[index] += gradient * gradient
      transitions[index] += options.rate * gradient / transitionSquares[index].squareRoot()
    }
  }

  @inline(__always)
  private mutating func step(_ index: Int, _ gradient: Float) {
    let pulled = gradient - options.decay * weights[index]
    squares[index] += pulled * pulled
    weights[index] += options.rate * pulled / squares[index].squareRoot()
  }

  private func goldTransitions(_ island: TrainingSet.Island) -> [Double] {
    var counts = [Double](repeating: 0, count: 25)
    var (position, state) = (island.island.tokens.lowerBound, 4)
    for number in island.gold {
      let candidate = island.candidates[number]
      guard Int(candidate.start) >= position else { continue }
      while position < Int(candidate.start) {
        counts[state * 5 + 4] += 1
        (state, position) = (4, position + 1)
      }
      counts[state * 5 + candidate.label.index] += 1
      (state, position) = (candidate.label.index, Int(candidate.end))
    }
    while position < island.island.tokens.upperBound {
      counts[state * 5 + 4] += 1
      (state, position) = (4, position + 1)
    }
    return counts
  }
}
