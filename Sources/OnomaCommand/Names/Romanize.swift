internal import ArgumentParser
internal import Onoma

/// `onoma romanize`
struct Romanize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes Russian names in Latin letters under a named standard, or Latin ones in Russian.",
    discussion: """
      One name a line in, one result a line out. With --reverse, what a reversible standard wrote is read back exactly; for the others, and
      without --standard, the likeliest Russian name is told, and with --json the next likely ones.

      EXAMPLES
        echo "Михаил Мишустин" | onoma romanize
        echo "ЮРИЙ ЩЕРБАКОВ" | onoma romanize --standard icao
        echo "Хрущёв" | onoma romanize --standard iso9 --ascii
        echo "Mikhail Mishustin" | onoma romanize --reverse
      """)

  @Option(
    help: ArgumentHelp(
      "The standard: \(RomanizationStandard.allCases.map(\.rawValue).joined(separator: ", ")).", discussion: "By default press.",
      valueName: "STANDARD"))
  var standard: RomanizationStandard?

  @Flag(help: "Letters of ASCII only: č as c, ʹ as '.")
  var ascii = false

  @Flag(help: "From Latin letters to Russian.")
  var reverse = false

  @Option(help: ArgumentHelp("How many candidates --reverse --json tells.", valueName: "N"))
  var candidates = 5

  @OptionGroup var lines: NameLines

  func validate() throws {
    guard (1...100).contains(candidates) else { throw ValidationError("--candidates takes a number from 1 to 100") }
    if reverse, ascii { throw ValidationError("--ascii goes with romanizing, not with --reverse") }
  }

  func run() throws {
    let names = try NameKnowledge(lines.lexicon)
    try lines.run(rules: names.rules) { reverse ? russian($0, names) : latin($0, names.rules) }
  }

  private func latin(_ name: String, _ rules: NameRules) -> NameAnswer {
    if let warning = NameWarning(screening: name) { return NameAnswer(unchanged: name, warning) }
    guard name.unicodeScalars.contains(where: { (0x400...0x4FF).contains($0.value) }) else {
      return NameAnswer(unchanged: name, "no letter is Cyrillic", at: 0)
    }
    let standard = standard ?? .press
    let latin = rules.romanized(name, standard, ascii: ascii)
    guard latin.contains(where: \.isLetter) else {
      return NameAnswer(unchanged: name, "\(standard.rawValue) has nothing for these letters")
    }
    var answer = NameAnswer(latin)
    guard lines.json else { return answer }
    answer.add("standard", .string(standard.rawValue))
    answer.add("spellings", .strings(rules.romanizations(of: name)))
    answer.add("key", .string(rules.romanizationKey(of: name)))
    return answer
  }

  private func russian(_ name: String, _ names: NameKnowledge) -> NameAnswer {
    if let warning = NameWarning(screening: name) { return NameAnswer(unchanged: name, warning) }
    guard !name.unicodeScalars.contains(where: { (0x400...0x4FF).contains($0.value) }) else {
      return NameAnswer(unchanged: name, "the letters are Cyrillic already", at: 0)
    }
    guard name.unicodeScalars.contains(where: { $0.properties.isAlphabetic && ($0.value < 0x250 || (0x1E00...0x1EFF).contains($0.value)) })
    else { return NameAnswer(unchanged: name, "no letter is Latin", at: 0) }
    if let standard, let russian = names.rules.russian(fromRomanized: name, standard) {
      var answer = NameAnswer(russian)
      if let place = Self.latinLetter(in: russian) {
        answer.warning = "\(standard.rawValue) does not write all of these letters: what it does not know stayed"
        answer.offset = place
      }
      answer.add("standard", .string(standard.rawValue))
      answer.add("exact", .boolean(answer.warning == nil))
      return answer
    }
    let limit = lines.json ? candidates : 1
    let found =
      standard.map { names.rules.russianCandidates(forLatin: name, $0, limit: limit, names: names.known) }
      ?? names.rules.russianCandidates(forLatin: name, limit: limit, names: names.known)
    var answer = NameAnswer(found.first?.text ?? name)
    // ơ, ư, đ and tone marks: the letters sound otherwise.
    if names.rules.normalized(vietnamese: name, options: .init()).warning == nil, name.utf8.contains(where: { $0 > 0x7F }) {
      answer.warning = "the name is Vietnamese: use transcribe --to ru"
    }
    answer.add("exact", .boolean(false))
    answer.add("candidates", .objects(found.map { [JSONMember("text", .string($0.text)), JSONMember("listed", .boolean($0.isListed))] }))
    return answer
  }

  private static func latinLetter(in text: String) -> Int? {
    text.unicodeScalars.enumerated().first { $1.properties.isAlphabetic && $1.value < 0x300 }?.offset
  }
}
