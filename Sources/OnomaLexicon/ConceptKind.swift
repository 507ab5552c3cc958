public import OnomaText

/// What sort of thing a concept is. Raw values are written into compiled lexicons: never reuse one.
public enum ConceptKind: UInt8, Hashable, Sendable, CaseIterable {
  case country = 1, territory, region, province, district, city, ward
  case river = 16, sea, lake, ocean, mountain, island, road, facility
  case person = 32
  case international = 48, government, parliament, court, military, party, media, company, bank, exchange, university, club, ngo, hospital
  case currency = 80

  /// The kind that a table's word stands for: `country`.
  public init?(named name: String) {
    guard let kind = Self.byName[name] else { return nil }
    self = kind
  }

  /// The word that tables write.
  public var name: String { "\(self)" }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

  /// The label of a mention of it.
  public var label: Label {
    switch rawValue {
    case 1..<32: .place
    case 32..<48: .person
    case 48..<80: .organization
    default: .money
    }
  }
}
