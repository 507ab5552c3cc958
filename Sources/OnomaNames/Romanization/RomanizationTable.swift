/// The rules of the romanization standards.
///
/// `russian/romanization-alphabets.tsv` has a line for each standard and a column for each of the 33 letters; `∅` is nothing.
/// `russian/romanization.tsv` has what depends on the letters around:
///
/// | column | holds |
/// |---|---|
/// | `standard` | names of standards, parted by spaces; or one of the words below |
/// | `cyrillic` | the letters, lower case |
/// | `context` | conditions parted by spaces: `initial`, `final` (of a word), `inner` (not initial), `after:аеё`, `before:аеё`; empty: everywhere |
/// | `latin` | what stands for them; may be empty |
///
/// Its other lines: `established`, a whole Russian name with a spelling of its own; `foreign`, a foreign name as Russian writes it, with the
/// spelling that is read so and never made; `ascii`, a Latin letter and what replaces it where only ASCII may stand.
struct RomanizationTable {
  private(set) var rules: [RomanizationStandard: LetterRules] = [:]
  private(set) var reverse: [RomanizationStandard: ReverseRomanization] = [:]
  private(set) var ascii = LetterRules()
  /// Spellings of whole lower-case names, the commonest first.
  private(set) var established: [Letters: [String]] = [:]
  /// The whole names, in name case, by their lower-case established spellings.
  private(set) var namesOfSpellings: [String: [String]] = [:]

  static let path = "russian/romanization.tsv"
  static let columns = ["standard", "cyrillic", "context", "latin", "source"]
  static let alphabetPath = "russian/romanization-alphabets.tsv"
  static let alphabet = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"

  init(_ reader: inout TableReader) {
    var rules: [RomanizationStandard: [LetterRules.Rule]] = [:]
    for row in reader.rows(of: Self.alphabetPath, columns: ["standard"] + Self.alphabet.map(String.init) + ["source"]) {
      guard let standard = Self.standard(row[0], row, &reader) else { continue }
      for (column, letter) in Self.alphabet.unicodeScalars.enumerated() {
        let latin = row[column + 1] == "∅" ? [] : Letters(of: row[column + 1])
        rules[standard, default: []].append(.init(letters: [letter], contexts: [], output: latin))
      }
    }
    var ascii: [LetterRules.Rule] = []
    for row in reader.rows(of: Self.path, columns: Self.columns) { add(row, &rules, &ascii, &reader) }
    self.ascii = LetterRules(ascii)
    for (standard, rules) in rules {
      self.rules[standard] = LetterRules(rules)
      reverse[standard] = ReverseRomanization(of: rules)
    }
  }

  private mutating func add(
    _ row: TableReader.Row, _ rules: inout [RomanizationStandard: [LetterRules.Rule]], _ ascii: inout [LetterRules.Rule],
    _ reader: inout TableReader
  ) {
    let letters = Letters(of: row[1]).lowered
    guard !letters.isEmpty else { return reader.report(row, 1, "no letters", remedy: "name the letters that the rule is for") }
    if row[0] == "established" {
      established[letters, default: []].append(String(row[3]))
      return namesOfSpellings[row[3].lowercased(), default: []].append(String(row[1]))
    }
    if row[0] == "foreign" { return namesOfSpellings[row[3].lowercased(), default: []].append(String(row[1])) }
    if row[0] == "ascii" { return ascii.append(.init(letters: letters, contexts: [], output: Letters(of: row[3]))) }
    let rule = LetterRules.Rule(letters: letters, contexts: reader.contexts(row, 2), output: Letters(of: row[3]))
    for name in row.words(0) {
      guard let standard = Self.standard(name, row, &reader) else { continue }
      rules[standard, default: []].append(rule)
    }
  }

  private static func standard(_ name: Substring, _ row: TableReader.Row, _ reader: inout TableReader) -> RomanizationStandard? {
    if let standard = RomanizationStandard(rawValue: String(name)) { return standard }
    let names = RomanizationStandard.allCases.map(\.rawValue).joined(separator: ", ")
    reader.report(row, 0, "\"\(name)\" is no standard", remedy: "write one of \(names), established, foreign, ascii")
    return nil
  }

  /// Writes text in Latin letters; what is not Cyrillic stays.
  func romanized(_ text: Letters, _ standard: RomanizationStandard) -> Letters {
    rules[standard]?.applied(to: text) { (0x400...0x4FF).contains($0.value) } ?? text
  }

  /// Writes what romanization has put beyond ASCII by ASCII.
  func inASCII(_ latin: Letters) -> Letters { ascii.applied(to: latin) { $0.value >= 0x80 } }

  /// The Russian letter that an initial of two Latin letters or more stands for: Yu, Iu, Zh, Shch; nil for others.
  func letter(forInitial latin: Letters) -> Unicode.Scalar? {
    guard (2...4).contains(latin.count), latin[0].isUpperCase else { return nil }
    let lower = latin.lowered
    let standards: [RomanizationStandard] = [.press, .icao, .bgnPCGN]
    return Self.alphabet.unicodeScalars.first { letter in
      letter.beginsNames && standards.contains { romanized([letter], $0) == lower }
    }?.upper
  }
}

extension Unicode.Scalar {
  /// Whether a Russian name can begin with the letter, so that it can be an initial.
  fileprivate var beginsNames: Bool { self != "ь" && self != "ъ" && self != "ы" }
}
