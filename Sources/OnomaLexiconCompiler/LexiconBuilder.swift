internal import OnomaLexicon
internal import OnomaNames
internal import OnomaText
internal import OnomaUnicode

/// Turns tables into the sections of a compiled lexicon.
struct LexiconBuilder {
  private var derivation: Derivation
  private var forms: FormCollector
  private var strings = StringPool()
  private var concepts: [UInt32] = []
  private var nameParts: [UInt32] = []
  private var cues: [UInt32] = []
  /// The folds of the family names of people in the concept tables.
  private var notableFamilies: Set<String> = []
  /// The Vietnamese nouns that stand before a place's name: quận, sông, sân bay.
  private var placeNouns: Set<String> = []
  private let seed: UInt64

  init(rules: NameRules, seed: UInt64) {
    derivation = Derivation(rules: rules)
    forms = FormCollector(seed: seed)
    self.seed = seed
  }

  private var wordCollision: (String, String)?

  /// Two words of the vocabulary, or of the common words once the file was made, whose hashes are the same, if there are any.
  var collision: (String, String)? { forms.collision ?? wordCollision }

  /// Adds every line of the tables with the forms derived from it.
  mutating func add(_ tables: LexiconTables) {
    if let numerals = tables.rules.first(where: { $0.path == "russian/numerals.tsv" }) {
      derivation.numerals = Derivation.numerals(in: numerals.text)
    }
    derivation.words = Set(tables.commonWords.filter { !$0.traits.isDisjoint(with: .common(in: .russian)) }.map { $0.row.cells[0] })
    let lines = tables.concepts.count + tables.nameParts.count + tables.cues.count
    forms.reserveCapacity(lines)
    strings.reserveCapacity(2 * lines)
    notableFamilies = Self.familyNames(of: tables.concepts)
    placeNouns = Set(tables.cues.filter { $0.language == .vietnamese && $0.cue.kind == .placeKind }.map(\.cue.lemma))
    var numbers: [String: Int] = [:]
    if tables.concepts.contains(where: { !$0.parent.isEmpty }) {
      numbers.reserveCapacity(tables.concepts.count)
      for (number, concept) in tables.concepts.enumerated() { numbers[concept.id] = number }
    }
    for concept in tables.concepts { add(concept, parent: concept.parent.isEmpty ? nil : numbers[concept.parent]) }
    for part in tables.nameParts { add(part) }
    for cue in tables.cues { add(cue) }
    for form in tables.blocked { forms.add(form, FormRecord(kind: .blocked, payload: 0, origin: .head, language: 3)) }
  }

  // MARK: - Lines

  private mutating func add(_ concept: ConceptRow, parent: Int?) {
    let number = concepts.count / Concept.words
    concepts.append(strings.number(of: Concept.packed(identifier: concept.id)))
    for language in ConceptRow.languages { concepts.append(concept.names[language].map { strings.number(of: $0) } ?? absent) }
    concepts += [
      parent.map(UInt32.init) ?? absent, concept.flags.rawValue, UInt32(concept.rank) | UInt32(concept.kind.rawValue) << 8,
      strings.number(of: concept.row.cells[9]), strings.number(of: concept.row.file), UInt32(concept.row.line),
    ]
    // A name that English and Vietnamese write alike is one form of either.
    let isShared = concept.names[.english] != nil && concept.names[.english] == concept.names[.vietnamese]
    for language in ConceptRow.languages where !(isShared && language == .vietnamese) {
      if let name = concept.names[language] { add(name, language, origin: .head, isShared: isShared, of: concept, number) }
    }
    for alias in concept.aliases { add(alias.form, alias.language, origin: .alias, of: concept, number) }
  }

  private mutating func add(
    _ name: String, _ language: Language, origin: FormOrigin, isShared: Bool = false, of concept: ConceptRow, _ number: Int
  ) {
    let exactCase = concept.flags.contains(.caseExact)
    var record = FormRecord(
      kind: .concept, payload: number, origin: origin, language: isShared && language == .english ? 3 : Self.code(of: language),
      cases: language == .russian ? RussianCase.nominative.bit : 0, needsCue: concept.flags.contains(.needsCue),
      isAmbiguous: concept.flags.contains(.ambiguous), isAcronym: Self.isAcronym(name))
    forms.add(
      concept.kind.label == .place && language == .vietnamese ? withSmallNoun(name) : name, record, exactCase: exactCase,
      alias: origin == .alias ? strings.number(of: name) : nil)
    guard language == .russian else { return }
    let inflected =
      origin == .alias
      ? derivation.forms(ofAlias: name, head: concept.names[.russian], kind: concept.kind, flags: concept.flags)
      : derivation.forms(ofName: name, kind: concept.kind, flags: concept.flags)
    for form in inflected {
      record.origin = .inflected
      record.cases = form.grammaticalCase.bit
      record.grammar = form.grammar
      forms.add(form.text, record, exactCase: exactCase)
    }
    guard concept.kind == .person, concept.names[.english] == nil else { return }
    (record.origin, record.cases, record.grammar) = (.romanized, 0, 0)
    for text in derivation.romanizations(of: name) { forms.add(text, record, exactCase: exactCase) }
  }

