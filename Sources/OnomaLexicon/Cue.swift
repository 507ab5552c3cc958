/// What a cue licenses. Raw values are written into compiled lexicons: never reuse one.
public enum CueKind: UInt8, Hashable, Sendable, CaseIterable {
  /// Titles of people: prime minister, chủ tịch, министр.
  case office = 1
  case honorific, rank, profession, kinship
  /// River, tỉnh, область.
  case placeKind = 16
  /// Ministry, Tập đoàn, банк.
  case organizationHead = 24
  /// Inc., TNHH, ПАО.
  case legalForm
  /// Said, cho biết, заявил.
  case speechVerb = 32
  case month = 40
  case weekday, holiday
  /// Vietnamese, российский.
  case demonym = 48
  /// Words of money: `$`, `VNĐ`, dollar, cent, billion, five, about.
  case sign = 56
  case code, name, minor, scale, number, approximator

  /// Whether it stands beside people's names.
  public var isTitle: Bool { rawValue <= CueKind.kinship.rawValue }
  /// Whether it is one of the money tables' kinds.
  public var isMoney: Bool { rawValue >= CueKind.sign.rawValue }
}

/// How a cue stands to what it licenses. Raw values are written into compiled lexicons: never reuse one.
public struct CueFlags: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt16

  /// Flags from bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Masculine; a man's title.
  public static let masculine = CueFlags(rawValue: 1 << 0)
  /// Feminine; a woman's title.
  public static let feminine = CueFlags(rawValue: 1 << 1)
  /// Neuter.
  public static let neuter = CueFlags(rawValue: 1 << 2)
  /// Has no singular.
  public static let plural = CueFlags(rawValue: 1 << 3)
  /// Keeps its form in all cases.
  public static let indeclinable = CueFlags(rawValue: 1 << 4)
  /// A period may follow.
  public static let abbreviation = CueFlags(rawValue: 1 << 5)
  /// Stands before the name.
  public static let before = CueFlags(rawValue: 1 << 6)
  /// Stands behind the name.
  public static let after = CueFlags(rawValue: 1 << 7)
  /// Belongs to the span even in lower case.
  public static let inside = CueFlags(rawValue: 1 << 8)
  /// Only this very case counts.
  public static let caseExact = CueFlags(rawValue: 1 << 9)
  /// May touch the number: `5bn`.
  public static let glued = CueFlags(rawValue: 1 << 10)
  /// A function word that may stand inside a name.
  public static let inner = CueFlags(rawValue: 1 << 11)

  /// The flags that tables write.
  package static let byName: [String: CueFlags] = [
    "m": .masculine, "f": .feminine, "n": .neuter, "pl": .plural, "indeclinable": .indeclinable, "abbreviation": .abbreviation,
    "before": .before, "after": .after, "inside": .inside, "case-exact": .caseExact, "glued": .glued, "inner": .inner,
  ]
}

/// A word that licenses a reading: one line of a cue or money table.
public struct Cue: Hashable, Sendable {
  /// What it licenses.
  public var kind: CueKind
  /// Of what sort the place or organization is that it heads.
  public var conceptKind: ConceptKind?
  /// How it stands to the name.
  public var flags: CueFlags
  /// The form that the table has: nominative singular in Russian.
  public var lemma: String
  /// What it is worth, for words of money: `USD`, `1000000000`, `USD 0.01`.
  public var value: String

  /// A cue.
  public init(kind: CueKind, conceptKind: ConceptKind?, flags: CueFlags, lemma: String, value: String) {
    self.kind = kind
    self.conceptKind = conceptKind
    self.flags = flags
    self.lemma = lemma
    self.value = value
  }

  /// The number of 32-bit words that a compiled cue takes.
  package static let words = 3

  /// The compiled form, given its strings' numbers.
  package func packed(lemma: UInt32, value: UInt32) -> [UInt32] {
    [lemma, value, UInt32(kind.rawValue) | UInt32(conceptKind?.rawValue ?? 0) << 8 | UInt32(flags.rawValue) << 16]
  }
}
