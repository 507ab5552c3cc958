internal import OnomaText

/// Where names end because lines do, and which lines are set in capitals.
///
/// In most texts a line is a paragraph and no name runs over its end; in a hard-wrapped text, told by the lengths of its lines, a single line
/// end is a space.
struct Layout {
  /// Paragraphs as runs of tokens.
  let paragraphs: [Range<Int>]
  /// Whether single line ends are spaces.
  let isHardWrapped: Bool

  init(tokens: Tokens) {
    var lines: [Range<Int>] = []
    var start = 0
    for token in 0..<tokens.count where token > start && !tokens.flags[token].isDisjoint(with: [.lineBreakBefore, .paragraphBefore]) {
      lines.append(start..<token)
      start = token
    }
    if start < tokens.count { lines.append(start..<tokens.count) }
    isHardWrapped = Self.isHardWrapped(lines, tokens)
    guard isHardWrapped else {
      paragraphs = lines
      return
    }
    var merged: [Range<Int>] = []
    for line in lines {
      if let last = merged.last, !tokens.flags[line.lowerBound].contains(.paragraphBefore) {
        merged[merged.count - 1] = last.lowerBound..<line.upperBound
      } else {
        merged.append(line)
      }
    }
    paragraphs = merged
  }

  /// Lines that another one follows without an empty line between: in wrapped text most are of one length and end without a full stop.
  private static func isHardWrapped(_ lines: [Range<Int>], _ tokens: Tokens) -> Bool {
    var (inner, open, lengths) = (0, 0, [Int]())
    for (line, next) in zip(lines, lines.dropFirst()) where !tokens.flags[next.lowerBound].contains(.paragraphBefore) {
      inner += 1
      lengths.append(tokens.span(of: line).utf8Count)
      if tokens.flags[line.upperBound - 1].isDisjoint(with: [.period, .exclamation, .closingQuote, .colon]) { open += 1 }
    }
    guard inner >= 4, open * 10 >= inner * 6 else { return false }
    lengths.sort()
    let (median, longest) = (lengths[lengths.count / 2], lengths[lengths.count * 19 / 20])
    return median >= 40 && longest <= 220 && longest * 2 <= median * 3
  }
}
