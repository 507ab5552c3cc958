import Foundation
import OnomaLexicon
import OnomaLexiconCompiler
import OnomaText
import Testing

@Suite("A user's table laid over a lexicon")
struct UserTableTests {
  static let base: Lexicon = {
    do { return try Lexicon(compiled: LexiconCompiler.compile(LexiconFolder(files: TinyLexicon.tables + TinyLexicon.rules)).bytes) } catch {
      fatalError("\(error)")
    }
  }()

  private func lexicon(_ table: String, over lexicon: Lexicon = base) throws -> Lexicon {
    let bytes = Array(table.replacingOccurrences(of: "⇥", with: "\t").utf8)
    return try lexicon.adding(LexiconCompiler.compile(userTable: bytes, file: "mine.tsv", for: lexicon).bytes, name: "mine.tsv")
  }

  private func problems(_ table: String) -> [String] {
    do {
      _ = try lexicon(table)
      return []
    } catch let failure as LexiconCompiler.Failure {
      return failure.diagnostics.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  @Test("Names of two columns become concepts, and say where they stand")
  func twoColumns() throws {
    let lexicon = try lexicon("Rainforest Holdings⇥ORGANIZATION\nLesser Hà Nội⇥place\n")
    let concept = try #require(lexicon.concepts(named: "RAINFOREST HOLDINGS").first)
    #expect(concept.id == "user:Rainforest-Holdings")
    #expect(concept.kind.label == .organization)
    #expect(concept.line == "mine.tsv:1")
    #expect(lexicon.concepts(named: "Lesser Ha Noi").map(\.line) == ["mine.tsv:2"])
    #expect(lexicon.concepts(named: "Rainforest").isEmpty)
  }

  @Test("What lies below stays as it was", arguments: ["Hà Nội", "Вьетнамом", "USA", "Sochi"])
  func below(name: String) throws {
    let mine = try lexicon("Rainforest Holdings⇥ORGANIZATION\n")
    #expect(!Self.base.concepts(named: name).isEmpty)
    #expect(mine.concepts(named: name) == Self.base.concepts(named: name))
    #expect(mine.forms(of: name).map(\.form) == Self.base.forms(of: name).map(\.form))
  }

  @Test("The table's concept hides those of the same form, and of no other")
  func hiding() throws {
    let lexicon = try lexicon("Sochi⇥PERSON\n")
    #expect(lexicon.concepts(named: "Sochi").map(\.kind.label) == [.person])
    #expect(lexicon.concepts(named: "Сочи").map(\.kind.label) == [.place])
  }

  @Test("A blocked form names nothing")
  func blocking() throws {
    let lexicon = try lexicon("Sochi⇥-\n")
    #expect(lexicon.concepts(named: "Sochi").isEmpty)
    #expect(lexicon.forms(of: "Sochi").map(\.form.kind) == [.blocked])
    #expect(!lexicon.concepts(named: "Сочи").isEmpty)
  }

  @Test("The last of several tables counts")
  func severalTables() throws {
    let both = try lexicon("Sochi⇥ORGANIZATION\nNice⇥ORGANIZATION\n", over: lexicon("Sochi⇥-\nNice⇥PERSON\nElsewhere⇥PLACE\n"))
    #expect(both.concepts(named: "Sochi").map(\.kind.label) == [.organization])
    #expect(both.concepts(named: "Nice").map(\.kind.label) == [.organization])
    #expect(both.concepts(named: "Elsewhere").map(\.kind.label) == [.place])
    #expect(both.conceptCount == Self.base.conceptCount + 4)
  }

  @Test("Russian names are declined", arguments: [("Лесного Двора", "Лесной Двор"), ("Лесным Двором", "Лесной Двор")])
  func declined(form: String, name: String) throws {
    let lexicon = try lexicon("Лесной Двор⇥PLACE\n")
    #expect(lexicon.concepts(named: form).map { $0.names[.russian] } == [name])
    #expect(lexicon.forms(of: name).compactMap { lexicon.spelling(of: $0.form) } == [name])
  }

  @Test("A concept table has all columns")
  func conceptTable() throws {
    let lexicon = try lexicon(
      """
      id⇥kind⇥en⇥vi⇥ru⇥aliases⇥parent⇥rank⇥flags⇥sources
      my:1⇥company⇥Rainforest Holdings⇥⇥Рейнфорест⇥en:RFH⇥⇥50⇥m⇥mine

      """)
    #expect(lexicon.concepts(named: "Рейнфорестом").map(\.id) == ["my:1"])
    #expect(lexicon.concepts(named: "RFH").map(\.id) == ["my:1"])
  }

  @Test("Remarks, empty lines, CRLF, a byte order mark and NFD do no harm")
  func leniency() throws {
    let table = "\u{FEFF}# mine\r\n\r\n" + "Lesser Hà Nội".decomposedStringWithCanonicalMapping + "⇥PLACE\r\n"
    #expect(try lexicon(table).concepts(named: "Lesser Hà Nội").map(\.line) == ["mine.tsv:3"])
  }

  @Test("Everything that is wrong is told, with line, column and remedy")
  func refusals() {
    #expect(
      problems("Rainforest Holdings\nSochi⇥TOWN\n…⇥PLACE\nNice⇥PLACE\nNice⇥PERSON\nFive pounds⇥MONEY\n") == [
        "mine.tsv:1:1: the line has 1 cells where a name and a label are wanted; write NAME, a tab, and PERSON, PLACE, ORGANIZATION or -",
        "mine.tsv:2:7: \"TOWN\" is no label of a name; write PERSON, PLACE, ORGANIZATION or -",
        "mine.tsv:3:1: \"…\" is no name; write one with a letter or digit",
        "mine.tsv:5:1: \"Nice\" stands in line 4 as PLACE too; keep one of the two lines",
        "mine.tsv:6:13: \"MONEY\" is no label of a name; write PERSON, PLACE, ORGANIZATION or -",
      ])
  }

  @Test("A table compiled for another lexicon is refused")
  func otherSeed() throws {
    let compiled = try LexiconCompiler.compile(userTable: Array("Sochi\tPLACE\n".utf8), file: "mine.tsv", for: Self.base)
    var other = compiled.bytes
    other[24] ^= 1
    #expect(throws: LexiconError.self) { try Self.base.adding(other, name: "mine.tsv") }
  }

  @Test("100,000 lines take less than a second", .timeLimit(.minutes(1)))
  func speed() throws {
    let table = Array((0..<100_000).map { "Aaba\($0) Brook\($0 % 977)\tORGANIZATION\n" }.joined().utf8)
    // Other tests run beside it: what counts is the time that this thread was at work.
    let start = Self.threadSeconds
    let compiled = try LexiconCompiler.compile(userTable: table, file: "mine.tsv", for: Self.base)
    #expect(try Self.base.adding(compiled.bytes, name: "mine.tsv").conceptCount == Self.base.conceptCount + 100_000)
    #expect(Self.threadSeconds - start < 1)
  }

  private static var threadSeconds: Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
