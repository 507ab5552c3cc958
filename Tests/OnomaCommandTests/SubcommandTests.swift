import Foundation
import Testing

/// Help, `explain`, `lexicon`, and the command away from its build folder.
@Suite("Subcommands")
struct SubcommandTests {
  static let subcommands = [
    "", "annotate", "explain", "normalize", "romanize", "transcribe", "decline", "lemmatize", "parse-name", "lexicon", "lexicon check",
    "lexicon compile", "lexicon coverage", "lexicon lookup", "lexicon stats", "evaluate", "train",
  ]

  @Test("have help with examples", arguments: subcommands)
  func help(subcommand: String) async throws {
    let folder = try ScratchFolder()
    let outcome = try await Command.run(subcommand.split(separator: " ").map(String.init) + ["--help"], in: folder)
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    let examples = outcome.text.split(separator: "\n").drop { $0 != "EXAMPLES" }
    #expect(examples.dropFirst().first.map { $0.hasPrefix("  ") && $0.contains("onoma \(subcommand)") } == true)
  }

  @Test("tell the version")
  func version() async throws {
    let outcome = try await Command.run(["--version"], in: ScratchFolder())
    #expect(outcome.status == 0)
    #expect(outcome.text.firstMatch(of: /^\d+\.\d+\.\d+\n$/) != nil)
  }

  // MARK: - explain

  @Test("explain: each mention, or the one at an offset")
  func explain() async throws {
    let folder = try ScratchFolder()
    try folder.write("a.txt", "🙂 Mikhail Mishustin came to Huế.")
    let all = try await Command.run(["explain", "a.txt"], in: folder)
    #expect(all.lines.first == "2–19  PERSON  Mikhail Mishustin")
    #expect(all.text.contains("28–31  PLACE  Huế\n") && all.text.contains("  rule "))
    let one = try await Command.run(["explain", "a.txt", "--at", "28"], in: folder)
    #expect(one.lines.first == "28–31  PLACE  Huế")
    #expect(!one.text.contains("Mishustin\n"))
    let other = try await Command.run(["explain", "a.txt", "--at", "29", "--offsets", "utf16"], in: folder)
    #expect(other.lines.first == "29–32  PLACE  Huế")
    let none = try await Command.run(["explain", "a.txt", "--at", "21"], in: folder)
    #expect(none.status == 0 && none.text == "no mention at 21\n")
  }

  // MARK: - lexicon

  @Test("lexicon lookup: names, inflected forms, forms without marks", arguments: ["Hà Nội", "Мишустиным", "Ha Noi", "HÀ NỘI"])
  func lookup(name: String) async throws {
    let outcome = try await Command.run(["lexicon", "lookup", name], in: ScratchFolder())
    #expect(outcome.status == 0 && !outcome.output.isEmpty)
    #expect(!outcome.text.contains("not in the lexicon"))
  }

  @Test("lexicon lookup: the rule of a derived form, and who bears a family name")
  func lookupDerived() async throws {
    let outcome = try await Command.run(["lexicon", "lookup", "Мишустиным"], in: ScratchFolder())
    let family = try #require(outcome.lines.first { $0.hasPrefix("familyName; ") })
    #expect(family.contains("inflected instrumental") && family.contains("from Мишустин by russian/declension"))
    #expect(outcome.lines.contains { $0.hasPrefix("bearer; onoma:person/mikhail-mishustin; ") })
  }

  @Test("lexicon lookup: what is not there")
  func lookupNothing() async throws {
    let outcome = try await Command.run(["lexicon", "lookup", "Qwzrtplk"], in: ScratchFolder())
    #expect(outcome.status == 0 && outcome.text == "Qwzrtplk: not in the lexicon\n")
  }

  @Test("lexicon stats: counts that are not zero")
  func stats() async throws {
    let outcome = try await Command.run(["lexicon", "stats"], in: ScratchFolder())
    #expect(outcome.status == 0)
    for name in ["concepts", "name parts", "cues", "forms", "bytes"] {
      let line = try #require(outcome.lines.first { $0.hasPrefix("\(name)\t") })
      #expect((Int(line.split(separator: "\t")[1]) ?? 0) > 0)
    }
  }

  @Test("lexicon coverage: known mentions and parts by label, and the gaps")
  func coverage() async throws {
    let folder = try ScratchFolder()
    let spans = #"[{"start":4,"end":23,"label":"PERSON"},{"start":26,"end":41,"label":"PLACE"}]"#
    let gold = #"{"language":"vi","text":"Ông Nguyễn Văn Qwzrtplk ở tỉnh Quảng Ninh.","spans":\#(spans)}"# + "\n"
    try folder.write("gold.jsonl", gold)
    let outcome = try await Command.run(["lexicon", "coverage", "--gaps", "5", "gold.jsonl"], in: folder)
    #expect(outcome.status == 0)
    let rows = outcome.lines.dropFirst().map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(
      rows == ["gold.jsonl PERSON 1 0.0 % 0.0 % 0.0 % 0.0 %", "gold.jsonl PLACE 1 100.0 % 0.0 % 0.0 %", "1 PERSON Nguyễn Văn Qwzrtplk"])
  }

