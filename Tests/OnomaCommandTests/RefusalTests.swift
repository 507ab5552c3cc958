import Foundation
import Testing

/// A command line that cannot be followed.
struct Refusal: Sendable, CustomTestStringConvertible {
  var arguments: [String]
  /// What the message must say.
  var says: String

  init(_ arguments: String, _ says: String) {
    self.arguments = arguments.split(separator: " ").map(String.init)
    self.says = says
  }

  var testDescription: String { arguments.joined(separator: " ") }
}

/// Bad input and bad usage: one line on standard error, the right exit code, and nothing else.
@Suite("Refusals")
struct RefusalTests {
  /// The files that the command lines name.
  static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("good.txt", "Mishustin came to Huế.")
    try folder.write("folder/inside.txt", "x")
    try folder.write("broken.jsonl", #"{"text":"a"}"# + "\n" + #"{"text":"b"}"# + "\n" + #"{"text":"Huế","n":x}"# + "\n")
    try folder.write("unended.jsonl", #"{"text":"a""#)
    try folder.write("array.jsonl", #"["a"]"#)
    try folder.write("textless.jsonl", #"{"text":"a"}"# + "\n" + #"{"id":"n2"}"# + "\n")
    try folder.write("number.jsonl", #"{"text":12}"#)
    try folder.write("invalid.txt", Array("Hà Nội\nHu".utf8) + [0xFF] + Array(" x".utf8))
    try folder.write("invalid.jsonl", Array(#"{"text":"Hu"#.utf8) + [0xFF] + Array(#""}"#.utf8))
    try folder.write("odd.utf16", [0xFF, 0xFE, 0x41, 0x00, 0x42])
    try folder.write("weights.tsv", "feature\tweight\nbias\tone\n")
    try folder.write("notes.lexicon", "These are no bytes of a lexicon.")
    try folder.write("empty.lexicon", [])
    let lexicon = try Data(contentsOf: Command.lexicon, options: .alwaysMapped)
    try folder.write("damaged.lexicon", Array(lexicon.prefix(lexicon.count / 2)))
    try folder.write("bad-tables/places/cities.tsv", "what\tever\nHuế\n")
    return folder
  }

  static let badInput = [
    Refusal("annotate nothing.txt", "nothing.txt: cannot be read: No such file"),
    Refusal("annotate folder", "folder: cannot be read: Is a directory"),
    Refusal("annotate broken.jsonl", "broken.jsonl:3:19: "),
    Refusal("annotate --from jsonl good.txt", "good.txt:1:1: "),
    Refusal("annotate unended.jsonl", "unended.jsonl:1:12: "),
    Refusal("annotate array.jsonl", "array.jsonl:1:1: "),
    Refusal("annotate textless.jsonl", "textless.jsonl:2:1: the object has no field \"text\""),
    Refusal("annotate --text-field body textless.jsonl", "textless.jsonl:1:1: the object has no field \"body\""),
    Refusal("annotate number.jsonl", "number.jsonl:1:9: the field \"text\" must be"),
    Refusal("annotate invalid.txt", "invalid.txt:2:3: byte 12 is not valid UTF-8"),
    Refusal("annotate invalid.jsonl", "invalid.jsonl:1:12: byte 0xFF is not valid UTF-8"),
    Refusal("annotate odd.utf16", "byte 4 is not valid UTF-16LE"),
    Refusal("annotate good.txt nothing.txt", "nothing.txt: cannot be read"),
    Refusal("annotate --lexicon-file nowhere.lexicon good.txt", "looked at nowhere.lexicon;"),
    Refusal("annotate --lexicon-file damaged.lexicon good.txt", "damaged.lexicon: not a whole compiled lexicon"),
    Refusal("annotate --lexicon-file notes.lexicon good.txt", "notes.lexicon: not a whole compiled lexicon"),
    Refusal("annotate --lexicon-file empty.lexicon good.txt", "empty.lexicon: not a whole compiled lexicon"),
    Refusal("annotate --lexicon-file folder good.txt", "folder: "),
    Refusal("annotate --lexicon nothing.tsv good.txt", "nothing.tsv: cannot be read"),
    Refusal("annotate --lexicon good.txt good.txt", "good.txt:1:1: the line has 1 cells where a name and a label are wanted;"),
    Refusal("lexicon coverage nothing.jsonl", "nothing.jsonl: cannot be read"),
    Refusal("annotate --weights nothing.tsv good.txt", "nothing.tsv: cannot be read"),
    Refusal("annotate --weights weights.tsv good.txt", "weights.tsv:2:1: "),
    Refusal("explain nothing.txt", "nothing.txt: cannot be read"),
    Refusal("explain good.txt --at 500", "good.txt: offset 500 is outside of the text; it has 22 codepoint units"),
    Refusal("evaluate nothing.jsonl broken.jsonl", "nothing.jsonl: cannot be read"),
    Refusal("train nothing.jsonl -o weights.out", "nothing.jsonl: cannot be read"),
    Refusal("lexicon check nowhere", "nowhere"),
    Refusal("lexicon check damaged.lexicon", "damaged.lexicon: not a whole compiled lexicon"),
    Refusal("lexicon compile nowhere -o new.lexicon", "nowhere"),
    Refusal("lexicon lookup Huế --lexicon-file damaged.lexicon", "damaged.lexicon: "),
    Refusal("lexicon stats --lexicon-file nowhere.lexicon", "looked at nowhere.lexicon;"),
  ]

  static let badUsage = [
    Refusal("annotate --bogus good.txt", "Unknown option '--bogus'"),
    Refusal("annotate --to docx good.txt", "'docx' is invalid for '--to <FORMAT>'"),
    Refusal("annotate --from docx good.txt", "'docx' is invalid for '--from <FORMAT>'"),
    Refusal("annotate --min-confidence 2 good.txt", "--min-confidence takes a number from 0 to 1"),
    Refusal("annotate --min-confidence nan good.txt", "--min-confidence takes a number from 0 to 1"),
    Refusal("annotate --min-confidence high good.txt", "'high' is invalid for '--min-confidence <X>'"),
    Refusal("annotate --min-confidence", "Missing value for '--min-confidence <X>'"),
    Refusal("annotate --labels nonsense good.txt", "'nonsense' is invalid for '--labels <LABELS>'"),
    Refusal("annotate --labels person,nonsense good.txt", "'person,nonsense' is invalid for '--labels <LABELS>'"),
    Refusal("annotate --labels , good.txt", "',' is invalid for '--labels <LABELS>'"),
    Refusal("annotate --language xx good.txt", "'xx' is invalid for '--language <LANGUAGE>'"),
    Refusal("annotate --offsets inches good.txt", "'inches' is invalid for '--offsets <UNIT>'"),
    Refusal("annotate --encoding klingon good.txt", "'klingon' is invalid for '--encoding <NAME>'"),
    Refusal("annotate --on-error weep good.txt", "'weep' is invalid for '--on-error <stop|skip>'"),
    Refusal("annotate --text-field spans good.txt", "'spans' is a field that Onoma writes"),
    Refusal("explain --at here good.txt", "'here' is invalid for '--at <OFFSET>'"),
    Refusal("lexicon compile folder", "Missing expected argument '--output <FILE>'"),
    Refusal("lexicon lookup", "Missing expected argument '<NAME>'"),
    Refusal("train", "Missing expected argument"),
    Refusal("train --epochs 0 broken.jsonl -o weights.out", "--epochs takes a number from 1 to 100"),
    Refusal("juggle", "Unexpected argument 'juggle'"),
  ]

  @Test("of bad input: exit code 1", arguments: badInput)
  func refusesInput(refusal: Refusal) async throws { try await check(refusal, status: 1) }

  @Test("of bad usage: exit code 2", arguments: badUsage)
  func refusesUsage(refusal: Refusal) async throws {
    let messages = try await check(refusal, status: 2)
    #expect(messages.hasSuffix("--help'\n"), "the message names the help")
  }

  @Test("leave no output file, and the old one alone", arguments: badInput.filter { $0.arguments.first == "annotate" })
  func noOutputFile(refusal: Refusal) async throws {
    let folder = try Self.folder()
    try folder.write("old.jsonl", "old")
    let names = folder.names
    for output in ["new.jsonl", "old.jsonl"] {
      let outcome = try await Command.run(refusal.arguments + ["-o", output], in: folder)
      #expect(outcome.status == 1)
      #expect(folder.names == names)
    }
    #expect(try folder.read("old.jsonl") == Array("old".utf8))
  }

  @Test("of outputs that cannot be written", arguments: ["no/such/folder/out.jsonl", "good.txt/out.jsonl"])
  func unwritable(output: String) async throws {
    try await check(Refusal("annotate good.txt -o \(output)", "\(output): cannot be written"), status: 1)
  }

  @Test("of tables: each fault is listed with its place")
  func tables() async throws {
    let folder = try Self.folder()
    let outcome = try await Command.run(["lexicon", "check", "bad-tables"], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.lines.contains { $0.hasPrefix("bad-tables/places/cities.tsv:1:") })
    #expect(outcome.messages.hasPrefix("onoma: bad-tables: "))
  }

  @discardableResult
  private func check(_ refusal: Refusal, status: Int32) async throws -> String {
    let folder = try Self.folder()
    let names = folder.names
    let outcome = try await Command.run(refusal.arguments, in: folder)
    #expect(outcome.status == status)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.hasPrefix("onoma: "))
    #expect(outcome.messages.contains(refusal.says), "\(outcome.messages)")
    #expect(outcome.messages.hasSuffix("\n") && outcome.messages.filter(\.isNewline).count == 1, "\(outcome.messages)")
    #expect(folder.names == names)
    return outcome.messages
  }
}
