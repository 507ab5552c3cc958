internal import OnomaText

extension PersonNameFields {
  /// The fields of a Vietnamese name: the middle names are ``PersonNameField/given2``.
  ///
  ///     let chính = VietnameseName(family: "Phạm", middle: "Minh", given: "Chính")
  ///     rules.formatted(PersonNameFields(chính, title: "Thủ tướng"), PersonNameFormat(.long, .addressing), in: .vietnamese)   // "Thủ tướng Chính"
  ///     rules.formatted(PersonNameFields(chính), PersonNameFormat(.medium), in: .vietnamese)                                  // "Phạm M. Chính"
  public init(_ name: VietnameseName, title: String = "") {
    self.init(title: title, given: name.given, given2: name.middle, surname: name.family, locale: "vi")
  }

  /// The fields of a name in Russian: the patronymic is ``PersonNameField/given2``, and the name keeps its order.
  ///
  ///     let ivan = PersonName(given: "Иван", patronymic: "Васильевич", family: "Купцов")
  ///     rules.formatted(PersonNameFields(ivan), PersonNameFormat(.short), in: .russian)                      // "И. В. Купцов"
  ///     let si = PersonName(given: "Цзиньпин", family: "Си", order: .eastAsian)
  ///     rules.formatted(PersonNameFields(si), PersonNameFormat(), in: .russian)                              // "Си Цзиньпин"
  public init(_ name: PersonName, title: String = "") {
    self.init(title: title, given: name.given, given2: name.patronymic, surname: name.family, locale: "ru")
    preferredOrder = name.order == .givenFirst ? .givenFirst : .surnameFirst
  }

  /// The fields of a name that was read into its parts.
  ///
  ///     let parts = rules.parts(of: "Phạm Minh Chính", known: known)
  ///     rules.formatted(PersonNameFields(parts!), PersonNameFormat(.medium), in: .vietnamese)   // "Phạm M. Chính"
  ///
  /// A name of East Asia keeps its order; others take that of the format.
  public init(_ parts: NameParts, title: String = "") {
    let given2 = parts.patronymic.isEmpty ? parts.middle : parts.patronymic
    self.init(title: title, given: parts.given, given2: given2, surname: parts.family, locale: parts.language.rawValue)
    self[.generation] = parts.generation
    preferredOrder = parts.order == .eastAsian ? .surnameFirst : .givenFirst
  }
}