  @Test("--lexicon: a user's names win, what is blocked is none, and the last table counts")
  func userTables() async throws {
    let folder = try ScratchFolder()
    try folder.write("mine.tsv", "Qwzrtplk Brothers\tORGANIZATION\nHuế\t-\nKazan\tPERSON\n")
    try folder.write("other.tsv", "Kazan\tORGANIZATION\n")
    let input = Array("Qwzrtplk Brothers came to Huế and to Kazan.".utf8)
    let one = try await Command.run(["annotate", "--lexicon", "mine.tsv"], in: folder, input: input)
    #expect(try one.documents().first?.found == ["ORGANIZATION Qwzrtplk Brothers", "PERSON Kazan"])
    let two = try await Command.run(["annotate", "--lexicon", "mine.tsv", "--lexicon", "other.tsv"], in: folder, input: input)
    #expect(try two.documents().first?.found == ["ORGANIZATION Qwzrtplk Brothers", "ORGANIZATION Kazan"])
  }

  @Test("lexicon check, compile: the same bytes twice, and they work")
  func compile() async throws {
    let folder = try ScratchFolder()
    let tables = Command.package.appending(path: "Lexicons").path
    let check = try await Command.run(["lexicon", "check", tables], in: folder, seconds: 120)
    #expect(check.status == 0 && check.messages.isEmpty)
    for output in ["a.lexicon", "b.lexicon"] {
      let outcome = try await Command.run(["lexicon", "compile", tables, "-o", output], in: folder, seconds: 120)
      #expect(outcome.status == 0 && outcome.output.isEmpty)
    }
    #expect(try folder.read("a.lexicon") == folder.read("b.lexicon"))
    let whole = try await Command.run(["lexicon", "check", "a.lexicon"], in: folder)
    #expect(whole.status == 0 && whole.text == "a.lexicon: whole\n")

    let stats = ["lexicon", "stats"]
    let named = try await Command.run(stats + ["--lexicon-file", "a.lexicon"], in: folder)
    #expect(named.lines.first == "file\ta.lexicon")
    let variable = try await Command.run(stats, in: folder, environment: ["ONOMA_LEXICON": "b.lexicon"])
    #expect(variable.lines.first == "file\tb.lexicon")
    #expect(variable.lines.dropFirst() == named.lines.dropFirst())
    let both = try await Command.run(stats + ["--lexicon-file", "a.lexicon"], in: folder, environment: ["ONOMA_LEXICON": "b.lexicon"])
    #expect(both.lines.first == "file\ta.lexicon")

    let input = Array("Mishustin came to Huế.".utf8)
    let annotated = try await Command.run(["annotate", "--lexicon-file", "a.lexicon"], in: folder, input: input)
    #expect(try annotated.documents().first?.found == ["PERSON Mishustin", "PLACE Huế"])
    let missing = try await Command.run(["annotate"], in: folder, input: input, environment: ["ONOMA_LEXICON": "c.lexicon"])
    #expect(missing.status == 1 && missing.messages.hasPrefix("onoma: no compiled lexicon; looked at c.lexicon;"))
  }

  // MARK: - Elsewhere

  @Test("run in an empty folder, with the lexicon beside the command or in ../share/onoma")
  func moved() async throws {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(at: folder.url(of: "bin"), withIntermediateDirectories: true)
    let moved = folder.url(of: "bin/onoma")
    try FileManager.default.copyItem(at: Command.executable, to: moved)
    let input = Array("Mishustin came to Huế.".utf8)
    let alone = try await Command.run(["annotate"], in: folder, input: input, program: moved)
    #expect(alone.status == 1 && alone.output.isEmpty)
    #expect(alone.messages.hasPrefix("onoma: no compiled lexicon; looked at ") && alone.messages.filter(\.isNewline).count == 1)

    for place in ["bin/onoma.lexicon", "share/onoma/onoma.lexicon"] {
      try folder.write(place, Array(Data(contentsOf: Command.lexicon)))
      let outcome = try await Command.run(["annotate"], in: folder, input: input, program: moved)
      #expect(try outcome.documents().first?.found == ["PERSON Mishustin", "PLACE Huế"])
      try FileManager.default.removeItem(at: folder.url(of: place))
    }
  }
}
