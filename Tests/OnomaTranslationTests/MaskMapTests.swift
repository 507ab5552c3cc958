import Onoma
import Testing

@Suite("The map as JSON")
struct MaskMapTests {
  private static let map = MaskMap(
    style: .ascii, language: .english,
    entries: [
      .init(
        id: "PER1", span: TextSpan(3, 12), surface: "Mishustin", label: .person, entity: "e1", canonical: "Mishustin",
        concept: "onoma:person/mikhail-mishustin",
        forms: [.russian: .init(text: "Мишустин", origin: .rule("press")), .vietnamese: .init(text: "Mishustin", origin: .copied)]),
      .init(id: "TXT2", span: TextSpan(20, 28), surface: "__PER9__"),
    ])

  private static let json = """
    {"style":"ascii","language":"en","offsets":"utf8","placeholders":[{"id":"PER1","start":3,"end":12,"surface":"Mishustin",\
    "label":"PERSON","entity":"e1","canonical":"Mishustin","concept":"onoma:person/mikhail-mishustin","forms":\
    {"vi":{"text":"Mishustin","origin":"copied"},"ru":{"text":"Мишустин","origin":"rule:press"}}},\
    {"id":"TXT2","start":20,"end":28,"surface":"__PER9__"}]}
    """

  @Test func written() {
    #expect(String(decoding: Self.map.json(), as: UTF8.self) == Self.json)
  }

  @Test func read() throws {
    #expect(try MaskMap(json: Array(Self.json.utf8), file: "map.json") == Self.map)
  }

  @Test("Fields of others and nulls are passed over")
  func foreignFields() throws {
    let placeholder = #"{"id":"1","start":0,"end":4,"surface":"Huế","label":null,"weight":1.10}"#
    let json = #"{"note":[1],"style":"xml","language":"vi","offsets":"utf8","placeholders":[\#(placeholder)]}"#
    #expect(try MaskMap(json: Array(json.utf8), file: "map.json").entries == [.init(id: "1", span: TextSpan(0, 4), surface: "Huế")])
  }

  @Test(
    "What is wrong is told with its place",
    arguments: [
      (#"["PER1"]"#, 1, 1, InterchangeError.Reason.notAnObject),
      (#"{"style":"moses"}"#, 1, 10, .wrongType(field: "style", expected: "one of xml, html, onmt, ascii, brackets")),
      ("{\"style\":\"xml\",\n\"language\":7}", 2, 12, .wrongType(field: "language", expected: "a string")),
      (#"{"style":"xml","language":"en","offsets":"utf16"}"#, 1, 42, .wrongType(field: "offsets", expected: "\"utf8\"")),
      (#"{"style":"xml","language":"en","offsets":"utf8"}"#, 1, 1, .wrongType(field: "placeholders", expected: "an array")),
    ])
  func refused(json: String, line: Int, column: Int, reason: InterchangeError.Reason) {
    #expect(throws: InterchangeError(reason, file: "map.json", line: line, column: column)) {
      try MaskMap(json: Array(json.utf8), file: "map.json")
    }
  }

  @Test(
    "Placeholders that cannot be are refused",
    arguments: [
      #"{"id":"1","start":0,"end":4}"#, #"{"start":0,"end":4,"surface":"Huế"}"#, #"{"id":"1","start":5,"end":4,"surface":"Huế"}"#,
      #"{"id":"1","start":-1,"end":4,"surface":"Huế"}"#, #"{"id":"1","start":0,"end":4.5,"surface":"Huế"}"#, "7",
      #"{"id":"1","start":0,"end":4,"surface":"Huế","label":"RIVER"}"#, #"{"id":"1","start":0,"end":4,"surface":"Huế","forms":{"xx":{}}}"#,
      #"{"id":"1","start":0,"end":4,"surface":"Huế","forms":{"ru":{"text":"Хюэ","origin":"guess"}}}"#,
      #"{"id":"1","start":0,"end":4,"surface":"Huế"},{"id":"1","start":0,"end":4,"surface":"Huế"}"#,
    ])
  func refusedPlaceholders(placeholders: String) {
    let json = #"{"style":"xml","language":"en","offsets":"utf8","placeholders":[\#(placeholders)]}"#
    #expect(throws: InterchangeError.self) { try MaskMap(json: Array(json.utf8), file: "map.json") }
  }
}
