internal import OnomaLexicon
internal import OnomaText

/// A mention on its way to an entity.
struct LinkedName {
  let index: Int
  let label: Label
  let tokens: Range<Int>
  /// The stems of its words, legal forms and place nouns left out.
  let stems: [UInt64]
  /// The first letters of its words, for matching initials and acronyms.
  let initials: [UInt32]
  /// Whether each part stands as an initial.
  let leadingInitials: [UInt32]
  /// The most prominent concept that its tokens name.
  let concept: FormRecord?
  var cluster = -1

  /// How much it tells: the number of its words, initials counting a little.
  var weight: Double { Double(stems.count) + 0.3 * Double(leadingInitials.count) }

  init(_ index: Int, _ label: Label, _ tokens: Range<Int>, _ analysis: TextAnalysis, _ lexicon: Lexicon) {
    self.index = index
    self.label = label
    self.tokens = tokens
    var kept: [Int] = []
    var leading: [UInt32] = []
    for token in tokens {
      let flags = analysis.tokens.flags[token]
      guard flags.contains(.word) || flags.contains(.number) else { continue }
      let isInitial = flags.contains(.singleUpper) && token + 1 < tokens.upperBound && analysis.tokens.flags[token + 1].contains(.period)
      if isInitial, label == .person {
        leading.append(Self.firstLetter(of: token, analysis))
      } else if !analysis.evidence[token].contains(.legalForm) || label != .organization {
        kept.append(token)
      }
    }
    // Vietnamese place nouns are no part of what is compared: tỉnh Quảng Ninh, Quảng Ninh.
    if label == .place { kept = Self.withoutPlaceNoun(kept, analysis) }
    if kept.isEmpty { kept = [tokens.lowerBound] }
    stems = kept.map { analysis.stems[$0] }
    initials = kept.map { Self.firstLetter(of: $0, analysis) }
    leadingInitials = leading
    concept = Self.concept(of: tokens, label, analysis, lexicon)
  }

  /// Whether another name has the same words, initials and concept.
  func isSpelledLike(_ other: LinkedName) -> Bool {
    stems == other.stems && leadingInitials == other.leadingInitials && concept?.payload == other.concept?.payload
  }

  private static func withoutPlaceNoun(_ words: [Int], _ analysis: TextAnalysis) -> [Int] {
    guard let first = words.first, words.count > 1 else { return words }
    let noun = analysis.cues(startingAt: first).last { $0.kind == .placeKind && $0.flags.contains(.inside) }
    guard let noun else { return words }
    let rest = words.filter { $0 >= noun.tokens.upperBound }
    return rest.isEmpty ? words : rest
  }

  private static func firstLetter(of token: Int, _ analysis: TextAnalysis) -> UInt32 {
    let span = analysis.tokens.span(of: token)
    return analysis.text[span].uppercased().unicodeScalars.first?.value ?? 0
  }

  private static func concept(of tokens: Range<Int>, _ label: Label, _ analysis: TextAnalysis, _ lexicon: Lexicon) -> FormRecord? {
    var best: FormRecord?
    // A place noun beside the name does not hide the concept: tỉnh Quảng Ninh, Khánh Hòa Province.
    var ranges = [tokens]
    if label == .place {
      if let first = withoutPlaceNoun(Array(tokens), analysis).first { ranges.append(first..<tokens.upperBound) }
      let last = tokens.upperBound - 1
      if tokens.count > 1, analysis.evidence[last].contains(.placeKindAfter) { ranges.append(tokens.lowerBound..<last) }
    }
    for range in ranges where best == nil {
      for match in analysis.concepts(startingAt: range.lowerBound) where match.tokens == range && match.kind.label == label {
        if best.map({ lexicon.conceptRank(match.form.payload) > lexicon.conceptRank($0.payload) }) ?? true { best = match.form }
      }
    }
    return best
  }
}
