extension PersonName {
  /// How initials follow each other.
  public enum InitialSpacing: String, Hashable, Sendable, CaseIterable {
    /// М. В. (typographic rule)
    case spaced
    /// М.В. (newspapers)
    case tight
  }

  /// The initials of given name and patronymic.
  ///
  ///     PersonName(given: "Михаил", patronymic: "Владимирович").initials()         // "М. В."
  ///     PersonName(given: "Михаил", patronymic: "Владимирович").initials(.tight)   // "М.В."
  ///     PersonName(given: "Анна-Мария").initials()                                 // "А.-М."
  ///
  /// A part that is an initial already stays one. Empty where neither part is known.
  /// - Complexity: linear in the name.
  public func initials(_ spacing: InitialSpacing = .spaced) -> String {
    Self.initials(of: given + " " + patronymic, spacing)
  }

  /// The initials of names, parted by spaces or hyphens.
  ///
  ///     PersonName.initials(of: "Михаил Владимирович")   // "М. В."
  public static func initials(of names: String, _ spacing: InitialSpacing = .spaced) -> String {
    let initials = names.split(separator: " ").map { word in
      word.split(separator: "-").compactMap { $0.first.map { "\($0.uppercased())." } }.joined(separator: "-")
    }
    return initials.joined(separator: spacing == .spaced ? " " : "")
  }

  /// The same person with initials for given name and patronymic: М. В. Мишустин. Declines as the whole name does.
  public func abbreviated(_ spacing: InitialSpacing = .spaced) -> PersonName {
    PersonName(given: initials(spacing), family: family, order: order)
  }
}
