internal import OnomaLexicon
internal import OnomaNames
internal import OnomaText

extension RussianCase {
  /// The case's bit in a form record.
  var bit: UInt8 { 1 << UInt8(index) }
}

/// Number and gender as the bits of a form record: singular, plural, masculine, feminine, neuter.
enum Grammar {
  static func bits(_ number: GrammaticalNumber, _ gender: GrammaticalGender?) -> UInt8 {
    let numberBit: UInt8 = number == .singular ? 1 : 2
    return switch gender {
    case .masculine: numberBit | 4
    case .feminine: numberBit | 8
    case .neuter: numberBit | 16
    case nil: numberBit
    }
  }

  static func bits(isFeminine: Bool?) -> UInt8 {
    isFeminine.map { $0 ? 8 : 4 } ?? 0
  }
}

extension InflectedForm {
  /// Its number and gender as a form record's bits.
  var grammar: UInt8 { Grammar.bits(number, gender) }
}

/// The forms that nobody types: Russian cases, feminine family names, patronymics, romanizations.
struct Derivation {
  /// A form of a name part.
  struct PartForm {
    var kind: EntryKind
    var text: String
    var origin: FormOrigin
    var cases: UInt8 = 0
    var grammar: UInt8 = 0
  }

  let rules: NameRules
  /// The forms of Russian numerals by their lemma, from `russian/numerals.tsv`.
  var numerals: [String: [InflectedForm]] = [:]

  /// Russian words in lower case: Там and Во are no names for being transcriptions of Tâm and Võ.
  var words: Set<String> = []

  init(rules: NameRules) { self.rules = rules }

  // MARK: - Concepts

  /// The cases of a concept's Russian name; those that are spelled like the nominative too, so that Ханой is told to be accusative as well.
  func forms(ofName name: String, kind: ConceptKind, flags: ConceptFlags) -> [InflectedForm] {
    guard !flags.contains(.indeclinable), Self.isCyrillic(name) else { return [] }
    if kind == .person {
      let parsed = rules.personName(parsing: name, order: flags.contains(.familyFirst) ? .eastAsian : .givenFirst)
      let gender = flags.contains(.feminine) ? .feminine : flags.contains(.masculine) ? .masculine : rules.gender(of: parsed)
      return rules.inflectedForms(of: parsed, gender: gender ?? .masculine)
    }
    // A proper name keeps its number.
    return rules.inflectedForms(ofPhrase: name, hints: flags.nounHints)
  }

  /// The cases of a Russian alias. What a line says of its head form's gender and number holds for an alias that shares a word with it, and that
  /// the head keeps its form for one that would not keep it as an acronym, for its last vowel or in Latin letters anyway: США stays,
  /// Соединённых Штатов does not.
  func forms(ofAlias alias: String, head: String?, kind: ConceptKind, flags: ConceptFlags) -> [InflectedForm] {
    guard let head, kind != .person else { return forms(ofName: alias, kind: kind, flags: flags) }
    var flags = flags
    if head == head.uppercased() || head.last.map({ "аеиоуыэюя".contains($0) }) == true || !Self.isCyrillic(head) {
      flags.remove(.indeclinable)
    }
    let words = Set(head.lowercased().split(separator: " "))
    if words.isDisjoint(with: alias.lowercased().split(separator: " ")) { flags.subtract([.masculine, .feminine, .neuter, .plural]) }
    return forms(ofName: alias, kind: kind, flags: flags)
  }

  /// Whether a name has a Cyrillic letter.
  static func isCyrillic(_ name: String) -> Bool { name.unicodeScalars.contains { (0x400...0x52F).contains($0.value) } }

  /// A Cyrillic name in Latin letters, under the standards that papers and passports use.
  func romanizations(of name: String) -> [String] { rules.romanizations(of: name) }

  // MARK: - Name parts

  /// The forms of a given or family name in Russian letters; of Russian names also patronymics, the feminine and romanizations. A Vietnamese
  /// name is transcribed, in each way that is met.
  func forms(ofNamePart part: NamePart, kind: EntryKind) -> [PartForm] {
    if part.language == "vi" { return transcriptions(of: part.lemma, kind: kind) }
    guard part.language == "ru" else { return foreignForms(ofNamePart: part, kind: kind) }
    switch kind {
    case .givenName:
      let gender: GrammaticalGender = part.isFeminine == true ? .feminine : .masculine
      var forms = cases(of: part.lemma, part: .given, kind: .givenName, gender: gender)
      forms += romanized(part.lemma, kind: .givenName, gender: gender)
      if part.isFeminine == false { forms += patronymics(of: part.lemma) }
      return forms
    case .familyName:
      var forms = cases(of: part.lemma, part: .family, kind: .familyName, gender: .masculine)
      forms += romanized(part.lemma, kind: .familyName, gender: .masculine)
      let feminine = rules.feminineFamilyName(part.lemma)
      if feminine == part.lemma {
        // Женщины: Черненко, Дюма keep one form.
        forms.append(
          PartForm(kind: .familyName, text: feminine, origin: .head, cases: 0b11_1111, grammar: Grammar.bits(.singular, .feminine)))
      } else {
        forms.append(
          PartForm(
            kind: .familyName, text: feminine, origin: .feminine, cases: RussianCase.nominative.bit,
            grammar: Grammar.bits(.singular, .feminine)))
        forms += cases(of: feminine, part: .family, kind: .familyName, gender: .feminine)
        forms += romanized(feminine, kind: .familyName, gender: .feminine)
      }
      return forms
    case .concept, .middleName, .patronymic, .particle, .cue, .blocked:
      return []
    }
  }

