extension PersonName {
  /// How a person's name is printed in Russian text, by CLDR's person name patterns for Russian (`russian/name-patterns.tsv`).
  ///
  /// | | Дмитрий Петрович Васильев |
  /// |---|---|
  /// | long and medium, formal | Дмитрий Петрович Васильев |
  /// | short, formal | Д. П. Васильев |
  /// | informal | Дмитрий Васильев |
  /// | sorting, medium | Васильев, Дмитрий П. |
  /// | addressing, formal | Васильев |
  /// | monogram, long | ДПВ |
  public struct Format: Hashable, Sendable {
    /// How much of the name.
    public enum Length: String, Hashable, Sendable, CaseIterable {
      /// All of it.
      case long
      /// The patronymic as an initial where the family name comes first.
      case medium
      /// Given name and patronymic as initials.
      case short
    }

    /// What for.
    public enum Usage: String, Hashable, Sendable, CaseIterable {
      /// To speak of the person.
      case referring
      /// To speak to the person.
      case addressing
      /// For a badge.
      case monogram
    }

    /// In which register.
    public enum Formality: String, Hashable, Sendable, CaseIterable {
      /// With patronymic, titles and credentials.
      case formal
      /// Without them.
      case informal
    }

    /// How much of the name.
    public var length: Length
    /// What for.
    public var usage: Usage
    /// In which register.
    public var formality: Formality
    /// Whether for a list: the family name first, with a comma. Then the usage is referring.
    public var isSorting: Bool

    /// A format; by default the whole name, formal.
    public init(_ length: Length = .long, _ usage: Usage = .referring, _ formality: Formality = .formal, isSorting: Bool = false) {
      self.length = length
      self.usage = usage
      self.formality = formality
      self.isSorting = isSorting
    }
  }

  /// What is printed with a name beyond its parts.
  public struct Company: Hashable, Sendable {
    /// проф., д-р.
    public var title: String
    /// Ваня for Иван; the given name where empty.
    public var informalGiven: String
    /// к. м. н.
    public var credentials: String

    /// Nothing by default.
    public init(title: String = "", informalGiven: String = "", credentials: String = "") {
      self.title = title
      self.informalGiven = informalGiven
      self.credentials = credentials
    }
  }
}

extension NameRules {
  /// A person's name as Russian text prints it.
  ///
  ///     let ivan = PersonName(given: "Иван", patronymic: "Васильевич", family: "Купцов")
  ///     rules.formatted(ivan, .init(.short))                                   // "И. В. Купцов"
  ///     rules.formatted(ivan, .init(.medium, isSorting: true))                 // "Купцов, Иван В."
  ///     rules.formatted(ivan, .init(.long, .monogram))                         // "ИВК"
  ///     rules.formatted(ivan, .init(.short, .referring, .informal), with: .init(informalGiven: "Ваня"))   // "Ваня К."
  ///
  /// A name whose order is family name first keeps it. Empty parts go, with what parts them from their neighbours; who has one name
  /// only is called by it everywhere.
  /// - Parameters:
  ///   - name: in the nominative.
  ///   - format: how much of it, and what for.
  ///   - company: title, pet name and credentials.
  /// - Complexity: linear in the name.
  public func formatted(
    _ name: PersonName, _ format: PersonName.Format, with company: PersonName.Company = PersonName.Company()
  ) -> String {
    let pieces = personPatterns.pattern(format, order: name.order)
    func value(_ field: PersonPatternTable.Field) -> String {
      switch field {
      case .title: company.title
      case .credentials: company.credentials
      case .given: name.given.isEmpty && name.family.isEmpty ? name.patronymic : name.given
      case .informal: company.informalGiven.isEmpty ? (name.given.isEmpty ? name.family : name.given) : company.informalGiven
      case .patronymic: name.patronymic
      case .family: name.family.isEmpty && !pieces.contains { $0.field == .given || $0.field == .informal } ? name.given : name.family
      }
    }
    // Who has one name only is not shortened to an initial.
    let hasOneName = name.given.isEmpty || name.family.isEmpty
    var (text, gap) = ("", "")
    for piece in pieces {
      if !text.isEmpty { gap = gap.isEmpty || piece.literal.hasPrefix(",") ? piece.literal : gap }
      let whole = value(piece.field)
      if whole.isEmpty || text == whole { continue }
      switch piece.style {
      case .initial where !hasOneName: text += gap + PersonName.initials(of: whole)
      case .monogram: text += gap + (whole.first?.uppercased() ?? "")
      default: text += gap + whole
      }
      gap = ""
    }
    return text
  }
}

/// The patterns of names in Russian text (`russian/name-patterns.tsv`): for an order, length, usage and formality, fields in braces.
struct PersonPatternTable {
  enum Field: String { case title, given, informal, patronymic, family, credentials }

  enum Style: String { case whole, initial, monogram }

  struct Piece {
    let field: Field
    let style: Style
    /// What stands before the field in the pattern.
    let literal: String
  }

  private struct Key: Hashable {
    let order: String
    let format: PersonName.Format
  }

  private var patterns: [Key: [Piece]] = [:]

  static let path = "russian/name-patterns.tsv"
  static let columns = ["order", "length", "usage", "formality", "pattern", "source"]

  init(_ reader: inout TableReader) {
    for row in reader.rows(of: Self.path, columns: Self.columns) {
      guard ["given-first", "surname-first", "sorting"].contains(row[0]) else {
        reader.report(row, 0, "\"\(row[0])\" is no order", remedy: "write given-first, surname-first or sorting")
        continue
      }
      guard let length = PersonName.Format.Length(rawValue: String(row[1])) else {
        reader.report(row, 1, "\"\(row[1])\" is no length", remedy: "write long, medium or short")
        continue
      }
      guard let usage = PersonName.Format.Usage(rawValue: String(row[2])) else {
        reader.report(row, 2, "\"\(row[2])\" is no usage", remedy: "write referring, addressing or monogram")
        continue
      }
      guard let formality = PersonName.Format.Formality(rawValue: String(row[3])) else {
        reader.report(row, 3, "\"\(row[3])\" is no formality", remedy: "write formal or informal")
        continue
      }
      guard let pieces = Self.pieces(row[4]) else {
        reader.report(row, 4, "\"\(row[4])\" is no pattern", remedy: "write fields in braces: {given-initial} {family}")
        continue
      }
      let format = PersonName.Format(length, usage, formality, isSorting: row[0] == "sorting")
      patterns[Key(order: String(row[0]), format: format)] = pieces
    }
  }

  private static func pieces(_ pattern: Substring) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = pattern
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let words = rest[rest.index(after: open)..<close].split(separator: "-")
      guard let name = words.first, words.count < 3, let field = Field(rawValue: String(name)),
        let style = words.count == 1 ? Style.whole : Style(rawValue: String(words[1]))
      else { return nil }
      pieces.append(Piece(field: field, style: style, literal: String(rest[..<open])))
      rest = rest[rest.index(after: close)...]
    }
    return pieces.isEmpty || !rest.isEmpty ? nil : pieces
  }

  /// The pattern of a format; a list has referring patterns only.
  func pattern(_ format: PersonName.Format, order: PersonName.Order) -> [Piece] {
    var format = format
    if format.isSorting { format.usage = .referring }
    let order = format.isSorting ? "sorting" : order == .givenFirst ? "given-first" : "surname-first"
    return patterns[Key(order: order, format: format)] ?? []
  }
}
