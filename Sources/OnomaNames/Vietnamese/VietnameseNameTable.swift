/// Vietnamese names that do not part into family, middle and given name, or are cut short otherwise (`vietnamese/names.tsv`): `name`, and how the
/// person is called at the second mention in `short`. A name whose `short` is not its first word does not part.
struct VietnameseNameTable {
  struct Entry {
    let name: String
    let short: String
    /// The words of the short form, as spelling keys; without marks where the name was found without.
    var shortKey: [String]
    /// Whether the name does not part.
    let isWhole: Bool
    /// Whether the name was found with its marks.
    var isExact = true
  }

  private var entries: [String: Entry] = [:]
  private var bare: [String: Entry] = [:]

  static let path = "vietnamese/names.tsv"
  static let columns = ["name", "short", "source"]

  init(_ reader: inout TableReader, _ alphabet: VietnameseAlphabet) {
    for row in reader.rows(of: Self.path, columns: Self.columns) {
      guard !row[1].isEmpty else {
        reader.report(row, 1, "no short form", remedy: "write how the person is called at the second mention")
        continue
      }
      let name = Letters(of: row[0]).lowered
      let short = Letters(of: row[1]).lowered
      func words(_ letters: Letters) -> [String] { letters.split { $0 == " " || $0 == "-" }.map { Letters($0).string } }
      func bared(_ letters: Letters) -> Letters { SyllableTable.bare(letters.map { alphabet.toneless($0) }) }
      let isWhole = name.firstIndex(of: " ").map { Letters(name[..<$0]) != short } ?? true
      var entry = Entry(name: String(row[0]), short: String(row[1]), shortKey: words(short), isWhole: isWhole)
      entries[words(name).joined(separator: " ")] = entry
      entry.shortKey = words(bared(short))
      entry.isExact = false
      bare[words(bared(name)).joined(separator: " ")] = entry
    }
  }

  /// The entry of a name by its key: lower case, old tone marks, hyphens as spaces; for one without marks, the entry that it may mean.
  func entry(of key: String, isBare: Bool) -> Entry? { entries[key] ?? (isBare ? bare[key] : nil) }
}
