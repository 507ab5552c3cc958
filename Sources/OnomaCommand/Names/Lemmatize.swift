internal import ArgumentParser
internal import Onoma

/// `onoma lemmatize`
struct Lemmatize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Leads Russian names from any case back to the nominative.",
    discussion: """
      One name a line in, one result a line out: the likeliest nominative. With --json all readings with their case, number and gender; they
      are ambiguous where one with another nominative is about as likely.

      EXAMPLES
        echo "Марией Захаровой" | onoma lemmatize
        echo "Захарова" | onoma lemmatize --gender m --json
        echo "Министерству иностранных дел" | onoma lemmatize
      """)

  /// How much less likely than the first another reading may be that is worth a thought.
  private static let doubt = 2

  @OptionGroup var bearer: RussianNameOptions
  @OptionGroup var lines: NameLines

  func run() throws {
    try bearer.run(on: lines, inflected: true) { name, isPerson, names in answer(name, readings(of: name, isPerson, names)) }
  }

  private func answer(_ name: String, _ readings: [NameLemma]) -> NameAnswer {
    guard let best = readings.first else { return NameAnswer(unchanged: name, "no nominative declines to this", at: 0) }
    var answer = NameAnswer(best.text)
    answer.add("ambiguous", .boolean(readings.contains { $0.cost <= best.cost + Self.doubt && $0.text != best.text }))
    answer.add(
      "readings",
      .objects(
        readings.map {
          [
            JSONMember("text", .string($0.text)), JSONMember("case", .string($0.grammaticalCase.rawValue)),
            JSONMember("number", .string($0.number.rawValue)),
            JSONMember("gender", .string($0.gender?.rawValue)),
          ]
        }))
    return answer
  }

  private func readings(of name: String, _ isPerson: Bool, _ names: NameKnowledge) -> [NameLemma] {
    let rules = names.rules
    if isPerson {
      return rules.lemmas(ofPerson: name, gender: bearer.gender?.grammatical, known: names.known)
    }
    return bearer.kind == .organization ? rules.lemmas(ofPhrase: name, known: names.known) : rules.lemmas(ofPlace: name, known: names.known)
  }
}
