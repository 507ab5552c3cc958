extension NameRules {
  /// A person's name as Vietnamese text prints it.
  ///
  ///     let anh = PersonNameFields(title: "Ông", given: "Anh", given2: "Văn", surname: "Nguyễn")
  ///     rules.formatted(anh, .init(.medium))                          // "Nguyễn V. Anh"
  ///     rules.formatted(anh, .init(.long, .addressing))               // "Ông Anh"
  ///     rules.formatted(anh, .init(.long, .monogram))                 // "NVA"
  ///     let kathe = PersonNameFields(given: "Käthe", surname: "Müller", language: "de")
  ///     rules.formatted(kathe, .init(.short))                         // "K. Müller"
  ///
  /// Foreign names keep their own order, given name first for most. Empty fields go, with what parts them from their neighbours; who has one name
  /// only is called by it everywhere.
  /// - Complexity: linear in the fields.
  public func formatted(_ name: PersonNameFields, _ format: VietnameseNameFormat) -> String {
    var format = format
    if format.order == nil { format.order = namePatterns.order(of: name.language) }
    let pattern = namePatterns.pattern(format)
    var name = name
    // Who has one name only is not cut down to an initial (UTS #35 part 8, handling of missing surnames).
    let hasSurname = pattern.contains { $0.field == .surname }
    if name.surname.isEmpty, hasSurname, !pattern.contains(where: { $0.field == .given && $0.style == .whole }) {
      name.surname = name.informalGiven.isEmpty || !pattern.contains(where: \.isInformal) ? name.given : name.informalGiven
      (name.given, name.informalGiven) = ("", "")
    } else if name.given.isEmpty, !hasSurname {
      name.given = name.surname
    }
    var (text, gap) = ("", "")
    for (place, piece) in pattern.enumerated() {
      if place > 0 { gap = Self.coalesced(gap, piece.literal) }
      let value = Self.value(of: piece, in: name)
      if value.isEmpty { continue }
      if !text.isEmpty { text += gap }
      text += value
      gap = ""
    }
    return text
  }

  /// One gap of two: the same is not said twice, and no space stands before a comma.
  private static func coalesced(_ first: String, _ second: String) -> String {
    if first.isEmpty || first.hasSuffix(second) { return first.isEmpty ? second : first }
    if first.hasSuffix(" ") { return String(first.dropLast()) + second }
    return first + second
  }

  private static func value(of piece: NamePatternTable.Piece, in name: PersonNameFields) -> String {
    let whole: String
    switch piece.field {
    case .title: whole = name.title
    case .given: whole = piece.isInformal && !name.informalGiven.isEmpty ? name.informalGiven : name.given
    case .given2: whole = name.given2
    case .surname: whole = name.surnamePrefix.isEmpty ? name.surname : name.surnamePrefix + " " + name.surname
    case .generation: whole = name.generation
    case .credentials: whole = name.credentials
    }
    switch piece.style {
    case .whole: return whole
    case .initial: return whole.split(separator: " ").compactMap { $0.first.map { "\($0)." } }.joined(separator: " ")
    case .monogram: return whole.first.map { $0.uppercased() } ?? ""
    }
  }
}
