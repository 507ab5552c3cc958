public import OnomaNames
internal import OnomaText

extension Lexicon {
  /// The names that the lexicon has: given and family names with their counts, and in Russian letters places and organizations.
  ///
  ///     let known = lexicon.knownNames
  ///     rules.lemmas(ofPerson: "Марией Захаровой", known: known).first?.text        // "Мария Захарова"
  ///     rules.russianCandidates(forLatin: "Mishustin", names: known).first?.text   // "Мишустин"
  ///
  /// Nothing is copied: each question is a look-up in the mapped file. Only forms of the tables count, no derived ones.
  public var knownNames: KnownNames {
    KnownNames(romanized: russianNames) { name, kind in knownName(name, kind) }
  }

  /// The Russian names whose romanizations the compiler has derived as this spelling.
  private func russianNames(forLatin spelling: String) -> [KnownNames.Romanized] {
    var names: [KnownNames.Romanized] = []
    for (form, _) in forms(of: spelling.capitalizedByWord) where form.origin == .romanized {
      let part: PersonNamePart
      switch form.kind {
      case .givenName: part = .given
      case .familyName: part = .family
      case .patronymic: part = .patronymic
      case .concept, .middleName, .particle, .cue, .blocked: continue
      }
      let gender: GrammaticalGender? = form.grammar & 12 == 8 ? .feminine : form.grammar & 12 == 4 ? .masculine : nil
      let name = KnownNames.Romanized(name: namePart(form.payload).lemma, part: part, gender: gender)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// - Parameter name: in lower case, with е for ё.
  private func knownName(_ name: String, _ kind: KnownNames.Kind) -> KnownNames.Entry? {
    var known: KnownNames.Entry?
    for (form, _) in forms(of: name.capitalizedByWord) where form.origin == .head || form.origin == .alias {
      guard let spelling = spelling(of: form) else { continue }
      let entry: KnownNames.Entry
      switch (form.kind, kind) {
      case (.givenName, .given), (.familyName, .family):
        let part = namePart(form.payload)
        let genders: Set<GrammaticalGender> = part.isFeminine.map { [$0 ? .feminine : .masculine] } ?? []
        entry = .init(
          spelling: spelling, genders: genders, count: KnownNames.weight(part.count, language: part.language),
          languages: [part.language], isRare: KnownNames.isRare(part.count))
      case (.concept, .place) where form.language == 2 && conceptKind(form.payload).label != .person: entry = .init(spelling: spelling)
      default: continue
      }
      if known?.merge(entry) == nil { known = entry }
    }
    return known
  }
}

extension String {
  /// With a capital at the beginning and after each space and hyphen, as names are written.
  fileprivate var capitalizedByWord: String {
    var (text, isStart) = (String.UnicodeScalarView(), true)
    for scalar in unicodeScalars {
      if isStart {
        text.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
      } else {
        text.append(scalar)
      }
      isStart = scalar == " " || scalar == "-"
    }
    return String(text)
  }
}
