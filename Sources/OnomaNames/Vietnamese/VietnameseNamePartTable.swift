/// Parts of Vietnamese persons' names and what they tell: `vietnamese/name-parts.tsv`.
///
/// | kind | form |
/// |---|---|
/// | `family` | one of the commonest family names, for who passes no list of them |
/// | `compound-family` | a family name of more syllables: Tôn Thất, Công Tằng Tôn Nữ |
/// | `highland-family` | a family name of the Central Highlands that stands first: Ksor, Rơ Châm |
/// | `clan` | a family name that stands last: Niê Kđăm, of Ê Đê people |
/// | `marker` | what begins a person's name before a clan: Y, H' |
/// | `religious` | what begins a name in religion, which does not part: Thích |
/// | `title` | what stands before a name and is no part of it: linh mục, sơ, ông |
/// | `baptismal` | a saint's name before the family name: Giuse |
/// | `middle`, `given` | a common middle or given name |
///
/// `gender` and `confidence` (above 0.5, below 1) stand where the part tells a sex: of a hundred people with the middle name Văn some two are women.
struct VietnameseNamePartTable {
  enum Kind: String, CaseIterable {
    case family, clan, marker, religious, title, baptismal, middle, given
    case compoundFamily = "compound-family"
    case highlandFamily = "highland-family"
  }

  struct Hint {
    let gender: GrammaticalGender
    let confidence: Double
  }

  private var forms: [Kind: [String: Hint?]] = [:]
  /// Family, middle and given names of one syllable, as ``VietnameseAlphabet`` packs them.
  private var packed: [UInt64: Set<VietnameseTone>] = [:]
  /// The common family names without marks.
  private var bareFamilies: Set<String> = []

  static let path = "vietnamese/name-parts.tsv"
  static let columns = ["kind", "form", "gender", "confidence", "source"]

  init(_ reader: inout TableReader, _ syllables: SyllableTable) {
    for row in reader.rows(of: Self.path, columns: Self.columns) {
      guard let kind = Kind(rawValue: String(row[0])) else {
        let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
        reader.report(row, 0, "\"\(row[0])\" is no kind of part", remedy: "write one of \(kinds)")
        continue
      }
      let gender: GrammaticalGender? = row[2] == "m" ? .masculine : row[2] == "f" ? .feminine : nil
      guard gender != nil || row[2].isEmpty else {
        reader.report(row, 2, "\"\(row[2])\" is no sex", remedy: "write m, f or nothing")
        continue
      }
      var hint: Hint?
      if let gender {
        guard let confidence = Double(String(row[3])), confidence > 0.5, confidence < 1 else {
          reader.report(row, 3, "\"\(row[3])\" does not say how sure the sex is", remedy: "write a number above 0.5 and below 1")
          continue
        }
        hint = Hint(gender: gender, confidence: confidence)
      }
      let lower = Letters(of: row[1]).lowered
      forms[kind, default: [:]].updateValue(hint, forKey: lower.string)
      if kind == .family { bareFamilies.insert(SyllableTable.bare(lower.map { syllables.alphabet.toneless($0) }).string) }
      if kind == .family || kind == .middle || kind == .given { pack(lower, syllables) }
    }
  }

  private mutating func pack(_ form: Letters, _ syllables: SyllableTable) {
    var word = WordReading()
    for scalar in form { word.add(scalar, syllables.alphabet) }
    packed[word.key, default: []].insert(word.tone)
  }

  /// Whether the table has a form, given as its ``NameRules/vietnameseKey(of:_:)``.
  func contains(_ key: String, _ kind: Kind) -> Bool { forms[kind]?[key] != nil }

  /// What a form tells of the bearer's sex.
  func hint(_ key: String, _ kind: Kind) -> Hint? { forms[kind]?[key] ?? nil }

  /// Whether a word is a family, middle or given name of the table: it tells Văn-An from the respelled Gô-gôn.
  func isPart(_ word: WordReading) -> Bool { packed[word.key]?.contains(word.tone) ?? false }

  /// The middle names that tell the bearer's sex all but surely, in lower case: Thị, Văn.
  var tellingMiddleNames: [(form: String, gender: GrammaticalGender)] {
    (forms[.middle] ?? [:]).compactMap { form, hint in hint.flatMap { $0.confidence >= 0.95 ? (form, $0.gender) : nil } }.sorted {
      $0.form < $1.form
    }
  }

  /// The commonest family names, in lower case, sorted.
  var commonFamilyNames: [String] { (forms[.family] ?? [:]).keys.sorted() }

  /// Whether a word without marks could be a common family name.
  func isBareFamilyName(_ key: String) -> Bool { bareFamilies.contains(key) }
}
