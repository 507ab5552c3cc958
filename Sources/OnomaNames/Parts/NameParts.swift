public import OnomaText

/// The parts of a person's name, whatever its language.
///
/// | | Phạm Thị Hồng Nhung | Мишустин Михаил Владимирович | Robert Francis Kennedy Jr. |
/// |---|---|---|---|
/// | `family` | Phạm | Мишустин | Kennedy |
/// | `given` | Nhung | Михаил | Robert |
/// | `middle` | Thị Hồng | | Francis |
/// | `patronymic` | | Владимирович | |
/// | `generation` | | | Jr. |
/// | `short` | Nhung | Мишустин | Kennedy |
/// | `initials` | P. T. H. N. | М. В. | R. F. |
/// | `gender` | f | m | m |
///
/// A part that the name has not is empty.
public struct NameParts: Hashable, Sendable {
  /// In which order family name and given name stand.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// Михаил Владимирович Мишустин, Joe Biden.
    case givenFirst = "given-first"
    /// Мишустин Михаил Владимирович; Biden, Joe.
    case familyFirst = "family-first"
    /// Phạm Minh Chính, Фам Минь Тинь, Xi Jinping: it is the name's own order, in any text.
    case eastAsian = "east-asian"
  }

  /// The language whose rules the name was read by: Vietnamese, Russian for Cyrillic letters, English for other Latin ones.
  public var language: Language
  /// In which order the parts stand.
  public var order: Order
  /// The family name with its particles.
  public var family = ""
  /// What stands between family and given name, or given names behind the first.
  public var middle = ""
  /// The given name.
  public var given = ""
  /// Отчество.
  public var patronymic = ""
  /// A title before a Vietnamese name: ông, linh mục.
  public var title = ""
  /// Jr., III, мл.
  public var generation = ""
  /// How the person is called at the second mention: Chính, Hồ, Мишустин.
  public var short = ""
  /// The initials of the given names and the patronymic; of Vietnamese names those of all parts.
  public var initials = ""
  /// The name with initials for given names and patronymic, or for all but the given name in Vietnamese: М. В. Мишустин, P. M. Chính.
  public var abbreviated = ""
  /// The bearer's sex, as patronymic, given, middle or family name tells; nil where none does.
  public var gender: GrammaticalGender?
  /// The given names that the patronymic may be made from, the likeliest first.
  public var fathersNames: [String] = []

  /// A name without parts, to be filled.
  public init(language: Language, order: Order = .givenFirst) {
    self.language = language
    self.order = order
  }
}
