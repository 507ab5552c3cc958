internal import Onoma

/// Opening the lexicon: mapped, not read.
enum LexiconClaims {
  static func rows(_ lexicon: Lexicon, _ stopwatch: Stopwatch) throws -> [Row] {
    let opened = try stopwatch.measure { try Lexicon(path: lexicon.path).conceptCount }
    let readable = (0..<lexicon.conceptCount).filter { !lexicon.conceptID($0).isEmpty }.count
    return [Row(name: "lexicon open", count: opened.count, check: (opened.count, readable), seconds: opened.seconds)]
  }
}
