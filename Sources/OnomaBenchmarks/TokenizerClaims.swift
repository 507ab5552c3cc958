internal import Onoma

/// Cutting text into tokens, against a tokenizer on the standard library's character properties.
enum TokenizerClaims {
  static func rows(_ material: Material, _ lexicon: Lexicon, _ stopwatch: Stopwatch) -> [Row] {
    let tokenizer = Tokenizer(seed: lexicon.seed)
    var tokens = Tokens()
    let fast = stopwatch.measure {
      var count = 0
      for document in material.documents {
        tokens.removeAll()
        tokenizer.append(tokensOf: document, to: &tokens)
        count += tokens.count
      }
      return count
    }
    var expected: [[NaiveTokenizer.Token]] = []
    let naive = stopwatch.time {
      expected = material.sample.map { NaiveTokenizer.tokens(of: $0.string) }
      return expected.reduce(0) { $0 + $1.count }
    }
    let found = material.sample.map { tokenizer.tokens(of: $0).naive }
    let foundCount = found.reduce(0) { $0 + $1.count }
    return [
      Row(
        name: "tokenizer", count: fast.count, check: (foundCount, naive.count), agrees: found == expected, bytes: material.bytes,
        tokens: fast.count, seconds: fast.seconds),
      Row(name: "  naive", count: naive.count, bytes: material.sampleBytes, tokens: naive.count, seconds: naive.seconds),
    ]
  }
}

extension Tokens {
  /// The tokens as the naive tokenizer tells them.
  fileprivate var naive: [NaiveTokenizer.Token] {
    (0..<count).map { .init(span: span(of: $0), startsParagraph: flags[$0].contains(.paragraphBefore)) }
  }
}
