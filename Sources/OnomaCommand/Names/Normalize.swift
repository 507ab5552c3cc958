internal import ArgumentParser
internal import Onoma

/// `onoma normalize`
struct Normalize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Brings Vietnamese and Russian names into their norm: Unicode form, tone marks, letter case, legacy encodings.",
    discussion: """
      One name a line in, one result a line out. A line that is no name comes back unchanged, with a warning.

      EXAMPLES
        echo "PHẠM MINH CHÍNH" | onoma normalize --case title
        echo "Hoà Bình" | onoma normalize --tone-marks old
        echo "Vie^.t Nam" | onoma normalize --decode viqr
        echo "СЕМЕН ГОРБАЧЕВ" | onoma normalize --case title --yo restore
      """)

  @Option(help: ArgumentHelp("Whose rules: vi, ru, or auto for what the letters tell.", valueName: "LANGUAGE"))
  var language: NameLanguage = .auto

  @Option(
    name: .customLong("tone-marks"), help: ArgumentHelp("Where the tone mark stands: old (hòa), new (hoà) or keep.", valueName: "STYLE"))
  var toneMarks: NameNormalizationOptions.ToneMarks = .keep

  @Option(name: .customLong("case"), help: ArgumentHelp("Letter case: keep or title.", valueName: "CASE"))
  var letterCase: NameNormalizationOptions.LetterCase = .keep

  @Option(help: ArgumentHelp("Unicode form: nfc or nfd.", valueName: "FORM"))
  var form: NameNormalizationOptions.Form = .nfc

  @Option(help: ArgumentHelp("The letter ё in Russian: keep it as it is, or restore it from the lexicon.", valueName: "YO"))
  var yo: NameNormalizationOptions.Yo = .keep

  @OptionGroup var lines: NameLines

  func run() throws {
    let names = try NameKnowledge(lines.lexicon)
    let options = NameNormalizationOptions(toneMarks: toneMarks, letterCase: letterCase, form: form, yo: yo)
    try lines.run(rules: names.rules) { answer($0, options, names) }
  }

  private func answer(_ name: String, _ options: NameNormalizationOptions, _ names: NameKnowledge) -> NameAnswer {
    let rules = names.rules
    let result: NormalizedName =
      switch language {
      case .auto: rules.normalized(name, options: options, known: names.known)
      case .vi: rules.normalized(vietnamese: name, options: options)
      case .ru: rules.normalized(russian: name, options: options, known: names.known)
      }
    var answer = NameAnswer(result.text)
    if let warning = result.warning {
      answer = warning.isUnchanged ? NameAnswer(unchanged: name, warning) : answer
      if !warning.isUnchanged { (answer.warning, answer.offset) = (warning.reason, warning.offset) }
      if case .notVietnamese = warning, language != .ru, let found = rules.mojibake(in: name) {
        answer.warning =
          "\(warning.reason); it looks like \(found.encoding.rawValue) read as a Western encoding, \"\(found.text)\": use --decode mojibake"
      }
    }
    guard lines.json else { return answer }
    let isRussian = language == .ru || language == .auto && name.unicodeScalars.contains { (0x400...0x45F).contains($0.value) }
    answer.add("language", .string(result.warning.map(\.isUnchanged) == true ? "und" : isRussian ? "ru" : "vi"))
    answer.add("repaired", .boolean(result.isRepaired))
    if isRussian {
      answer.add("keys", .object([JSONMember("romanization", .string(rules.romanizationKey(of: result.text)))]))
    } else {
      let keys = [VietnameseKeyStrength.unmarked, .toneless, .spelling].map { strength in
        JSONMember(strength.rawValue, .string(rules.vietnameseKey(of: result.text, strength)))
      }
      answer.add("keys", .object(keys))
    }
    return answer
  }
}