  /// Джонсон is declined for men and keeps its form for women; a name that only women bear is declined as a woman's.
  private func foreignForms(ofNamePart part: NamePart, kind: EntryKind) -> [PartForm] {
    let gender: GrammaticalGender = part.isFeminine == true ? .feminine : .masculine
    switch kind {
    case .givenName: return cases(of: part.lemma, part: .given, kind: .givenName, gender: gender)
    case .familyName:
      let kept = PartForm(
        kind: .familyName, text: part.lemma, origin: .head, cases: 0b11_1111, grammar: Grammar.bits(.singular, .feminine))
      return cases(of: part.lemma, part: .family, kind: .familyName, gender: .masculine) + [kept]
    case .concept, .middleName, .patronymic, .particle, .cue, .blocked: return []
    }
  }

  /// Of a Vietnamese name only the given name is declined, and only a man's that ends in a consonant.
  private func transcriptions(of name: String, kind: EntryKind) -> [PartForm] {
    guard let russian = rules.russianTranscription(of: name, as: .person) else { return [] }
    return ([russian.text] + russian.variants).flatMap { text in
      guard !words.contains(text.lowercased()) else { return [PartForm]() }
      let kept = PartForm(kind: kind, text: text, origin: .transcribed, cases: RussianCase.nominative.bit)
      guard kind == .givenName else { return [kept] }
      return [kept] + cases(of: text, part: .given, kind: kind, gender: .masculine).filter { !words.contains($0.text.lowercased()) }
    }
  }

  private func cases(of name: String, part: PersonNamePart, kind: EntryKind, gender: GrammaticalGender) -> [PartForm] {
    let forms = rules.forms(of: name, part: part, gender: gender)
    return RussianCase.allCases.compactMap { grammaticalCase in
      guard grammaticalCase != .nominative else { return nil }
      return PartForm(
        kind: kind, text: forms[grammaticalCase], origin: .inflected, cases: grammaticalCase.bit, grammar: Grammar.bits(.singular, gender))
    }
  }

  private func romanized(_ name: String, kind: EntryKind, gender: GrammaticalGender) -> [PartForm] {
    rules.romanizations(of: name).map {
      PartForm(kind: kind, text: $0, origin: .romanized, grammar: Grammar.bits(.singular, gender))
    }
  }

  private func patronymics(of given: String) -> [PartForm] {
    rules.patronymics(of: given).flatMap { patronymic in
      [(patronymic.masculine, GrammaticalGender.masculine), (patronymic.feminine, .feminine)].flatMap { text, gender in
        [
          PartForm(
            kind: .patronymic, text: text, origin: .patronymic, cases: RussianCase.nominative.bit, grammar: Grammar.bits(.singular, gender))
        ] + cases(of: text, part: .patronymic, kind: .patronymic, gender: gender) + romanized(text, kind: .patronymic, gender: gender)
      }
    }
  }

  // MARK: - Cues

  /// The case forms, singular and plural, of a Russian cue.
  func forms(of cue: Cue) -> [InflectedForm] {
    guard !cue.flags.contains(.indeclinable), !cue.flags.contains(.abbreviation) else { return [] }
    switch cue.kind {
    case .speechVerb, .code, .sign, .approximator: return []
    case .number: return numerals[cue.lemma] ?? []
    case .demonym where cue.lemma.hasSuffix("ий") || cue.lemma.hasSuffix("ый") || cue.lemma.hasSuffix("ой"):
      return rules.adjectiveForms(of: cue.lemma)?.all ?? []
    default: break
    }
    let animate = cue.kind.isTitle || cue.kind == .demonym
    let forms = rules.inflectedForms(
      ofPhrase: cue.lemma, numbers: [.singular, .plural],
      hints: NounHints(gender: cue.flags.gender, isPlural: cue.flags.contains(.plural), isAnimate: animate))
    return cue.kind == .name || cue.kind == .minor ? forms + paucalForms(forms) : forms
  }

  /// 2 белорусских рубля: behind 2, 3 and 4 adjectives stand in the genitive plural, the noun in the genitive singular.
  private func paucalForms(_ forms: [InflectedForm]) -> [InflectedForm] {
    func words(_ number: GrammaticalNumber) -> [Substring] {
      forms.first { $0.grammaticalCase == .genitive && $0.number == number }?.text.split(separator: " ") ?? []
    }
    let (singular, plural) = (words(.singular), words(.plural))
    let adjectives = plural.prefix { $0.hasSuffix("ых") || $0.hasSuffix("их") }
    guard singular.count == plural.count, !adjectives.isEmpty, adjectives.count < singular.count else { return [] }
    let text = (adjectives + singular.dropFirst(adjectives.count)).joined(separator: " ")
    return [InflectedForm(text: text, grammaticalCase: .genitive, number: .singular)]
  }

  /// The forms of numerals: a lemma and six cases a line.
  static func numerals(in table: String) -> [String: [InflectedForm]] {
    var forms: [String: [InflectedForm]] = [:]
    for line in table.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count > RussianCase.allCases.count else { continue }
      for (grammaticalCase, text) in zip(RussianCase.allCases, cells.dropFirst()) where text != cells[0] {
        forms[cells[0], default: []].append(InflectedForm(text: text, grammaticalCase: grammaticalCase, number: .singular))
      }
    }
    return forms
  }
}

extension CueFlags {
  fileprivate var gender: GrammaticalGender? {
    contains(.masculine) ? .masculine : contains(.feminine) ? .feminine : contains(.neuter) ? .neuter : nil
  }
}
