import OnomaInterchange
import OnomaText
import Testing

@Suite("JSON is written with as few escapes as can be")
struct JSONWriterTests {
  private func json(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func strings() {
    #expect(json { $0.string("Hà Nội – «Интерфакс» 😀 /\u{7F}\u{2028}\u{2029}") } == "\"Hà Nội – «Интерфакс» 😀 /\u{7F}\u{2028}\u{2029}\"")
    #expect(json { $0.string("\"\\\n\r\t\u{8}\u{C}\0\u{1B}\u{1F}") } == #""\"\\\n\r\t\b\f\u0000\u001b\u001f""#)
    #expect(json { $0.string("") } == #""""#)
    #expect(json { $0.string("12345678\"12345678\\1234567\n") } == #""12345678\"12345678\\1234567\n""#)
  }

  @Test("Commas and colons take care of themselves")
  func structure() {
    let text = json {
      $0.beginObject()
      $0.key("a")
      $0.beginArray()
      $0.integer(1)
      $0.boolean(true)
      $0.beginObject()
      $0.endObject()
      $0.beginArray()
      $0.endArray()
      $0.string("x")
      $0.endArray()
      $0.raw(#""b":1.10,"c":[ ]"#.utf8)
      $0.key("d")
      $0.boolean(false)
      $0.endObject()
    }
    #expect(text == #"{"a":[1,true,{},[],"x"],"b":1.10,"c":[ ],"d":false}"#)
  }

  @Test func numbers() {
    for value in [0, 1, 9, 10, 1234567890, Int.max, Int.min, -1, -907] { #expect(json { $0.integer(value) } == String(value)) }
    let probabilities: [(Double, String)] = [
      (0, "0.00"), (1, "1.00"), (0.5, "0.50"), (0.987, "0.99"), (0.0049, "0.00"), (0.005, "0.01"), (0.994, "0.99"), (0.996, "1.00"),
      (1e-300, "0.00"), (2, "1.00"), (-0.1, "0.00"), (.nan, "0.00"), (.infinity, "1.00"), (0.07, "0.07"),
    ]
    for (value, expected) in probabilities { #expect(json { $0.probability(value) } == expected) }
  }

  @Test("A buffer is written on, not over")
  func appends() {
    var writer = JSONWriter(Array("x\n".utf8))
    writer.integer(1)
    #expect(writer.bytes == Array("x\n1".utf8))
  }

  @Test("Text → JSON string → text is identity")
  func identity() throws {
    var generator = SplitMix(seed: 20)
    let scanner = JSONScanner()
    for _ in 0..<5000 {
      let text = generator.scalars(upTo: 40)
      var writer = JSONWriter()
      writer.string(text)
      let value = try scanner.value(of: writer.bytes.span, at: InputPlace(file: "-"))
      #expect(scanner.utf8(of: value, in: writer.bytes.span) == Array(text.utf8))
    }
  }

  @Test("Escaped in any way, a text reads the same")
  func escapedInAnyWay() throws {
    var generator = SplitMix(seed: 21)
    let scanner = JSONScanner()
    for _ in 0..<2000 {
      let text = generator.scalars(upTo: 20)
      var json = "\""
      for unit in text.utf16 {
        let digits = String(unit, radix: 16, uppercase: Bool.random(using: &generator))
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
      json += "\""
      let bytes = Array(json.utf8)
      let value = try scanner.value(of: bytes.span, at: InputPlace(file: "-"))
      #expect(scanner.utf8(of: value, in: bytes.span) == Array(text.utf8))
    }
  }
}
