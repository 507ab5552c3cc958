/// What a concept's line says of its names. Raw values are written into compiled lexicons: never reuse one.
public struct ConceptFlags: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt32

  /// Flags from bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Masculine head noun, or a man.
  public static let masculine = ConceptFlags(rawValue: 1 << 0)
  /// Feminine head noun, or a woman.
  public static let feminine = ConceptFlags(rawValue: 1 << 1)
  /// Neuter head noun.
  public static let neuter = ConceptFlags(rawValue: 1 << 2)
  /// Plural head noun.
  public static let plural = ConceptFlags(rawValue: 1 << 3)
  /// The Russian name keeps its form in all cases.
  public static let indeclinable = ConceptFlags(rawValue: 1 << 4)
  /// The family name stands first; only the last word is declined in Russian.
  public static let familyFirst = ConceptFlags(rawValue: 1 << 5)
  /// A head form is itself an acronym.
  public static let acronym = ConceptFlags(rawValue: 1 << 6)
  /// Counts only with a cue beside it.
  public static let needsCue = ConceptFlags(rawValue: 1 << 7)
  /// Its form also names something with another label.
  public static let ambiguous = ConceptFlags(rawValue: 1 << 8)
  /// Only this very case counts.
  public static let caseExact = ConceptFlags(rawValue: 1 << 9)
  /// The name or the body has ended.
  public static let former = ConceptFlags(rawValue: 1 << 10)

  /// The flags that tables write, but for `former:YEAR`.
  package static let byName: [String: ConceptFlags] = [
    "m": .masculine, "f": .feminine, "n": .neuter, "pl": .plural, "indeclinable": .indeclinable, "family-first": .familyFirst,
    "acronym": .acronym, "needs-cue": .needsCue, "ambiguous": .ambiguous, "case-exact": .caseExact,
  ]
}
