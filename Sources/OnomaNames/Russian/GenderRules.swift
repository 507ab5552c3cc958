/// Which sex a Russian given name, patronymic or family name tells (`russian/gender.tsv`): whole words first, then the longest ending.
///
/// An ending of family names without a gender (-швили, -дзе) tells no sex, but that what ends so is a family name.
struct GenderRules {
  private struct Group {
    var exceptions: [Letters: GrammaticalGender?] = [:]
    var suffixes = EndingTable<GrammaticalGender?>()
  }

  private var given = Group()
  private var patronymic = Group()
  private var family = Group()

  static let path = "russian/gender.tsv"
  static let columns = ["part", "kind", "ending", "gender", "source"]

  init(_ reader: inout TableReader) {
    for row in reader.rows(of: Self.path, columns: Self.columns) {
      guard let part = PersonNamePart(rawValue: String(row[0])) else {
        reader.report(row, 0, "\"\(row[0])\" is no part of a name", remedy: "write given, patronymic or family")
        continue
      }
      let gender = GrammaticalGender(rawValue: String(row[3]))
      guard row[3].isEmpty || gender == .masculine || gender == .feminine else {
        reader.report(row, 3, "\"\(row[3])\" is no gender of a person", remedy: "write m, f or nothing for both")
        continue
      }
      let ending = Letters(of: row[2]).lowered
      switch row[1] {
      case "exception": self[part].exceptions[ending] = .some(gender)
      case "suffix": self[part].suffixes[ending] = .some(gender)
      default: reader.report(row, 1, "\"\(row[1])\" is no kind of rule", remedy: "write exception or suffix")
      }
    }
  }

  private subscript(part: PersonNamePart) -> Group {
    get {
      switch part {
      case .given: given
      case .patronymic: patronymic
      case .family: family
      }
    }
    set {
      switch part {
      case .given: given = newValue
      case .patronymic: patronymic = newValue
      case .family: family = newValue
      }
    }
  }

  /// The sex that a lower-case word tells; nil for none or both.
  func gender(of word: Letters, part: PersonNamePart) -> GrammaticalGender? {
    let group = self[part]
    if let gender = group.exceptions[word] { return gender }
    return group.suffixes.longest(of: word)?.value
  }

  /// Whether a lower-case word stands in the table as a whole.
  func hasWord(_ word: Letters, part: PersonNamePart) -> Bool { self[part].exceptions[word] != nil }

  /// Whether a lower-case word ends in what the table lists, even if that tells no sex: -швили, -дзе.
  func hasEnding(_ word: Letters, part: PersonNamePart) -> Bool { self[part].suffixes.longest(of: word, leaving: 1) != nil }
}
