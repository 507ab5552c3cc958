internal import OnomaLexicon
internal import OnomaNames
internal import OnomaText

/// Leads a Russian name from the case that it stands in to the nominative.
///
/// ``NameRules`` tells the readings that a form allows; among them the lexicon's name for the concept goes first, then a nominative that the
/// document has itself, then the likeliest.
struct RussianLemmatizer {
  let analysis: TextAnalysis
  let lexicon: Lexicon
  let rules: NameRules

  /// How much less likely a reading may be that the document itself has in the nominative.
  private static let mostDoubt = 4

  /// The nominative of a mention's name.
  ///
  /// - Parameters:
  ///   - surface: the name as it stands, in name case, with single spaces.
  ///   - others: how the document's other mentions of it stand, with е for ё; asked only where readings differ.
  func lemma(of name: LinkedName, _ surface: String, others: () -> Set<String>) -> String {
    // A head form or alias in the nominative is its own lemma.
    if let form = name.concept, form.origin != .inflected, form.cases & 1 != 0 || form.cases == 0 { return surface }
    // Acronyms and Latin names are not declined.
    guard surface.unicodeScalars.contains(where: { (0x430...0x45F).contains($0.value) }) else { return surface }
    // Most often the head form is what was declined, and declining it is cheaper than leading anything back.
    if let form = name.concept, form.origin == .inflected, let head = lexicon.conceptName(form.payload, in: .russian),
      declines(head, form.payload, name.label, to: surface)
    {
      return head
    }
    let readings = readings(of: name, surface)
    if let concept = name.concept, let known = readings.first(where: { isName($0.text, of: concept.payload) }) { return known.text }
    guard let best = readings.first else { return surface }
    guard readings.contains(where: { $0.text != best.text }) else { return best.text }
    let others = others()
    let seen = readings.first { $0.cost <= best.cost + Self.mostDoubt && $0.text != surface && others.contains($0.text.foldedYo) }
    return (seen ?? best).text
  }

  private func readings(of name: LinkedName, _ surface: String) -> [NameLemma] {
    let known = lexicon.knownNames
    guard name.label == .person else { return rules.lemmas(ofPlace: surface, known: known) }
    let flags = name.concept.map { lexicon.conceptFlags($0.payload) } ?? []
    return rules.lemmas(
      ofPerson: surface, order: flags.contains(.familyFirst) ? .eastAsian : .givenFirst, gender: flags.gender, known: known)
  }

  /// Whether a concept's head form has a surface among its cases.
  private func declines(_ head: String, _ concept: Int, _ label: Label, to surface: String) -> Bool {
    let flags = lexicon.conceptFlags(concept)
    let forms: CaseForms
    if label == .person {
      let name = rules.personName(parsing: head, order: flags.contains(.familyFirst) ? .eastAsian : .givenFirst)
      forms = rules.forms(of: name, gender: flags.gender ?? rules.gender(of: name) ?? .masculine)
    } else {
      let both = rules.phraseForms(head, hints: flags.nounHints)
      forms = flags.contains(.plural) ? both.plural : both.singular
    }
    let folded = surface.foldedYo
    return RussianCase.allCases.contains { forms[$0].foldedYo == folded }
  }

  /// Whether a text is a head form or alias of a concept.
  private func isName(_ text: String, of concept: Int) -> Bool {
    lexicon.forms(of: text).contains { form, _ in
      form.kind == .concept && form.payload == concept && (form.origin == .head || form.origin == .alias)
    }
  }
}

extension String {
  /// For comparing Russian spellings: е for ё.
  var foldedYo: String { String(String.UnicodeScalarView(unicodeScalars.map { $0 == "ё" ? "е" : $0 == "Ё" ? "Е" : $0 })) }
}