  /// A Vietnamese place's name with its leading noun in lower case, which matches any case: quận 2, Sân bay Nội Bài.
  private func withSmallNoun(_ name: String) -> String {
    let words = name.split(separator: " ")
    for count in (1...3).reversed() where count < words.count {
      let noun = words[..<count].joined(separator: " ").lowercased()
      if placeNouns.contains(noun) { return noun + " " + words[count...].joined(separator: " ") }
    }
    return name
  }

  private mutating func add(_ row: NamePartRow) {
    let number = nameParts.count / NamePart.words
    var part = row.part
    part.isNotable = row.kind == .familyName && isNotable(part)
    nameParts += part.packed(lemma: strings.number(of: part.lemma))
    let isCyrillic = Derivation.isCyrillic(row.part.lemma)
    var record = FormRecord(
      kind: row.kind, payload: number, origin: .head, language: Self.code(ofPart: row.part.language),
      cases: isCyrillic ? RussianCase.nominative.bit : 0, grammar: Grammar.bits(isFeminine: row.part.isFeminine))
    forms.add(row.part.lemma, record)
    // Foreign names are declined too where they stand in Russian letters: Джонсона. Vietnamese ones are brought into them.
    guard isCyrillic || row.part.language == "vi" else { return }
    for derived in derivation.forms(ofNamePart: row.part, kind: row.kind) {
      record.kind = derived.kind
      record.origin = derived.origin
      record.cases = derived.cases
      record.grammar = derived.grammar
      forms.add(derived.text, record)
    }
  }

  /// The family names of people by the order of their names; Vietnamese are called by their given names, so theirs are left out.
  private static func familyNames(of concepts: [ConceptRow]) -> Set<String> {
    var names: Set<String> = []
    for concept in concepts where concept.kind == .person && concept.parent != "iso3166:VN" {
      for name in [concept.names[.english], concept.names[.russian]] {
        guard let words = name?.split(separator: " "), words.count > 1 else { continue }
        names.insert(Fold.exactKey(of: String(concept.flags.contains(.familyFirst) ? words[0] : words[words.count - 1])))
      }
    }
    return names
  }

  private func isNotable(_ part: NamePart) -> Bool {
    guard part.language != "vi", !notableFamilies.isEmpty else { return false }
    if notableFamilies.contains(Fold.exactKey(of: part.lemma)) { return true }
    return part.language == "ru" && notableFamilies.contains(Fold.exactKey(of: derivation.rules.feminineFamilyName(part.lemma)))
  }

  private mutating func add(_ row: CueRow) {
    let number = cues.count / Cue.words
    cues += row.cue.packed(lemma: strings.number(of: row.cue.lemma), value: strings.number(of: row.cue.value))
    let exactCase = row.cue.flags.contains(.caseExact)
    var record = FormRecord(
      kind: .cue, payload: number, origin: .head, language: row.language.map(Self.code) ?? 3,
      isAcronym: false)
    if row.language == .russian { record.cases = RussianCase.nominative.bit }
    forms.add(row.cue.lemma, record, exactCase: exactCase)
    guard row.language == .russian else { return }
    record.origin = .inflected
    for form in derivation.forms(of: row.cue) {
      record.cases = form.grammaticalCase.bit
      record.grammar = form.grammar
      forms.add(form.text, record, exactCase: exactCase)
    }
  }

  private static func code(of language: Language) -> UInt8 { UInt8(ConceptRow.languages.firstIndex(of: language) ?? 3) }

  private static func code(ofPart language: String) -> UInt8 { Language(rawValue: language).map(code) ?? 3 }

  /// Whether a name is written like an acronym: one word of at most seven characters without a small letter.
  private static func isAcronym(_ name: String) -> Bool {
    !name.contains(" ") && name.unicodeScalars.count < 8 && name.uppercased() == name && name.lowercased() != name
  }

  // MARK: - Sections

  /// The compiled lexicon.
  mutating func file(_ tables: LexiconTables, version: String) -> [UInt8] {
    var writer = LexiconWriter()
    addForms(to: &writer)
    let vocabulary = vocabularyTable()
    writer.add(.vocabulary, vocabulary.table)
    writer.add(.transitions, transitionTable(numbers: vocabulary.numbers))
    writer.add(.concepts, concepts)
    writer.add(.nameParts, nameParts)
    writer.add(.cues, cues)
    writer.add(.words, wordTable(tables.commonWords.map { ($0.row.cells[0], $0.traits) }))
    writer.add(.weights, tables.weights.flatMap { [strings.number(of: $0.feature), $0.weight.bitPattern] })
    writer.add(.rules, tables.rules.flatMap { [strings.number(of: $0.path), strings.number(of: $0.text)] })
    writer.add(
      .sources,
      tables.sources.flatMap { row in [0, 1, 3, 4].map { strings.number(of: row.cells[$0]) } })
    writer.add(.metadata, [strings.number(of: "version"), strings.number(of: version)])
    writer.add(.strings, strings.bytes)
    writer.add(.stringStarts, strings.starts)
    return writer.file(seed: seed)
  }

