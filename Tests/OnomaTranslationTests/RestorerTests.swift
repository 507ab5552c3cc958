import Onoma
import Testing

@Suite("Names come back where their placeholders stand")
struct RestorerTests {
  private static let source = document("⟦person=1 Petrova⟧ met ⟦person=2 Trần Thị Lan⟧ in ⟦place=3 Huế⟧.")

  private func restore(_ translation: String, _ style: PlaceholderStyle) -> RestoredText {
    Restorer(Masker(style: style).mask(Self.source).map).restore(SourceText(translation))
  }

  @Test("Another order is no fault")
  func order() {
    let restored = restore("В __LOC3__ с __PER2__ встретилась __PER1__.", .ascii)
    #expect(restored.text.string == "В Huế с Trần Thị Lan встретилась Petrova.")
    #expect(restored.findings.isEmpty)
  }

  @Test("Missing, doubled and invented placeholders are told, with their offsets")
  func findings() throws {
    let translation = SourceText("Ở [[LOC3]], [[PER1]] [[PER9]] [[LOC3]]")
    let restored = restore(translation.string, .brackets)
    #expect(restored.text.string == "Ở Huế, Petrova [[PER9]] Huế")
    let end = translation.utf8Count
    #expect(
      restored.findings == [
        .init(.invented, id: "PER9", span: try #require(translation.span(of: "[[PER9]]"))),
        .init(.doubled, id: "LOC3", span: TextSpan(end - 8, end)),
        .init(.missing, id: "PER2", span: try #require(Self.source.text.span(of: "Trần Thị Lan"))),
      ])
    #expect(restored.findings.last?.description == "PER2 is missing; its surface stands at 12..<28 of the source")
  }

  @Test(
    "XML and HTML may be written anew",
    arguments: [
      (
        PlaceholderStyle.xml, #"<x id='3' /> &#8211; <x id="1"></x> &quot;&amp;lt;&quot; <X  ID = "2"/>"#,
        #"Huế – Petrova "&lt;" Trần Thị Lan"#
      ),
      (
        .html,
        #"<b><span id=e3 translate='no'>HUẾ</span></b>&nbsp;<span id="x"><span id="e1">P<i><span>e</span></i></span></span> <SPAN ID="e2"></SPAN>"#,
        "<b>Huế</b>\u{A0}<span id=\"x\">Petrova</span> Trần Thị Lan"
      ),
    ])
  func markup(style: PlaceholderStyle, translation: String, expected: String) {
    let restored = restore(translation, style)
    #expect(restored.text.string == expected)
    #expect(restored.findings.isEmpty)
  }

  @Test("An HTML placeholder inside of another is told as missing")
  func nested() {
    let restored = restore(#"<span id="e1">a <span id="e2">b</span></span> <span id="e3">c</span>"#, .html)
    #expect(restored.text.string == "Petrova Huế")
    #expect(restored.findings.map(\.kind) == [.missing])
  }

  @Test(
    "Broken markup stands as it is",
    arguments: [
      #"< x id="1"/> <x id="1" <x/> <x id="1</x> <> </> <x id='1"/> &amp &; &#xD800; &#0; &#+65; &#x+41; &#99999999999; & 5 < 6"#,
      "<span id=\"e1\">Petrova", "</span>",
    ])
  func broken(translation: String) {
    for style in [PlaceholderStyle.xml, .html] where !(style == .xml && translation.contains("e1")) {
      let restored = restore(translation, style)
      #expect(restored.text.string == translation)
      #expect(restored.findings.map(\.kind) == [.missing, .missing, .missing])
    }
  }
}
