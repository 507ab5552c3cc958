internal import Onoma

/// How many names a minute one core takes.
struct NameSpeed {
  var name: String
  var count: Int
  var perMinute: Double
  /// How many a minute were asked for; 0 for none.
  var asked: Double

  var isMet: Bool { perMinute >= asked }

  /// Measures on names put together from the lexicon's name parts.
  static func measure(_ lexicon: Lexicon, _ rules: NameRules, _ known: KnownNames, _ stopwatch: Stopwatch) -> [NameSpeed] {
    let stock = NameStock(lexicon)
    var random = SplitMix(seed: 2026)
    let vietnamese = (0..<10_000).map { _ in stock.person(in: .vietnamese, &random) }
    let russian = (0..<10_000).map { _ in stock.person(in: .russian, &random) }
    let title = NameNormalizationOptions(toneMarks: .new, letterCase: .title)
    func speed(_ name: String, _ names: [String], asked: Double = 0, _ work: (String) -> Int) -> NameSpeed {
      let (_, seconds) = stopwatch.measure { names.reduce(0) { $0 + work($1) } }
      return NameSpeed(name: name, count: names.count, perMinute: Double(names.count) / seconds * 60, asked: asked)
    }
    return [
      speed("normalize, Vietnamese", vietnamese, asked: 5e6) { rules.normalized($0, options: title).text.utf8.count },
      speed("normalize, Russian", russian, asked: 5e6) { rules.normalized($0, options: title).text.utf8.count },
      speed("romanize, press", russian, asked: 2e6) { rules.romanized($0, .press).utf8.count },
      speed("romanize, iso9", russian, asked: 2e6) { rules.romanized($0, .iso9).utf8.count },
      speed("transcribe into Russian", vietnamese) { rules.russianTranscription(of: $0, as: .person)?.text.utf8.count ?? 0 },
      speed("decline, six cases", russian) { rules.forms(of: rules.personName(parsing: $0), gender: .masculine)[.dative].utf8.count },
      speed("lemmatize", Array(russian.prefix(2_000))) { rules.lemmas(ofPerson: $0, known: known).count },
    ]
  }
}

extension NameSpeed: CustomStringConvertible {
  static let header =
    "\(padded("", 46))\(padded("names", 8, isNumber: true))\(padded("a minute", 14, isNumber: true))\(padded("asked", 12, isNumber: true))"

  var description: String {
    let asked = asked > 0 ? "\(Int(asked))" : "–"
    return Self.padded(name, 46) + Self.padded("\(count)", 8, isNumber: true) + Self.padded("\(Int(perMinute))", 14, isNumber: true)
      + Self.padded(asked, 12, isNumber: true) + (isMet ? "" : "  TOO SLOW")
  }

  private static func padded(_ text: String, _ width: Int, isNumber: Bool = false) -> String {
    let space = String(repeating: " ", count: max(1, width - text.count))
    return isNumber ? space + text : text + space
  }
}
