import OnomaText
import OnomaUnicode
import Testing

struct TokenizerFlagsTests {
  private static let before: TokenFlags = [.spaceBefore, .lineBreakBefore, .paragraphBefore]

  /// The flags of a text's only token, without those of what stands before.
  private func flags(_ text: String) -> TokenFlags {
    let tokens = Tokenizer().tokens(of: SourceText(text))
    #expect(tokens.count == 1, "\(text)")
    return tokens.flags.first.map { $0.subtracting(Self.before) } ?? []
  }

  @Test(
    "How words are written",
    arguments: [
      ("hà", [.latin, .hasLower, .hasMarks]), ("Hà", [.latin, .capitalized, .hasLower, .hasMarks]),
      ("HÀ", [.latin, .capitalized, .allUpper, .hasMarks]), ("ha", [.latin, .hasLower]), ("A", [.latin, .capitalized, .singleUpper]),
      ("a", [.latin, .hasLower]), ("Đ", [.latin, .capitalized, .singleUpper, .hasMarks]), ("đ", [.latin, .hasLower, .hasMarks]),
      ("E\u{301}", [.latin, .capitalized, .singleUpper, .hasMarks]), ("VinFast", [.latin, .capitalized, .mixedCase, .hasLower]),
      ("iPhone", [.latin, .mixedCase, .hasLower]), ("McDonald", [.latin, .capitalized, .mixedCase, .hasLower]),
      ("TPHCm", [.latin, .capitalized, .mixedCase, .hasLower]), ("dI", [.latin, .mixedCase, .hasLower]),
      ("VNĐ", [.latin, .capitalized, .allUpper, .hasMarks]), ("ёж", [.cyrillic, .hasLower]),
      ("Йошкар", [.cyrillic, .capitalized, .hasLower]),
      ("Пу\u{301}тин", [.cyrillic, .capitalized, .hasLower]), ("МИД", [.cyrillic, .capitalized, .allUpper]),
      ("Я", [.cyrillic, .capitalized, .singleUpper]), ("Σίσυφος", [.capitalized, .hasLower]), ("北京", []), ("straße", [.latin, .hasLower]),
      ("ß", [.latin, .hasLower]), ("\u{301}", []), ("Ha\u{AD}noi", [.latin, .capitalized, .hasLower]),
      ("Tromsø", [.latin, .capitalized, .hasLower, .hasMarks]), ("Æon", [.latin, .capitalized, .hasLower]),
    ] as [(String, TokenFlags)])
  func words(text: String, expected: TokenFlags) {
    #expect(flags(text) == expected.union(.word))
  }

  @Test(
    "What signs are for",
    arguments: [
      ("5", .number), ("１２", .number), ("-", .hyphen), ("–", .hyphen), ("−", .hyphen), ("'", .apostrophe), ("’", .apostrophe),
      ("‘", .apostrophe), ("`", .apostrophe), ("/", .slash), (".", .period), (",", .comma), ("!", .exclamation), ("?", .exclamation),
      ("…", .exclamation), (":", .colon), (";", .colon), ("“", .openingQuote), ("«", .openingQuote), ("”", .closingQuote),
      ("»", .closingQuote),
      ("\"", [.openingQuote, .closingQuote]), ("(", .openingBracket), ("]", .closingBracket), ("$", .currencySign), ("₫", .currencySign),
      ("₽", .currencySign), ("&", .ampersand), ("%", .percent), ("№", []), ("😀", []), ("\0", []), ("*", []), ("½", []),
    ] as [(String, TokenFlags)])
  func signs(text: String, expected: TokenFlags) {
    #expect(flags(text) == expected)
  }

  @Test("The questions that the rules ask of a word")
  func questions() {
    for text in ["hà", "ёж", "北京"] { #expect(flags(text).isLowerWord && !flags(text).isCapitalizedWord, "\(text)") }
    for text in ["Hà", "HÀ", "A", "VinFast"] { #expect(flags(text).isCapitalizedWord && !flags(text).isLowerWord, "\(text)") }
    for text in ["iPhone", "5", "-"] { #expect(!flags(text).isCapitalizedWord && !flags(text).isLowerWord, "\(text)") }
  }

  @Test(
    "What stands before a token",
    arguments: [
      ("a b", ["P", "S"]), ("ab-", ["P", ""]), ("a\tb\u{A0}c", ["P", "S", "S"]), ("a\nb", ["P", "L"]), ("a\r\nb", ["P", "L"]),
      ("a\rb", ["P", "L"]),
      ("a\n\nb", ["P", "LP"]), ("a\r\n\r\nb", ["P", "LP"]), ("a\r\rb", ["P", "LP"]), ("a \n \n b", ["P", "SLP"]),
      ("a \r\n b", ["P", "SL"]),
      ("a\n\u{AD}\nb", ["P", "LP"]), ("a\u{2029}b", ["P", "LP"]), ("a\u{2028}b", ["P", "L"]), ("\u{FEFF}a", ["P"]), ("  a", ["SP"]),
      ("\n\na", ["LP"]), ("a\n.\nb", ["P", "L", "L"]), ("a\u{85}b\u{B}c", ["P", "L", "L"]), ("a\n\rb", ["P", "LP"]),
    ])
  func spaces(text: String, expected: [String]) {
    let tokens = Tokenizer().tokens(of: SourceText(text))
    let found = tokens.flags.map { flags in
      (flags.contains(.spaceBefore) ? "S" : "") + (flags.contains(.lineBreakBefore) ? "L" : "")
        + (flags.contains(.paragraphBefore) ? "P" : "")
    }
    #expect(found == expected)
  }
}
