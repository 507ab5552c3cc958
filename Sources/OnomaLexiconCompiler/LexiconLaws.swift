internal import OnomaLexicon
internal import OnomaNames
internal import OnomaText
internal import OnomaUnicode

/// The laws between lines: sources and parents exist, ids are single, no alias that could be derived, ambiguity declared.
struct LexiconLaws {
  let tables: LexiconTables
  let rules: NameRules?

  func check(_ diagnostics: inout [Diagnostic]) {
    checkSources(&diagnostics)
    checkIdentifiers(&diagnostics)
    for concept in tables.concepts { checkAliases(of: concept, &diagnostics) }
    checkAmbiguity(&diagnostics)
  }

  private func checkSources(_ diagnostics: inout [Diagnostic]) {
    let known = Set(tables.sources.map { $0.cells[0] })
    func check(_ names: [String], _ row: Table.Row, _ column: Int) {
      for name in names where !known.contains(name) {
        diagnostics.append(row.diagnostic(column, "source \"\(name)\" is not listed", remedy: "add it to SOURCES.tsv"))
      }
    }
    for concept in tables.concepts { check(concept.sources, concept.row, 9) }
    for part in tables.nameParts { check([part.row.cells[4]], part.row, 4) }
    for cue in tables.cues { check([cue.row.cells[cue.row.cells.count - 1]], cue.row, cue.row.cells.count - 1) }
    for word in tables.commonWords { check([word.row.cells[3]], word.row, 3) }
  }

  private func checkIdentifiers(_ diagnostics: inout [Diagnostic]) {
    var first: [String: ConceptRow] = [:]
    for concept in tables.concepts {
      if let other = first[concept.id], other.row.file != concept.row.file {
        diagnostics.append(
          concept.row.diagnostic(
            0, "\"\(concept.id)\" stands in \(other.row.file):\(other.row.line) too", remedy: "merge the two lines"))
      } else {
        first[concept.id] = concept
      }
    }
    for concept in tables.concepts where !concept.parent.isEmpty {
      if first[concept.parent] == nil {
        diagnostics.append(
          concept.row.diagnostic(6, "parent \"\(concept.parent)\" is no concept", remedy: "add it, or correct the id"))
      } else if isItsOwnAncestor(concept, first) {
        diagnostics.append(concept.row.diagnostic(6, "the concept is its own parent, or a parent's parent", remedy: "correct the id"))
      }
    }
  }

  private func isItsOwnAncestor(_ concept: ConceptRow, _ concepts: [String: ConceptRow]) -> Bool {
    var (ancestor, steps) = (concepts[concept.parent], 0)
    while let found = ancestor, steps <= concepts.count {
      if found.id == concept.id { return true }
      (ancestor, steps) = (concepts[found.parent], steps + 1)
    }
    return false
  }

  private func checkAliases(of concept: ConceptRow, _ diagnostics: inout [Diagnostic]) {
    func tell(_ alias: ConceptRow.Alias, _ problem: String) {
      diagnostics.append(concept.row.diagnostic(ConceptRow.aliasColumn, offset: alias.offset, problem, remedy: "remove it"))
    }
    let heads = ConceptRow.languages.compactMap { concept.names[$0] }
    for (index, alias) in concept.aliases.enumerated() {
      let others = heads + concept.aliases.enumerated().filter { $0.offset != index }.map(\.element.form)
      if let head = concept.names[alias.language], head == alias.form {
        tell(alias, "alias is the head form itself")
        continue
      }
      if concept.aliases[..<index].contains(where: { $0.form == alias.form && $0.language == alias.language }) {
        tell(alias, "alias stands there already")
        continue
      }
      let (key, exact) = (Fold.key(of: alias.form), Fold.exactKey(of: alias.form))
      for other in others where other != alias.form && Fold.key(of: other) == key {
        let otherExact = Fold.exactKey(of: other)
        if exact == otherExact, !Self.addsCapitalLetters(alias.form, other) {
          tell(alias, "alias is only another spelling (case, tone marks, ё, dashes) of \"\(other)\"")
        } else if exact == key, otherExact != key, !Self.addsCapitalLetters(alias.form, other) {
          tell(alias, "alias is only the mark-free form of \"\(other)\"")
        } else {
          continue
        }
        break
      }
      guard alias.language == .russian, let rules, let head = concept.names[.russian], head != alias.form else { continue }
      let derived = Derivation(rules: rules).forms(ofName: head, kind: concept.kind, flags: concept.flags)
      if let form = derived.first(where: { $0.text == alias.form }) {
        tell(alias, "alias is only the \(form.grammaticalCase.rawValue) of \"\(head)\"")
      }
    }
  }

  /// Whether an alias in name case stands beside a form in capitals, which matches capitals alone; the other way round it adds nothing.
  private static func addsCapitalLetters(_ alias: String, _ other: String) -> Bool {
    alias != alias.uppercased() && other == other.uppercased()
  }

  /// A form of concepts with different labels must be declared ambiguous on each of them.
  private func checkAmbiguity(_ diagnostics: inout [Diagnostic]) {
    var bearers: [String: (form: String, concepts: [Int])] = [:]
    for (number, concept) in tables.concepts.enumerated() where concept.kind != .currency {
      var seen: Set<String> = []
      for form in ConceptRow.languages.compactMap({ concept.names[$0] }) + concept.aliases.map(\.form)
      where seen.insert(Fold.exactKey(of: form) + (form == form.uppercased() ? "A" : "a")).inserted {
        bearers[(form == form.uppercased() ? "A" : "a") + Fold.exactKey(of: form), default: (form, [])].concepts.append(number)
      }
    }
    var told: Set<Int> = []
    for key in bearers.keys.sorted() {
      guard let (form, numbers) = bearers[key], numbers.count > 1 else { continue }
      guard Set(numbers.map { tables.concepts[$0].kind.label }).count > 1 else { continue }
      for number in numbers where !tables.concepts[number].flags.contains(.ambiguous) && told.insert(number).inserted {
        let concept = tables.concepts[number]
        let others = numbers.filter { tables.concepts[$0].kind.label != concept.kind.label }.map { tables.concepts[$0].id }
        diagnostics.append(
          concept.row.diagnostic(
            8, "\"\(form)\" also names \(others.joined(separator: ", ")), of another label",
            remedy: "add the flag \"ambiguous\""))
      }
    }
  }
}
