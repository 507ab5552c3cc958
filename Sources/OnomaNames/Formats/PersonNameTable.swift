/// The patterns of names: `formats/person-names.tsv`, by the locale of the text, order, length, usage and formality. An empty cell stands for all
/// values. Of the lines of one locale that fit a format the first counts, and with it those that have the same cells; of several patterns that
/// one is taken that a name fills best.
struct PersonNameTable {
  private var patterns: [String: [PersonNameFormat: [PersonNamePattern]]] = [:]

  static let path = "formats/person-names.tsv"
  static let columns = ["locale", "order", "length", "usage", "formality", "pattern", "source"]

  init(_ reader: inout TableReader) {
    var owners: [String: [PersonNameFormat: [Substring]]] = [:]
    for row in reader.rows(of: Self.path, columns: Self.columns) {
      guard let formats = Self.formats(of: row, &reader) else { continue }
      guard let pattern = PersonNamePattern(row[5]) else {
        reader.report(row, 5, "\"\(row[5])\" is no pattern", remedy: "write fields in braces: {given-initial} {surname}")
        continue
      }
      let (locale, cells) = (String(row[0]), Array(row.fields[1...4]))
      for format in formats where owners[locale]?[format].map({ $0 == cells }) ?? true {
        owners[locale, default: [:]][format] = cells
        patterns[locale, default: [:]][format, default: []].append(pattern)
      }
    }
  }

  private static func formats(of row: TableReader.Row, _ reader: inout TableReader) -> [PersonNameFormat]? {
    guard let orders = values(PersonNameFormat.Order.self, row, 1, "order", &reader),
      let lengths = values(PersonNameFormat.Length.self, row, 2, "length", &reader),
      let usages = values(PersonNameFormat.Usage.self, row, 3, "usage", &reader),
      let formalities = values(PersonNameFormat.Formality.self, row, 4, "formality", &reader)
    else { return nil }
    return PersonNameFormat.all.filter {
      ($0.order.map(orders.contains) ?? false) && lengths.contains($0.length) && usages.contains($0.usage)
        && formalities.contains($0.formality)
    }
  }

  /// The values that a cell stands for; what is none of them is reported.
  static func values<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type, _ row: TableReader.Row, _ column: Int, _ name: String, _ reader: inout TableReader
  ) -> [Value]? where Value.RawValue == String {
    if row[column].isEmpty { return Array(Value.allCases) }
    if let value = Value(rawValue: String(row[column])) { return [value] }
    let all = Value.allCases.map(\.rawValue).joined(separator: ", ")
    reader.report(row, column, "\"\(row[column])\" is no \(name)", remedy: "write one of \(all)")
    return nil
  }

  /// The patterns of a format with its order, in a locale or CLDR's root; sorting has referring patterns only.
  func patterns(_ format: PersonNameFormat, in language: String) -> [PersonNamePattern] {
    var format = format
    if format.order == .sorting { format.usage = .referring }
    return patterns[language]?[format] ?? patterns["und"]?[format] ?? []
  }

  /// Whether a locale has patterns of its own.
  func has(_ language: String) -> Bool { patterns[language] != nil }
}
