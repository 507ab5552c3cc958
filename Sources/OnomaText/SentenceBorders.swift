/// Finds where sentences start.
///
/// A sentence ends at `!`, `?`, `…`, or at a period that is no abbreviation's and has white space and no small letter behind it; and
/// always at a line that ends a paragraph.
public enum SentenceBorders {
  /// The indices of the tokens that start sentences, ascending, the first token among them.
  ///
  /// - Parameters:
  ///   - tokens: the tokens of a text.
  ///   - isAbbreviation: whether a period directly behind this word does not end a sentence (`Mr`, `TP`, `г`). Single capital letters are
  ///     taken for initials without asking.
  /// - Complexity: linear.
  public static func starts(in tokens: Tokens, isAbbreviation: (Int) -> Bool) -> [Int] {
    var starts: [Int] = []
    for index in 0..<tokens.count {
      if startsSentence(index, in: tokens, isAbbreviation: isAbbreviation) { starts.append(index) }
    }
    return starts
  }

  private static func startsSentence(_ index: Int, in tokens: Tokens, isAbbreviation: (Int) -> Bool) -> Bool {
    let flags = tokens.flags[index]
    if index == 0 || flags.contains(.paragraphBefore) { return true }
    guard flags.contains(.spaceBefore) || flags.contains(.lineBreakBefore) else { return false }
    // Closing quotes and brackets belong to the sentence before them.
    var end = index - 1
    while end > 0, !tokens.flags[end].isDisjoint(with: [.closingQuote, .closingBracket, .apostrophe]), tokens.isGlued(end) { end -= 1 }
    let before = tokens.flags[end]
    if before.contains(.exclamation) { return !flags.isLowerWord }
    guard before.contains(.period), !flags.isLowerWord, end > 0 else { return false }
    let word = tokens.flags[end - 1]
    if word.contains(.singleUpper), tokens.isGlued(end) { return false }
    return !(word.contains(.word) && tokens.isGlued(end) && isAbbreviation(end - 1))
  }
}
