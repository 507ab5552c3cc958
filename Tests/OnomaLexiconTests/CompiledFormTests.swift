import OnomaLexicon
import OnomaLexiconCompiler
import OnomaNames
import OnomaText
import OnomaUnicode
import Testing

/// What the compiled bytes promise: determinism, checks, harmlessness.
struct CompiledFormTests {
  private let small = TinyLexicon.smallBytes

  @Test("The same tables give the same bytes, in whatever order they come")
  func deterministic() {
    let again = TinyLexicon.compiled(TinyLexicon.rules + TinyLexicon.tables.reversed())
    #expect(again.bytes == TinyLexicon.output.bytes)
    #expect(TinyLexicon.compiled(TinyLexicon.tables + TinyLexicon.rules).bytes == TinyLexicon.output.bytes)
  }

  @Test("Another line gives other bytes, and so does another version")
  func differs() throws {
    let changed = TinyLexicon.tables.map {
      $0.path == "weights/weights.tsv" ? TinyLexicon.table($0.path, ["PERSON/bias⇥-1.25", "PLACE/bias⇥0.51"]) : $0
    }
    #expect(TinyLexicon.compiled(changed + TinyLexicon.rules).bytes != TinyLexicon.output.bytes)
    let newer = TinyLexicon.tables.map {
      $0.path == "SOURCES.tsv"
        ? TinyLexicon.table($0.path, ["onoma⇥Own facts⇥2030⇥Apache-2.0⇥The Onoma authors⇥everything"]) : $0
    }
    let other = TinyLexicon.compiled(newer + TinyLexicon.rules)
    #expect(other.bytes != TinyLexicon.output.bytes)
    #expect(try Lexicon(compiled: other.bytes).metadata("version") == "2030")
  }

  @Test("A compiled lexicon opens, and its checksum is right")
  func opens() throws {
    for bytes in [small, TinyLexicon.output.bytes] {
      let lexicon = try Lexicon(compiled: bytes)
      try lexicon.verifyChecksum()
      #expect(lexicon.byteCount == bytes.count)
      #expect(lexicon.sectionSizes.allSatisfy { $0.bytes >= 0 })
    }
    #expect(Array(small.prefix(8)) == Array("ONOMALEX".utf8))
    #expect(small.count % 16 == 0)
    #expect(try TinyLexicon.lexicon.nameRules().declined("Мишустин", part: .family, gender: .masculine, to: .dative) == "Мишустину")
  }

  @Test("Every truncation is refused")
  func truncations() {
    var opened: [Int] = []
    for length in 0..<small.count where (try? Lexicon(compiled: Array(small[..<length]))) != nil { opened.append(length) }
    #expect(opened == [])
    #expect(throws: LexiconError.self) { try Lexicon(compiled: small + [0]) }
  }

  @Test("Every change of a byte of header or section table is refused")
  func headChanges() {
    let headSize = 64 + LexiconFormat.Section.allCases.count * 24
    var opened: [Int] = []
    for index in 0..<headSize {
      for change in [0x01, 0x80, 0xFF] as [UInt8] {
        var bytes = small
        bytes[index] ^= change
        if (try? Lexicon(compiled: bytes)) != nil { opened.append(index) }
      }
    }
    #expect(opened == [])
  }

