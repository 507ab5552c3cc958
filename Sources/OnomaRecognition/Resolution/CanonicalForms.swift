internal import OnomaLexicon
internal import OnomaNames
internal import OnomaText

/// Chooses the head form of an entity: the fullest form that the document gives, in the nominative, without possessive, in name case.
struct CanonicalForms {
  let analysis: TextAnalysis
  let lexicon: Lexicon
  let rules: NameRules

  /// The head form of a group of mentions.
  func form(of group: [LinkedName]) -> String {
    let best = group.max { isFuller($1, than: $0) } ?? group[0]
    let language = analysis.language(at: best.tokens.lowerBound)
    let surface = nameCase(best, group)
    if isCyrillic(best) {
      return RussianLemmatizer(analysis: analysis, lexicon: lexicon, rules: rules).lemma(of: best, surface) {
        Set(group.lazy.filter { $0.index != best.index }.map { self.surface(of: $0).foldedYo })
      }
    }
    return best.concept.flatMap { knownForm($0, best, language) } ?? surface
  }

  /// The names in the languages other than the text's.
  func forms(ofConcept concept: Int?, canonical: String, label: Label) -> [Language: Entity.Form] {
    var forms: [Language: Entity.Form] = [:]
    let isCyrillic = canonical.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
    for language in Language.read where language != analysis.language {
      if let concept, let name = lexicon.conceptName(concept, in: language) {
        forms[language] = .init(text: name, origin: .lexicon)
      } else if label == .person, isCyrillic, language != .russian {
        forms[language] = .init(text: rules.romanized(canonical, .press), origin: .rule("press"))
      } else if label == .person, !isCyrillic, language != .russian {
        forms[language] = .init(text: canonical, origin: .copied)
      } else if label == .person, language == .russian, let russian = rules.russianTranscription(of: canonical, as: .person) {
        forms[language] = .init(text: russian.text, origin: .rule("vi-ru"))
      }
    }
    return forms
  }

  /// More words tell more; then a form that stands in the nominative, in small letters, with its marks; then the first.
  private func isFuller(_ a: LinkedName, than b: LinkedName) -> Bool {
    func key(_ name: LinkedName) -> (Double, Int, Int, Int) {
      let flags = name.tokens.map { analysis.tokens.flags[$0] }
      let isCapitals = flags.allSatisfy { !$0.contains(.word) || $0.contains(.allUpper) }
      let nominative = name.concept.map { $0.cases == 0 || $0.cases & 1 != 0 } ?? true
      return (
        name.weight, nominative ? 1 : 0, isCapitals && name.stems.count > 1 ? 0 : 1, flags.contains { $0.contains(.hasMarks) } ? 1 : 0
      )
    }
    let (x, y) = (key(a), key(b))
    return x == y ? a.index < b.index : x > y
  }

  /// The lexicon's spelling of a form that the text writes in capitals; nil where the text's own spelling is to stay.
  private func knownForm(_ form: FormRecord, _ name: LinkedName, _ language: Language) -> String? {
    let isCapitals = name.tokens.allSatisfy { !analysis.tokens.flags[$0].contains(.word) || analysis.tokens.flags[$0].contains(.allUpper) }
    guard isCapitals, !form.isAcronym else { return nil }
    return lexicon.spelling(of: form) ?? lexicon.conceptName(form.payload, in: language)
  }

  private func isCyrillic(_ name: LinkedName) -> Bool { analysis.tokens.flags[name.tokens.lowerBound].contains(.cyrillic) }

  /// The surface; a name set in capitals as another mention writes it, else each of its words capitalized.
  private func nameCase(_ name: LinkedName, _ group: [LinkedName]) -> String {
    guard isCapitals(name), mayBeRecased(name) else { return surface(of: name) }
    if let other = group.first(where: { $0.stems == name.stems && !isCapitals($0) }) { return surface(of: other) }
    var text = ""
    for token in name.tokens {
      if token > name.tokens.lowerBound, !analysis.tokens.isGlued(token) { text += " " }
      let word = analysis.text[analysis.tokens.span(of: token)]
      text += analysis.tokens.flags[token].contains(.allUpper) ? NameCase.capitalized(word) : word
    }
    return text
  }

  private func isCapitals(_ name: LinkedName) -> Bool {
    name.tokens.allSatisfy { !analysis.tokens.flags[$0].contains(.word) || !analysis.tokens.flags[$0].contains(.hasLower) }
  }

  /// Whether capitals are the headline's and not the name's: a single word may be an acronym.
  private func mayBeRecased(_ name: LinkedName) -> Bool {
    switch name.label {
    case .person: return name.tokens.contains { analysis.tokens.span(of: $0).utf8Count > 3 }
    case .place: return name.stems.count > 1
    case .organization, .money: return name.stems.count > 1 && analysis.evidence[name.tokens.lowerBound].contains(.inCapitals)
    }
  }

  /// The characters of a name, with single spaces, without a place noun in small letters.
  func surface(of name: LinkedName) -> String {
    var start = name.tokens.lowerBound
    if name.label == .place {
      let noun = analysis.cues(startingAt: start).last { $0.kind == .placeKind && $0.flags.contains(.inside) }
      if let noun, noun.tokens.upperBound < name.tokens.upperBound, analysis.tokens.flags[start].isLowerWord {
        start = noun.tokens.upperBound
      }
    }
    let text = analysis.text[analysis.tokens.span(of: start..<name.tokens.upperBound)]
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
