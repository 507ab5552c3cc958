internal import OnomaLexicon
public import OnomaText
internal import OnomaUnicode

/// Why a mention was chosen.
public struct Explanation: Sendable {
  /// A feature of the chosen reading and what it is worth.
  public struct Contribution: Hashable, Sendable {
    /// The feature's name in the weights table: `title-before`, `before=tại`.
    public let feature: String
    /// Its weight for the mention's label.
    public let weight: Float
  }

  /// Another reading of some of the mention's characters.
  public struct Alternative: Hashable, Sendable {
    /// Where it stands.
    public let span: TextSpan
    /// Its label.
    public let label: Label
    /// The rule that proposed it.
    public let rule: String
    /// The sum of its features' weights.
    public let score: Float
  }

  /// The mention.
  public let mention: Mention
  /// The sum of its features' weights; a word outside of all names has 0.
  public let score: Float
  /// Its features, those that weigh most first.
  public let contributions: [Contribution]
  /// The best other readings, the best first.
  public let runnersUp: [Alternative]
  /// The lines of the lexicon that know its form: `places/countries.tsv:212 iso3166:VN (cldr)`.
  public let lexiconLines: [String]
}

extension Recognizer {
  /// Annotates a text and tells why each mention was chosen.
  ///
  /// - Complexity: as ``annotate(_:language:)``, and for each mention the candidates that overlap it.
  public func explain(_ text: SourceText, language: Language? = nil) -> [Explanation] {
    let reading = reading(of: text, language: language)
    var blocks = reading.describedBlocks()
    let choices = reading.decode(&blocks, by: model)
    let findings = zip(choices, blocks).flatMap { choices, block in choices.map { reading.finding($0, block) } }
    let document = document(reading.analysis, reading.settled(findings))
    let places = zip(choices, blocks).flatMap { choices, block in choices.map { (block, $0.candidate) } }
    return zip(document.mentions, places).map { explanation(of: $0, reading.analysis, $1.0, chosen: $1.1) }
  }

  private func explanation(of mention: Mention, _ analysis: TextAnalysis, _ block: Block, chosen: Int) -> Explanation {
    let candidates = block.set.candidates
    let candidate = candidates[chosen]
    let contributions = block.features(ofCandidate: chosen).compactMap { code -> Explanation.Contribution? in
      let weight = model.weight(of: code, for: candidate.label)
      return weight == 0 ? nil : .init(feature: analysis.name(of: code, of: candidate) ?? "?", weight: weight)
    }
    let others = block.overlapping(chosen).sorted { candidates[$0].score > candidates[$1].score }
    return Explanation(
      mention: mention, score: candidate.score,
      contributions: contributions.sorted { (abs($1.weight), $0.feature) < (abs($0.weight), $1.feature) },
      runnersUp: others.prefix(3).map {
        .init(
          span: analysis.tokens.span(of: candidates[$0].tokens), label: candidates[$0].label, rule: candidates[$0].rule.rawValue,
          score: candidates[$0].score)
      },
      lexiconLines: lexiconLines(of: candidate, analysis))
  }

  private func lexiconLines(of candidate: Candidate, _ analysis: TextAnalysis) -> [String] {
    var lines: [String] = []
    for match in analysis.concepts(startingAt: candidate.tokens.lowerBound)
    where match.tokens == candidate.tokens && match.kind.label == candidate.label {
      let concept = lexicon.concept(match.form.payload)
      let line = "\(concept.line) \(concept.id) (\(concept.sources))"
      if !lines.contains(line) { lines.append(line) }
    }
    return lines
  }
}

extension Block {
  /// The other candidates that share a token with one.
  fileprivate func overlapping(_ number: Int) -> [Int] {
    let (candidates, tokens) = (set.candidates, set.candidates[number].tokens)
    // They are sorted by end, and none is longer than the longest.
    let first = candidates.partitioningIndex { Int($0.end) > tokens.lowerBound } ?? candidates.count
    return candidates[first...].prefix { Int($0.end) < tokens.upperBound + CandidateSet.longest }.indices.filter {
      $0 != number && candidates[$0].tokens.overlaps(tokens)
    }
  }
}
