/// Vietnamese names that do not part into family, middle and given name (`vietnamese/names.tsv`): `name`, how it is cut short in `short`.
struct VietnameseNameTable {
  private var shorts: [Letters: String] = [:]

  static let path = "vietnamese/names.tsv"
  static let columns = ["name", "short", "source"]

  init(_ reader: inout TableReader) {
    for row in reader.rows(of: Self.path, columns: Self.columns) {
      guard !row[1].isEmpty else {
        reader.report(row, 1, "no short form", remedy: "write how the person is called at the second mention")
        continue
      }
      shorts[Letters(of: row[0]).lowered] = String(row[1])
    }
  }

  /// The short form of a name in the table.
  func short(of name: String) -> String? { shorts[Letters(of: name).lowered] }
}
