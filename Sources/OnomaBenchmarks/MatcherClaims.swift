internal import Onoma

/// Finding all names of the lexicon, against look-ups of every window of tokens in a set.
///
/// The matcher also finds names in other spellings and derived forms. What both can find is compared: the spans that read exactly as a
/// table of the lexicon spells a name.
enum MatcherClaims {
  static func rows(_ material: Material, _ lexicon: Lexicon, _ stopwatch: Stopwatch) -> [Row] {
    let tokens = material.documents.map { lexicon.tokenize($0) }
    let tokenCount = tokens.reduce(0) { $0 + $1.count }
    var matches: [Match] = []
    let fast = stopwatch.measure {
      tokens.reduce(0) { count, tokens in
        matches.removeAll(keepingCapacity: true)
        lexicon.findMatches(in: tokens, into: &matches)
        return count + matches.count
      }
    }
    let naiveMatcher = NaiveMatcher(lexicon)
    var expected: [Set<TextSpan>] = []
    let naive = stopwatch.time {
      expected = material.sample.map { naiveMatcher.spans(in: $0) }
      return expected.reduce(0) { $0 + $1.count }
    }
    let found = material.sample.map { exactSpans(in: $0, lexicon) }
    let foundCount = found.reduce(0) { $0 + $1.count }
    let sampleTokens = tokens[..<material.sample.count].reduce(0) { $0 + $1.count }
    return [
      Row(
        name: "matcher, \(lexicon.formCount) forms", count: fast.count, check: (foundCount, naive.count), agrees: found == expected,
        bytes: material.bytes, tokens: tokenCount, seconds: fast.seconds),
      Row(
        name: "  naive, \(naiveMatcher.nameCount) names", count: naive.count, bytes: material.sampleBytes, tokens: sampleTokens,
        seconds: naive.seconds),
    ]
  }

  /// The spans of matches that read exactly as the lexicon spells their form.
  private static func exactSpans(in text: SourceText, _ lexicon: Lexicon) -> Set<TextSpan> {
    let tokens = lexicon.tokenize(text)
    var matches: [Match] = []
    lexicon.findMatches(in: tokens, into: &matches)
    var spans = Set<TextSpan>()
    for match in matches {
      let span = tokens.span(of: match.tokens)
      if lexicon.spelling(of: lexicon.form(Int(match.form))) == text[span] { spans.insert(span) }
    }
    return spans
  }
}
