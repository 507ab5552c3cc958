extension PersonName {
  /// The name of these parts: middle names stand with the given name.
  ///
  ///     let parts = rules.parts(of: "Джон Фицджеральд Кеннеди")!
  ///     PersonName(parts).given    // "Джон Фицджеральд"
  public init(_ parts: NameParts) {
    let given = parts.order == .eastAsian ? [parts.middle, parts.given] : [parts.given, parts.middle]
    self.init(
      given: given.filter { !$0.isEmpty }.joined(separator: " "), patronymic: parts.patronymic, family: parts.family,
      order: parts.order.ofPersonName)
  }
}

extension NameParts.Order {
  /// The same order of a Russian name.
  var ofPersonName: PersonName.Order {
    switch self {
    case .givenFirst: .givenFirst
    case .familyFirst: .familyFirst
    case .eastAsian: .eastAsian
    }
  }

  /// The same order as that of a Russian name.
  init(_ order: PersonName.Order) {
    switch order {
    case .givenFirst: self = .givenFirst
    case .familyFirst: self = .familyFirst
    case .eastAsian: self = .eastAsian
    }
  }
}
