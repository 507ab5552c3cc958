internal import Onoma

/// petrovich's tables of declined names: `petrovich-people.tsv`, and patronymics and family names by themselves.
enum DeclensionClaims {
  static func claims(_ data: NameData, _ rules: NameRules) throws -> [NameClaim] {
    var claim = NameClaim("Russian declension, petrovich's tables", asked: 0.98)
    func check(_ name: String, _ part: PersonNamePart, _ expected: String, _ grammemes: String) {
      guard let (gender, grammaticalCase) = Self.grammar(grammemes), !name.isEmpty else { return }
      let form = rules.declined(name, part: part, gender: gender, to: grammaticalCase)
      claim.count(form.foldedForComparison == expected.foldedForComparison, "\(name), \(grammaticalCase): \(form), not \(expected)")
    }
    for (file, part) in [("petrovich-midnames.misc.tsv", PersonNamePart.patronymic), ("petrovich-surnames.misc.tsv", .family)]
    where !data.names(from: file, to: file).isEmpty {
      for row in try data.rows(of: file) where row.count > 2 { check(row[0], part, row[1], row[2]) }
    }
    for file in data.names(from: "petrovich-people", to: ".tsv") {
      for row in try data.rows(of: file) where row.count > 6 {
        for (column, part) in [(0, PersonNamePart.family), (1, .given), (2, .patronymic)] {
          check(row[column], part, row[column + 3], row[6])
        }
      }
    }
    return claim.total == 0 ? [] : [claim]
  }

  /// `мр,ед,рд`: masculine, singular, genitive.
  private static func grammar(_ grammemes: String) -> (GrammaticalGender, RussianCase)? {
    let words = grammemes.split { $0 == "," || $0.isWhitespace }
    let cases: [Substring: RussianCase] = [
      "им": .nominative, "рд": .genitive, "дт": .dative, "вн": .accusative, "тв": .instrumental, "пр": .prepositional,
    ]
    guard words.count == 3, let grammaticalCase = cases[words[2]] else { return nil }
    return (words[0] == "мр" ? .masculine : .feminine, grammaticalCase)
  }
}
