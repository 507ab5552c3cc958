/// What sort of table a path in `Lexicons/` is.
enum TableSchema: Equatable {
  case concepts
  case nameParts
  case cues(String)
  case commonWords
  case money
  case sources
  case weights
  case rules

  static let conceptColumns = ["id", "kind", "en", "vi", "ru", "aliases", "parent", "rank", "flags", "sources"]
  static let namePartColumns = ["form", "language", "gender", "count", "source"]
  static let cueColumns = ["form", "kind", "flags", "source"]
  static let moneyColumns = ["form", "language", "kind", "value", "flags", "source"]
  static let sourceColumns = ["id", "title", "version", "licence", "attribution", "taken"]
  static let weightColumns = ["feature", "weight"]

  /// The schema of a path such as `places/cities.tsv`; nil for files that are no tables of the lexicon.
  init?(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard path.hasSuffix(".tsv"), let folder = parts.first, let file = parts.last else { return nil }
    switch (folder, parts.count) {
    case ("SOURCES.tsv", 1): self = .sources
    case ("places", 2), ("organizations", 2): self = .concepts
    case ("people", 2): self = Self.isNamePartTable(file) ? .nameParts : .concepts
    case ("money", 2): self = file == "currencies.tsv" ? .concepts : .money
    case ("cues", 3): self = ["common-words.tsv", "word-names.tsv"].contains(file) ? .commonWords : .cues(String(file.dropLast(4)))
    case ("weights", 2): self = .weights
    case ("russian", 2), ("vietnamese", 2), ("formats", 2): self = .rules
    default: return nil
    }
  }

  /// Whether a table of `people/` holds parts of names (`given-names.ru.tsv`, `particles.tsv`) and not people.
  private static func isNamePartTable(_ file: String) -> Bool {
    file == "particles.tsv" || ["given-names.", "family-names.", "middle-names."].contains { file.hasPrefix($0) }
  }
}
