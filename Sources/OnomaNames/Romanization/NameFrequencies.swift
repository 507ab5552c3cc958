/// How often names are borne: what ranks the Russian candidates for a Latin spelling.
///
///     let names = try NameFrequencies(tables: ["people/given-names.ru.tsv": text, …])
///     names["Мишустин"]    // 2
///     names["Мишустен"]    // nil: no such name
///
/// Case and ё do not count. Where names are kept elsewhere, as in a compiled lexicon, make it from a function.
public struct NameFrequencies: Sendable {
  /// What is known of a name.
  struct Entry: Sendable {
    var count = 0
    /// The name with its ё, in lower case; nil where it has none, or is not known.
    var spelledWithYo: Letters?
  }

  private let entry: @Sendable (Letters) -> Entry?

  /// The tables of names that are in Russian letters, as paths below `Lexicons/`.
  public static let tablePaths = [
    "people/given-names.ru.tsv", "people/family-names.ru.tsv", "people/given-names.world.tsv", "people/family-names.world.tsv",
  ]

  /// Frequencies from the texts of tables of names, whose columns are `form language gender count source`.
  ///
  /// - Parameter tables: the text of each table under its path; only those of ``tablePaths`` are read, and each may be missing.
  /// - Throws: ``NameError`` with everything that is wrong in them.
  /// - Complexity: linear in the texts.
  public init(tables: [String: String]) throws(NameError) {
    var reader = TableReader(tables: tables)
    var entries: [Letters: Entry] = [:]
    for path in Self.tablePaths where tables[path] != nil {
      for row in reader.rows(of: path, columns: ["form", "language", "gender", "count", "source"]) {
        guard let count = row[3].isEmpty ? 1 : Int(row[3]), count >= 0 else {
          reader.report(row, 3, "\"\(row[3])\" is no count", remedy: "write how many bear the name, or nothing")
          continue
        }
        let form = Letters(of: row[0])
        guard form.first?.isCyrillic == true else { continue }
        // A Russian name is likelier than a foreign one that the table of the world spells alike.
        let lower = form.lowered
        var entry = entries[Self.fold(form)] ?? Entry()
        entry.count += row[1] == "ru" ? max(count, 3) : count
        if lower.contains("ё") { entry.spelledWithYo = lower }
        entries[Self.fold(form)] = entry
      }
    }
    guard reader.problems.isEmpty else { throw NameError(problems: reader.problems) }
    let result = entries
    entry = { result[$0] }
  }

  /// Frequencies from a function.
  ///
  /// - Parameter frequency: how many bear a name, given in lower case with е for ё; nil where it is no name.
  public init(_ frequency: @escaping @Sendable (String) -> Int?) {
    entry = { frequency($0.string).map { Entry(count: $0) } }
  }

  /// How many bear a name; nil where it is none.
  public subscript(name: String) -> Int? { self[Letters(of: name)]?.count }

  subscript(name: Letters) -> Entry? { entry(Self.fold(name)) }

  private static func fold(_ name: Letters) -> Letters {
    name.map { scalar in
      let lower = scalar.lower
      return lower == "ё" ? "е" : lower
    }
  }
}
