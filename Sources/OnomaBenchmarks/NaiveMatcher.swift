internal import Onoma

/// Looks every window of tokens up in a set of strings: what a user would write first, and what the matcher must agree with.
struct NaiveMatcher {
  private let names: Set<String>
  private let longest: Int

  /// A matcher of all names as the lexicon's tables spell them.
  init(_ lexicon: Lexicon) {
    var (names, longest) = (Set<String>(), 0)
    for number in 0..<lexicon.formCount {
      let form = lexicon.form(number)
      guard let spelling = lexicon.spelling(of: form) else { continue }
      names.insert(spelling)
      longest = max(longest, form.tokenCount)
    }
    self.names = names
    self.longest = longest
  }

  /// The number of different names.
  var nameCount: Int { names.count }

  /// Where a name stands as it is spelled, from token to token and within a paragraph.
  func spans(in text: SourceText) -> Set<TextSpan> {
    let tokens = NaiveTokenizer.tokens(of: text.string)
    var spans = Set<TextSpan>()
    for first in tokens.indices {
      for last in first..<min(first + longest, tokens.count) {
        if last > first, tokens[last].startsParagraph { break }
        let span = TextSpan(tokens[first].span.utf8Start, tokens[last].span.utf8End)
        if names.contains(text[span]) { spans.insert(span) }
      }
    }
    return spans
  }
}
