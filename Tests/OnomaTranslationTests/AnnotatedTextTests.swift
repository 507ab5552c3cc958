import Onoma
import Testing

@Suite("What an annotator finds is masked and restored")
struct AnnotatedTextTests {
  @Test("In three languages and every style", arguments: PlaceholderStyle.allCases)
  func roundTrip(style: PlaceholderStyle) throws {
    let annotator = try Annotator()
    for text in [
      "Ms Maria Petrova left Moscow for Hà Nội with a grant of $3 million & a <promise>.",
      "Bà Trần Thị Lan rời Hà Nội đi Matxcơva, mang theo 5 tỷ đồng.\r\n\r\nBà Lan đến nơi hôm qua.",
      "Мария Петрова прилетела из Москвы в Ханой.\nПетрову встретил посол России.",
    ] {
      let document = annotator.annotate(text)
      let masked = Masker(style: style).mask(document)
      #expect(masked.map.entries.count == document.mentions.count)
      #expect(!masked.map.entries.isEmpty)
      let restored = Restorer(try MaskMap(json: masked.map.json(), file: "map.json")).restore(masked.text)
      #expect(restored.text.string.utf8.elementsEqual(text.utf8))
      #expect(restored.findings.isEmpty)
    }
  }
}
