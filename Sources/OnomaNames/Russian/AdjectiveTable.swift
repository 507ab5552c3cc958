/// Adjectives that their ending does not tell (`russian/adjectives.tsv`), in the masculine nominative.
///
/// | kind | means | examples |
/// |---|---|---|
/// | `soft` | the ending is soft; told from a noun in -ний, -ние | нижний, внешний |
/// | `stressed` | the ending bears the stress: о after ж ш ч щ; told from a noun in -ой | большой, городской |
/// | `yod` | the stem ends in ь before every ending | третий, божий |
/// | `short` | a possessive without -й: what looks like a family name or noun | Сергиев, Баренцев |
struct AdjectiveTable {
  enum Kind: String, CaseIterable { case soft, stressed, yod, short }

  private var kinds: [Letters: Kind] = [:]
  private var locations: [Letters: String] = [:]

  static let path = "russian/adjectives.tsv"
  static let columns = ["lemma", "kind", "source"]

  init(_ reader: inout TableReader) {
    for row in reader.rows(of: Self.path, columns: Self.columns) {
      guard let kind = Kind(rawValue: String(row[1])) else {
        reader.report(row, 1, "\"\(row[1])\" is no kind of adjective", remedy: "write soft, stressed, yod or short")
        continue
      }
      let lemma = Letters(of: row[0]).lowered
      kinds[lemma] = kind
      locations[lemma] = row.location
    }
  }

  /// The kind of a lower-case lemma.
  func kind(of lemma: Letters) -> Kind? { kinds[lemma] }

  /// Where a lower-case lemma's line stands.
  func location(of lemma: Letters) -> String? { locations[lemma] }
}