  @Test("Every change of a byte behind them is found by the checksum")
  func bodyChanges() throws {
    for index in stride(from: 64 + LexiconFormat.Section.allCases.count * 24, to: small.count, by: 13) {
      var bytes = small
      bytes[index] ^= 0x10
      let lexicon = try Lexicon(compiled: bytes)
      #expect(throws: LexiconError.damaged(path: "lexicon in memory", reason: "the checksum of its content is wrong"), "\(index)") {
        try lexicon.verifyChecksum()
      }
    }
  }

  @Test("Other versions are told apart from damage")
  func versions() {
    for (offset, reason) in [
      (8, "format 7.2, while this version reads 2.2"), (12, "format 2.7, while this version reads 2.2"),
      (16, "its keys were folded by character data 7, not \(CharacterTable.dataVersion)"),
    ] {
      var bytes = small
      bytes.replaceSubrange(offset..<offset + 4, with: [7, 0, 0, 0])
      LexiconFormat.seal(&bytes)
      #expect(throws: LexiconError.incompatible(path: "lexicon in memory", reason: reason)) { try Lexicon(compiled: bytes) }
    }
  }

  @Test("A sealed section table that points outside is refused")
  func sealedSections() {
    // Each entry: section, start, size, eight bytes each.
    for (entry, field, value) in [(0, 1, 0xFF), (3, 2, 0xFF), (15, 1, 0x00), (7, 0, 0x63)] as [(Int, Int, UInt8)] {
      var bytes = small
      let offset = 64 + entry * 24 + field * 8
      bytes.replaceSubrange(offset..<offset + 8, with: value == 0xFF ? [UInt8](repeating: value, count: 8) : [value, 0, 0, 0, 0, 0, 0, 0])
      LexiconFormat.seal(&bytes)
      #expect(throws: LexiconError.self, "\(entry) \(field)") { try Lexicon(compiled: bytes) }
    }
  }

  // MARK: - Random damage

  private static let text = SourceText(
    "Thủ tướng Nguyễn Thị May và Михаил Мишустин ở HÀ NỘI, World Health Organization, Socialist Republic of Vietnam, $5 billion, Ha Noi, VinFast, the "
      + "WHO; prime minister van der Chính. Paris, Йошкар-Ола of run của")

  /// Reads all that a lexicon has and all that it finds.
  private func readAll(_ lexicon: Lexicon, withRules: Bool) -> Int {
    var sum = 0
    for name in ["Hà Nội", "May", "Михаил Мишустин", "World Health Organization", "Paris", "billion", "рубль", "Орёл", "", "never seen"] {
      for (form, _) in lexicon.forms(of: name) { sum &+= form.payload &+ (lexicon.spelling(of: form)?.utf8.count ?? 0) }
      sum &+= lexicon.concepts(named: name).count
    }
    let tokens = lexicon.tokenize(Self.text)
    var matches: [Match] = []
    lexicon.findMatches(in: tokens, into: &matches)
    for match in matches { sum &+= lexicon.form(Int(match.form)).tokenCount }
    sum &+= lexicon.wordTraits(of: tokens).count
    for number in 0..<lexicon.formCount {
      sum &+= lexicon.form(number).payload &+ (lexicon.spelling(of: lexicon.form(number))?.utf8.count ?? 0)
    }
    for number in 0..<lexicon.conceptCount { sum &+= lexicon.concept(number).id.utf8.count }
    for number in 0..<lexicon.namePartCount { sum &+= lexicon.namePart(number).count }
    for number in 0..<lexicon.cueCount { sum &+= lexicon.cue(number).lemma.utf8.count }
    sum &+= lexicon.weights.count &+ lexicon.sources.count &+ (lexicon.metadata("version")?.utf8.count ?? 0) &+ lexicon.sectionSizes.count
    if withRules { sum &+= (try? lexicon.nameRules()) == nil ? 0 : 1 }
    return sum
  }

  @Test("A thousand random changes of bytes are refused or harmless", .timeLimit(.minutes(1)), arguments: [UInt64(1), 2])
  func randomChanges(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var (refused, read) = (0, 0)
    for round in 0..<1_000 {
      var bytes = small
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: round % 10 == 0 ? 0..<bytes.count : 448..<bytes.count, using: &random)
        bytes[index] = seed == 1 ? UInt8.random(in: 0...255, using: &random) : 0xFF
      }
      if let lexicon = try? Lexicon(compiled: bytes) {
        read += 1
        _ = readAll(lexicon, withRules: true)
      } else {
        refused += 1
      }
    }
    #expect(read > 500 && refused > 5)
  }

  @Test("Random changes of a lexicon with all rules are refused or harmless", .timeLimit(.minutes(1)))
  func randomChangesOfRules() {
    var random = SplitMix(seed: 3)
    let whole = TinyLexicon.output.bytes
    for _ in 0..<60 {
      var bytes = whole
      for _ in 0..<200 { bytes[Int.random(in: 448..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random) }
      if let lexicon = try? Lexicon(compiled: bytes) { _ = readAll(lexicon, withRules: true) }
    }
  }

  @Test("Sealed random section tables are refused or harmless", .timeLimit(.minutes(1)))
  func randomSections() {
    var random = SplitMix(seed: 4)
    var read = 0
    for _ in 0..<1_000 {
      var bytes = small
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        // The lower bytes of a start or a size: most of these still lie in the file.
        let field = 64 + Int.random(in: 0..<16, using: &random) * 24 + Int.random(in: 1...2, using: &random) * 8
        bytes[field + Int.random(in: 0...1, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      LexiconFormat.seal(&bytes)
      if let lexicon = try? Lexicon(compiled: bytes) {
        read += 1
        _ = readAll(lexicon, withRules: true)
      }
    }
    #expect(read > 100)
  }
}