  private func addForms(to writer: inout LexiconWriter) {
    var (records, keys, patterns, aliases) = ([UInt32](), [UInt32](), [UInt8](), [UInt32]())
    var starts: [UInt32] = [0]
    for members in forms.formsByState() {
      for index in members {
        let form = forms.forms[Int(index)]
        var record = form.record
        record.tokenStart = keys.count
        if let alias = form.alias { aliases += [UInt32(keys.count), alias] }
        keys += forms.exactKeys[form.tokens]
        patterns += forms.casePatterns[form.tokens]
        records += record.packed
      }
      starts.append(UInt32(records.count / FormRecord.words))
    }
    // formsByState has a member for state 0, which has no forms; starts therefore has one more than there are states.
    while starts.count <= Int(forms.trie.stateCount) { starts.append(UInt32(records.count / FormRecord.words)) }
    writer.add(.forms, records)
    writer.add(.exactKeys, keys)
    writer.add(.casePatterns, patterns)
    writer.add(.aliases, aliases)
    writer.add(.stateForms, starts)
  }

  /// The vocabulary's slots, and the number that each token has by them.
  private func vocabularyTable() -> (table: [UInt32], numbers: [UInt32]) {
    let slots = LexiconFormat.slots(for: forms.vocabulary.count)
    var table = [UInt32](repeating: 0, count: 3 * slots)
    var numbers: [UInt32] = [0]
    numbers.reserveCapacity(forms.vocabulary.count + 1)
    for (index, key) in forms.vocabulary.enumerated() {
      let number = index + 1
      let root = number < forms.trie.roots.count ? forms.trie.roots[number] : 0
      var slot = LexiconFormat.slot(of: key, among: slots)
      while table[3 * slot] | table[3 * slot + 1] != 0 { slot = LexiconFormat.slot(after: slot, among: slots) }
      table[3 * slot] = UInt32(truncatingIfNeeded: key)
      table[3 * slot + 1] = UInt32(truncatingIfNeeded: key >> 32)
      table[3 * slot + 2] = root
      numbers.append(UInt32(slot + 1))
    }
    return (table, numbers)
  }

  private func transitionTable(numbers: [UInt32]) -> [UInt32] {
    let slots = LexiconFormat.transitionSlots(for: forms.trie.transitions.count)
    var table = [UInt32](repeating: 0, count: 3 * slots)
    for (state, member, next) in forms.trie.transitions {
      let token = numbers[Int(member)]
      var slot = LexiconFormat.slot(of: LexiconFormat.transitionHash(state: state, token: token), among: slots)
      while table[3 * slot] != 0 { slot = LexiconFormat.slot(after: slot, among: slots) }
      (table[3 * slot], table[3 * slot + 1], table[3 * slot + 2]) = (state, token, next)
    }
    return table
  }

  /// The traits of single words by their keys; Vietnamese function words also without their marks.
  private mutating func wordTable(_ words: [(form: String, traits: WordTraits)]) -> [UInt32] {
    let tokenizer = Tokenizer(seed: seed)
    var (entries, order) = ([WordKey: (fold: String, traits: WordTraits)](), [WordKey]())
    func add(_ form: String, _ traits: WordTraits) -> (String, String)? {
      let tokens = tokenizer.tokens(of: SourceText(form))
      guard tokens.count == 1 else { return nil }
      let (key, fold) = (WordKey(exact: tokens.exactKeys[0], key: UInt32(truncatingIfNeeded: tokens.keys[0])), Fold.exactKey(of: form))
      if entries[key] == nil { order.append(key) }
      if let other = entries[key], other.fold != fold { return (other.fold, fold) }
      entries[key, default: (fold, [])].traits.formUnion(traits)
      return nil
    }
    for (form, traits) in words {
      wordCollision = wordCollision ?? add(form, traits)
      guard traits.contains(.vietnameseFunction), Fold.key(of: form) != Fold.exactKey(of: form) else { continue }
      wordCollision = wordCollision ?? add(Fold.key(of: form), .unmarkedVietnameseFunction)
    }
    let slots = LexiconFormat.slots(for: order.count)
    var table = [UInt32](repeating: 0, count: 3 * slots)
    for key in order {
      var slot = LexiconFormat.slot(of: LexiconFormat.wordHash(key.exact), among: slots)
      while table[3 * slot + 2] != 0 { slot = LexiconFormat.slot(after: slot, among: slots) }
      (table[3 * slot], table[3 * slot + 1], table[3 * slot + 2]) = (key.exact, key.key, entries[key]?.traits.rawValue ?? 0)
    }
    return table
  }

  /// What common words are told apart by: 64 bits of their two hashes.
  private struct WordKey: Hashable {
    let exact: UInt32
    let key: UInt32
  }
}
