public import OnomaLexicon
public import OnomaNames
internal import OnomaText

/// How a form that stands in no table came to be: from which name of the tables, and by which rules.
///
///     let (form, _) = lexicon.forms(of: "Мишустиным")[0]
///     lexicon.derivation(of: form, spelled: "Мишустиным", rules: rules)?.description
///     // "from Мишустин by russian/declension.tsv:75 (family name in -н)"
public struct FormDerivation: Hashable, Sendable, CustomStringConvertible {
  /// The name that it was made from.
  public let base: String
  /// The rules that made it, each a line of a table where one says it.
  public let rules: [String]

  /// In words.
  public var description: String { "from \(base)" + (rules.isEmpty ? "" : " by " + rules.joined(separator: ", ")) }
}

extension Lexicon {
  /// How a form of this lexicon came to be; nil for one that a table has as it is.
  ///
  /// - Parameters:
  ///   - form: from ``Lexicon/forms(of:)``.
  ///   - text: how it is spelled, in any case.
  /// - Complexity: linear in the lexicon's forms for an alias of a concept, which are looked through; else in the text.
  public func derivation(of form: FormRecord, spelled text: String, rules: NameRules) -> FormDerivation? {
    switch form.origin {
    case .head, .alias: return nil
    case .inflected, .romanized, .feminine, .patronymic, .transcribed: break
    }
    let derivation = DerivationSearch(text: text, form: form, rules: rules)
    switch form.kind {
    case .concept: return concept(derivation)
    case .givenName, .familyName, .patronymic, .middleName: return derivation.ofNamePart(namePart(form.payload))
    case .cue: return derivation.ofPhrase(cue(form.payload).lemma)
    case .particle, .blocked: return nil
    }
  }

  /// A concept's form may be one of its Russian head form or of an alias.
  private func concept(_ derivation: DerivationSearch) -> FormDerivation? {
    let (number, kind, flags) = (derivation.form.payload, conceptKind(derivation.form.payload), conceptFlags(derivation.form.payload))
    if let head = conceptName(number, in: .russian), let found = derivation.ofConcept(named: head, kind, flags) { return found }
    for index in 0..<formCount {
      let other = form(index)
      guard other.kind == .concept, other.payload == number, other.origin == .alias, other.language == 2,
        let alias = spelling(of: other),
        let found = derivation.ofConcept(named: alias, head: conceptName(number, in: .russian), kind, flags)
      else { continue }
      return found
    }
    return nil
  }
}

/// The search for the name that a derived form is of.
private struct DerivationSearch {
  let text: String
  let form: FormRecord
  let rules: NameRules

  private func isSpelled(_ other: String) -> Bool { Self.key(other) == Self.key(text) }

  private static func key(_ text: String) -> String { String(text.lowercased().map { $0 == "ё" ? "е" : $0 }) }

  private func found(_ base: String, _ rules: [DeclensionRule]) -> FormDerivation {
    FormDerivation(
      base: base,
      rules: rules.map { rule in
        let word = rule.word == base ? "" : rule.word + ", "
        return (rule.location ?? "its ending") + " (\(word)\(rule.summary))"
      })
  }

  // MARK: Concepts and cues

  /// - Parameter head: the head form, where the name is an alias.
  func ofConcept(named name: String, head: String? = nil, _ kind: ConceptKind, _ flags: ConceptFlags) -> FormDerivation? {
    if form.origin == .romanized { return ofRomanization(bases: [name]) }
    let derivation = Derivation(rules: rules)
    let forms =
      head == nil
      ? derivation.forms(ofName: name, kind: kind, flags: flags)
      : derivation.forms(ofAlias: name, head: head, kind: kind, flags: flags)
    guard forms.contains(where: { isSpelled($0.text) }) else { return nil }
    guard kind == .person else { return ofPhrase(name) }
    let parsed = rules.personName(parsing: name, order: flags.contains(.familyFirst) ? .eastAsian : .givenFirst)
    return found(name, rules.declensionRules(of: parsed, gender: flags.contains(.feminine) ? .feminine : .masculine))
  }

  func ofPhrase(_ phrase: String) -> FormDerivation { found(phrase, rules.declensionRules(ofPhrase: phrase)) }

  // MARK: Name parts

  func ofNamePart(_ part: NamePart) -> FormDerivation? {
    let lemma = part.lemma
    if part.language == "vi" { return ofTranscription(lemma) }
    let fathers = rules.patronymics(of: lemma).flatMap { [$0.masculine, $0.feminine] }
    let feminine = part.language == "ru" ? rules.feminineFamilyName(lemma) : lemma
    let gender: GrammaticalGender = form.grammar & 8 != 0 ? .feminine : .masculine
    switch (form.kind, form.origin) {
    case (.givenName, .romanized): return ofRomanization(bases: [lemma])
    case (.familyName, .romanized): return ofRomanization(bases: [lemma, feminine])
    case (.patronymic, .romanized): return ofRomanization(bases: fathers)
    case (.familyName, .feminine): return found(lemma, rules.declensionRules(of: lemma, part: .family, gender: .masculine))
    case (.patronymic, _):
      guard let father = fathers.first(where: { rules.forms(of: $0, part: .patronymic, gender: gender).contains(isSpelled) }) else {
        return nil
      }
      let declined = isSpelled(father) ? [] : rules.declensionRules(of: father, part: .patronymic, gender: gender)
      return found(lemma, rules.patronymicRules(of: lemma) + declined)
    case (let kind, _):
      let namePart: PersonNamePart = kind == .givenName ? .given : .family
      let base = kind == .familyName && gender == .feminine ? feminine : lemma
      return found(base, rules.declensionRules(of: base, part: namePart, gender: gender))
    }
  }

  private func ofTranscription(_ name: String) -> FormDerivation? {
    guard let russian = rules.russianTranscription(of: name, as: .person) else { return nil }
    let table = russian.origin == .exception && isSpelled(russian.text) ? "russian-exceptions.tsv" : "russian-transcription.tsv"
    let step = "vietnamese/\(table)"
    guard form.origin == .inflected else { return FormDerivation(base: name, rules: [step]) }
    let base = ([russian.text] + russian.variants).first { rules.forms(of: $0, part: .given, gender: .masculine).contains(isSpelled) }
    guard let base else { return nil }
    let declined = found(base, rules.declensionRules(of: base, part: .given, gender: .masculine))
    return FormDerivation(base: name, rules: [step] + declined.rules)
  }

  /// Under which standards a name is spelled so; the established spellings stand in a table of their own.
  private func ofRomanization(bases: [String]) -> FormDerivation? {
    for base in bases where rules.romanizations(of: base).contains(where: isSpelled) {
      let standards = RomanizationStandard.pressLike.filter { isSpelled(rules.romanized(base, $0, ascii: true)) }
      return FormDerivation(
        base: base, rules: standards.isEmpty ? ["russian/romanization.tsv (established)"] : standards.map { "standard \($0.rawValue)" })
    }
    return nil
  }
}

extension CaseForms {
  fileprivate func contains(_ isSpelled: (String) -> Bool) -> Bool { RussianCase.allCases.contains { isSpelled(self[$0]) } }
}
