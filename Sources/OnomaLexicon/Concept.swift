public import OnomaText

/// Who or what a name stands for: one line of a concept table.
public struct Concept: Hashable, Sendable {
  /// The stable identifier: `iso3166:VN`, `geonames:1581130`, `onoma:person/mikhail-mishustin`.
  public var id: String
  /// What sort of thing it is.
  public var kind: ConceptKind
  /// The head form in each language that has one.
  public var names: [Language: String]
  /// The number of the concept that it lies in or belongs to.
  public var parent: Int?
  /// Prominence, 0 to 99: ten times the decimal logarithm of a population, others on that scale.
  public var rank: Int
  /// What its line says of its names.
  public var flags: ConceptFlags
  /// The ids of its sources, separated by spaces.
  public var sources: String
  /// The table and line that it stands in: `places/countries.tsv:212`.
  public var line: String

  /// How most identifiers begin. A compiled lexicon has a byte for it, the place in this list from 1: never change the order.
  private static let authorities = ["onoma:person/", "onoma:org/", "onoma:place/", "geonames:"]

  /// An identifier as a compiled lexicon has it.
  package static func packed(identifier: String) -> String {
    for (place, authority) in authorities.enumerated() where identifier.hasPrefix(authority) {
      return String(Character(UnicodeScalar(UInt8(place + 1)))) + identifier.dropFirst(authority.count)
    }
    return identifier
  }

  /// The identifier that a compiled lexicon has so.
  static func identifier(packed: String) -> String {
    guard let place = packed.utf8.first, place > 0, place <= authorities.count else { return packed }
    return authorities[Int(place) - 1] + packed.dropFirst()
  }

  /// The number of 32-bit words that a compiled concept takes.
  package static let words = 10
}
