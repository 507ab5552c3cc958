internal import OnomaLexicon
internal import OnomaText

/// A line of a concept table, read.
struct ConceptRow {
  struct Alias {
    let language: Language
    let form: String
    /// Where the form starts in the alias cell, in code points.
    let offset: Int
  }

  /// The head forms by language; a dictionary would cost more than all else of a line.
  struct Names {
    private var texts: (english: String?, vietnamese: String?, russian: String?) = (nil, nil, nil)

    var isEmpty: Bool { texts.english == nil && texts.vietnamese == nil && texts.russian == nil }

    subscript(language: Language) -> String? {
      get {
        switch language {
        case .english: texts.english
        case .vietnamese: texts.vietnamese
        case .russian: texts.russian
        case .undetermined: nil
        }
      }
      set {
        switch language {
        case .english: texts.english = newValue
        case .vietnamese: texts.vietnamese = newValue
        case .russian: texts.russian = newValue
        case .undetermined: break
        }
      }
    }
  }

  static let languages: [Language] = [.english, .vietnamese, .russian]
  static let aliasColumn = 5

  let row: Table.Row
  let kind: ConceptKind
  let names: Names
  let aliases: [Alias]
  let rank: Int
  let flags: ConceptFlags

  var id: String { row.cells[0] }
  var parent: String { row.cells[6] }
  var sources: [String] { row.cells[9].split(separator: " ").map(String.init) }

  /// Reads a row; tells what is wrong with it, and is nil where it cannot be used.
  init?(_ row: Table.Row, diagnostics: inout [Diagnostic]) {
    self.row = row
    guard let kind = ConceptKind(named: row.cells[1]) else {
      diagnostics.append(row.diagnostic(1, "\"\(row.cells[1])\" is no kind", remedy: "see Lexicons/README.md for the kinds"))
      return nil
    }
    self.kind = kind
    guard row.cells[0].contains(":"), !row.cells[0].contains(" ") else {
      diagnostics.append(row.diagnostic(0, "the id does not name its authority", remedy: "write it as authority:value"))
      return nil
    }
    var names = Names()
    for (index, language) in Self.languages.enumerated() {
      let name = row.cells[2 + index]
      if name.contains("|") {
        diagnostics.append(row.diagnostic(2 + index, "the name has a \"|\"", remedy: "put aliases into their column"))
      }
      if !name.isEmpty { names[language] = name }
    }
    if names.isEmpty {
      diagnostics.append(row.diagnostic(2, "the concept has no name in any language", remedy: "fill one of en, vi, ru"))
      return nil
    }
    self.names = names
    aliases = Self.aliases(of: row, diagnostics: &diagnostics)
    guard let rank = Int(row.cells[7]), (0...99).contains(rank) else {
      diagnostics.append(row.diagnostic(7, "\"\(row.cells[7])\" is no rank", remedy: "write a whole number from 0 to 99"))
      return nil
    }
    self.rank = rank
    flags = Self.flags(of: row, diagnostics: &diagnostics)
    if sources.isEmpty { diagnostics.append(row.diagnostic(9, "the line names no source", remedy: "name one that SOURCES.tsv lists")) }
  }

  /// A concept of one name, whose cells are known to be right.
  init(_ row: Table.Row, kind: ConceptKind, name: String, _ language: Language, rank: Int) {
    var names = Names()
    names[language] = name
    (self.row, self.kind, self.names, aliases, self.rank, flags) = (row, kind, names, [], rank, [])
  }

  private static func aliases(of row: Table.Row, diagnostics: inout [Diagnostic]) -> [Alias] {
    let cell = row.cells[aliasColumn]
    guard !cell.isEmpty else { return [] }
    var (aliases, offset) = ([Alias](), 0)
    for part in cell.components(separatedBy: " | ") {
      defer { offset += part.unicodeScalars.count + 3 }
      let pieces = part.split(separator: ":", maxSplits: 1)
      guard pieces.count == 2, let language = Language(rawValue: String(pieces[0])), language != .undetermined, !pieces[1].contains("|")
      else {
        diagnostics.append(
          row.diagnostic(aliasColumn, offset: offset, "\"\(part)\" is no alias", remedy: "write language:form, separated by \" | \""))
        continue
      }
      aliases.append(Alias(language: language, form: String(pieces[1]), offset: offset + 3))
    }
    return aliases
  }

  private static func flags(of row: Table.Row, diagnostics: inout [Diagnostic]) -> ConceptFlags {
    var flags: ConceptFlags = []
    for word in row.cells[8].split(separator: " ") {
      if let flag = ConceptFlags.byName[String(word)] {
        flags.insert(flag)
      } else if word.hasPrefix("former:"), (1...4).contains(word.dropFirst(7).count), word.dropFirst(7).allSatisfy(\.isNumber) {
        flags.insert(.former)
      } else {
        diagnostics.append(row.diagnostic(8, "\"\(word)\" is no flag", remedy: "see Lexicons/README.md for the flags"))
      }
    }
    return flags
  }
}

extension String {
  /// The parts between separators.
  fileprivate func components(separatedBy separator: String) -> [String] {
    var (parts, rest) = ([String](), self[...])
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
