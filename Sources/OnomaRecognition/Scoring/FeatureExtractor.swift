internal import OnomaLexicon
internal import OnomaText

/// Finds out what speaks for and against each candidate.
struct FeatureExtractor {
  let analysis: TextAnalysis
  let runs: NameRuns
  let tokens: Tokens
  /// The concept matches that start at each token: an index range into the analysis's concepts, as their first.
  let conceptStarts: [Int32]
  /// The longest concept match that covers a token, by label: start and end.
  let covers: [ConceptCover]

  struct ConceptCover {
    var place: Range<Int32> = 0..<0
    var person: Range<Int32> = 0..<0
    var organization: Range<Int32> = 0..<0
  }

  init(analysis: TextAnalysis, runs: NameRuns) {
    self.analysis = analysis
    self.runs = runs
    tokens = analysis.tokens
    var starts = [Int32](repeating: -1, count: tokens.count + 1)
    var covers = [ConceptCover](repeating: ConceptCover(), count: tokens.count)
    for (number, match) in analysis.concepts.enumerated() {
      if starts[match.tokens.lowerBound] < 0 { starts[match.tokens.lowerBound] = Int32(number) }
      // Names that need a cue, and single common words, cover nothing.
      guard !match.form.needsCue, match.tokens.count > 1 || !analysis.evidence[match.tokens.lowerBound].contains(.common) else { continue }
      let range = Int32(match.tokens.lowerBound)..<Int32(match.tokens.upperBound)
      let path: WritableKeyPath<ConceptCover, Range<Int32>> =
        switch match.kind.label {
        case .place: \.place
        case .person: \.person
        case .organization, .money: \.organization
        }
      for token in match.tokens where covers[token][keyPath: path].count < range.count { covers[token][keyPath: path] = range }
    }
    conceptStarts = starts
    self.covers = covers
  }

  /// Adds the features of a candidate.
  func extract(_ candidate: Candidate, into features: inout [FeatureCode]) {
    var sink = FeatureSink(codes: features, inCapitals: analysis.evidence[Int(candidate.start)].contains(.inCapitals))
    features = []
    sink.add(.bias)
    if candidate.label == .money {
      sink.add(.amount)
    } else {
      addStructure(candidate, &sink)
      addWriting(candidate, &sink)
      addContext(candidate, &sink)
      addHeads(candidate, &sink)
      if candidate.label == .person { addNameParts(candidate, &sink) }
      addGazetteer(candidate, &sink)
      addWords(candidate, &sink)
    }
    features = sink.codes
  }

  /// The words in and beside the candidate.
  func addWords(_ candidate: Candidate, _ sink: inout FeatureSink) {
    let range = candidate.tokens
    let paragraph = analysis.paragraph(at: range.lowerBound)
    sink.add(.before, key: key(range.lowerBound - 1, paragraph))
    sink.add(.beforeThat, key: key(range.lowerBound - 2, paragraph))
    sink.add(.after, key: key(range.upperBound, paragraph))
    sink.add(.afterThat, key: key(range.upperBound + 1, paragraph))
    sink.add(.first, key: key(range.lowerBound, paragraph))
    sink.add(.last, key: key(range.upperBound - 1, paragraph))
    let last = range.upperBound - 1
    if tokens.flags[last].contains(.word) { sink.add(.suffix, key: UInt64(tokens.suffixKeys[last])) }
    if range.count > 1, tokens.flags[range.lowerBound].contains(.word) {
      sink.add(.firstSuffix, key: UInt64(tokens.suffixKeys[range.lowerBound]))
    }
  }

  private func key(_ token: Int, _ paragraph: Range<Int>) -> UInt64 {
    guard paragraph.contains(token) else { return WordContext.edgeKey }
    return tokens.flags[token].contains(.number) ? WordContext.numberKey : tokens.keys[token]
  }

  // MARK: - Neighbours

  /// The token before another in the same paragraph.
  func before(_ token: Int) -> Int? {
    token > analysis.paragraph(at: token).lowerBound ? token - 1 : nil
  }

  /// The token after another in the same paragraph.
  func after(_ token: Int) -> Int? {
    token + 1 < analysis.paragraph(at: token).upperBound ? token + 1 : nil
  }
}
