internal import OnomaLexicon
internal import OnomaText

/// All tables of a folder, read.
struct LexiconTables {
  private(set) var concepts: [ConceptRow] = []
  /// Forms that are to name nothing, of users' tables only.
  private(set) var blocked: [String] = []
  private(set) var nameParts: [NamePartRow] = []
  private(set) var cues: [CueRow] = []
  private(set) var commonWords: [(row: Table.Row, traits: WordTraits)] = []
  private(set) var sources: [Table.Row] = []
  private(set) var weights: [(feature: String, weight: Float)] = []
  private(set) var rules: [(path: String, text: String)] = []

  /// The version of the project's own tables, empty where they name none.
  var version: String { sources.first { $0.cells[0] == "onoma" }?.cells[2] ?? "" }

  /// The lines of a user's table.
  init(concepts: [ConceptRow], blocked: [String]) {
    self.concepts = concepts
    self.blocked = blocked
  }

  /// Reads the tables; what is wrong with their form is told, the rest is used.
  init(_ folder: LexiconFolder, diagnostics: inout [Diagnostic]) {
    for file in folder.files {
      guard let schema = TableSchema(path: file.path) else { continue }
      func table(_ columns: [String], orderedBy keys: [Int]) -> Table {
        let table = Table(file: file.path, bytes: file.bytes, columns: columns, diagnostics: &diagnostics)
        table.checkOrder(by: keys, diagnostics: &diagnostics)
        return table
      }
      switch schema {
      case .concepts:
        concepts += table(TableSchema.conceptColumns, orderedBy: [0]).rows.compactMap { ConceptRow($0, diagnostics: &diagnostics) }
      case .nameParts:
        nameParts += table(TableSchema.namePartColumns, orderedBy: [0, 1]).rows.compactMap { NamePartRow($0, diagnostics: &diagnostics) }
      case .cues(let name):
        guard Self.language(ofCues: file.path, diagnostics: &diagnostics) != nil else { continue }
        cues += table(TableSchema.cueColumns, orderedBy: [0, 1]).rows.compactMap { CueRow($0, table: name, diagnostics: &diagnostics) }
      case .money:
        cues += table(TableSchema.moneyColumns, orderedBy: [0, 1, 2]).rows.compactMap { CueRow(money: $0, diagnostics: &diagnostics) }
      case .commonWords:
        readCommonWords(table(TableSchema.cueColumns, orderedBy: [0, 1]), diagnostics: &diagnostics)
      case .sources:
        sources += table(TableSchema.sourceColumns, orderedBy: [0]).rows
      case .weights:
        readWeights(table(TableSchema.weightColumns, orderedBy: [0]), diagnostics: &diagnostics)
      case .rules:
        guard let text = String(validating: file.bytes, as: UTF8.self) else {
          diagnostics.append(
            Diagnostic(file: file.path, line: 0, column: 0, problem: "the file is not UTF-8", remedy: "save the file as UTF-8"))
          continue
        }
        rules.append((file.path, text))
      }
    }
  }

  /// The language of a table in `cues/LANGUAGE/`; told where the folder is none.
  private static func language(ofCues path: String, diagnostics: inout [Diagnostic]) -> Language? {
    let folder = path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    if let language = Language(rawValue: folder), language != .undetermined { return language }
    diagnostics.append(
      Diagnostic(file: path, line: 0, column: 0, problem: "the folder is no language", remedy: "put it under cues/en, vi or ru"))
    return nil
  }

  private mutating func readCommonWords(_ table: Table, diagnostics: inout [Diagnostic]) {
    guard let language = Self.language(ofCues: table.file, diagnostics: &diagnostics) else { return }
    let tellsNames = table.file.hasSuffix("word-names.tsv")
    for row in table.rows {
      var traits: WordTraits
      switch (row.cells[1], tellsNames) {
      case ("function", false): traits = .function(in: language)
      case ("common", false): traits = WordTraits.common(in: language).subtracting(.function)
      case ("often-name", true): traits = .oftenName(in: language)
      case ("either", true): traits = .eitherWordOrName(in: language)
      case ("seldom-name", true): traits = .seldomName(in: language)
      default:
        let remedy = tellsNames ? "write often-name, either or seldom-name" : "write function or common"
        diagnostics.append(row.diagnostic(1, "\"\(row.cells[1])\" is no kind of this table", remedy: remedy))
        continue
      }
      if row.cells[2] == "inner" {
        traits.insert(.inner)
      } else if !row.cells[2].isEmpty {
        diagnostics.append(row.diagnostic(2, "\"\(row.cells[2])\" is no flag of this table", remedy: "write inner, or nothing"))
      }
      commonWords.append((row, traits))
    }
  }

  private mutating func readWeights(_ table: Table, diagnostics: inout [Diagnostic]) {
    for row in table.rows {
      guard let weight = Float(row.cells[1]), weight.isFinite else {
        diagnostics.append(row.diagnostic(1, "\"\(row.cells[1])\" is no weight", remedy: "write a decimal number"))
        continue
      }
      weights.append((row.cells[0], weight))
    }
  }
}
