import Onoma
import Testing

@Suite("Marks in texts")
struct MarkedTextTests {
  @Test("are read, in UTF-8 offsets, and written again")
  func reading() throws {
    let text = "Chủ tịch ⟦person An⟧ thăm ⟦place Huế⟧."
    let marked = try #require(MarkedText(text))
    #expect(marked.plain == "Chủ tịch An thăm Huế.")
    #expect(marked.spans.map(\.label) == [.person, .place])
    #expect(marked.spans.map(\.span) == [TextSpan(13, 15), TextSpan(22, 27)])
    #expect(marked.description == text)
  }

  @Test("are refused when they have no end, label or text", arguments: ["⟦person An", "⟦An⟧", "⟦hero An⟧", "⟦person ⟧", "An⟧"])
  func refusal(text: String) {
    #expect(MarkedText(text) == nil)
  }
}
