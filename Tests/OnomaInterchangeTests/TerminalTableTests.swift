import OnomaInterchange
import OnomaText
import Testing

@Suite("A terminal shows the text and tables")
struct TerminalTableTests {
  private func shown(_ document: AnnotatedDocument, colour: Bool = false, width: Int = 80) -> String {
    written(
      [(document, InputDocument(id: .name("a1"), text: document.text))], as: .table,
      options: WritingOptions(provenance: provenance, colour: colour, width: width))
  }

  @Test func plain() {
    let (annotated, input) = JSONLinesWriterTests.example
    let text = written([(annotated, input)], as: .table, options: WritingOptions(provenance: provenance, width: 120))
    #expect(
      text == """
        a1 · en
        Mikhail Mishustin came to HÀ NỘI. PM Mishustin brought $1.6 billion.

        PERSON 2   PLACE 1   MONEY 1

        id  label   canonical          concept           mentions  vi                 ru
        e1  PERSON  Mikhail Mishustin                    2         Mikhail Mishustin  Михаил Мишустин
        e2  PLACE   Hà Nội             geonames:1581130  1

        amount      currency  text          note
        1600000000  USD       $1.6 billion  currency assumed

        """)
  }

  @Test("Mentions are coloured, over line ends too")
  func coloured() {
    let document = annotated("Ông Nguyễn Văn An thăm Huế.", [("Nguyễn Văn An", .person), ("Huế", .place)])
    let lines = shown(document, colour: true, width: 12).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[1] == "Ông \u{1B}[1;32mNguyễn\u{1B}[0m")
    #expect(lines[2] == "\u{1B}[1;32mVăn An\u{1B}[0m thăm")
    #expect(lines[3] == "\u{1B}[1;34mHuế\u{1B}[0m.")
  }

  @Test("Without colour there is no escape")
  func noEscapes() {
    #expect(!shown(annotated("Ông An", [("An", .person)])).contains("\u{1B}"))
  }

  @Test("No text drives the terminal")
  func controls() {
    let text = "a\u{1B}[2Jb\u{7}\u{9B}31m\u{7F}\0\rc\u{202E}d\te\r\nf\u{2028}"
    let out = shown(annotated(text, [(text, .person)]))
    for scalar in out.unicodeScalars {
      #expect(scalar == "\n" || !(scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar == "\u{202E}"))
    }
    #expect(out.contains("a␛[2Jb␇<U+009B>31m␡␀␍c<U+202E>d"))
    #expect(out.contains("e\nf<U+2028>\n"))
  }

  @Test("Lines are broken at words and never longer than the width", arguments: [1, 5, 10, 23, 40, 80])
  func width(_ width: Int) {
    let text =
      "Chủ tịch nước thăm Thừa Thiên – Huế và 河内😀河内, e\u{301}e\u{301} Владимирович Мишустин\n\n   https://example.org/a/very/long/address 🇻🇳❤️"
    let body = shown(annotated(text, []), width: width).split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    let lines = body.prefix { $0 != "no mentions" }
    for line in lines { #expect(columns(String(line)) <= max(width, 2)) }
    let kept = lines.joined().filter { $0 != " " }
    #expect(kept == text.filter { $0 != " " && $0 != "\n" })
  }

  @Test func unbroken() {
    let text = Array(repeating: "Huế", count: 500).joined(separator: " ")
    #expect(shown(annotated(text, []), width: 0).contains("\n" + text + "\n"))
  }

  @Test("A table too wide gives way")
  func narrowTable() {
    let name = "Ủy ban liên Chính phủ Việt Nam – Liên bang Nga về hợp tác kinh tế – thương mại"
    let lines = shown(annotated(name, [(name, .organization)]), width: 60).split(separator: "\n")
    let row = lines.first { $0.hasPrefix("e1") }
    #expect(row.map { columns(String($0)) <= 60 && $0.contains("…") } == true)
  }

  /// Columns by a rule of thumb that holds for the letters of these tests.
  private func columns(_ text: String) -> Int {
    text.reduce(0) { $0 + ("河内😀🇻🇳❤️".contains($1) ? 2 : 1) }
  }
}
