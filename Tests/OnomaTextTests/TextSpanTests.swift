import OnomaText
import Testing

struct TextSpanTests {
  @Test("A span counts bytes: Huế has five")
  func bytes() {
    let text = SourceText("Huế đẹp")
    #expect(text[TextSpan(0, 5)] == "Huế")
    #expect(text[TextSpan(6, 12)] == "đẹp")
    #expect(SourceText("Tổng thống đến Hà Nội.")[TextSpan(22, 31)] == "Hà Nội")
    #expect(TextSpan(0, 5).utf8Count == 5)
    #expect(TextSpan(3, 3).isEmpty && !TextSpan(3, 4).isEmpty)
    #expect("\(TextSpan(2, 7))" == "2..<7")
  }

  @Test(
    "Spans overlap when they share a byte, not when they touch",
    arguments: [
      (TextSpan(0, 3), TextSpan(3, 5), false), (TextSpan(0, 4), TextSpan(3, 5), true), (TextSpan(0, 9), TextSpan(3, 5), true),
      (TextSpan(3, 5), TextSpan(3, 5), true), (TextSpan(0, 1), TextSpan(7, 9), false), (TextSpan(3, 3), TextSpan(3, 5), false),
    ])
  func overlaps(a: TextSpan, b: TextSpan, expected: Bool) {
    #expect(a.overlaps(b) == expected)
    #expect(b.overlaps(a) == expected)
  }

  @Test("A span contains itself, its parts and empty spans in it, not what juts out")
  func contains() {
    let span = TextSpan(2, 6)
    for part in [TextSpan(2, 6), TextSpan(3, 5), TextSpan(2, 2), TextSpan(6, 6)] { #expect(span.contains(part)) }
    for other in [TextSpan(1, 6), TextSpan(2, 7), TextSpan(7, 7), TextSpan(0, 1)] { #expect(!span.contains(other)) }
  }

  @Test("Spans are ordered by start, then by end")
  func order() {
    let sorted = [TextSpan(4, 5), TextSpan(0, 9), TextSpan(4, 4), TextSpan(0, 2)].sorted()
    #expect(sorted == [TextSpan(0, 2), TextSpan(0, 9), TextSpan(4, 4), TextSpan(4, 5)])
  }

  @Test("A source text keeps a string's very bytes, composed or not")
  func keepsBytes() {
    #expect(SourceText("é").utf8 == [0xC3, 0xA9])
    #expect(SourceText("e\u{301}").utf8 == [0x65, 0xCC, 0x81])
    #expect(SourceText("e\u{301}") != SourceText("é"))
    #expect(SourceText("e\u{301}\0x").string.utf8.elementsEqual([0x65, 0xCC, 0x81, 0, 0x78]))
    #expect(SourceText("").utf8Count == 0)
  }
}
