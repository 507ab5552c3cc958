public import OnomaNames
public import OnomaText
internal import OnomaUnicode

/// A compiled lexicon: all tables, read-only, memory-mapped.
///
///     let lexicon = try Lexicon(path: "onoma.lexicon")
///     lexicon.concepts(named: "Hà Nội").first?.names[.russian]   // "Ханой"
///
/// Opening checks the header and the section table; it copies nothing and takes well under 20 ms. Reading is bounds-checked: a file that was
/// damaged behind its header can mislead, but not crash; ``verifyChecksum()`` finds it.
public struct Lexicon: Sendable {
  /// The bytes that everything below points into.
  private let bytes: MappedBytes
  private let sections: [LexiconFormat.Section: Range<Int>]
  /// Tables laid over this one, the later over the earlier.
  var layers: [LexiconLayer] = []
  /// Where the file was opened, for messages.
  public let path: String
  /// The seed of its token hashes.
  package let seed: UInt64

  let strings: Column<UInt8>
  let stringStarts: Column<UInt32>
  let conceptColumn: Column<UInt32>
  let namePartColumn: Column<UInt32>
  let cueColumn: Column<UInt32>
  let formColumn: Column<UInt32>
  let vocabulary: Column<UInt32>
  let transitions: Column<UInt32>
  let stateForms: Column<UInt32>
  let exactKeys: Column<UInt32>
  let casePatterns: Column<UInt8>
  let words: Column<UInt32>

  /// Opens a compiled lexicon.
  ///
  /// - Throws: ``LexiconError`` for a file that cannot be read, is damaged, or was made by another version.
  public init(path: String) throws(LexiconError) {
    try self.init(bytes: MappedBytes(path: path), path: path)
  }

  /// Opens a compiled lexicon that is in memory, as the compiler makes it.
  public init(compiled: [UInt8], name: String = "lexicon in memory") throws(LexiconError) {
    try self.init(bytes: MappedBytes(copying: compiled), path: name)
  }

  private init(bytes: MappedBytes, path: String) throws(LexiconError) {
    let header = try LexiconHeader(reading: bytes, path: path)
    self.bytes = bytes
    self.path = path
    sections = header.sections
    seed = header.seed
    func column<Element: FixedWidthInteger & BitwiseCopyable>(_ section: LexiconFormat.Section, _ type: Element.Type) -> Column<Element> {
      bytes.column(header.sections[section] ?? 0..<0, of: type)
    }
    strings = column(.strings, UInt8.self)
    stringStarts = column(.stringStarts, UInt32.self)
    conceptColumn = column(.concepts, UInt32.self)
    namePartColumn = column(.nameParts, UInt32.self)
    cueColumn = column(.cues, UInt32.self)
    formColumn = column(.forms, UInt32.self)
    vocabulary = column(.vocabulary, UInt32.self)
    transitions = column(.transitions, UInt32.self)
    stateForms = column(.stateForms, UInt32.self)
    exactKeys = column(.exactKeys, UInt32.self)
    casePatterns = column(.casePatterns, UInt8.self)
    words = column(.words, UInt32.self)
  }

  /// The integers of a section.
  func column(_ section: LexiconFormat.Section) -> Column<UInt32> {
    bytes.column(sections[section] ?? 0..<0, of: UInt32.self)
  }

  /// The number of bytes that each section takes, in the order of the file.
  public var sectionSizes: [(name: String, bytes: Int)] {
    sections.sorted { $0.value.lowerBound < $1.value.lowerBound }.map { ("\($0.key)", $0.value.count) }
  }

  /// The number of bytes of the whole file.
  public var byteCount: Int { bytes.count }

  /// The string of a number, empty for one that is not there.
  func string(_ number: UInt32) -> String {
    guard number != absent, Int(number) + 1 < stringStarts.count else { return "" }
    let (start, end) = (Int(stringStarts[Int(number)]), Int(stringStarts[Int(number) + 1]))
    return start <= end ? strings.string(start..<end) : ""
  }

  /// Reads the whole file once and compares its checksum.
  ///
  /// - Throws: ``LexiconError/damaged(path:reason:)``.
  /// - Complexity: linear in the file.
  public func verifyChecksum() throws(LexiconError) {
    try LexiconHeader.verifyBody(of: bytes, path: path)
  }
}

