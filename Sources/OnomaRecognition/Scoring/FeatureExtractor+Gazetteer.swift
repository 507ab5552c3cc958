internal import OnomaLexicon
internal import OnomaText

extension FeatureExtractor {
  /// What the concept tables know of the candidate, of what it lies in, and of what lies in it.
  func addGazetteer(_ candidate: Candidate, _ sink: inout FeatureSink) {
    let range = candidate.tokens
    var index = Int(conceptStarts[range.lowerBound])
    var best: TextAnalysis.ConceptMatch?
    while index >= 0, index < analysis.concepts.count, analysis.concepts[index].tokens.lowerBound == range.lowerBound {
      let match = analysis.concepts[index]
      index += 1
      guard match.tokens == range else { continue }
      if match.kind.label == candidate.label {
        if best.map({ analysis.lexicon.conceptRank(match.form.payload) > analysis.lexicon.conceptRank($0.form.payload) }) ?? true {
          best = match
        }
      } else {
        sink.add(.otherLabelToo)
      }
    }
    if let best { addConcept(best, candidate, &sink) }
    let cover = covers[range.lowerBound]
    addCover(cover.place, range, inside: .insideLongerPlace, across: .acrossPlace, &sink)
    addCover(cover.person, range, inside: .insideLongerPerson, across: .acrossPerson, &sink)
    addCover(cover.organization, range, inside: .insideLongerOrganization, across: .acrossOrganization, &sink)
    if range.count > 1 {
      let last = covers[range.upperBound - 1]
      addCover(last.place, range, inside: .insideLongerPlace, across: .acrossPlace, &sink)
      addCover(last.organization, range, inside: .insideLongerOrganization, across: .acrossOrganization, &sink)
      if !last.place.isEmpty, last.place.upperBound == range.upperBound, last.place.lowerBound > range.lowerBound { sink.add(.placeLast) }
      addPlaceParts(range, first: cover.place, last: last.place, &sink)
      for token in range {
        let cover = covers[token]
        if isInside(cover.place, range) { sink.add(.placeInside) }
        if isInside(cover.person, range) { sink.add(.personInside) }
        if isInside(cover.organization, range) { sink.add(.organizationInside) }
      }
    }
  }

  /// A known place with its noun (Khánh Hòa Province, sân bay Nội Bài); a place whose possessive another name follows (Russia’s Rosatom).
  private func addPlaceParts(_ range: Range<Int>, first: Range<Int32>, last: Range<Int32>, _ sink: inout FeatureSink) {
    if !first.isEmpty, Int(first.lowerBound) == range.lowerBound, Int(first.upperBound) < range.upperBound {
      let next = Int(first.upperBound)
      if next + 1 == range.upperBound, analysis.evidence[next].contains(.placeKindAfter) { sink.add(.placeAndKind) }
      if tokens.flags[next].contains(.apostrophe), tokens.isGlued(next) { sink.add(.placePossessiveInside) }
    }
    if !last.isEmpty, Int(last.upperBound) == range.upperBound, Int(last.lowerBound) > range.lowerBound,
      analysis.evidence[Int(last.lowerBound) - 1].contains(.placeKindBefore)
    {
      sink.add(.placeAndKind)
    }
  }

  private func isInside(_ cover: Range<Int32>, _ range: Range<Int>) -> Bool {
    !cover.isEmpty && Int(cover.lowerBound) >= range.lowerBound && Int(cover.upperBound) <= range.upperBound && cover.count < range.count
  }

  private func addCover(_ cover: Range<Int32>, _ range: Range<Int>, inside: Feature, across: Feature, _ sink: inout FeatureSink) {
    guard !cover.isEmpty else { return }
    let cover = Int(cover.lowerBound)..<Int(cover.upperBound)
    if cover.lowerBound <= range.lowerBound, cover.upperBound >= range.upperBound {
      if cover.count > range.count { sink.add(inside) }
    } else if cover.lowerBound < range.lowerBound || cover.upperBound > range.upperBound {
      sink.add(across)
    }
  }

  private func addConcept(_ match: TextAnalysis.ConceptMatch, _ candidate: Candidate, _ sink: inout FeatureSink) {
    let rank = analysis.lexicon.conceptRank(match.form.payload)
    switch match.kind {
    case .country: sink.add(.country)
    case .territory, .region: sink.add(.territoryOrRegion)
    case .province: sink.add(.province)
    case .district: sink.add(.district)
    case .city: sink.add(rank >= 60 ? .cityLarge : rank >= 55 ? .cityMedium : .citySmall)
    case .ward: sink.add(.ward)
    case .river, .sea, .lake, .ocean: sink.add(.water)
    case .mountain, .island: sink.add(.land)
    case .road: sink.add(.road)
    case .facility: sink.add(.facility)
    case .person: sink.add(.knownPerson)
    case .international: sink.add(.international)
    case .government, .parliament, .court: sink.add(.government)
    case .military: sink.add(.military)
    case .party: sink.add(.party)
    case .media: sink.add(.media)
    case .company: sink.add(.company)
    case .bank, .exchange: sink.add(.bank)
    case .university: sink.add(.university)
    case .club: sink.add(.club)
    case .ngo, .hospital, .currency: sink.add(.otherOrganization)
    }
    if analysis.lexicon.isAdded(concept: match.form.payload) { sink.add(.usersEntry) }
    if match.form.origin == .alias { sink.add(.isAlias) }
    if match.form.isAcronym { sink.add(.isAcronymForm) }
    if match.form.needsCue {
      let hasCue = before(candidate.tokens.lowerBound).map {
        !analysis.evidence[$0].isDisjoint(with: [.placeKindBefore, .organizationHead, .titleEnd])
      }
      sink.add(hasCue == true ? .needsCueMet : .needsCue)
    }
    if match.form.isAmbiguous { sink.add(.ambiguous) }
    if match.difference.contains(.unmarked) { sink.add(.unmarked) }
    if match.difference.contains(.capitals) { sink.add(.capitals) }
    if match.form.cases != 0, match.form.cases & 1 == 0 { sink.add(.oblique) }
    if analysis.lexicon.conceptFlags(match.form.payload).contains(.former) { sink.add(.former) }
    let languages: [Language] = [.english, .vietnamese, .russian]
    if Int(match.form.language) < 3, languages[Int(match.form.language)] != analysis.language(at: candidate.tokens.lowerBound) {
      sink.add(.otherLanguage)
    }
  }
}
