/// One measured claim.
struct Row {
  /// What ran; naive engines are indented under what they check.
  var name: String
  /// What it counted on the whole material.
  var count: Int
  /// What it counted on the sample, and what an independent engine did; nil for that engine itself.
  var check: (found: Int, expected: Int)?
  /// Whether it found the same things, not only as many.
  var agrees = true
  /// The bytes and tokens that one pass is about; 0 where speed by them has no meaning.
  var bytes = 0
  var tokens = 0
  /// How long one pass takes.
  var seconds: Double

  /// Whether the count is the expected one.
  var isRight: Bool { agrees && check?.found == check?.expected }
}

extension Row: CustomStringConvertible {
  static let header = line(["", "count", "in sample", "expected", "ms", "MB/s", "ns/token"])

  var description: String {
    Self.line([
      name, "\(count)", check.map { "\($0.found)" } ?? "–", check.map { "\($0.expected)" } ?? "–", Self.decimal(seconds * 1e3, places: 2),
      bytes > 0 ? Self.decimal(Double(bytes) / 1e6 / seconds, places: 1) : "–",
      tokens > 0 ? Self.decimal(seconds * 1e9 / Double(tokens), places: 1) : "–",
    ]) + (isRight ? "" : "  WRONG")
  }

  private static let widths = [24, 10, 10, 10, 10, 9, 10]

  private static func line(_ cells: [String]) -> String {
    var line = ""
    for (index, (cell, width)) in zip(cells, widths).enumerated() {
      let space = String(repeating: " ", count: max(1, width - cell.count))
      line += index == 0 ? cell + space : space + cell
    }
    return line
  }

  private static func decimal(_ value: Double, places: Int) -> String {
    let scale = places == 1 ? 10 : 100
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = "\(scaled % scale)"
    return "\(scaled / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
