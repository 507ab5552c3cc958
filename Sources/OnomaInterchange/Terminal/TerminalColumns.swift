/// A table whose columns stand under one another.
///
/// Columns without a value are left out. Where the table is wider than the terminal, its widest columns give way, and what is cut ends
/// in `…`.
struct TerminalColumns {
  private let titles: [String]
  private var rows: [[String]] = []

  /// A table with titles.
  init(_ titles: [String]) {
    self.titles = titles
  }

  /// Adds a row; it has a cell for each title.
  mutating func append(_ row: [String]) {
    rows.append(row.map(TerminalText.visible))
  }

  /// The table's lines, each with its line feed; nothing where there are no rows.
  ///
  /// - Parameters:
  ///   - width: the columns of the terminal; 0 for any number.
  ///   - style: the style of the titles, an ANSI escape or nil.
  func lines(width: Int, style: String?) -> String {
    let shown = titles.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    guard !shown.isEmpty else { return "" }
    let widths = self.widths(of: shown, in: width)
    func line(_ cells: [String]) -> String {
      var line = ""
      for (column, width) in zip(shown, widths) {
        let cell = Self.fitted(cells[column], to: width)
        line += cell + String(repeating: " ", count: width - TerminalText.width(of: cell) + 2)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
    let head = line(titles)
    return (style.map { $0 + head + TerminalStyle.reset } ?? head) + "\n" + rows.map { line($0) + "\n" }.joined()
  }

  private func widths(of shown: [Int], in width: Int) -> [Int] {
    var widths = shown.map { column in
      rows.reduce(TerminalText.width(of: titles[column])) { max($0, TerminalText.width(of: $1[column])) }
    }
    // Labels and numbers stay whole while longer columns can give way.
    let (least, whole) = (8, 12)
    let long = widths.indices.filter { widths[$0] > whole }
    for giving in [long, Array(widths.indices)] {
      while width > 0, widths.reduce(2 * (widths.count - 1), +) > width {
        guard let widest = giving.max(by: { widths[$0] < widths[$1] }), widths[widest] > least else { break }
        widths[widest] -= 1
      }
    }
    return widths
  }

  private static func fitted(_ cell: String, to width: Int) -> String {
    guard TerminalText.width(of: cell) > width else { return cell }
    var (fitted, columns) = ("", 0)
    for character in cell {
      let next = TerminalText.width(of: character)
      guard columns + next < width else { break }
      fitted.append(character)
      columns += next
    }
    return fitted + "…"
  }
}
