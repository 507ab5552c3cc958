import OnomaInterchange
import Testing

@Suite("JSON is read strictly")
struct JSONScannerTests {
  let place = InputPlace(file: "a.json")

  private func accepts(_ json: String, options: JSONScanner.Options = .init()) -> Bool {
    (try? JSONScanner(options: options).value(of: Array(json.utf8).span, at: place)) != nil
  }

  @Test(arguments: [
    "{}", " [ ] ", "\t\r\n1\n", "0", "-0", "-0.5", "12e3", "1E+2", "1.10e-07", "123456789012345678901234567890", "true", "false", "null",
    #""""#, #""Hà Nội""#, #""\"\\\/\b\f\n\r\t""#, #""\u0000\u00e0\u00E0\uD83D\uDE00""#, "\"\u{7F}\u{2028}😀\"", #"{"":0}"#,
    #"{"a":1,"a":2}"#, #"[[],{"a":[{}]}, null ]"#, #"{"a":{"b":[1,2,{"c":"d"}]}}"#,
  ])
  func accepted(_ json: String) {
    #expect(accepts(json))
  }

  @Test(arguments: [
    "", " ", "{", "}", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1]]", "{,}", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{"a" 1}"#,
    #"{a:1}"#,
    #"{'a':1}"#, #"{"a":1"b":2}"#, #"{1:2}"#, "01", "-", "+1", "1.", ".5", "1e", "1e+", "-01", "0x1F", "1_000", "NaN", "Infinity",
    "-Infinity",
    "tru", "True", "nul", "nulll", "truefalse", #"""#, #""a"#, #""\"#, #""\""#, #""\x""#, #""\u12""#, #""\u12G4""#, #""\U0041""#,
    "\"a\nb\"",
    "\"a\tb\"", "\"\0\"", "\"\u{1F}\"", "1 2", "{} x", "// c\n1", "/* c */ 1", "[1]\0", "\u{FEFF}1", "\u{A0}1", "\"a\"\"b\"",
  ])
  func refused(_ json: String) {
    #expect(!accepts(json))
  }

  @Test(arguments: [
    [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
    [0xF0, 0x80, 0x80, 0x80],
    [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xC3], [0xE1, 0xBA], [0xF0, 0x9F, 0x98],
    [0xC3, 0x41],
  ])
  func bytesThatAreNoUTF8(_ bad: [UInt8]) {
    for before in ["", "Hà ", "abcdefghijk"] {
      let bytes = Array("\"\(before)".utf8) + bad + Array("\"".utf8)
      let error = #expect(throws: InterchangeError.self) { _ = try JSONScanner().value(of: bytes.span, at: place) }
      #expect(error?.reason == .invalidUTF8(byte: bad[0]))
      #expect(error?.column == 2 + before.unicodeScalars.count)
    }
    // Outside of strings too.
    let error = #expect(throws: InterchangeError.self) { _ = try JSONScanner().value(of: ([0x5B] + bad).span, at: place) }
    #expect(error?.reason == .invalidUTF8(byte: bad[0]))
  }

  @Test("The first and last characters of every length of UTF-8 are taken")
  func bordersOfUTF8() {
    for scalar in [
      "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{FFF}", "\u{1000}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}",
    ] {
      for before in 0..<9 { #expect(accepts("\"\(String(repeating: "a", count: before))\(scalar)\"")) }
    }
  }

  @Test func depth() {
    func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(accepts(nested(512)))
    #expect(!accepts(nested(513)))
    #expect(!accepts(String(repeating: #"{"a":"#, count: 100_000)))
    #expect(accepts(nested(3), options: .init(depthLimit: 3)))
    #expect(!accepts(nested(4), options: .init(depthLimit: 3)))
  }

  @Test(arguments: [#""\ud83d""#, #""\ude00""#, #""\ud83d\ud83d""#, #""\ude00\ud83d""#, #""\ud83dx""#, #""\ud83d\n""#, #"{"\udfff":1}"#])
  func loneSurrogates(_ json: String) {
    let error = #expect(throws: InterchangeError.self) { _ = try JSONScanner().value(of: Array(json.utf8).span, at: place) }
    #expect(error?.reason == .loneSurrogate)
    #expect(accepts(json, options: .init(replacesLoneSurrogates: true)))
  }

  @Test func decoding() throws {
    let scanner = JSONScanner(options: .init(replacesLoneSurrogates: true))
    func decoded(_ json: String) throws -> String {
      let bytes = Array(json.utf8)
      return scanner.string(of: try scanner.value(of: bytes.span, at: place), in: bytes.span)
    }
    #expect(try decoded(#""H\u00e0 N\u1ED9i\u0000\ud83d\ude00\"\\\/\b\f\n\r\t!""#) == "Hà Nội\0😀\"\\/\u{8}\u{C}\n\r\t!")
    #expect(try decoded(#""a\ud83db\ud83d\ud83d\ude00\udc00""#) == "a\u{FFFD}b\u{FFFD}😀\u{FFFD}")
    #expect(try decoded(" 1.10 ") == "1.10")
  }

  @Test("The example of the documentation")
  func members() throws {
    let line = Array(#"{"id": 1.10, "text": "H\u00e0 N\u1ed9i"}"#.utf8)
    let scanner = JSONScanner()
    let members = try scanner.members(ofObject: line.span, at: InputPlace(file: "news.jsonl", line: 3))
    #expect(scanner.string(of: members[1].value, in: line.span) == "Hà Nội")
    #expect(Array(line[members[0].value.range]) == Array("1.10".utf8))
    #expect(members.map(\.value.kind) == [.number, .string])
    #expect(members.map(\.value.isPlain) == [false, false])
  }

  @Test func elements() throws {
    let bytes = Array(#" [ 1 ,"a", [2,3], {"b" : null} , false ] "#.utf8)
    let scanner = JSONScanner()
    let value = try scanner.value(of: bytes.span, at: place)
    let elements = scanner.elements(of: value, in: bytes.span)
    #expect(elements.map(\.kind) == [.number, .string, .array, .object, .boolean])
    #expect(elements.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["1", #""a""#, "[2,3]", #"{"b" : null}"#, "false"])
    #expect(scanner.members(of: elements[3], in: bytes.span).map { scanner.string(of: $0.key, in: bytes.span) } == ["b"])
    #expect(scanner.members(of: elements[2], in: bytes.span).isEmpty)
    #expect(scanner.elements(of: elements[3], in: bytes.span).isEmpty)
  }

  @Test("A search by eight bytes finds what a search by one finds, wherever it stands")
  func everyAlignment() {
    for length in 0..<20 {
      for position in 0..<max(length, 1) {
        for special in ["\u{1F}", "\0", "\u{7F}", " ", "!", "#", "[", "]", "à", "😀"] {
          var characters = Array(repeating: "a", count: length)
          if length > 0 { characters[position] = special }
          let isControl = length > 0 && special < " "
          #expect(accepts("\"\(characters.joined())\"") == !isControl)
        }
      }
    }
  }
}
