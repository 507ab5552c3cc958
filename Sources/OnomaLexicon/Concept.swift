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

  /// The number of 32-bit words that a compiled concept takes.
  package static let words = 10
}
