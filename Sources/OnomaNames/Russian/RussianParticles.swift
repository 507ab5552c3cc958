/// Words that stay in lower case inside a Russian or foreign name (`russian/particles.tsv`).
///
/// | place | where | examples |
/// |---|---|---|
/// | `word` | a word of its own, not the first | фон, де, ван, дер, оглы |
/// | `before` | the first part of a hyphenated word | аль-Асад, эль-Барадеи |
/// | `between` | parts between hyphens | Ростов-на-Дону, Ортега-и-Гассет |
/// | `after` | the last part of a hyphenated word | Алирза-оглы, Турсун-заде |
struct RussianParticles {
  private enum Place: String, CaseIterable { case word, before, between, after }

  private var places: [Letters: Set<Place>] = [:]

  static let path = "russian/particles.tsv"

  init(_ reader: inout TableReader) {
    for row in reader.rows(of: Self.path, columns: ["form", "places", "source"]) {
      for name in row.words(1) {
        guard let place = Place(rawValue: String(name)) else {
          reader.report(row, 1, "\"\(name)\" is no place of a particle", remedy: "write word, before, between or after")
          continue
        }
        places[Letters(of: row[0]).lowered, default: []].insert(place)
      }
    }
  }

  /// Whether a lower-case word is a particle where it stands as a word.
  func contains(_ word: Letters) -> Bool { places[word]?.contains(.word) == true }

  /// Whether a lower-case part of a hyphenated word is a particle at its place.
  func contains(_ part: Letters, isFirst: Bool, isLast: Bool) -> Bool {
    places[part]?.contains(isFirst ? .before : isLast ? .after : .between) == true
  }
}
