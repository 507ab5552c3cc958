/// Reads the tables' lines and gathers what is wrong with them.
struct TableReader {
  /// One line of a table.
  struct Row {
    let path: String
    let line: Int
    let fields: [Substring]

    /// Where it stands: `russian/nouns.tsv:12`.
    var location: String { "\(path):\(line)" }

    /// The field of a column, from 0.
    subscript(column: Int) -> Substring { fields[column] }

    /// The words of a field, parted by spaces.
    func words(_ column: Int) -> [Substring] { fields[column].split(separator: " ") }
  }

  private let tables: [String: String]
  private(set) var problems: [NameError.Problem] = []

  init(tables: [String: String]) {
    self.tables = tables
  }

  /// The lines below the header of a table, whose header must name exactly these columns.
  mutating func rows(of path: String, columns: [String]) -> [Row] {
    guard let text = tables[path] else {
      problems.append(.init(path: path, line: 0, column: 0, message: "the table is missing", remedy: "pass its text under this path"))
      return []
    }
    var (rows, line) = ([Row](), 0)
    for bytes in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      if bytes.isEmpty { continue }
      let fields = bytes.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { Substring($0) }
      if line == 1 {
        if fields != columns.map({ Substring($0) }) {
          let names = columns.joined(separator: " ")
          problems.append(
            .init(path: path, line: 1, column: 1, message: "the header is not the table's", remedy: "name these columns: \(names)"))
          return []
        }
        continue
      }
      guard fields.count == columns.count else {
        problems.append(
          .init(
            path: path, line: line, column: 0, message: "\(fields.count) columns where the table has \(columns.count)",
            remedy: "part the columns by single tabs and keep the empty ones"))
        continue
      }
      rows.append(Row(path: path, line: line, fields: fields))
    }
    return rows
  }

  /// Notes a fault in a column of a row.
  mutating func report(_ row: Row, _ column: Int, _ message: String, remedy: String) {
    let before = row.fields[..<column].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
    problems.append(.init(path: row.path, line: row.line, column: before + 1, message: message, remedy: remedy))
  }
}
