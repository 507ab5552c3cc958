/// A person's name in its parts.
///
///     let name = PersonName(given: "Михаил", patronymic: "Владимирович", family: "Мишустин")
///     name.text          // "Михаил Владимирович Мишустин"
///     name.initials()    // "М. В."
public struct PersonName: Hashable, Sendable {
  /// The order in which the parts are written.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// Михаил Владимирович Мишустин, Джо Байден.
    case givenFirst
    /// Мишустин Михаил Владимирович.
    case familyFirst
    /// Фам Минь Тинь, Си Цзиньпин, Ким Чен Ын: family name first, and Russian declines only the last word.
    case eastAsian
  }

  /// Given names, parted by spaces; initials may stand for them.
  public var given: String
  /// Отчество; may be empty.
  public var patronymic: String
  /// The family name with its particles.
  public var family: String
  /// The order in which the parts are written.
  public var order: Order

  /// A name of these parts, each of which may be empty.
  public init(given: String = "", patronymic: String = "", family: String = "", order: Order = .givenFirst) {
    self.given = given
    self.patronymic = patronymic
    self.family = family
    self.order = order
  }

  /// The parts that are not empty, as written in order.
  var orderedParts: [(part: PersonNamePart, text: String)] {
    let parts: [(PersonNamePart, String)]
    switch order {
    case .givenFirst: parts = [(.given, given), (.patronymic, patronymic), (.family, family)]
    case .familyFirst, .eastAsian: parts = [(.family, family), (.given, given), (.patronymic, patronymic)]
    }
    return parts.filter { !$0.1.isEmpty }
  }

  /// The name as written in its order.
  public var text: String {
    orderedParts.map(\.text).joined(separator: " ")
  }
}
