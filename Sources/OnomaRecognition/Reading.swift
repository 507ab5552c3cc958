internal import OnomaLexicon
internal import OnomaMoney
package import OnomaText

/// A text on its way: analysed, its candidates proposed, described and scored.
///
/// Recognition decodes it twice: once by what each candidate is and has beside it, and once more with what the first pass found elsewhere in
/// the document. Training learns from the same readings.
package struct Reading {
  let analysis: TextAnalysis
  let amounts: [MoneyCandidate]
  package private(set) var set: CandidateSet
  /// The features of all candidates, one behind the other.
  private(set) var features: [FeatureCode] = []
  /// The features that the document gives, with the candidates that they belong to; empty before ``readDocument(_:)``.
  private(set) var documentFeatures: [FeatureCode] = []
  private(set) var documentRanges: [Range<Int32>] = []

  /// Analyses a text and proposes all that might be a mention.
  init(text: SourceText, language: Language?, lexicon: Lexicon, money: MoneyGrammar) {
    analysis = TextAnalysis(text: text, language: language, lexicon: lexicon)
    let runs = NameRuns(analysis)
    var set = CandidateSet()
    RunCandidates.propose(runs, analysis, into: &set)
    ChainCandidates(runs: runs, analysis: analysis).propose(into: &set)
    HeadCandidates(analysis: analysis).propose(into: &set)
    PlaceNounCandidates(runs: runs, analysis: analysis).propose(into: &set)
    GazetteerCandidates.propose(analysis, into: &set)
    var amounts: [MoneyCandidate] = []
    for paragraph in analysis.paragraphs {
      for found in money.amounts(
        in: text, tokens: analysis.tokens, range: paragraph.range, matches: analysis.matches, language: paragraph.language)
      {
        set.add(found.tokens, .money, .amount, amount: Int32(amounts.count))
        amounts.append(found)
      }
    }
    set.sort()
    self.amounts = money.settlingCurrencies(of: amounts, matches: analysis.matches)
    let extractor = FeatureExtractor(analysis: analysis, runs: runs)
    var features: [FeatureCode] = []
    set.update { candidate in
      let start = features.count
      extractor.extract(candidate, into: &features)
      candidate.features = Int32(start)..<Int32(features.count)
    }
    self.features = features
    self.set = set
  }

  /// Scores the candidates by a model, with the document's features as far as they were read.
  package mutating func score(by model: ScoringModel) {
    let (features, documentFeatures, documentRanges) = (features, documentFeatures, documentRanges)
    var number = 0
    set.update { candidate in
      var score: Float = 0
      for index in candidate.features { score += model.weight(of: features[Int(index)], for: candidate.label) }
      if !documentRanges.isEmpty {
        for index in documentRanges[number] { score += model.weight(of: documentFeatures[Int(index)], for: candidate.label) }
      }
      candidate.score = score
      number += 1
    }
  }

  /// Reads what a decoding found in the document into features of every candidate.
  package mutating func readDocument(_ choices: [SemiMarkovDecoder.Choice]) {
    let evidence = DocumentEvidence(analysis, set.candidates, choices)
    var (codes, ranges) = ([FeatureCode](), [Range<Int32>]())
    ranges.reserveCapacity(set.candidates.count)
    for candidate in set.candidates {
      var sink = FeatureSink(inCapitals: analysis.evidence[Int(candidate.start)].contains(.inCapitals))
      if candidate.label != .money { evidence.addFeatures(of: candidate, analysis, &sink) }
      ranges.append(Int32(codes.count)..<Int32(codes.count + sink.codes.count))
      codes += sink.codes
    }
    (documentFeatures, documentRanges) = (codes, ranges)
  }

  /// The features of a candidate, the document's among them.
  package func features(ofCandidate number: Int) -> [FeatureCode] {
    let own = set.candidates[number].features.map { features[Int($0)] }
    guard !documentRanges.isEmpty else { return own }
    return own + documentRanges[number].map { documentFeatures[Int($0)] }
  }

  /// The bytes of a candidate.
  package func span(ofCandidate number: Int) -> TextSpan { analysis.tokens.span(of: set.candidates[number].tokens) }

  /// Decodes twice.
  package mutating func decode(by model: ScoringModel) -> [SemiMarkovDecoder.Choice] {
    let decoder = SemiMarkovDecoder(model: model)
    score(by: model)
    let first = decoder.decode(set)
    readDocument(first)
    score(by: model)
    return decoder.decode(set)
  }
}
