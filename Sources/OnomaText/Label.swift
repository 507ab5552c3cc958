/// The four types of entity.
public enum Label: String, Hashable, Sendable, CaseIterable {
  /// A human's name, without titles.
  case person = "PERSON"
  /// A country, region, town, street, water, mountain, or named facility.
  case place = "PLACE"
  /// A body with a name: government, party, army, company, bank, university, club, media outlet.
  case organization = "ORGANIZATION"
  /// An amount with its currency.
  case money = "MONEY"

  /// A dense number from 0, for tables.
  @inlinable
  package var index: Int {
    switch self {
    case .person: 0
    case .place: 1
    case .organization: 2
    case .money: 3
    }
  }

  /// The label that a name stands for, in any case: `person`, `PLACE`.
  public init?(named name: String) {
    self.init(rawValue: name.uppercased())
  }
}
