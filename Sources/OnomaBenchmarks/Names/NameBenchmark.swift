internal import Onoma

/// Measures what Onoma claims of names on the tables of a folder, and how fast it is with them.
struct NameBenchmark {
  private let data: NameData
  private let options: BenchmarkOptions
  private let lexicon: Lexicon
  private let rules: NameRules

  init(data folder: String, options: BenchmarkOptions) throws {
    data = try NameData(folder: folder)
    self.options = options
    lexicon = try Annotator.lexicon()
    rules = try lexicon.nameRules()
  }

  /// Prints the figures.
  ///
  /// - Returns: whether all that was asked is there.
  func run() throws -> Bool {
    let known = lexicon.knownNames
    print(NameClaim.header)
    var claims: [NameClaim] = []
    func tell(_ found: [NameClaim], _ what: String) {
      if found.isEmpty { print("\(what): no table in this folder") }
      for claim in found {
        print(claim)
        for miss in claim.misses.prefix(options.misses) { print("    \(miss)") }
      }
      claims += found
    }
    tell(try LemmaClaims.claims(data, rules, known), "Russian lemmas")
    tell(try DeclensionClaims.claims(data, rules), "Russian declension")
    tell(try TranscriptionClaims.claims(data, rules), "Vietnamese in Russian")
    tell(try FormatClaims.claims(data, rules), "formats of people's names")
    tell(try RomanizationClaims.schemas(data, rules), "romanization schemas")
    tell(try RomanizationClaims.reverse(data, rules, known), "English to Russian")
    print("")
    print(NameSpeed.header)
    let speeds = NameSpeed.measure(lexicon, rules, known, Stopwatch(seconds: options.seconds))
    for speed in speeds { print(speed) }
    return !claims.isEmpty && claims.allSatisfy(\.isMet) && speeds.allSatisfy(\.isMet)
  }
}
