/// What is known of the head noun of a Russian phrase beyond its letters. What is not said is taken from the tables, then from the ending.
public struct NounHints: Hashable, Sendable {
  /// Its gender.
  public var gender: GrammaticalGender?
  /// Whether it stands in the plural, or has no singular: Соединённые Штаты, Набережные Челны.
  public var isPlural: Bool
  /// Whether all forms are alike: Сочи, Токио.
  public var isIndeclinable: Bool
  /// Whether it means a person or animal, so that the accusative is like the genitive: вижу министра, but вижу Кремль.
  public var isAnimate: Bool?

  /// Hints, by default none.
  public init(gender: GrammaticalGender? = nil, isPlural: Bool = false, isIndeclinable: Bool = false, isAnimate: Bool? = nil) {
    self.gender = gender
    self.isPlural = isPlural
    self.isIndeclinable = isIndeclinable
    self.isAnimate = isAnimate
  }

  /// The hints among a lexicon line's flags: `m`, `f`, `n`, `pl`, `indeclinable`, `animate`; other flags are passed over.
  ///
  ///     NounHints(flags: "pl former:1991").isPlural   // true
  public init(flags: some StringProtocol) {
    self.init()
    for flag in flags.split(separator: " ") {
      switch flag {
      case "m", "f", "n": gender = GrammaticalGender(rawValue: String(flag))
      case "pl": isPlural = true
      case "indeclinable": isIndeclinable = true
      case "animate": isAnimate = true
      default: break
      }
    }
  }
}
