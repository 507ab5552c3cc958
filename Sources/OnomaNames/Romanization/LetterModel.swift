/// Which Russian letters a Latin letter becomes in names of all the world, by the letters around it (`russian/romanization-letters.tsv`).
///
/// | column | holds |
/// |---|---|
/// | `letter` | one Latin letter, lower case, or a hyphen or an apostrophe |
/// | `before`, `after` | up to three letters on either side; `^` and `$` are the word's ends |
/// | `cyrillic` | what it becomes, with percents: `дж:41 й:12 ∅:3`; `∅` is nothing |
///
/// The line with the longest context decides. The table was learned from rigour's groups of spellings (Wikidata): letters aligned by expectation
/// and maximization, contexts kept where they tell more than the shorter ones.
struct LetterModel {
  /// What a letter becomes.
  struct Option {
    let letters: Letters
    /// The logarithm of its probability.
    let weight: Double
  }

  /// The table as it is written: lines in the order of their bytes, read where they are needed, so that loading stays cheap.
  private var bytes: [UInt8] = []
  /// Where each line begins.
  private var lines: [Int] = []

  static let path = "russian/romanization-letters.tsv"
  static let columns = ["letter", "before", "after", "cyrillic", "source"]
  /// The lengths of the contexts, the longest first.
  private static let windows = [(3, 3), (2, 3), (2, 2), (1, 2), (1, 1), (0, 1), (0, 0)]
  private static let (tab, newline, space, colon): (UInt8, UInt8, UInt8, UInt8) = (0x09, 0x0A, 0x20, 0x3A)

  init(_ text: String?, _ reader: inout TableReader) {
    guard let text, text.utf8.starts(with: (Self.columns.joined(separator: "\t") + "\n").utf8) else {
      _ = reader.rows(of: Self.path, columns: Self.columns)
      return
    }
    bytes = Array(text.utf8)
    if bytes.last != Self.newline { bytes.append(Self.newline) }
    var (start, number, previous) = (0, 0, 0..<0)
    while let end = bytes[start...].firstIndex(of: Self.newline) {
      number += 1
      if number > 1, end > start { check(start..<end, number, &previous, &reader) }
      start = end + 1
    }
  }

  /// Takes a line up, or reports what is wrong with it.
  private mutating func check(_ line: Range<Int>, _ number: Int, _ previous: inout Range<Int>, _ reader: inout TableReader) {
    let row = TableReader.Row(path: Self.path, line: number, fields: [])
    var tabs: [Int] = []
    for index in line where bytes[index] == Self.tab { tabs.append(index) }
    guard tabs.count == Self.columns.count - 1 else {
      return reader.report(
        row, 0, "\(tabs.count + 1) columns where the table has \(Self.columns.count)",
        remedy: "part the columns by single tabs and keep the empty ones")
    }
    let key = line.lowerBound..<tabs[2]
    guard bytes[previous].lexicographicallyPrecedes(bytes[key]) else {
      return reader.report(row, 0, "the line is out of order", remedy: "sort the lines by their bytes (LC_ALL=C sort -u)")
    }
    guard Self.areOptions(bytes[tabs[2] + 1..<tabs[3]]) else {
      return reader.report(row, 0, "no options", remedy: "write the Russian letters or ∅, a colon and a percentage")
    }
    previous = key
    lines.append(line.lowerBound)
  }

  /// Whether a field is of the form `дж:41 ∅:3`.
  private static func areOptions(_ field: ArraySlice<UInt8>) -> Bool {
    var (letters, digits, value) = (0, -1, 0)
    for byte in field + [space] {
      switch byte {
      case space:
        guard letters > 0, digits > 0, (1...100).contains(value) else { return false }
        (letters, digits, value) = (0, -1, 0)
      case colon where digits < 0: digits = 0
      case 0x30...0x39 where digits >= 0 && digits < 3:
        digits += 1
        value = value * 10 + Int(byte - 0x30)
      default:
        if digits >= 0 { return false }
        letters += 1
      }
    }
    return true
  }

  /// The options of the line with this letter and context.
  private func options(_ key: [UInt8]) -> [Option]? {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      let start = lines[middle]
      let line = bytes[start..<min(bytes.count, start + key.count)]
      if line.elementsEqual(key) { return options(after: start + key.count) }
      if line.lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private func options(after start: Int) -> [Option] {
    var options: [Option] = []
    let field = bytes[start..<(bytes[start...].firstIndex(of: Self.tab) ?? bytes.count)]
    for word in field.split(separator: Self.space) {
      let parts = word.split(separator: Self.colon)
      let percent = parts[1].reduce(0) { $0 * 10 + Int($1 - 0x30) }
      let letters = Letters(String(decoding: parts[0], as: UTF8.self).unicodeScalars)
      options.append(Option(letters: letters == ["∅"] ? [] : letters, weight: logarithms[percent]))
    }
    return options
  }

  /// What the letter at a place of a lower-case word becomes; nil where no line is for it.
  private func options(at index: Int, of word: Letters) -> [Option]? {
    for (left, right) in Self.windows {
      var key: [UInt8] = []
      func append(_ scalars: some Sequence<Unicode.Scalar>) {
        for scalar in scalars { key.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
      }
      append([word[index], "\t"])
      if index < left { append(["^"]) }
      append(word[max(0, index - left)..<index])
      append(["\t"])
      append(word[(index + 1)..<min(word.count, index + 1 + right)])
      if word.count - index - 1 < right { append(["$"]) }
      append(["\t"])
      if let found = options(key) { return found }
    }
    return nil
  }

  /// The likeliest Russian spellings of a lower-case Latin word, each with the logarithm of its probability, best first.
  ///
  /// - Parameter width: how many beginnings are kept at each letter.
  /// - Complexity: the product of the word's length and the width.
  func spellings(of word: Letters, fold: (Letters) -> Letters, width: Int = 40) -> [(letters: Letters, weight: Double)] {
    var beam: [(letters: Letters, weight: Double)] = [([], 0)]
    for index in word.indices {
      let alone = [Option(letters: [word[index]], weight: 0)]
      let options = options(at: index, of: word) ?? self.options(at: 0, of: fold([word[index]])) ?? alone
      var next: [Letters: Double] = [:]
      for (letters, weight) in beam {
        for option in options {
          let (longer, sum) = (letters + option.letters, weight + option.weight)
          if next[longer].map({ $0 < sum }) ?? true { next[longer] = sum }
        }
      }
      // Equal weights are ordered by letters: the result is the same in every run.
      beam = next.map { ($0.key, $0.value) }
      beam.sort { $0.weight == $1.weight ? $0.letters.lexicographicallyPrecedes($1.letters) : $0.weight > $1.weight }
      if beam.count > width { beam.removeLast(beam.count - width) }
    }
    return beam.filter { !$0.letters.isEmpty }
  }
}

/// The natural logarithms of 1 to 100 percent.
private let logarithms: [Double] = (0...100).map { percent in percent == 0 ? -10 : logarithm(of: Double(percent) / 100) }

/// The natural logarithm, by the series of the inverse hyperbolic tangent after taking out the powers of two.
func logarithm(of value: Double) -> Double {
  let exponent = Double(value.exponent)
  let ratio = (value.significand - 1) / (value.significand + 1)
  var (sum, power, divisor) = (0.0, ratio, 1.0)
  while divisor < 24 {
    sum += power / divisor
    power *= ratio * ratio
    divisor += 2
  }
  return exponent * 0.693_147_180_559_945_3 + 2 * sum
}
