/// A Vietnamese person's name: family name, middle names, given name, in this order.
///
///     let name = VietnameseName(parsing: "Phạm Thị Hồng Nhung", familyNames: ["Phạm"], rules: rules)
///     // family "Phạm", middle "Thị Hồng", given "Nhung"
///     name?.short              // "Nhung"
///     name?.genderHint         // .feminine
///     name?.genderConfidence   // 0.99…
///
/// Names of the Central Highlands have their own order, and names in religion or of the pen do not part:
///
///     VietnameseName(parsing: "H'Hen Niê", rules: rules)?.family               // "Niê", given "H'Hen"
///     VietnameseName(parsing: "Ksor Phước", rules: rules)?.family              // "Ksor"
///     VietnameseName(parsing: "Thích Minh Châu", rules: rules)?.short          // "Minh Châu"
///     VietnameseName(parsing: "Linh mục Nguyễn Văn Lý", rules: rules)?.title   // "Linh mục", text "Nguyễn Văn Lý"
public struct VietnameseName: Hashable, Sendable {
  /// The family name, of one syllable or more (Tôn Thất); empty where the name is not parted.
  public let family: String
  /// What stands between family and given name; may be empty.
  public let middle: String
  /// The last syllable; the whole name where it is not parted (Trường Chinh).
  public let given: String
  /// How the person is called at the second mention: Chính for Phạm Minh Chính, Hồ for Hồ Chí Minh.
  public let short: String
  /// The whole name as written, without title; the hyphens of Ngô-Đình-Diệm are spaces, and so is any run of white space.
  public let text: String
  /// The title or baptismal name that stood before it, as written; may be empty.
  public let title: String
  /// Whether the name seems to have lost its marks: Nguyen Van An.
  public let lacksMarks: Bool
  /// The sex that the parts tell by `vietnamese/name-parts.tsv`: Thị and Diệu a woman, Văn and Công a man; nil where they tell none, or
  /// are of two minds.
  public let genderHint: GrammaticalGender?
  /// How sure ``genderHint`` is, above 0.5 and below 1; 0 without a hint.
  public let genderConfidence: Double

  /// The parts of a name; nil where a word can be no part of a Vietnamese name, or none is a family name and the name is not in the table.
  ///
  /// - Parameters:
  ///   - text: a name of two words or more, in any case and Unicode form, with Ð for Đ; the parts keep how they are written.
  ///   - familyNames: the family names that there are, in name case (`people/family-names.vi.tsv`), of one word or up to four. Those of
  ///     `vietnamese/name-parts.tsv` that have more words, or are of the Central Highlands, count besides.
  ///   - rules: rules with the tables of parts, and of names that are not parted, or cut short otherwise.
  /// - Complexity: linear in the text; for a name without marks, in the family names too.
  public init?(parsing text: String, familyNames: Set<String>, rules: NameRules) {
    guard let name = VietnameseNameParser(rules: rules, familyNames: familyNames).name(text) else { return nil }
    self = name
  }

  /// The parts of a name, by the commonest family names alone.
  ///
  ///     VietnameseName(parsing: "Nguyen Van An", rules: rules)   // family "Nguyen", middle "Van", given "An", lacksMarks
  public init?(parsing text: String, rules: NameRules) {
    guard let name = VietnameseNameParser(rules: rules, familyNames: nil).name(text) else { return nil }
    self = name
  }

  /// A name of these parts; the given name is the short form.
  ///
  /// - Parameter rules: rules with the table that tells the sex; nil for none.
  public init(family: String, middle: String = "", given: String, rules: NameRules? = nil) {
    let hint = rules.flatMap { VietnameseNameParser(rules: $0, familyNames: nil).hint(family: family, middle: middle, given: given) }
    self.init(
      family: family, middle: middle, given: given, short: given,
      text: [family, middle, given].filter { !$0.isEmpty }.joined(separator: " "),
      hint: hint)
  }

  init(
    family: String, middle: String, given: String, short: String, text: String, title: String = "", lacksMarks: Bool = false,
    hint: VietnameseNamePartTable.Hint?
  ) {
    self.family = family
    self.middle = middle
    self.given = given
    self.short = short
    self.text = text
    self.title = title
    self.lacksMarks = lacksMarks
    genderHint = hint?.gender
    genderConfidence = hint?.confidence ?? 0
  }

  /// The initials of family and middle names before the given name, as Vietnamese newspapers write: P. M. Chính.
  ///
  /// A name that does not part, or whose family name stands last, is not cut short.
  public var abbreviated: String {
    guard !family.isEmpty, text.hasPrefix(family) else { return text }
    return (Self.initials(family + " " + middle) + [given]).joined(separator: " ")
  }

  /// The initials of all parts: P. M. C. for Phạm Minh Chính, Đ. for Đông.
  public var initials: String { Self.initials(text).joined(separator: " ") }

  private static func initials(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "-" }.compactMap { $0.first.map { "\($0.uppercased())." } }
  }
}
