internal import Onoma

/// Inflected mentions led back to the nominative: `russian-lemmas.*.tsv`, columns `type mention lemma …`, each pair counted once.
enum LemmaClaims {
  static func claims(_ data: NameData, _ rules: NameRules, _ known: KnownNames) throws -> [NameClaim] {
    struct Pair: Hashable { let mention, lemma: String }
    var pairs: [String: [(pair: Pair, surface: String)]] = [:]
    var seen: [String: Set<Pair>] = [:]
    for file in data.names(from: "russian-lemmas.", to: ".tsv") {
      for row in try data.rows(of: file) where row.count > 2 {
        let pair = Pair(mention: row[1].foldedForComparison, lemma: row[2].foldedForComparison)
        if seen[row[0], default: []].insert(pair).inserted { pairs[row[0], default: []].append((pair, row[1])) }
      }
    }
    return pairs.keys.sorted().map { type in
      let asked = type.hasPrefix("PER") ? 0.93 : type.hasPrefix("PLACE") || type.hasPrefix("LOC") ? 0.9 : nil
      var claim = NameClaim("Russian lemmas, \(type)", asked: asked)
      for (pair, surface) in pairs[type] ?? [] {
        let isPerson = type.hasPrefix("PER")
        let readings = isPerson ? rules.lemmas(ofPerson: surface, known: known) : rules.lemmas(ofPlace: surface, known: known)
        let lemma = readings.first?.text ?? surface
        claim.count(lemma.foldedForComparison == pair.lemma, "\(surface): \(lemma), not \(pair.lemma)")
      }
      return claim
    }
  }
}
