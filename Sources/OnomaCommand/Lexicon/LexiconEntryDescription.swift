internal import Onoma
internal import OnomaLexiconCompiler

/// What a form of the lexicon is, in a line.
struct LexiconEntryDescription {
  let text: String

  init(_ form: FormRecord, _ difference: Match.Difference, _ lexicon: Lexicon, derivation: FormDerivation? = nil) {
    var parts: [String] = []
    switch form.kind {
    case .concept:
      let concept = lexicon.concept(form.payload)
      parts += ["\(concept.kind.name)", concept.id, Self.names(of: concept), "rank \(concept.rank)"]
      parts.append(Self.origin(form))
      parts.append("\(concept.line) (\(concept.sources))")
    case .cue:
      let cue = lexicon.cue(form.payload)
      parts += ["cue \(cue.kind)", cue.conceptKind?.name ?? "", cue.lemma, cue.value, Self.origin(form)]
    case .blocked: parts.append("blocked: names nothing")
    default:
      let part = lexicon.namePart(form.payload)
      parts += ["\(form.kind)", part.lemma, part.language, part.count > 0 ? "seen \(part.count) times" : "", Self.origin(form)]
    }
    if let derivation { parts.append("\(derivation)") }
    if difference.contains(.unmarked) { parts.append("without its marks") }
    if difference.contains(.capitals) { parts.append("in capitals") }
    text = parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// A concept's head forms with their languages.
  static func names(of concept: Concept) -> String {
    Language.read.compactMap { language in concept.names[language].map { "\(language.rawValue) \($0)" } }.joined(separator: ", ")
  }

  /// How the form came about, and what case, number and gender it is.
  private static func origin(_ form: FormRecord) -> String {
    let cases = RussianCase.allCases.filter { form.cases & 1 << UInt8($0.index) != 0 }.map(\.rawValue)
    let names: [(UInt8, String)] = [(1, "singular"), (2, "plural"), (4, "masculine"), (8, "feminine"), (16, "neuter")]
    let grammar = names.filter { form.grammar & $0.0 != 0 }.map(\.1)
    return (["\(form.origin)"] + (form.cases == 0b11_1111 ? ["all cases"] : cases) + grammar).joined(separator: " ")
  }
}
