import OnomaInterchange
import OnomaText
import Testing

@Suite("JSON Lines are read")
struct JSONLinesReaderTests {
  @Test func fields() throws {
    let document = try #require(
      try read(
        #"{"id":"a1","language":"vi","text":"Thủ tướng đến Huế.","score":1.10,"tags":["x",  "y" ],"spans":[1],"onoma":{},"entities":3}"#
      )
      .first)
    #expect(document.id == .name("a1"))
    #expect(document.language == .vietnamese)
    #expect(document.text.string == "Thủ tướng đến Huế.")
    #expect(document.line == 1)
    #expect(document.spans == nil)
    #expect(document.decoded == nil)
    #expect(document.passThrough.json == Array(#""score":1.10,"tags":["x",  "y" ]"#.utf8))
    #expect(document.passThrough.count == 2)
    #expect(Array(document.passThrough.key(at: 1)) == Array(#""tags""#.utf8))
    #expect(Array(document.passThrough.value(at: 0)) == Array("1.10".utf8))
  }

  @Test("Blank lines, CRLF, a byte order mark, no last line feed; ids by file and line", arguments: [1, 2, 3, 7, 64, .max])
  func lines(chunkSize: Int) throws {
    let input = "\u{FEFF}{\"text\":\"один\"}\r\n\r\n \t \n{\"id\":null,\"text\":\"hai\"}\n\n{\"id\":1.10,\"text\":\"\"}"
    let documents = try read(input, chunkSize: chunkSize)
    #expect(documents.map(\.id) == [.name("news.jsonl:1"), .name("news.jsonl:4"), .number("1.10")])
    #expect(documents.map(\.text.string) == ["один", "hai", ""])
    #expect(documents.map(\.line) == [1, 4, 6])
  }

  @Test func emptyFiles() throws {
    for input in ["", "\n", "\r\n\r\n", "\u{FEFF}", " "] { #expect(try read(input).isEmpty) }
  }

  @Test func languages() throws {
    let tags: [(String, Language?)] = [
      ("en", .english), ("EN-us", .english), ("vi-VN", .vietnamese), ("ru_RU", .russian), ("fr", nil), ("und", nil), ("", nil),
      ("english", nil),
    ]
    for (tag, language) in tags {
      let document = try #require(try read("{\"text\":\"x\",\"language\":\"\(tag)\"}").first)
      #expect(document.language == language)
      #expect(document.declaredLanguage == tag)
    }
    #expect(try read(#"{"text":"x","language":null}"#)[0].declaredLanguage == nil)
  }

  @Test("The text may have another name; a field called text then passes through")
  func textField() throws {
    let document = try read(#"{"body":"Huế","text":7}"#, options: ReadingOptions(textField: "body"))[0]
    #expect(document.text.string == "Huế")
    #expect(document.textField == "body")
    #expect(document.passThrough.json == Array(#""text":7"#.utf8))
  }

  @Test("A name with escapes is the same name")
  func escapedNames() throws {
    #expect(try read(#"{"te\u0078t":"a","\u0069d":"b"}"#)[0].id == .name("b"))
  }

  @Test(
    "Errors name file, line, column and remedy",
    arguments: [
      (#"{"text":"a"} x"#, "1:14: something follows the object; put each object on a line of its own"),
      (#"{"text":"a"}{"text":"b"}"#, "1:13: something follows the object; put each object on a line of its own"),
      ("{\"text\":\"a\"}\n\n{\"à\":x}", "3:6: JSON needs a value here; correct the line"),
      (#"{"text":"a""#, "1:12: the JSON value has no end; put one whole object on each line"),
      (#"{"text":"a"#, "1:11: the JSON value has no end; put one whole object on each line"),
      (#"{"text" "a"}"#, "1:9: JSON needs a colon here; correct the line"),
      (#"{text:"a"}"#, "1:2: JSON needs the name of a field in double quotes here; correct the line"),
      (#"{"text":"a","n":01}"#, "1:17: this is no JSON number; write it like 12, -0.5 or 1.2e3, or put it in quotes"),
      (#"{"text":"a","n":NaN}"#, "1:17: JSON needs a value here; correct the line"),
      (#"{"text":"😀à\x"}"#, #"1:12: this is no escape of JSON; write a backslash as \\"#),
      ("{\"text\":\"a\tb\"}", #"1:11: a raw control character in a string; write it as \t"#),
      ("{\"text\":\"a\u{1B}b\"}", #"1:11: a raw control character in a string; write it as \u001B"#),
      (#"{"text":"\ud83d"}"#, #"1:10: half of a surrogate pair; write both halves, as in \ud83d\ude00, or repair it (--repair)"#),
      ("{\"text\":\"a\"}\r\n[1]", #"2:1: a line must be an object such as {"text":"…"}; wrap it in one"#),
      (#"  "text" "#, #"1:3: a line must be an object such as {"text":"…"}; wrap it in one"#),
      ("hello", "1:1: JSON needs a value here; correct the line"),
      ("{\n", "1:2: the JSON value has no end; put one whole object on each line"),
      (#"{"id":"a"}"#, #"1:1: the object has no field "text"; add it or name the field of the text (--text-field)"#),
      (#"{"id":"a","text":5}"#, #"1:18: the field "text" must be a string; change its value"#),
      (#"{"text":null}"#, #"1:9: the field "text" must be a string; change its value"#),
      (#"{"text":"a","te\u0078t":"b"}"#, #"1:13: the field "text" is there twice; keep one"#),
      (#"{"text":"a","id":1,"id":2}"#, #"1:20: the field "id" is there twice; keep one"#),
      (#"{"text":"a","id":[1]}"#, #"1:18: the field "id" must be a string or a number; change its value"#),
    ])
  func errors(_ lines: String, _ expected: String) {
    #expect(message(lines) == "news.jsonl:" + expected)
  }

  @Test func depthError() {
    let line = #"{"text":"a","x":"# + String(repeating: "[", count: 600)
    #expect(message(line) == "news.jsonl:1:528: more than 512 arrays and objects in one another; flatten the document")
  }

  @Test func invalidUTF8() throws {
    let bytes = Array("{\"text\":\"Hà".utf8) + [0xFF, 0xE1, 0xBA] + Array("\"}\n".utf8)
    #expect(message(bytes) == "news.jsonl:1:12: byte 0xFF is not valid UTF-8; save the file as UTF-8 or repair it (--repair)")
    #expect(try read(bytes, options: ReadingOptions(repairing: true))[0].text.string == "Hà\u{FFFD}\u{FFFD}")
    #expect(try read(#"{"text":"a\ud83d"}"#, options: ReadingOptions(repairing: true))[0].text.string == "a\u{FFFD}")
    #expect(message([0xFF, 0xFE] + utf16("{\"text\":\"a\"}"))?.hasPrefix("news.jsonl:1:1: byte 0xFF is not valid UTF-8; save") == true)
  }

  @Test("An error is one line whatever the input holds")
  func oneLine() {
    let text = message(#"{"text":"a","id":1,"x":{},"text":""}"#, options: ReadingOptions(textField: "a\n\u{1B}[31mb"))
    #expect(text == #"news.jsonl:1:1: the object has no field "a␊␛[31mb"; add it or name the field of the text (--text-field)"#)
  }

  @Test func skipping() throws {
    let told = Told()
    let options = ReadingOptions(onError: .skip { told.add($0) })
    let documents = try read("{\"text\":\"a\"}\nbroken\n{\"id\":1}\n{\"text\":\"b\"}", options: options)
    #expect(documents.map(\.text.string) == ["a", "b"])
    #expect(told.errors.map(\.line) == [2, 3])
  }

  @Test("After an error the reader goes on with the next line")
  func goingOn() throws {
    var reader = JSONLinesReader(ByteSource(Array("oops\n{\"text\":\"b\"}".utf8)), file: "-")
    #expect(throws: InterchangeError.self) { _ = try reader.next() }
    #expect(try reader.next()?.text.string == "b")
    #expect(try reader.next() == nil)
  }

  @Test("Errors of the source are thrown in any case")
  func sourceErrors() {
    var chunks = [Array("{\"text\":".utf8)]
    let source = ByteSource { () throws(InterchangeError) in
      if chunks.isEmpty { throw InterchangeError(.unreadable(code: 5), file: "pipe") }
      return chunks.removeFirst()
    }
    var reader = JSONLinesReader(source, file: "pipe", options: ReadingOptions(onError: .skip { _ in }))
    let error = #expect(throws: InterchangeError.self) { _ = try reader.next() }
    #expect(error?.description == "pipe: cannot be read: Input/output error; check its name and permissions")
  }

  @Test(arguments: [("/no/such/file.jsonl", "No such file or directory"), ("/", "Is a directory")])
  func unreadableFiles(_ path: String, _ reason: String) {
    let error = #expect(throws: InterchangeError.self) {
      var reader = JSONLinesReader(try ByteSource(path: path), file: path)
      _ = try reader.next()
    }
    #expect(error?.description == "\(path): cannot be read: \(reason); check its name and permissions")
  }
}

/// Errors that were told, from whatever task.
private final class Told: @unchecked Sendable {
  private(set) var errors: [InterchangeError] = []
  func add(_ error: InterchangeError) { errors.append(error) }
}
