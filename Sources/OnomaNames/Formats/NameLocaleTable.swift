/// What a language does with names besides its patterns: `formats/name-locales.tsv`, a line a language with its scripts, how it writes initials,
/// what it puts for the spaces in names of its own and in others (`␣` a space, `∅` nothing), the languages that it does not count as others, and
/// the length and formality that are usual; and `formats/name-orders.tsv`: by the language of the text, in which order names of a locale stand.
struct NameLocaleTable {
  struct Settings {
    let scripts: Set<String>
    let initials: InitialPattern
    let nativeSpace: String
    let foreignSpace: String
    let kindred: Set<String>
    let length: PersonNameFormat.Length
    let formality: PersonNameFormat.Formality
  }

  private var settings: [String: Settings] = [:]
  private var orders: [String: [String: PersonNameFormat.Order]] = [:]

  static let path = "formats/name-locales.tsv"
  static let columns = [
    "locale", "scripts", "initial", "sequence", "native-space", "foreign-space", "kindred", "length", "formality", "source",
  ]
  static let orderPath = "formats/name-orders.tsv"

  init(_ reader: inout TableReader) {
    for row in reader.rows(of: Self.path, columns: Self.columns) {
      guard let initials = InitialPattern(initial: row[2], sequence: row[3]) else {
        reader.report(row, 2, "\"\(row[2])\", \"\(row[3])\" are no patterns of initials", remedy: "write them as {0}. and {0} {1}")
        continue
      }
      guard let length = PersonNameTable.values(PersonNameFormat.Length.self, row, 7, "length", &reader)?.first,
        let formality = PersonNameTable.values(PersonNameFormat.Formality.self, row, 8, "formality", &reader)?.first
      else { continue }
      settings[String(row[0])] = Settings(
        scripts: Set(row.words(1).map(String.init)), initials: initials, nativeSpace: Self.space(row[4]), foreignSpace: Self.space(row[5]),
        kindred: Set(row.words(6).map(String.init)), length: length, formality: formality)
    }
    for row in reader.rows(of: Self.orderPath, columns: ["locale", "name", "order", "source"]) {
      guard let order = PersonNameFormat.Order(rawValue: String(row[2])), order != .sorting else {
        reader.report(row, 2, "\"\(row[2])\" is no order", remedy: "write givenFirst or surnameFirst")
        continue
      }
      orders[String(row[0]), default: [:]][String(row[1])] = order
    }
  }

  private static func space(_ cell: Substring) -> String {
    switch cell {
    case "␣": " "
    case "∅": ""
    default: String(cell)
    }
  }

  /// The settings of a language, or CLDR's root.
  func settings(of language: String) -> Settings? { settings[language] ?? settings["und"] }

  /// The order of names from a locale in texts of a language (UTS #35 part 8, derive the name order).
  func order(of name: NameLocale?, in language: String) -> PersonNameFormat.Order {
    let orders = orders[language] ?? orders["und"] ?? [:]
    return name?.lookupNames.lazy.compactMap { orders[$0] }.first ?? .givenFirst
  }
}
