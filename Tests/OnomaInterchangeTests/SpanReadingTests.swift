import OnomaInterchange
import OnomaText
import Testing

@Suite("Spans of gold files are read where asked for")
struct SpanReadingTests {
  private let options = ReadingOptions(readsSpans: true)

  @Test("The three units agree", arguments: [("codepoint", 2, 8), ("utf16", 3, 10), ("utf8", 5, 17)])
  func units(_ unit: String, _ start: Int, _ end: Int) throws {
    let line = "{\"text\":\"😀 𝐇à Nội\",\"offsets\":\"\(unit)\",\"spans\":[{\"start\":\(start),\"end\":\(end),\"label\":\"PLACE\"}]}"
    #expect(try read(line, options: options)[0].spans == [InputSpan(span: TextSpan(5, 5 + "𝐇à Nội".utf8.count), label: "PLACE")])
  }

  @Test func fields() throws {
    let line = """
      {"text":"5–10 tỷ đồng, Huế","spans":[{"start":14,"end":17,"label":"PLACE","canonical":"Huế","amount":null},\
      {"start":0,"end":12,"label":"MONEY","currency":"VND","amount":"5000000000","amount_to":10000000000,"note":[{}]}]}
      """
    let spans = try #require(try read(line, options: options)[0].spans)
    #expect(
      spans == [
        InputSpan(span: TextSpan(21, 26), label: "PLACE", canonical: "Huế"),
        InputSpan(span: TextSpan(0, 19), label: "MONEY", currency: "VND", amount: "5000000000", amountTo: "10000000000"),
      ])
  }

  @Test func noSpans() throws {
    #expect(try read(#"{"text":"a"}"#, options: options)[0].spans == nil)
    #expect(try read(#"{"text":"a","spans":null}"#, options: options)[0].spans == nil)
    #expect(try read(#"{"text":"a","spans":[]}"#, options: options)[0].spans == [])
    #expect(try read(#"{"text":"a","spans":5,"offsets":"inches"}"#)[0].spans == nil)
  }

  @Test(
    "Spans that cannot be are refused",
    arguments: [
      (#"[{"start":0,"end":3,"label":"X"}]"#, #"23: no span of the text goes from 0 to 3; check the offsets and their unit ("offsets")"#),
      (#"[{"start":1,"end":1,"label":"X"}]"#, #"23: no span of the text goes from 1 to 1; check the offsets and their unit ("offsets")"#),
      (
        #"[{"start":0,"end":1,"label":"X"},{"start":0,"end":9223372036854775807,"label":"X"}]"#,
        #"55: no span of the text goes from 0 to 9223372036854775807; check the offsets and their unit ("offsets")"#
      ),
      (#"[{"start":-1,"end":1,"label":"X"}]"#, #"32: the field "start" must be a whole number from 0; change its value"#),
      (#"[{"start":0.0,"end":1,"label":"X"}]"#, #"32: the field "start" must be a whole number from 0; change its value"#),
      (#"[{"start":0,"end":"1","label":"X"}]"#, #"40: the field "end" must be a whole number from 0; change its value"#),
      (#"[{"start":0,"end":1}]"#, #"23: the field "label" must be a string; change its value"#),
      (#"[{"end":1,"label":"X"}]"#, #"23: the field "start" must be an offset; change its value"#),
      (#"[{"start":0,"end":1,"label":[]}]"#, #"50: the field "label" must be a string; change its value"#),
      (#"[{"start":0,"start":0,"end":1,"label":"X"}]"#, #"34: the field "start" is there twice; keep one"#),
      ("[5]", #"23: the field "spans" must be an array of objects; change its value"#),
      ("{}", #"22: the field "spans" must be an array; change its value"#),
    ])
  func refused(_ spans: String, _ expected: String) {
    #expect(message("{\"text\":\"😀a\",\"spans\":\(spans)}", options: options) == "news.jsonl:1:" + expected)
  }

  @Test func insideOfACharacter() {
    let line = #"{"text":"😀a","offsets":"utf16","spans":[{"start":1,"end":3,"label":"X"}]}"#
    #expect(message(line, options: options)?.contains("no span of the text goes from 1 to 3") == true)
    let unit = #"{"text":"a","offsets":"inches","spans":[]}"#
    #expect(
      message(unit, options: options) == #"news.jsonl:1:23: the field "offsets" must be one of codepoint, utf16, utf8; change its value"#)
  }
}
