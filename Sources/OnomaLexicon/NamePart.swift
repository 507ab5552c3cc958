/// A given, middle or family name, a patronymic or a particle: one line of a name-part table.
public struct NamePart: Hashable, Sendable {
  /// The form that the table has: nominative, masculine for Russian family names.
  public var lemma: String
  /// The ISO 639-1 code of the language whose speakers bear it.
  public var language: String
  /// The sex of its bearers, nil where it does not tell.
  public var isFeminine: Bool?
  /// How often the source saw it, 0 where unknown.
  public var count: Int
  /// Whether it is the family name of a person of the concept tables: such a one is often named by it alone.
  public var isNotable: Bool

  /// A name part.
  public init(lemma: String, language: String, isFeminine: Bool?, count: Int, isNotable: Bool = false) {
    self.isNotable = isNotable
    self.lemma = lemma
    self.language = language
    self.isFeminine = isFeminine
    self.count = count
  }

  /// The bit of the compiled traits that tells ``isNotable``.
  static let notableBit: UInt32 = 1 << 24

  /// The number of 32-bit words that a compiled name part takes.
  package static let words = 3

  /// The compiled form, given its lemma's string number.
  package func packed(lemma number: UInt32) -> [UInt32] {
    let letters = Array(language.utf8.prefix(2)) + [0, 0]
    let gender: UInt32 =
      switch isFeminine {
      case nil: 0
      case false: 1
      case true: 2
      }
    let traits = UInt32(letters[0]) | UInt32(letters[1]) << 8 | gender << 16 | (isNotable ? Self.notableBit : 0)
    return [number, UInt32(clamping: count), traits]
  }
}
