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
    var reading = reading(of: text, language: language)
    let choices = reading.decode(by: model)
    let document = document(reading, choices)
    return zip(document.mentions, choices).map { explanation(of: $0, reading, chosen: $1.candidate) }
  }

  private func explanation(of mention: Mention, _ reading: Reading, chosen: Int) -> Explanation {
    let (analysis, candidates) = (reading.analysis, reading.set.candidates)
    let candidate = candidates[chosen]
    let contributions = reading.features(ofCandidate: chosen).compactMap { code -> Explanation.Contribution? in
      let weight = model.weight(of: code, for: candidate.label)
      return weight == 0 ? nil : .init(feature: reading.name(of: code, ofCandidate: chosen) ?? "?", weight: weight)
    }
    let others = candidates.indices.filter { $0 != chosen && candidates[$0].tokens.overlaps(candidate.tokens) }
      .sorted { candidates[$0].score > candidates[$1].score }
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
    for match in analysis.concepts where match.tokens == candidate.tokens && match.kind.label == candidate.label {
      let concept = lexicon.concept(match.form.payload)
      let line = "\(concept.line) \(concept.id) (\(concept.sources))"
      if !lines.contains(line) { lines.append(line) }
    }
    return lines
  }
}

extension Reading {
  /// The name in the weights table of a feature that a candidate has.
  package func name(of code: FeatureCode, ofCandidate number: Int) -> String? {
    if let name = code.denseName { return name }
    return wordFeatures(ofCandidate: number).first { $0.code == code }?.name
  }

  /// A candidate's features that name words.
  package func wordFeatures(ofCandidate number: Int) -> [(code: FeatureCode, name: String)] {
    let range = set.candidates[number].tokens
    let paragraph = analysis.paragraph(at: range.lowerBound)
    let last = range.upperBound - 1
    let places: [(WordTemplate, Int)] = [
      (.before, range.lowerBound - 1), (.beforeThat, range.lowerBound - 2), (.after, range.upperBound), (.afterThat, range.upperBound + 1),
      (.first, range.lowerBound), (.last, last), (.suffix, last), (.firstSuffix, range.lowerBound),
    ]
    return places.map { template, token in
      let (key, word) = wordFeature(template, token, paragraph)
      return (FeatureCode(template, key: key), "\(template.name)=\(word)")
    }
  }

  private func wordFeature(_ template: WordTemplate, _ token: Int, _ paragraph: Range<Int>) -> (key: UInt64, word: String) {
    guard paragraph.contains(token) else { return (WordContext.edgeKey, WordContext.edgeName) }
    let span = analysis.tokens.span(of: token)
    switch template {
    case .suffix, .firstSuffix:
      return (UInt64(analysis.tokens.suffixKeys[token]), String(Fold.key(of: analysis.text[span]).suffix(3)))
    default:
      if analysis.tokens.flags[token].contains(.number) { return (WordContext.numberKey, WordContext.numberName) }
      return (analysis.tokens.keys[token], Fold.key(of: analysis.text[span]))
    }
  }
}