// MARK: - What it holds

extension Lexicon {
  /// The number of concepts.
  public var conceptCount: Int { layers.reduce(ownConceptCount) { $0 + $1.lexicon.ownConceptCount } }
  /// The number of forms: head forms, aliases, derived forms.
  public var formCount: Int { layers.reduce(ownFormCount) { $0 + $1.lexicon.ownFormCount } }
  /// The number of name parts.
  public var namePartCount: Int { namePartColumn.count / NamePart.words }
  /// The number of cues.
  public var cueCount: Int { cueColumn.count / Cue.words }

  /// The concept of a number; one outside of the table is empty.
  public func concept(_ number: Int) -> Concept {
    if let (layer, number) = layer(ofConcept: number) {
      var concept = layer.lexicon.concept(number)
      concept.parent = concept.parent.map { $0 + layer.firstConcept }
      return concept
    }
    let base = number &* Concept.words
    let traits = conceptColumn[base + 6]
    var names: [Language: String] = [:]
    for (offset, language) in Language.read.enumerated() {
      let name = string(conceptColumn[base + 1 + offset])
      if !name.isEmpty { names[language] = name }
    }
    let parent = conceptColumn[base + 4]
    return Concept(
      id: conceptID(number), kind: conceptKind(number), names: names, parent: parent == absent ? nil : Int(parent),
      rank: Int(traits & 0xFF), flags: conceptFlags(number), sources: string(conceptColumn[base + 7]),
      line: "\(string(conceptColumn[base + 8])):\(conceptColumn[base + 9])")
  }

  /// What sort of thing a concept is.
  public func conceptKind(_ number: Int) -> ConceptKind {
    if let (layer, number) = layer(ofConcept: number) { return layer.lexicon.conceptKind(number) }
    return ConceptKind(rawValue: UInt8(truncatingIfNeeded: conceptColumn[number &* Concept.words + 6] >> 8)) ?? .facility
  }

  /// What a concept's line says of its names.
  public func conceptFlags(_ number: Int) -> ConceptFlags {
    if let (layer, number) = layer(ofConcept: number) { return layer.lexicon.conceptFlags(number) }
    return ConceptFlags(rawValue: conceptColumn[number &* Concept.words + 5])
  }

  /// How prominent a concept is, 0 to 99.
  public func conceptRank(_ number: Int) -> Int {
    if let (layer, number) = layer(ofConcept: number) { return layer.lexicon.conceptRank(number) }
    return Int(conceptColumn[number &* Concept.words + 6] & 0xFF)
  }

  /// The stable identifier of a concept.
  public func conceptID(_ number: Int) -> String {
    if let (layer, number) = layer(ofConcept: number) { return layer.lexicon.conceptID(number) }
    return Concept.identifier(packed: string(conceptColumn[number &* Concept.words]))
  }

  /// The head form of a concept in a language.
  public func conceptName(_ number: Int, in language: Language) -> String? {
    if let (layer, number) = layer(ofConcept: number) { return layer.lexicon.conceptName(number, in: language) }
    guard let offset = Language.read.firstIndex(of: language) else { return nil }
    let name = string(conceptColumn[number &* Concept.words + 1 + offset])
    return name.isEmpty ? nil : name
  }

  /// The name part of a number.
  public func namePart(_ number: Int) -> NamePart {
    let base = number &* NamePart.words
    let traits = namePartColumn[base + 2]
    let letters = [UInt8(truncatingIfNeeded: traits), UInt8(truncatingIfNeeded: traits >> 8)]
    return NamePart(
      lemma: string(namePartColumn[base]), language: String(decoding: letters, as: UTF8.self),
      isFeminine: traits >> 16 & 0xFF == 0 ? nil : traits >> 16 & 0xFF == 2, count: Int(namePartColumn[base + 1]),
      isNotable: traits & NamePart.notableBit != 0)
  }

  /// Whether a name part is the family name of a person of the concept tables.
  package func isNotable(namePart number: Int) -> Bool { namePartColumn[number &* NamePart.words + 2] & NamePart.notableBit != 0 }

  /// How often a name part was seen.
  package func namePartCount(_ number: Int) -> Int { Int(namePartColumn[number &* NamePart.words + 1]) }

