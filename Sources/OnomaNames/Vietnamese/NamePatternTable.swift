/// The patterns of names in Vietnamese text: `vietnamese/name-patterns.tsv`, fields in braces, and `name-orders.tsv`: the languages whose names
/// begin with the family name; all others begin with the given name.
struct NamePatternTable {
  enum Field: String {
    case title, given, given2, surname, generation, credentials
  }

  enum Style { case whole, initial, monogram }

  struct Piece {
    let field: Field
    let isInformal: Bool
    let style: Style
    /// What stands before the field in the pattern.
    let literal: String
  }

  private var patterns: [VietnameseNameFormat: [Piece]] = [:]
  private var orders: [String: VietnameseNameFormat.Order] = [:]

  static let path = "vietnamese/name-patterns.tsv"
  static let orderPath = "vietnamese/name-orders.tsv"

  init(_ reader: inout TableReader) {
    for row in reader.rows(of: Self.path, columns: ["order", "length", "usage", "formality", "pattern", "source"]) {
      guard let order = VietnameseNameFormat.Order(rawValue: String(row[0])) else {
        reader.report(row, 0, "\"\(row[0])\" is no order", remedy: "write given-first, surname-first or sorting")
        continue
      }
      guard let length = VietnameseNameFormat.Length(rawValue: String(row[1])) else {
        reader.report(row, 1, "\"\(row[1])\" is no length", remedy: "write long, medium or short")
        continue
      }
      guard let usage = VietnameseNameFormat.Usage(rawValue: String(row[2])) else {
        reader.report(row, 2, "\"\(row[2])\" is no usage", remedy: "write referring, addressing or monogram")
        continue
      }
      guard let formality = VietnameseNameFormat.Formality(rawValue: String(row[3])) else {
        reader.report(row, 3, "\"\(row[3])\" is no formality", remedy: "write formal or informal")
        continue
      }
      guard let pieces = Self.pieces(row[4]) else {
        reader.report(row, 4, "\"\(row[4])\" is no pattern", remedy: "write fields in braces: {given-initial} {surname}")
        continue
      }
      patterns[VietnameseNameFormat(length, usage, formality, order: order)] = pieces
    }
    for row in reader.rows(of: Self.orderPath, columns: ["language", "order", "source"]) {
      guard let order = VietnameseNameFormat.Order(rawValue: String(row[1])) else {
        reader.report(row, 1, "\"\(row[1])\" is no order", remedy: "write given-first or surname-first")
        continue
      }
      orders[String(row[0])] = order
    }
  }

  private static func pieces(_ pattern: Substring) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = pattern
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let words = rest[rest.index(after: open)..<close].split(separator: "-")
      guard let name = words.first, let field = Field(rawValue: String(name)) else { return nil }
      guard words.dropFirst().allSatisfy({ ["informal", "initial", "monogram", "allCaps"].contains($0) }) else { return nil }
      pieces.append(
        Piece(
          field: field, isInformal: words.contains("informal"),
          style: words.contains("initial") ? .initial : words.contains("monogram") ? .monogram : .whole, literal: String(rest[..<open])))
      rest = rest[rest.index(after: close)...]
    }
    return pieces.isEmpty || !rest.isEmpty ? nil : pieces
  }

  /// The order of a language's names.
  func order(of language: String) -> VietnameseNameFormat.Order { orders[language] ?? .givenFirst }

  /// The pattern of a format with its order; sorting has referring patterns only.
  func pattern(_ format: VietnameseNameFormat) -> [Piece] {
    var format = format
    if format.order == .sorting { format.usage = .referring }
    return patterns[format] ?? []
  }
}
