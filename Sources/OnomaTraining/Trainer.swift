public import OnomaLexicon
internal import OnomaRecognition
internal import OnomaText

/// Learns the scorer's weights from annotated texts.
///
///     let weights = try Trainer(lexicon: lexicon).weights(learnedFrom: examples)
///     // [("PERSON/title-before", 1.42), …], for Lexicons/weights/
///
/// In two rounds, as recognition decodes twice. The first learns without what the document says elsewhere, on one half and then on the other, and reads
/// with each the half that it has not seen; the second learns everything on top of those readings.
public struct Trainer: Sendable {
  /// How to learn.
  public struct Options: Sendable {
    /// How often a feature that names a word must occur on marked mentions.
    public var minimumCount = 4
    /// How often all texts are gone through.
    public var epochs = 10
    /// One in so many texts is learned from once more in capitals, and another without its marks; 0 for none.
    public var variantEvery = 2
    /// Each text is learned from once more with one in so many of the people, organizations and lesser places that the lexicon knows taken for
    /// unknown, so that a name's surroundings count though most names of the texts are in the tables; 0 for never.
    public var hiddenEvery = 3
    /// Weights nearer to zero than this are left out.
    public var threshold: Float = 0.05

    /// The defaults.
    public init() {}
  }

  /// What was learned, and from how much.
  public struct Output: Sendable {
    /// The weights by name, sorted.
    public let weights: [(feature: String, weight: Float)]
    /// The marks learned from.
    public let marks: Int
    /// The marks among them that no candidate proposed.
    public let unreachable: Int
  }

  private let recognizer: Recognizer
  private let seed: UInt64
  private let options: Options

  /// A trainer on a lexicon; its own weights are not used.
  ///
  /// - Throws: ``LexiconError`` where the lexicon's tables of rules are damaged.
  public init(lexicon: Lexicon, options: Options = Options()) throws(LexiconError) {
    recognizer = try Recognizer(lexicon: lexicon, weights: [])
    seed = lexicon.seed
    self.options = options
  }

  /// Learns weights.
  ///
  /// - Parameter report: is told what is going on, a line at a time.
  /// - Complexity: linear in the text, times the epochs: about a minute for 5 MB.
  public func weights(learnedFrom examples: [AnnotatedExample], report: (String) -> Void = { _ in }) -> Output {
    let whole = examples + variants(of: examples)
    let hidden = options.hiddenEvery > 0 ? examples : []
    let readings =
      whole.map { recognizer.reading(of: $0.text, language: $0.language) }
      + hidden.indices.map { index in
        recognizer.reading(of: hidden[index].text, language: hidden[index].language) { isHidden($0, inText: index) }
      }
    let examples = whole + hidden
    var blocks = readings.map { $0.describedBlocks() }
    let words = frequentWords(examples, readings, blocks)
    report("\(examples.count) texts, \(words.count) features that name words")
    let halves = [0, 1].map { half in readings.indices.filter { $0 & 1 == half } }
    let models = halves.map { half in
      learn(half.map { (readings[$0], blocks[$0], examples[$0].marks) }, words, epochs: max(2, options.epochs / 2)).model(seed)
    }
    for (half, model) in zip(halves, models.reversed()) {
      for index in half { readings[index].decode(&blocks[index], by: model) }
    }
    report("first round done")
    let learned = learn(examples.indices.map { (readings[$0], blocks[$0], examples[$0].marks) }, words, epochs: options.epochs)
    return Output(weights: learned.weights(above: options.threshold), marks: learned.set.marks, unreachable: learned.set.unreachable)
  }

  /// Whether a concept is hidden from a text, the same in all of its mentions.
  private func isHidden(_ form: FormRecord, inText index: Int) -> Bool {
    guard form.kind == .concept else { return false }
    switch recognizer.lexicon.conceptKind(form.payload) {
    case .country, .territory, .currency: return false
    default:
      var random = SplitMix(seed: UInt64(index) << 32 ^ UInt64(form.payload))
      return random.next() % UInt64(options.hiddenEvery) == 0
    }
  }

  /// Texts in capitals and texts without marks, so that headlines and plain typing are no strangers.
  private func variants(of examples: [AnnotatedExample]) -> [AnnotatedExample] {
    guard options.variantEvery > 0 else { return [] }
    return examples.indices.flatMap { index -> [AnnotatedExample] in
      switch index % options.variantEvery {
      case 0: [examples[index].inCapitals()]
      case options.variantEvery / 2: examples[index].withoutMarks().map { [$0] } ?? []
      default: []
      }
    }
  }

  /// A learner and the set whose feature names its weights have.
  private struct Learned {
    let learner: SemiMarkovLearner
    let set: TrainingSet

    func weights(above threshold: Float) -> [(feature: String, weight: Float)] {
      var weights: [(feature: String, weight: Float)] = []
      for (index, name) in set.names.enumerated() {
        for label in Label.allCases {
          let weight = learner.weights[index * 4 + label.index]
          if abs(weight) >= threshold { weights.append(("\(label.rawValue)/\(name)", rounded(weight))) }
        }
      }
      let states = Label.allCases.map(\.rawValue) + ["OUTSIDE"]
      for from in 0..<5 {
        for to in 0..<5 where abs(learner.transitions[from * 5 + to]) >= threshold {
          weights.append(("\(states[from])>\(states[to])", rounded(learner.transitions[from * 5 + to])))
        }
      }
      return weights.sorted { $0.feature.utf8.lexicographicallyPrecedes($1.feature.utf8) }
    }

    func model(_ seed: UInt64) -> ScoringModel { ScoringModel(weights: weights(above: 0), seed: seed) }

    private func rounded(_ weight: Float) -> Float { (weight * 1000).rounded() / 1000 }
  }

  private func learn(_ data: [(Reading, [Block], [AnnotatedExample.Mark])], _ words: [FeatureCode: String], epochs: Int) -> Learned {
    var set = TrainingSet()
    for code in FeatureCode.dense { if let name = code.denseName { set.register(code, name) } }
    for (code, name) in words.sorted(by: { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }) { set.register(code, name) }
    for (reading, blocks, marks) in data { set.add(reading, blocks, gold: marks) }
    var options = SemiMarkovLearner.Options()
    options.epochs = epochs
    var learner = SemiMarkovLearner(featureCount: set.names.count, options: options)
    learner.learn(set)
    return Learned(learner: learner, set: set)
  }

  /// The features naming words that occur often enough on marked mentions.
  private func frequentWords(_ examples: [AnnotatedExample], _ readings: [Reading], _ blocks: [[Block]]) -> [FeatureCode: String] {
    var counts: [FeatureCode: (count: Int, name: String)] = [:]
    for index in examples.indices {
      let (reading, marks) = (readings[index], Set(examples[index].marks))
      for candidate in blocks[index].flatMap(\.set.candidates)
      where marks.contains(AnnotatedExample.Mark(span: reading.span(of: candidate), label: candidate.label)) {
        for (code, name) in reading.wordFeatures(of: candidate) { counts[code, default: (0, name)].count += 1 }
      }
    }
    return counts.filter { $0.value.count >= options.minimumCount && !$0.value.name.contains("\t") }.mapValues(\.name)
  }
}
