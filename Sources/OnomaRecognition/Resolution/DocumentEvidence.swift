internal import OnomaLexicon
internal import OnomaText

/// What a first pass found in a document, for the second.
///
/// Names are compared by the keys of their words; inflected forms of one name, and possessives, by the lemma keys that the lexicon or an ending
/// gives.
struct DocumentEvidence {
  /// How often a name was read with each label, by the hash of its words.
  private var labels: [UInt64: SIMD4<Float>] = [:]
  /// The labels of longer names that a word is part of: the last words of people (family, or Vietnamese given name), the first of others.
  private var parts: [UInt64: SIMD4<Float>] = [:]
  /// The initials of organizations and places that have several words.
  private var acronyms: [UInt64: Label] = [:]

  /// Adds what was found in a block of the document.
  mutating func add(_ block: Block, _ choices: [SemiMarkovDecoder.Choice], _ analysis: TextAnalysis) {
    for choice in choices {
      let candidate = block.set.candidates[choice.candidate]
      guard candidate.label != .money, choice.probability > 0.3 else { continue }
      let weight = Float(choice.probability)
      let stems = NameStems.stems(of: candidate.tokens, analysis)
      labels[NameStems.hash(stems), default: .zero][candidate.label.index] += weight
      let bracketed = Self.bracketedAcronym(behind: candidate.tokens.upperBound, analysis)
      if let bracketed { acronyms[analysis.tokens.keys[bracketed]] = candidate.label }
      guard stems.count > 1 else { continue }
      switch candidate.label {
      case .person:
        for stem in [stems[0], stems[stems.count - 1]] { parts[stem, default: .zero][candidate.label.index] += weight }
        if stems.count > 2 {
          parts[NameStems.hash(Array(stems.suffix(2))), default: .zero][candidate.label.index] += weight
          parts[NameStems.hash([stems[0], stems[stems.count - 1]]), default: .zero][candidate.label.index] += weight
        }
      case .organization, .place:
        parts[stems[0], default: .zero][candidate.label.index] += weight
        if stems.count > 2 { parts[NameStems.hash(Array(stems.prefix(2))), default: .zero][candidate.label.index] += weight }
      case .money: break
      }
    }
  }

  /// The acronym in brackets behind a name: Hồ Chí Minh Stock Exchange (HoSE).
  private static func bracketedAcronym(behind token: Int, _ analysis: TextAnalysis) -> Int? {
    guard token + 2 < analysis.tokens.count, analysis.tokens.flags[token].contains(.openingBracket),
      analysis.tokens.flags[token + 2].contains(.closingBracket), analysis.tokens.flags[token + 1].contains(.word),
      !analysis.tokens.flags[token + 1].isDisjoint(with: [.allUpper, .mixedCase, .capitalized])
    else { return nil }
    return token + 1
  }

  /// Adds what the document says of a candidate elsewhere.
  func addFeatures(of candidate: Candidate, _ analysis: TextAnalysis, _ sink: inout FeatureSink) {
    let stems = NameStems.stems(of: candidate.tokens, analysis)
    let hash = NameStems.hash(stems)
    let own = candidate.label.index
    if let votes = labels[hash] {
      // Its own vote in the first pass is among them: agreement tells more where there are several.
      if votes[own] > 1.2 { sink.add(.documentSame) }
      if votes.sum() - votes[own] > max(votes[own], 0.5) { sink.add(.documentOther) }
    }
    if let votes = parts[stems.count == 1 ? stems[0] : hash] {
      if votes[own] > 0.5 { sink.add(candidate.label == .person ? .documentFullName : .documentShorter) }
      if votes.sum() - votes[own] > 0.8, votes[own] < 0.5 { sink.add(.documentPartOfOther) }
    }
    if stems.count == 1, acronyms[analysis.tokens.keys[candidate.tokens.lowerBound]] == candidate.label { sink.add(.documentAcronym) }
  }
}
