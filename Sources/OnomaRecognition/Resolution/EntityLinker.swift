internal import OnomaLexicon
internal import OnomaNames
internal import OnomaText

/// Ties the mentions of a document to entities: full names first, then what is short for one of them.
///
/// People are tied by their words (all cases of a Russian name count as one), short ones to the nearest fuller name before them, else to the
/// first behind; places and organizations by the concept that they stand for, else by their words, an acronym in brackets, or a shorter form.
struct EntityLinker: Sendable {
  let lexicon: Lexicon
  let rules: NameRules

  /// Fills in the mentions' entities, concepts and canonical forms, and the document's entities.
  ///
  /// - Parameter tokens: each mention's tokens.
  func link(_ document: inout AnnotatedDocument, tokens: [Range<Int>], _ analysis: TextAnalysis) {
    var names = zip(document.mentions, tokens).enumerated().map { index, pair in
      LinkedName(index, pair.0.label, pair.1, analysis, lexicon)
    }
    for index in names.indices { document.mentions[index].concept = names[index].concept.map { lexicon.conceptID($0.payload) } }
    var clusters = NameClusters(analysis)
    let order = names.indices.filter { names[$0].label != .money }
    // Fuller names first, so that a headline's short form finds the full one in the text.
    for index in order.sorted(by: { (-names[$0].weight, $0) < (-names[$1].weight, $1) }) {
      names[index].cluster = clusters.cluster(for: names[index])
    }
    write(names, clusters.merged(names), into: &document, analysis)
  }

  private func write(
    _ names: [LinkedName], _ clusters: [[Int]], into document: inout AnnotatedDocument, _ analysis: TextAnalysis
  ) {
    let canonical = CanonicalForms(analysis: analysis, lexicon: lexicon, rules: rules)
    let ordered = clusters.map { $0.sorted() }.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
    for (number, members) in ordered.enumerated() {
      let group = members.map { names[$0] }
      let form = canonical.form(of: group)
      let concept = group.compactMap(\.concept).max { lexicon.conceptRank($0.payload) < lexicon.conceptRank($1.payload) }?.payload
      for index in members {
        document.mentions[index].entity = number
        document.mentions[index].canonical = form
      }
      document.entities.append(
        Entity(
          id: "e\(number + 1)", label: group[0].label, canonical: form, concept: concept.map(lexicon.conceptID), mentions: members,
          forms: canonical.forms(ofConcept: concept, canonical: form, label: group[0].label)))
    }
  }
}
