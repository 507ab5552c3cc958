internal import OnomaText

extension Lexicon {
  /// The titles that stand before a person's name, and the name behind them.
  ///
  ///     lexicon.partedTitle(of: "Thủ tướng Phạm Minh Chính")   // ("Thủ tướng", "Phạm Minh Chính")
  ///     lexicon.partedTitle(of: "г-н Мишустин")                // ("г-н", "Мишустин")
  ///     lexicon.partedTitle(of: "Anh Đức")                     // ("", "Anh Đức"): a capital Anh is rather a name
  ///
  /// - Returns: an empty title where there is none; the name is never empty unless the text is.
  /// - Complexity: linear in the text.
  public func partedTitle(of text: String) -> (title: String, name: String) {
    let source = SourceText(text)
    let tokens = tokenize(source)
    var matches: [Match] = []
    findMatches(in: tokens, into: &matches)
    var start = 0
    while let match = matches.last(where: { Int($0.start) == start && Int($0.end) < tokens.count && isTitle($0, tokens) }) {
      start = Int(match.end)
      // The dot of г-н. and Mr.
      while start + 1 < tokens.count, !tokens.flags[start].contains(.word) { start += 1 }
    }
    guard start > 0, start < tokens.count else { return ("", text) }
    let end = Int(tokens.utf8Starts[start])
    let title = source[TextSpan(0, end)].trimmed
    return (title, source[TextSpan(end, source.utf8Count)].trimmed)
  }

  /// Whether a match is a title before a name; what is written as a name, and may be one, is none.
  private func isTitle(_ match: Match, _ tokens: Tokens) -> Bool {
    let form = form(Int(match.form))
    guard form.kind == .cue, cueKind(form.payload).isTitle else { return false }
    let isCapitalized = tokens.flags[Int(match.start)].contains(.capitalized)
    return !isCapitalized || form.tokenCount > 1 || cueKind(form.payload) != .kinship
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
