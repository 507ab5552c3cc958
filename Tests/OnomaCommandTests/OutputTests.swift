import Foundation
import Testing

/// What is written, and where.
@Suite("Output")
struct OutputTests {
  static let sentence = "Mikhail Mishustin came to Huế with US$3.5 million."

  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("a.txt", Self.sentence)
    return folder
  }

  @Test("is JSON Lines where nobody looks on, and the same on every run")
  func deterministic() async throws {
    let folder = try folder()
    let samples = ["en", "vi", "ru"].map { Command.package.appending(path: "Tests/Samples/visit.\($0).txt").path }
    let first = try await Command.run(["annotate"] + samples, in: folder)
    let second = try await Command.run(["annotate"] + samples, in: folder)
    #expect(try first.documents().map(\.language) == ["en", "vi", "ru"])
    #expect(first.output == second.output)
  }

  @Test("has amounts with their currency")
  func amounts() async throws {
    let document = try #require(try await Command.run(["annotate", "a.txt"], in: folder()).documents().first)
    let money = try #require(document.spans.last)
    #expect(money.currency == "USD" && money.amount == "3500000")
  }

  @Test("goes into a file whole, and replaces the old one")
  func file() async throws {
    let folder = try folder()
    let direct = try await Command.run(["annotate", "a.txt"], in: folder)
    try folder.write("out.jsonl", "old")
    let outcome = try await Command.run(["annotate", "a.txt", "-o", "out.jsonl"], in: folder)
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(try folder.read("out.jsonl") == direct.output)
    #expect(folder.names == ["a.txt", "out.jsonl"])
  }

  @Test("takes its format from the file's ending or from --to")
  func formats() async throws {
    let folder = try folder()
    _ = try await Command.run(["annotate", "a.txt", "-o", "out.json"], in: folder)
    let array = try JSONDecoder().decode([Document].self, from: Data(try folder.read("out.json")))
    #expect(array.map(\.id) == ["a.txt"])
    let table = try await Command.run(["annotate", "a.txt", "--to", "table"], in: folder)
    #expect(table.text.hasPrefix("a.txt · en\n\(Self.sentence)\n"))
    #expect(!table.text.contains("\u{1B}"), "no colours outside of a terminal")
    let lines = try await Command.run(["annotate", "--from", "jsonl", "--to", "JSONL"], in: folder, input: Array(#"{"text":"Huế"}"#.utf8))
    #expect(try lines.documents().map(\.id) == ["-:1"])
  }

  @Test("goes into a folder, a file for each, each whole or not at all")
  func intoFolder() async throws {
    let folder = try folder()
    try folder.write("b.txt", "Huế")
    try folder.write("bad.txt", [0xFF])
    try folder.write("out/keep", "")
    let outcome = try await Command.run(["annotate", "a.txt", "b.txt", "-o", "out"], in: folder)
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(folder.names == ["a.txt", "b.txt", "bad.txt", "out", "out/a.jsonl", "out/b.jsonl", "out/keep"])
    #expect(try folder.read("out/a.jsonl") == (try await Command.run(["annotate", "a.txt"], in: folder).output))
    let names = folder.names
    let refused = try await Command.run(["annotate", "bad.txt", "-o", "out"], in: folder)
    #expect(refused.status == 1 && folder.names == names)
  }

  @Test("is refused where two inputs would be one file, or an input would be overwritten")
  func clashes() async throws {
    let folder = try folder()
    try folder.write("a.jsonl", #"{"text":"Huế"}"#)
    try folder.write("out/keep", "")
    let names = folder.names
    for (arguments, says) in [(["a.txt", "a.jsonl", "-o", "out"], "would both be written to"), (["a.jsonl", "-o", "."], "over itself")] {
      let outcome = try await Command.run(["annotate"] + arguments, in: folder)
      #expect(outcome.status == 1 && outcome.messages.contains(says) && outcome.messages.filter(\.isNewline).count == 1)
    }
    #expect(folder.names == names)
    #expect(try folder.read("a.jsonl") == Array(#"{"text":"Huế"}"#.utf8))
  }

  @Test("into a device leaves it a device")
  func device() async throws {
    let folder = try folder()
    let outcome = try await Command.run(["annotate", "a.txt", "-o", "/dev/null"], in: folder)
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
    #expect(type == .typeCharacterSpecial)
  }

  #if os(Linux)
    @Test("that finds no space is told", arguments: ["onoma annotate a.txt > /dev/full", "onoma annotate a.txt -o /dev/full"])
    func noSpace(line: String) async throws {
      let outcome = try await shell(line, in: folder())
      #expect(outcome.status == 1)
      #expect(outcome.messages.hasPrefix("onoma: ") && outcome.messages.contains("No space left"))
    }
  #endif

  @Test("may have a reader that leaves: nothing is said")
  func closedPipe() async throws {
    let folder = try folder()
    try folder.write("long.txt", String(repeating: Self.sentence + "\n", count: 4_000))
    for line in ["onoma annotate long.txt | head -c 1", "onoma annotate --to json long.txt | head -1", "onoma explain long.txt | head -1"] {
      let outcome = try await shell(line, in: folder)
      #expect(outcome.status == 0 && outcome.messages.isEmpty)
    }
  }

  @Test("lets other fields of JSON Lines through, to the byte and in their order")
  func passThrough() async throws {
    let folder = try ScratchFolder()
    let line = #"{"score":1.10,"id":7,"body":"Huế","tags":["x",  "y\u0041"],"spans":[{"start":0}],"meta":{ "a" : null }}"#
    try folder.write("a.jsonl", line)
    let outcome = try await Command.run(["annotate", "--text-field", "body", "a.jsonl"], in: folder)
    #expect(outcome.text.hasPrefix(#"{"id":7,"#))
    #expect(outcome.text.contains(#","body":"Huế","score":1.10,"tags":["x",  "y\u0041"],"meta":{ "a" : null },"spans":[{"start":0,"#))
  }

  @Test("counts offsets in the unit asked for: all mean the same characters")
  func offsets() async throws {
    let folder = try ScratchFolder()
    let text = "🙂𝔘🇻🇳 Mikhail Mishustin came to Huế 👨‍👩‍👧 with US$5 million 🙃."
    try folder.write("a.txt", text)
    var found: [[String]] = []
    for unit in ["codepoint", "utf16", "utf8"] {
      let document = try #require(try await Command.run(["annotate", "--offsets", unit, "a.txt"], in: folder).documents().first)
      #expect(document.offsets == unit)
      for span in document.spans {
        let surface: String? =
          switch unit {
          case "codepoint": String(String.UnicodeScalarView(Array(text.unicodeScalars)[span.start..<span.end]))
          case "utf16": String(decoding: Array(text.utf16)[span.start..<span.end], as: UTF16.self)
          default: String(decoding: Array(text.utf8)[span.start..<span.end], as: UTF8.self)
          }
        #expect(surface == span.text)
      }
      found.append(document.found)
    }
    #expect(found[0] == ["PERSON Mikhail Mishustin", "PLACE Huế", "MONEY US$5 million"])
    #expect(found[1] == found[0] && found[2] == found[0])
  }

  @Test("has the labels asked for alone")
  func labels() async throws {
    let folder = try folder()
    let document = try await Command.run(["annotate", "--labels", "person,MONEY", "a.txt"], in: folder).documents().first
    #expect(document?.found == ["PERSON Mikhail Mishustin", "MONEY US$3.5 million"])
  }

  @Test("has nothing less probable than asked for")
  func minimumConfidence() async throws {
    let folder = try ScratchFolder()
    let sample = Command.package.appending(path: "Tests/Samples/visit.en.txt").path
    let all = try #require(try await Command.run(["annotate", sample], in: folder).documents().first)
    let sure = try #require(try await Command.run(["annotate", "--min-confidence", "0.95", sample], in: folder).documents().first)
    #expect(sure.spans.count < all.spans.count)
    // The output rounds to two digits.
    #expect(sure.spans.allSatisfy { $0.confidence >= 0.95 })
  }

  private func shell(_ line: String, in folder: ScratchFolder) async throws -> Command.Outcome {
    let path = "\(Command.buildFolder.path):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")"
    return try await Command.run(["-c", line], in: folder, environment: ["PATH": path], program: URL(filePath: "/bin/sh"))
  }
}
