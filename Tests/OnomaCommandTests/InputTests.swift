import Foundation
import Testing

/// Where documents come from and how they are written as bytes.
@Suite("Input")
struct InputTests {
  static let sentence = "Mikhail Mishustin came to Huế with US$3.5 million."
  static let found = ["PERSON Mikhail Mishustin", "PLACE Huế", "MONEY US$3.5 million"]

  @Test("comes from a file, from -, or from standard input")
  func places() async throws {
    let folder = try ScratchFolder()
    try folder.write("a.txt", Self.sentence)
    let bytes = Array(Self.sentence.utf8)
    for (arguments, id) in [(["a.txt"], "a.txt"), (["-"], "-"), ([], "-")] {
      let outcome = try await Command.run(["annotate"] + arguments, in: folder, input: bytes)
      let document = try #require(try outcome.documents().first)
      #expect(document.found == Self.found)
      #expect(document.id == id)
      #expect(outcome.messages.isEmpty && outcome.status == 0)
    }
  }

  @Test("may be several files, one document each")
  func severalFiles() async throws {
    let folder = try ScratchFolder()
    try folder.write("a.txt", Self.sentence)
    try folder.write("b.jsonl", #"{"text":"Huế"}"# + "\n\n" + #"{"id":"n","text":""}"# + "\r\n")
    let documents = try await Command.run(["annotate", "a.txt", "b.jsonl"], in: folder).documents()
    #expect(documents.map(\.id) == ["a.txt", "b.jsonl:1", "n"])
  }

  @Test("may be empty: an empty document of text, no document of JSON Lines")
  func empty() async throws {
    let folder = try ScratchFolder()
    try folder.write("empty.txt", "")
    try folder.write("empty.jsonl", "")
    let text = try await Command.run(["annotate", "empty.txt"], in: folder)
    let document = try #require(try text.documents().first)
    #expect(document.text.isEmpty && document.spans.isEmpty && document.language == "und" && text.status == 0)
    let lines = try await Command.run(["annotate", "empty.jsonl"], in: folder)
    #expect(lines.status == 0 && lines.output.isEmpty && lines.messages.isEmpty)
    let array = try await Command.run(["annotate", "--to", "json", "empty.jsonl"], in: folder)
    #expect(try JSONDecoder().decode([Document].self, from: Data(array.output)).isEmpty)
  }

  static let encodings: [(name: String, bytes: [UInt8])] = [
    ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array(sentence.utf8)),
    ("UTF-16LE with a mark", [0xFF, 0xFE] + sentence.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    ("UTF-16BE with a mark", [0xFE, 0xFF] + sentence.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
    ("UTF-16LE", sentence.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
  ]

  @Test("may be in UTF-8 or UTF-16, with or without a byte order mark", arguments: encodings)
  func decoded(name: String, bytes: [UInt8]) async throws {
    let folder = try ScratchFolder()
    try folder.write("a.txt", bytes)
    let document = try #require(try await Command.run(["annotate", "a.txt"], in: folder).documents().first)
    #expect(document.text == Self.sentence)
    #expect(document.found == Self.found)
  }

  @Test("takes an encoding that is named")
  func namedEncoding() async throws {
    let folder = try ScratchFolder()
    try folder.write("a.txt", Self.sentence.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    let document = try #require(try await Command.run(["annotate", "--encoding", "utf-16be", "a.txt"], in: folder).documents().first)
    #expect(document.text == Self.sentence)
  }

  @Test("is repaired on --repair")
  func repair() async throws {
    let folder = try ScratchFolder()
    try folder.write("a.txt", Array("Mishustin ".utf8) + [0xFF] + Array(" Huế".utf8))
    try folder.write("a.jsonl", Array(#"{"text":"Mishustin "#.utf8) + [0xFF] + Array(#" Huế"}"#.utf8))
    for file in ["a.txt", "a.jsonl"] {
      let outcome = try await Command.run(["annotate", "--repair", file], in: folder)
      #expect(outcome.status == 0)
      #expect(try outcome.documents().first?.text == "Mishustin \u{FFFD} Huế")
    }
  }

  @Test("keeps its line ends, and they change nothing else")
  func lineEnds() async throws {
    let folder = try ScratchFolder()
    let article = String(decoding: try Data(contentsOf: Command.package.appending(path: "Tests/Samples/visit.en.txt")), as: UTF8.self)
    let windows = article.replacing("\n", with: "\r\n")
    try folder.write("unix.txt", article)
    try folder.write("windows.txt", windows)
    let unix = try #require(try await Command.run(["annotate", "unix.txt"], in: folder).documents().first)
    let other = try #require(try await Command.run(["annotate", "windows.txt"], in: folder).documents().first)
    #expect(other.text == windows)
    #expect(other.found == unix.found)
    #expect(unix.found.contains("PERSON Mikhail Vladimirovich Mishustin"))
    let scalars = Array(windows.unicodeScalars)
    for span in other.spans {
      #expect(String(String.UnicodeScalarView(scalars[span.start..<span.end])) == span.text)
    }
  }

  @Test("that is wrong can be skipped: --on-error skip")
  func skipping() async throws {
    let folder = try ScratchFolder()
    try folder.write("a.jsonl", #"{"id":"1","text":"a"}"# + "\nnonsense\n" + #"{"id":"3","text":"b"}"# + "\n")
    let outcome = try await Command.run(["annotate", "--on-error", "skip", "a.jsonl"], in: folder)
    #expect(outcome.status == 0)
    #expect(try outcome.documents().map(\.id) == ["1", "3"])
    #expect(outcome.messages.hasPrefix("onoma: skipped: a.jsonl:2:") && outcome.messages.filter(\.isNewline).count == 1)
  }

  @Test("may say its language, and --language overrules it")
  func language() async throws {
    let folder = try ScratchFolder()
    try folder.write("a.jsonl", #"{"language":"ru","text":"Mishustin"}"#)
    let own = try await Command.run(["annotate", "a.jsonl"], in: folder).documents()
    #expect(own.map(\.language) == ["ru"])
    let named = try await Command.run(["annotate", "--language", "vi", "a.jsonl"], in: folder).documents()
    #expect(named.map(\.language) == ["vi"])
  }

  @Test("of 20 MB on one line is annotated", .timeLimit(.minutes(6)))
  func longLine() async throws {
    let folder = try ScratchFolder()
    let sentence = "Prime Minister Phạm Minh Chính met Mikhail Mishustin in Moscow and signed a deal worth $1.2 billion. "
    let count = 20_000_000 / sentence.utf8.count
    try folder.write("long.txt", String(repeating: sentence, count: count))
    let outcome = try await Command.run(["annotate", "long.txt", "-o", "long.jsonl"], in: folder, seconds: 300)
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    let output = try folder.read("long.jsonl")
    #expect(output.count > 20_000_000 && output.last == UInt8(ascii: "\n"))
  }
}
