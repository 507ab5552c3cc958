internal import OnomaMoney
internal import OnomaText

/// A stretch of a text whose candidates are decoded together: most texts are one block.
package struct Block {
  package private(set) var set: CandidateSet
  let amounts: [MoneyCandidate]
  /// The features of all candidates, one behind the other; empty where they were only scored.
  private(set) var features: [FeatureCode] = []
  /// What the document adds: empty before ``readDocument(_:_:)``.
  private(set) var documentFeatures: [FeatureCode] = []
  private(set) var documentRanges: [Range<Int32>] = []
  /// The scores without what the document adds.
  private var ownScores: [Float] = []

  /// Describes the candidates of a set.
  ///
  /// - Parameter model: where it is given, candidates are scored at once, and their features are not kept.
  init(_ set: CandidateSet, amounts: [MoneyCandidate], _ extractor: FeatureExtractor, scoredBy model: ScoringModel?) {
    self.amounts = amounts
    var (set, features) = (set, [FeatureCode]())
    set.update { candidate in
      let start = features.count
      extractor.extract(candidate, into: &features)
      candidate.features = Int32(start)..<Int32(features.count)
      if let model {
        candidate.score = features.reduce(0) { $0 + model.weight(of: $1, for: candidate.label) }
        features.removeAll(keepingCapacity: true)
      }
    }
    self.set = set
    self.features = model == nil ? features : []
    ownScores = set.candidates.map(\.score)
  }

  /// Scores the candidates by a model, where their features were kept.
  package mutating func score(by model: ScoringModel) {
    let features = features
    set.update { candidate in
      candidate.score = candidate.features.reduce(0) { $0 + model.weight(of: features[$1], for: candidate.label) }
    }
    ownScores = set.candidates.map(\.score)
    documentFeatures = []
    documentRanges = []
  }

  /// Adds what is known of the document to every candidate's score.
  mutating func readDocument(_ document: DocumentEvidence, _ analysis: TextAnalysis, scoredBy model: ScoringModel) {
    var (codes, ranges, number) = ([FeatureCode](), [Range<Int32>](), 0)
    ranges.reserveCapacity(set.candidates.count)
    let ownScores = ownScores
    set.update { candidate in
      var sink = FeatureSink(inCapitals: analysis.evidence[Int(candidate.start)].contains(.inCapitals))
      if candidate.label != .money { document.addFeatures(of: candidate, analysis, &sink) }
      ranges.append(Int32(codes.count)..<Int32(codes.count + sink.codes.count))
      codes += sink.codes
      candidate.score = sink.codes.reduce(ownScores[number]) { $0 + model.weight(of: $1, for: candidate.label) }
      number += 1
    }
    (documentFeatures, documentRanges) = (codes, ranges)
  }

  /// The features of a candidate, the document's among them.
  package func features(ofCandidate number: Int) -> [FeatureCode] {
    let own = set.candidates[number].features.map { features[Int($0)] }
    guard !documentRanges.isEmpty else { return own }
    return own + documentRanges[number].map { documentFeatures[Int($0)] }
  }
}

extension Array where Element == FeatureCode {
  fileprivate subscript(index: Int32) -> FeatureCode { self[Int(index)] }
}
