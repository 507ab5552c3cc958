public import OnomaLexicon
internal import OnomaNames
internal import OnomaText
internal import OnomaUnicode

/// A user's own table: two columns, name and label, or the columns of a concept table with their header.
///
///     Rainforest Holdings⇥ORGANIZATION
///     Лесной Двор⇥PLACE
///     May⇥-
///
/// The label `-` says that the name is none. Empty lines and those that begin with `#` are left out; any order, line ends and normalization form
/// will do, since only a table of the repository is reviewed line by line.
struct UserTable {
  private(set) var concepts: [ConceptRow] = []
  private(set) var blocked: [String] = []

  /// Of what kind a name of two columns is taken to be.
  private static let kinds: [Label: ConceptKind] = [.person: .person, .place: .city, .organization: .company]
  /// How prominent: before all namesakes of the default lexicon.
  private static let rank = 99

  /// Reads a table; what is wrong with it is told, by line and column.
  init(file: String, bytes: [UInt8], diagnostics: inout [Diagnostic]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    let header = Array(TableSchema.conceptColumns.joined(separator: "\t").utf8)
    var first: [String: (label: String, line: Int)] = [:]
    var isConceptTable = false
    first.reserveCapacity(bytes.count / 24)
    for (index, slice) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let slice = slice.last == 0x0D ? slice.dropLast() : slice
      if slice.isEmpty || slice.first == UInt8(ascii: "#") { continue }
      if slice.elementsEqual(header) {
        isConceptTable = true
        continue
      }
      guard let text = String(validating: slice, as: UTF8.self) else {
        diagnostics.append(
          Diagnostic(file: file, line: index + 1, column: 1, problem: "the line is not UTF-8", remedy: "save the file as UTF-8"))
        continue
      }
      let isPlain = slice.allSatisfy { $0 < 0x80 }
      let line = isPlain ? text : (try? Normalization.normalized(text, to: .nfc)) ?? text
      let cells = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { String(Substring($0)).trimmed }
      let row = Table.Row(file: file, line: index + 1, cells: cells)
      if isConceptTable { readConcept(row, &diagnostics) } else { readPair(row, &first, &diagnostics) }
    }
  }

  private mutating func readConcept(_ row: Table.Row, _ diagnostics: inout [Diagnostic]) {
    guard row.cells.count == TableSchema.conceptColumns.count else {
      diagnostics.append(
        row.diagnostic(
          0, "the line has \(row.cells.count) cells, the table has \(TableSchema.conceptColumns.count)",
          remedy: "separate the cells by single tabs"))
      return
    }
    if let concept = ConceptRow(row, diagnostics: &diagnostics) { concepts.append(concept) }
  }

  private mutating func readPair(_ row: Table.Row, _ first: inout [String: (label: String, line: Int)], _ diagnostics: inout [Diagnostic]) {
    guard row.cells.count == 2 else {
      diagnostics.append(
        row.diagnostic(
          0, "the line has \(row.cells.count) cells where a name and a label are wanted",
          remedy: "write NAME, a tab, and PERSON, PLACE, ORGANIZATION or -"))
      return
    }
    let (name, word) = (row.cells[0], row.cells[1])
    guard name.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) else {
      diagnostics.append(row.diagnostic(0, "\"\(name)\" is no name", remedy: "write one with a letter or digit"))
      return
    }
    let label = Label(named: word)
    guard word == "-" || label.flatMap({ Self.kinds[$0] }) != nil else {
      diagnostics.append(row.diagnostic(1, "\"\(word)\" is no label of a name", remedy: "write PERSON, PLACE, ORGANIZATION or -"))
      return
    }
    let wanted = label?.rawValue ?? "-"
    if let other = first[name] {
      if other.label != wanted {
        diagnostics.append(
          row.diagnostic(0, "\"\(name)\" stands in line \(other.line) as \(other.label) too", remedy: "keep one of the two lines"))
      }
      return
    }
    first[name] = (wanted, row.line)
    guard let label, let kind = Self.kinds[label] else {
      blocked.append(name)
      return
    }
    var cells = [String](repeating: "", count: TableSchema.conceptColumns.count)
    cells[0] = "user:" + String(decoding: name.utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    cells[9] = "user"
    let row = Table.Row(file: row.file, line: row.line, cells: cells)
    concepts.append(ConceptRow(row, kind: kind, name: name, Self.language(of: name), rank: Self.rank))
  }

  /// The language of a name: by its letters, for they tell whether it is declined.
  private static func language(of name: String) -> Language {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return .english }
    if name.unicodeScalars.contains(where: { (0x400...0x52F).contains($0.value) }) { return .russian }
    return name.unicodeScalars.contains(where: isVietnamese) ? .vietnamese : .english
  }

  private static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    (0x1EA0...0x1EF9).contains(scalar.value) || "ăđơưĂĐƠƯ".unicodeScalars.contains(scalar)
  }
}

extension String {
  /// Without the spaces at its ends.
  fileprivate var trimmed: String {
    let space = UInt8(ascii: " ")
    guard utf8.first == space || utf8.last == space else { return self }
    let bytes = utf8.drop { $0 == space }
    return String(Substring(bytes.dropLast(bytes.reversed().prefix { $0 == space }.count)))
  }
}

extension LexiconCompiler {
  /// Compiles a user's table, to be laid over a lexicon.
  ///
  /// The table has two columns, `name<TAB>label` with the labels PERSON, PLACE, ORGANIZATION, or `-` for what is no name; or the header and the
  /// columns of a concept table. Russian names are declined as those of the default lexicon are.
  ///
  /// - Parameters:
  ///   - userTable: the table's bytes.
  ///   - file: its name, for messages.
  ///   - lexicon: what it is to be laid over.
  /// - Throws: ``Failure`` with everything that is wrong, by line and column.
  /// - Complexity: linear in the table; 100,000 lines take less than a second in release.
  public static func compile(userTable bytes: [UInt8], file: String, for lexicon: Lexicon) throws(Failure) -> Output {
    var diagnostics: [Diagnostic] = []
    let table = UserTable(file: file, bytes: bytes, diagnostics: &diagnostics)
    guard diagnostics.isEmpty else { throw Failure(diagnostics: diagnostics.sorted()) }
    func failure(_ problem: String, _ remedy: String) -> Failure {
      Failure(diagnostics: [Diagnostic(file: file, line: 0, column: 0, problem: problem, remedy: remedy)])
    }
    let rules: NameRules
    do { rules = try lexicon.nameRules() } catch { throw failure("\(error)", "use a whole lexicon") }
    let tables = LexiconTables(concepts: table.concepts, blocked: table.blocked)
    var builder = LexiconBuilder(rules: rules, seed: lexicon.seed)
    builder.add(tables)
    let compiled = builder.file(tables, version: file)
    if let (one, other) = builder.collision {
      throw failure("\"\(one)\" and \"\(other)\" have one hash", "leave one of them out")
    }
    return Output(bytes: compiled, diagnostics: [])
  }
}
