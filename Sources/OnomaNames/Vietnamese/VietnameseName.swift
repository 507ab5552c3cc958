/// A Vietnamese person's name: family name, middle names, given name, in this order.
///
///     let name = VietnameseName(parsing: "Phạm Thị Hồng Nhung", familyNames: ["Phạm"], rules: rules)
///     // family "Phạm", middle "Thị Hồng", given "Nhung"
///     name?.short        // "Nhung"
///     name?.genderHint   // .feminine
public struct VietnameseName: Hashable, Sendable {
  /// The family name, of one syllable or two (Tôn Thất); empty where the name is not parted.
  public let family: String
  /// What stands between family and given name; may be empty.
  public let middle: String
  /// The last syllable; the whole name where it is not parted (Trường Chinh).
  public let given: String
  /// How the person is called at the second mention: Chính for Phạm Minh Chính, Hồ for Hồ Chí Minh.
  public let short: String

  /// The parts of a name; nil where a word is no Vietnamese syllable, or the first is no family name and the name is not in the table.
  ///
  /// - Parameters:
  ///   - text: two to six syllables with marks, in any case; the parts keep how they are written.
  ///   - familyNames: the family names that there are, in name case (`people/family-names.vi.tsv`).
  ///   - rules: rules with the table of names that are not parted, or cut short otherwise.
  /// - Complexity: linear in the text.
  public init?(parsing text: String, familyNames: Set<String>, rules: NameRules) {
    let words = text.split(separator: " ").map(String.init)
    guard (2...6).contains(words.count) else { return nil }
    let syllables = words.map { VietnameseSyllable(parsing: $0, rules: rules) }
    guard syllables.allSatisfy({ $0 != nil }) else { return nil }
    let exception = rules.vietnameseNames.short(of: words.joined(separator: " "))
    let nameCase = words.map(Self.nameCased)
    let length = words.count > 2 && familyNames.contains(nameCase[0] + " " + nameCase[1]) ? 2 : familyNames.contains(nameCase[0]) ? 1 : 0
    guard length > 0, exception != words.joined(separator: " ") else {
      guard let exception else { return nil }
      (family, middle, given, short) = ("", "", words.joined(separator: " "), exception)
      return
    }
    family = words[..<length].joined(separator: " ")
    middle = words[length..<words.count - 1].joined(separator: " ")
    given = words[words.count - 1]
    short = exception ?? given
  }

  /// A name of these parts; the given name is the short form.
  public init(family: String, middle: String = "", given: String) {
    (self.family, self.middle, self.given, short) = (family, middle, given, given)
  }

  /// The whole name.
  public var text: String {
    [family, middle, given].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The sex that a middle name tells: Thị a woman, Văn a man; nil without either.
  public var genderHint: GrammaticalGender? {
    for word in middle.split(separator: " ") {
      switch word.lowercased() {
      case "thị": return .feminine
      case "văn": return .masculine
      default: continue
      }
    }
    return nil
  }

  /// The initials of family and middle names before the given name, as Vietnamese newspapers write: P. M. Chính.
  public var abbreviated: String {
    let initials = (family + " " + middle).split(separator: " ").compactMap { $0.first.map { "\($0.uppercased())." } }
    return (initials + [given]).joined(separator: " ")
  }

  /// The initials of all parts: P. M. C. for Phạm Minh Chính, Đ. for Đông.
  public var initials: String {
    text.split(separator: " ").compactMap { $0.first.map { "\($0.uppercased())." } }.joined(separator: " ")
  }

  private static func nameCased(_ word: String) -> String {
    let letters = Letters(word.unicodeScalars)
    guard let first = letters.first else { return word }
    return ([first.upper] + letters.dropFirst().map(\.lower)).string
  }
}
