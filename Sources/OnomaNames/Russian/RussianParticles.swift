/// Words that stay in lower case inside a Russian or foreign name (`russian/particles.tsv`).
///
/// | place | where | examples |
/// |---|---|---|
/// | `word` | a word of its own, not the first | фон, де, ван, дер, оглы |
/// | `before` | the first part of a hyphenated word | аль-Асад, эль-Барадеи |
/// | `between` | parts between hyphens | Ростов-на-Дону, Ортега-и-Гассет |
/// | `after` | the last part of a hyphenated word | Алирза-оглы, Турсун-заде |
/// | `son`, `daughter` | behind the father's name, making a patronymic | Гасан оглы, Вагиф кызы |
struct RussianParticles {
  private enum Place: String, CaseIterable { case word, before, between, after, son, daughter }

  private var places: [Letters: Set<Place>] = [:]

  static let path = "russian/particles.tsv"

  init(_ reader: inout TableReader) {
    for row in reader.rows(of: Self.path, columns: ["form", "places", "source"]) {
      for name in row.words(1) {
        guard let place = Place(rawValue: String(name)) else {
          reader.report(row, 1, "\"\(name)\" is no place of a particle", remedy: "write word, before, between, after, son or daughter")
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

  /// Whether a lower-case word makes a patronymic of the name before it.
  func isKinship(_ word: Letters) -> Bool { kinshipGender(word) != nil }

  /// The sex that such a word tells.
  func kinshipGender(_ word: Letters) -> GrammaticalGender? {
    guard let places = places[word] else { return nil }
    return places.contains(.son) ? .masculine : places.contains(.daughter) ? .feminine : nil
  }
}
