/// One measured claim about names: how many of how many are right, and how many were asked for.
struct NameClaim {
  var name: String
  var right: Int
  var total: Int
  /// The share that must be right, from 0 to 1; nil for figures that are only told.
  var asked: Double?
  /// What is right for some of those that are not, for the reader: the first few.
  var misses: [String] = []

  /// Whether the share is the one asked for; nothing measured is nothing shown.
  var isMet: Bool {
    guard let asked else { return true }
    return total > 0 && Double(right) >= asked * Double(total) - 1e-9
  }

  /// Counts one more case.
  mutating func count(_ isRight: Bool, _ miss: @autoclosure () -> String) {
    total += 1
    if isRight { right += 1 } else { misses.append(miss()) }
  }

  init(_ name: String, asked: Double? = nil) {
    (self.name, right, total, self.asked) = (name, 0, 0, asked)
  }
}

extension NameClaim: CustomStringConvertible {
  static let header = line("", "right", "of", "share", "asked")

  var description: String {
    let share = total == 0 ? "–" : Self.percent(Double(right) / Double(total))
    return Self.line(name, "\(right)", "\(total)", share, asked.map { Self.percent($0) } ?? "–") + (isMet ? "" : "  TOO FEW")
  }

  private static func line(_ cells: String...) -> String {
    let widths = [46, 8, 8, 10, 10]
    var line = ""
    for (index, (cell, width)) in zip(cells, widths).enumerated() {
      let space = String(repeating: " ", count: max(1, width - cell.count))
      line += index == 0 ? cell + space : space + cell
    }
    return line
  }

  private static func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded(.down))
    let fraction = "\(hundredths % 100)"
    return "\(hundredths / 100).\(String(repeating: "0", count: 2 - fraction.count))\(fraction) %"
  }
}
