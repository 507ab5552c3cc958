public import OnomaLexicon
public import OnomaText

/// Finds amounts of money by rules, in English, Vietnamese and Russian.
///
///     let grammar = MoneyGrammar(lexicon: lexicon)
///     let text = SourceText("Kim ngạch đạt gần 1,97 tỷ USD.")
///     let tokens = lexicon.tokenize(text)
///     var matches: [Match] = []
///     lexicon.findMatches(in: tokens, into: &matches)
///     let found = grammar.amounts(in: text, tokens: tokens, range: 0..<tokens.count, matches: matches, language: .vietnamese)
///     // found[0].amount: 1970000000 USD, approximation .below; its tokens are "1,97 tỷ USD"
///
/// The rules stand in ``MoneyRules``; each is a name, a pattern of parts and a production. Words, signs and codes come from the lexicon.
public struct MoneyGrammar: Sendable {
  let vocabulary: MoneyVocabulary

  /// A grammar with the words of a lexicon, whose values are parsed here, once.
  ///
  /// - Complexity: linear in the lexicon's cues and concepts.
  public init(lexicon: Lexicon) {
    vocabulary = MoneyVocabulary(lexicon: lexicon)
  }

  /// All amounts that start in `range`, a paragraph's tokens, in their order; they do not overlap.
  ///
  /// Hedging words before an amount ("nearly", "khoảng", «свыше») are outside and set its ``MoneyAmount/approximation``; so are parts per unit
  /// behind it ("/kg", "a share", «за тонну»).
  ///
  /// - Parameters:
  ///   - text: the text of the tokens.
  ///   - tokens: all tokens of the text.
  ///   - range: the tokens of a paragraph.
  ///   - matches: the lexicon's matches in the whole text, sorted by start.
  ///   - language: the language of the paragraph; it decides what separators mean.
  /// - Complexity: linear in the tokens of the range. Nothing is read where no word for a currency stands.
  public func amounts(
    in text: SourceText, tokens: Tokens, range: Range<Int>, matches: [Match], language: Language
  ) -> [MoneyCandidate] {
    guard
      let source = MoneyText(text: text, tokens: tokens, range: range, matches: matches, language: language, vocabulary: vocabulary)
    else { return [] }
    var candidates: [MoneyCandidate] = []
    var token = range.lowerBound
    while token < range.upperBound {
      guard source.hasUnit(near: token), source.mayStart(at: token), let found = candidate(in: source, at: token, after: candidates.last)
      else {
        token += 1
        continue
      }
      token = found.tokens.upperBound
      candidates.append(found)
    }
    return candidates
  }

  /// The longest amount that starts at a token; of two as long the earlier rule's.
  private func candidate(in source: MoneyText, at token: Int, after previous: MoneyCandidate?) -> MoneyCandidate? {
    var best: MoneyCandidate?
    for rule in source.rules(at: token) {
      guard let found = rule.amount(in: source, at: token), found.end > best?.tokens.upperBound ?? token else { continue }
      best = MoneyCandidate(tokens: token..<found.end, amount: found.amount, rule: rule.name)
    }
    guard var best else { return nil }
    // "$5 a pound", "25.101 đồng một đô la" tell a price per unit.
    if previous?.tokens.upperBound == token,
      best.rule == "money.article" || best.rule == "money.words" && best.amount.value == DecimalAmount(1)
    {
      return nil
    }
    if best.amount.upperValue == nil || source.keyword(token - 1) != .to {
      best.amount.approximation = source.hedge(before: token)?.word.approximation
    }
    return best
  }
}

extension MoneyText {
  /// Whether an amount may start at a token: a digit, a currency sign, a word of money or an article before one.
  func mayStart(at token: Int) -> Bool {
    if tokens.flags[token].contains(.number) { return true }
    if words(at: token).contains(where: { $0.kind != .approximator }) { return true }
    return isKeyword(token, .article) && !words(at: token + 1).isEmpty
  }

  /// The rules whose first part may stand at a token.
  func rules(at token: Int) -> [MoneyRule] {
    if tokens.flags[token].contains(.number) { return MoneyRules.startingWithNumber }
    let words = words(at: token)
    let isSign = words.contains { $0.kind == .sign || $0.kind == .code }
    let isNumber = words.contains { $0.kind == .number || $0.kind == .scale } || isKeyword(token, .article)
    return switch (isSign, isNumber) {
    case (true, false): MoneyRules.startingWithSign
    case (false, true): MoneyRules.startingWithNumber
    case (true, true): MoneyRules.all
    case (false, false): []
    }
  }
}
