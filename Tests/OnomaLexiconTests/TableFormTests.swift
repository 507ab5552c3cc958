import OnomaLexicon
import OnomaLexiconCompiler
import Testing

/// The laws of a table's form, on its bytes.
struct TableFormTests {
  private func check(_ weights: [UInt8]) -> [String] {
    let files = [LexiconFolder.File(path: "weights/weights.tsv", bytes: weights), TinyLexicon.sources]
    return LexiconCompiler.check(LexiconFolder(files: files + TinyLexicon.rules)).map(\.description)
  }

  @Test(
    "Form",
    arguments: [
      ("feature\tweight\nA\t1\n", []), ("feature\tweight\n", []),
      ("feature\tweight\nA\t1", [" the file does not end with a line feed; add one"]),
      ("", [" the file does not end with a line feed; add one"]),
      ("feature\tweight\nA\t1\n\nB\t2\n", ["3:1: the line is empty; remove it"]),
      ("feature weight\nA\t1\n", ["1:1: the header is not \"feature⇥weight\"; correct it"]),
      ("weight\tfeature\nA\t1\n", ["1:1: the header is not \"feature⇥weight\"; correct it"]),
      ("feature\tweight\nA 1\n", ["2:1: the line has 1 cells, the table has 2; separate the cells by single tabs"]),
      ("feature\tweight\nA\t\t1\n", ["2:1: the line has 3 cells, the table has 2; separate the cells by single tabs"]),
      ("feature\tweight\nE\u{301}\t1\n", ["2:1: the line is not in NFC; save it in Unicode's composed form (NFC)"]),
      ("feature\tweight\n A\t1\n", ["2:1: the cell has a stray space; remove it"]),
      ("feature\tweight\nHuế  b\t1\n", ["2:1: the cell has a stray space; remove it"]),
      ("feature\tweight\nHuế\t1 \n", ["2:5: \"1 \" is no weight; write a decimal number", "2:5: the cell has a stray space; remove it"]),
    ])
  func form(text: String, told: [String]) {
    #expect(check(Array(text.utf8)) == told.map { "weights/weights.tsv:" + $0 })
  }

  @Test("A line that is not UTF-8 is told and left out, the others are read")
  func notUTF8() throws {
    let bytes = Array("feature\tweight\nA\t1\n".utf8) + [0x42, 0xFF, 0x09, 0x31, 0x0A] + Array("C\t3\n".utf8)
    #expect(check(bytes) == ["weights/weights.tsv:3:1: the line is not UTF-8; save the file as UTF-8"])
    let file = LexiconFolder.File(path: "weights/weights.tsv", bytes: bytes)
    let output = try LexiconCompiler.compile(LexiconFolder(files: [file, TinyLexicon.sources] + TinyLexicon.hollowRules))
    #expect(output.diagnostics.count == 1)
    #expect(try Lexicon(compiled: output.bytes).weights.map(\.feature) == ["A", "C"])
  }

  @Test("Carriage returns are told where they stand")
  func carriageReturn() {
    let text = "id\ttitle\tversion\tlicence\tattribution\ttaken\nonoma\tOwn\t1\tApache-2.0\tOnoma\tfacts\r\n"
    let told = LexiconCompiler.check(LexiconFolder(files: [.init(path: "SOURCES.tsv", bytes: Array(text.utf8))] + TinyLexicon.rules))
    #expect(told.map(\.description) == ["SOURCES.tsv:2:35: the line has a carriage return; save the file with LF line ends"])
  }

  @Test("Rules that cannot be read keep the lexicon from being made")
  func brokenRules() {
    let broken = LexiconFolder.File(path: "russian/gender.tsv", bytes: Array("no header\n".utf8))
    let files = TinyLexicon.tables + TinyLexicon.rules.filter { $0.path != broken.path }
    #expect(failures(of: files) == ["russian/gender.tsv: the table is missing; pass its text under this path"])
    #expect(failures(of: files + [broken]).first?.hasPrefix("russian/gender.tsv:1:1: the header is not the table's") == true)
    #expect(
      failures(of: files + [.init(path: broken.path, bytes: [0xFF])]).contains(
        "russian/gender.tsv: the file is not UTF-8; save the file as UTF-8"))
  }

  private func failures(of files: [LexiconFolder.File]) -> [String] {
    do throws(LexiconCompiler.Failure) {
      _ = try LexiconCompiler.compile(LexiconFolder(files: files))
      return []
    } catch {
      #expect(error.description == error.diagnostics.map(\.description).joined(separator: "\n"))
      return error.diagnostics.map(\.description)
    }
  }

  @Test("Diagnostics are ordered by file, line and column")
  func order() {
    let place = { (line: Int, column: Int) in Diagnostic(file: "a", line: line, column: column, problem: "p", remedy: "r") }
    #expect([place(10, 1), place(2, 9), place(2, 10)].sorted() == [place(2, 9), place(2, 10), place(10, 1)])
    #expect("\(place(2, 9))" == "a:2:9: p; r")
  }

  @Test("A folder without tables, or none at all, is told")
  func folders() {
    for path in [TinyLexicon.root + "/Sources/CICU", "/nowhere/at/all"] {
      #expect(throws: Diagnostic.self) { try LexiconFolder(path: path) }
    }
  }
}
