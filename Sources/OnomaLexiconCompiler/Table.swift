internal import OnomaText
internal import OnomaUnicode

/// A table of text: a header line that names the columns, then one row a line, tabs between cells.
struct Table {
  /// A row and where it stands.
  struct Row {
    let file: String
    let line: Int
    let cells: [String]

    /// A diagnostic about a cell, or about a place `offset` code points into it.
    func diagnostic(_ column: Int, offset: Int = 0, _ problem: String, remedy: String) -> Diagnostic {
      let before = cells.prefix(column).reduce(0) { $0 + $1.unicodeScalars.count + 1 }
      return Diagnostic(file: file, line: line, column: before + offset + 1, problem: problem, remedy: remedy)
    }
  }

  let file: String
  let columns: [String]
  let rows: [Row]

  /// Parses a table and checks its form: UTF-8, NFC, LF, header, number of cells, no empty line.
  ///
  /// Rows that are wrong are left out and told.
  init(file: String, bytes: [UInt8], columns expected: [String], diagnostics: inout [Diagnostic]) {
    self.file = file
    columns = expected
    func tell(_ line: Int, _ column: Int, _ problem: String, _ remedy: String) {
      diagnostics.append(Diagnostic(file: file, line: line, column: column, problem: problem, remedy: remedy))
    }
    var rows: [Row] = []
    var number = 0
    if bytes.last != 0x0A { tell(0, 0, "the file does not end with a line feed", "add one") }
    for slice in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if slice.isEmpty {
        if slice.endIndex < bytes.count { tell(number, 1, "the line is empty", "remove it") }
        continue
      }
      guard let line = String(validating: slice, as: UTF8.self) else {
        tell(number, 1, "the line is not UTF-8", "save the file as UTF-8")
        continue
      }
      if slice.contains(0x0D) {
        tell(number, line.unicodeScalars.count, "the line has a carriage return", "save the file with LF line ends")
      }
      if !slice.allSatisfy({ $0 < 0x80 }), (try? Normalization.isNormalized(line, in: .nfc)) == false {
        tell(number, 1, "the line is not in NFC", "save it in Unicode's composed form (NFC)")
      }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if number == 1 {
        if cells != expected { tell(1, 1, "the header is not \"\(expected.joined(separator: "⇥"))\"", "correct it") }
        continue
      }
      guard cells.count == expected.count else {
        tell(number, 1, "the line has \(cells.count) cells, the table has \(expected.count)", "separate the cells by single tabs")
        continue
      }
      let row = Row(file: file, line: number, cells: cells)
      for (index, cell) in cells.enumerated() where cell.first == " " || cell.last == " " || cell.contains("  ") {
        diagnostics.append(row.diagnostic(index, "the cell has a stray space", remedy: "remove it"))
      }
      rows.append(row)
    }
    self.rows = rows
  }

  /// Tells each row whose key does not stand behind the key before it, in byte order.
  func checkOrder(by columns: [Int], diagnostics: inout [Diagnostic]) {
    func key(_ row: Row) -> [String] { columns.map { row.cells[$0] } }
    func isLess(_ a: [String], _ b: [String]) -> Bool {
      for (x, y) in zip(a, b) where x != y { return x.utf8.lexicographicallyPrecedes(y.utf8) }
      return false
    }
    for (before, row) in zip(rows, rows.dropFirst()) where !isLess(key(before), key(row)) {
      let same = key(before) == key(row)
      diagnostics.append(
        row.diagnostic(
          columns[0], same ? "\"\(row.cells[columns[0]])\" stands here twice" : "\"\(row.cells[columns[0]])\" is out of order",
          remedy: same ? "merge the two lines" : "sort the table by its first column, in byte order"))
    }
  }
}
