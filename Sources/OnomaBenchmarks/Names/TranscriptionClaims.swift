internal import Onoma

/// Vietnamese names in Russian: `vi-ru-pairs.tsv`, columns Vietnamese, Russian, kind.
enum TranscriptionClaims {
  static func claims(_ data: NameData, _ rules: NameRules) throws -> [NameClaim] {
    var claim = NameClaim("Vietnamese in Russian, by rule or exception", asked: 1)
    var printed = NameClaim("Vietnamese in Russian, as printed")
    for file in data.names(from: "vi-ru-pairs", to: ".tsv") {
      for row in try data.rows(of: file, hasHeader: false) where row.count > 2 {
        let found = rules.russianTranscription(of: row[0], as: row[2] == "person" ? .person : .place)
        let miss = "\(row[0]): \(found?.text ?? "–"), not \(row[1])"
        claim.count(found?.text == row[1] || found?.byRule == row[1], miss)
        printed.count(found?.text == row[1], miss)
      }
    }
    return claim.total == 0 ? [] : [claim, printed]
  }
}
