internal import OnomaLexicon
internal import OnomaText

/// A line of a name-part table, read.
struct NamePartRow {
  let row: Table.Row
  let kind: EntryKind
  let part: NamePart

  init?(_ row: Table.Row, diagnostics: inout [Diagnostic]) {
    self.row = row
    let file = row.file.split(separator: "/").last ?? ""
    if file.hasPrefix("given-names") {
      kind = .givenName
    } else if file.hasPrefix("middle-names") {
      kind = .middleName
    } else if file.hasPrefix("family-names") {
      kind = .familyName
    } else {
      kind = .particle
    }
    let (language, gender, count) = (row.cells[1], row.cells[2], row.cells[3])
    guard language.utf8.count == 2, language.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      diagnostics.append(row.diagnostic(1, "\"\(language)\" is no language", remedy: "write an ISO 639-1 code"))
      return nil
    }
    guard ["", "m", "f"].contains(gender) else {
      diagnostics.append(row.diagnostic(2, "\"\(gender)\" is no gender", remedy: "write m, f, or nothing"))
      return nil
    }
    guard count.isEmpty || Int(count).map({ $0 >= 0 }) == true else {
      diagnostics.append(row.diagnostic(3, "\"\(count)\" is no count", remedy: "write a whole number, or nothing"))
      return nil
    }
    part = NamePart(
      lemma: row.cells[0], language: language, isFeminine: gender.isEmpty ? nil : gender == "f", count: Int(count) ?? 0)
  }
}

/// A line of a cue or money table, read.
struct CueRow {
  let row: Table.Row
  let language: Language?
  let cue: Cue

  private static let kinds: [String: [String: CueKind]] = [
    "titles": ["office": .office, "honorific": .honorific, "rank": .rank, "profession": .profession, "kinship": .kinship],
    "legal-forms": ["company": .legalForm],
    "speech-verbs": ["say": .speechVerb],
    "calendar": ["month": .month, "weekday": .weekday, "holiday": .holiday],
    "demonyms": ["demonym": .demonym],
    "money": [
      "sign": .sign, "code": .code, "name": .name, "minor": .minor, "scale": .scale, "number": .number, "approximator": .approximator,
    ],
  ]

  /// Reads a row of `cues/LANGUAGE/TABLE.tsv`.
  init?(_ row: Table.Row, table: String, diagnostics: inout [Diagnostic]) {
    let folder = row.file.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    self.init(
      row, kinds: Self.kinds[table] ?? [:], heads: ["place-kinds": .placeKind, "organization-heads": .organizationHead][table],
      language: Language(rawValue: folder), kindColumn: 1, flagColumn: 2, value: "", diagnostics: &diagnostics)
  }

  /// Reads a row of `money/words.tsv`.
  init?(money row: Table.Row, diagnostics: inout [Diagnostic]) {
    guard row.cells[1] == "mul" || Language.read.contains(where: { $0.rawValue == row.cells[1] }) else {
      diagnostics.append(row.diagnostic(1, "\"\(row.cells[1])\" is no language", remedy: "write en, vi, ru or mul"))
      return nil
    }
    self.init(
      row, kinds: Self.kinds["money"] ?? [:], heads: nil, language: Language(rawValue: row.cells[1]), kindColumn: 2, flagColumn: 4,
      value: row.cells[3], diagnostics: &diagnostics)
  }

  private init?(
    _ row: Table.Row, kinds: [String: CueKind], heads: CueKind?, language: Language?, kindColumn: Int, flagColumn: Int, value: String,
    diagnostics: inout [Diagnostic]
  ) {
    let word = row.cells[kindColumn]
    let conceptKind = heads == nil ? nil : ConceptKind(named: word)
    guard let kind = heads != nil && conceptKind != nil ? heads : kinds[word] else {
      diagnostics.append(row.diagnostic(kindColumn, "\"\(word)\" is no kind of this table", remedy: "see Lexicons/README.md for the kinds"))
      return nil
    }
    var flags: CueFlags = []
    for word in row.cells[flagColumn].split(separator: " ") {
      guard let flag = CueFlags.byName[String(word)] else {
        diagnostics.append(row.diagnostic(flagColumn, "\"\(word)\" is no flag", remedy: "see Lexicons/README.md for the flags"))
        continue
      }
      flags.insert(flag)
    }
    self.row = row
    self.language = language
    cue = Cue(kind: kind, conceptKind: conceptKind, flags: flags, lemma: row.cells[0], value: value)
  }
}