  /// The cue of a number.
  public func cue(_ number: Int) -> Cue {
    let base = number &* Cue.words
    return Cue(
      kind: cueKind(number), conceptKind: cueConceptKind(number), flags: cueFlags(number), lemma: string(cueColumn[base]),
      value: string(cueColumn[base + 1]))
  }

  /// What a cue licenses.
  package func cueKind(_ number: Int) -> CueKind {
    CueKind(rawValue: UInt8(truncatingIfNeeded: cueColumn[number &* Cue.words + 2])) ?? .speechVerb
  }

  /// Of what sort the place or organization is that a cue heads.
  package func cueConceptKind(_ number: Int) -> ConceptKind? {
    ConceptKind(rawValue: UInt8(truncatingIfNeeded: cueColumn[number &* Cue.words + 2] >> 8))
  }

  /// How a cue stands to the name.
  package func cueFlags(_ number: Int) -> CueFlags {
    CueFlags(rawValue: UInt16(truncatingIfNeeded: cueColumn[number &* Cue.words + 2] >> 16))
  }

  /// The form of a number.
  public func form(_ number: Int) -> FormRecord {
    guard number >= ownFormCount, let layer = layers.last(where: { $0.firstForm <= number }) else {
      return FormRecord(in: formColumn, at: number)
    }
    var form = layer.lexicon.form(number - layer.firstForm)
    if form.kind == .concept { form.payload += layer.firstConcept }
    return form
  }

  /// How a form of the tables is spelled; nil for a derived one.
  public func spelling(of form: FormRecord) -> String? {
    switch (form.origin, form.kind) {
    case (.alias, _):
      if let (layer, number) = layer(ofConcept: form.payload) {
        var own = form
        own.payload = number
        return layer.lexicon.spelling(of: own)
      }
      return alias(at: UInt32(form.tokenStart))
    case (.head, .concept):
      // English and Vietnamese may share one form.
      let language = Language.read[Int(form.language) < Language.read.count ? Int(form.language) : 0]
      return conceptName(form.payload, in: language)
    case (.head, .cue): return cue(form.payload).lemma
    case (.head, .givenName), (.head, .middleName), (.head, .familyName), (.head, .patronymic), (.head, .particle):
      return namePart(form.payload).lemma
    default: return nil
    }
  }

  /// The alias whose tokens start there in the exact keys.
  private func alias(at tokenStart: UInt32) -> String? {
    let column = column(.aliases)
    var (low, high) = (0, column.count / 2)
    while low < high {
      let middle = (low + high) / 2
      if column[2 * middle] < tokenStart { low = middle + 1 } else { high = middle }
    }
    return 2 * low < column.count && column[2 * low] == tokenStart ? string(column[2 * low + 1]) : nil
  }

  /// The scorer's features and their weights, in the order of the table.
  public var weights: [(feature: String, weight: Float)] {
    let column = column(.weights)
    return (0..<column.count / 2).map { (string(column[2 * $0]), Float(bitPattern: column[2 * $0 + 1])) }
  }

  /// The rules for names, read from the tables that the lexicon carries.
  ///
  /// - Throws: ``LexiconError/damaged(path:reason:)`` where the tables do not parse.
  public func nameRules() throws(LexiconError) -> NameRules {
    let column = column(.rules)
    var tables: [String: String] = [:]
    for index in 0..<column.count / 2 { tables[string(column[2 * index])] = string(column[2 * index + 1]) }
    do {
      return try NameRules(tables: tables)
    } catch {
      throw .damaged(path: path, reason: "\(error)")
    }
  }

  /// What the lexicon was made from, by its source ids.
  public var sources: [(id: String, title: String, licence: String, attribution: String)] {
    let column = column(.sources)
    return (0..<column.count / 4).map {
      (string(column[4 * $0]), string(column[4 * $0 + 1]), string(column[4 * $0 + 2]), string(column[4 * $0 + 3]))
    }
  }

  /// The value of a metadata field: `version`, the version of the tables.
  public func metadata(_ field: String) -> String? {
    let column = column(.metadata)
    for index in 0..<column.count / 2 where string(column[2 * index]) == field { return string(column[2 * index + 1]) }
    return nil
  }
}
