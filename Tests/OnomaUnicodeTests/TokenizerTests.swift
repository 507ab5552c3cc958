import OnomaText
import OnomaUnicode
import Testing

struct TokenizerTests {
  @Test(
    "Texts and their tokens",
    arguments: [
      // What ARCHITECTURE.md promises
      ("VNA/VNS’s US$3.63, Việt-Nga", ["VNA", "/", "VNS", "’", "s", "US", "$", "3", ".", "63", ",", "Việt", "-", "Nga"]),
      ("100.000đ", ["100", ".", "000", "đ"]), ("VNĐ500", ["VNĐ", "500"]), ("Russia’s", ["Russia", "’", "s"]),
      // Words and numbers
      ("", []), (" \n\t ", []), ("Huế", ["Huế"]), ("5m 10bn", ["5", "m", "10", "bn"]), ("COVID-19", ["COVID", "-", "19"]),
      ("1990-х", ["1990", "-", "х"]), ("25-й", ["25", "-", "й"]), ("AT&T", ["AT", "&", "T"]), ("5–10 tỷ", ["5", "–", "10", "tỷ"]),
      ("О’Коннор", ["О", "’", "Коннор"]), ("北京市", ["北京市"]), ("U.S.", ["U", ".", "S", "."]), ("ﬁn", ["ﬁn"]), ("１２３", ["１２３"]),
      ("Mishustinмишустин", ["Mishustinмишустин"]), ("a1b2", ["a", "1", "b", "2"]), ("x٣٤", ["x", "٣٤"]),
      // Signs, each by itself
      ("«Газпром» (ПАО)", ["«", "Газпром", "»", "(", "ПАО", ")"]), ("№5 5% ₫!?", ["№", "5", "5", "%", "₫", "!", "?"]),
      ("...", [".", ".", "."]),
      ("--—", ["-", "-", "—"]), ("½²Ⅻ", ["½", "²", "Ⅻ"]), ("@onoma_news #1", ["@", "onoma", "_", "news", "#", "1"]),
      ("C++", ["C", "+", "+"]),
      // Combining marks belong to their letter, composed or not
      ("Hà Nô\u{323}i", ["Hà", "Nô\u{323}i"]), ("e\u{301}e\u{302}\u{301}n", ["e\u{301}e\u{302}\u{301}n"]),
      ("Пу\u{301}тин", ["Пу\u{301}тин"]),
      ("\u{301}a", ["\u{301}a"]), ("- \u{301}", ["-", "\u{301}"]), ("5\u{301}", ["5", "\u{301}"]),
      // Spaces and line ends of all kinds
      ("a\r\nb\rc\nd", ["a", "b", "c", "d"]), ("Hà\u{A0}Nội", ["Hà", "Nội"]), ("10\u{202F}000", ["10", "000"]),
      ("a\u{2028}b\u{2029}c", ["a", "b", "c"]),
      ("a\u{3000}b", ["a", "b"]),
      // Invisible characters: inside of a word they belong to it, elsewhere to nothing
      ("Ha\u{AD}noi", ["Ha\u{AD}noi"]), ("Hanoi\u{AD} is", ["Hanoi", "is"]), ("\u{FEFF}Hanoi", ["Hanoi"]), ("Hanoi\u{200B}", ["Hanoi"]),
      ("\u{200B}\u{AD}", []), ("1\u{AD}0", ["1", "0"]), ("a\u{200B}-\u{200B}b", ["a", "-", "b"]),
      ("a\u{AD}\u{200B}b", ["a\u{AD}\u{200B}b"]),
      // Emoji: joiners and variation selectors are invisible
      ("👨\u{200D}👩\u{200D}👧!", ["👨", "👩", "👧", "!"]), ("❤\u{FE0F}x", ["❤", "x"]), ("🇻🇳", ["🇻", "🇳"]), ("a😀b", ["a", "😀", "b"]),
      // Controls and what no one assigned
      ("a\0b", ["a", "\0", "b"]), ("\0\0", ["\0", "\0"]), ("\u{E000}\u{10FFFF}", ["\u{E000}", "\u{10FFFF}"]), ("\u{7F}a", ["\u{7F}", "a"]),
    ])
  func table(text: String, tokens expected: [String]) {
    let source = SourceText(text)
    let tokens = Tokenizer().tokens(of: source)
    #expect((0..<tokens.count).map { scalars(source[tokens.span(of: $0)]) } == expected.map(scalars))
  }

  @Test("Offsets are those of the bytes")
  func offsets() {
    let tokens = Tokenizer().tokens(of: SourceText("Đỗ\u{A0}😀Nam\r\n5đ"))
    #expect((0..<tokens.count).map(tokens.span) == [(0, 5), (7, 11), (11, 14), (16, 17), (17, 19)].map { TextSpan($0, $1) })
    #expect((0..<tokens.count).map(tokens.isGlued) == [false, false, true, false, true])
    #expect(tokens.span(of: 1..<4) == TextSpan(7, 17))
    #expect(tokens.span(of: 2..<2) == TextSpan(0, 0))
  }

  @Test("What is invisible parts the words that it does not belong to")
  func glue() {
    let tokens = Tokenizer().tokens(of: SourceText("Hanoi\u{AD}-5"))
    #expect((0..<3).map(tokens.isGlued) == [false, false, true])
  }

  @Test("Tokens are added behind others, and the room is used again")
  func appends() {
    let tokenizer = Tokenizer(seed: 5)
    var tokens = Tokens()
    tokenizer.append(tokensOf: SourceText("a b"), to: &tokens)
    tokenizer.append(tokensOf: SourceText("b"), to: &tokens)
    #expect(tokens.count == 3 && tokens.keys[1] == tokens.keys[2])
    #expect(tokens.flags[2].contains(.paragraphBefore))
    tokens.removeAll()
    #expect(tokens.isEmpty)
    tokenizer.append(tokensOf: SourceText("b"), to: &tokens)
    #expect(tokens.count == 1 && tokens.span(of: 0) == TextSpan(0, 1))
  }

  @Test("A long text without spaces is cut in one pass")
  func long() {
    let tokens = Tokenizer().tokens(of: SourceText(String(repeating: "Đ\u{301}", count: 200_000) + String(repeating: "-", count: 200_000)))
    #expect(tokens.count == 200_001)
    #expect(tokens.span(of: 0).utf8Count == 800_000)
  }
}
