internal import Onoma

/// Cuts a text into tokens by the standard library's character properties, scalar by scalar: slow, plain, and not by our tables.
enum NaiveTokenizer {
  /// What a scalar is for.
  private enum Role {
    case letter, mark, digit, space, invisible, other
  }

  /// A token, and whether a paragraph starts with it.
  struct Token: Equatable {
    var span: TextSpan
    var startsParagraph: Bool
  }

  static func tokens(of text: String) -> [Token] {
    var (tokens, offset, open) = ([Token](), 0, Role?.none)
    var (lineBreaks, lastWasReturn) = (2, false)
    for scalar in text.unicodeScalars {
      let role = role(of: scalar)
      let end = offset + scalar.utf8.count
      switch role {
      case .space:
        open = nil
        if isLineBreak(scalar), !(scalar == "\n" && lastWasReturn) { lineBreaks += scalar == "\u{2029}" ? 2 : 1 }
      case .invisible:
        // Inside of a word it is passed over; a digit run ends with it.
        if open == .digit { open = nil }
      case .letter, .mark:
        if open == .letter { tokens[tokens.count - 1].span.utf8End = end } else { begin(offset, end) }
        open = .letter
      case .digit:
        if open == .digit { tokens[tokens.count - 1].span.utf8End = end } else { begin(offset, end) }
        open = .digit
      case .other:
        begin(offset, end)
        open = nil
      }
      lastWasReturn = scalar == "\r"
      offset = end
    }
    func begin(_ start: Int, _ end: Int) {
      tokens.append(Token(span: TextSpan(start, end), startsParagraph: lineBreaks > 1))
      lineBreaks = 0
    }
    return tokens
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    let properties = scalar.properties
    // Letters to Unicode, apostrophes to names.
    if "ʹʺʻʼʽʾʿˈ".unicodeScalars.contains(scalar) { return .other }
    // The tables are pinned to a version; the standard library may know more characters.
    guard let age = properties.age, age <= (15, 0) else { return .other }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return properties.isDefaultIgnorableCodePoint ? .invisible : .mark
    case .decimalNumber: return .digit
    default:
      if properties.isWhitespace { return .space }
      return properties.isDefaultIgnorableCodePoint ? .invisible : .other
    }
  }
}
