/// Names that are known to exist: what lemmatization prefers, what ranks the Russian candidates for a Latin spelling, and what ё is restored from.
///
///     let known = KnownNames(given: [("Семён", .masculine)], family: ["Горбачёв"], places: ["Орёл"])
///     known.spelling(of: "СЕМЕН", .given)   // "Семён"
///     let tables = try KnownNames(tables: ["people/family-names.ru.tsv": text, …])
///     tables.count(of: "Мишустин")          // 3
///     tables.count(of: "Мишустен")          // nil: no such name
///
/// Letters are compared without case, and е with ё. Where names are kept elsewhere, as in a compiled lexicon, make it from a function. The
/// rules work without any names.
public struct KnownNames: Sendable {
  /// What a name names.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// Имя.
    case given
    /// Фамилия, in the masculine or as its bearers write it.
    case family
    /// A place or an organization.
    case place
  }

  /// What is known of a name.
  public struct Entry: Hashable, Sendable {
    /// The name in the nominative, with its ё.
    public var spelling: String
    /// The sexes of a given name's bearers; empty where they are not known.
    public var genders: Set<GrammaticalGender>
    /// How many bear it, in the unit of the source; 1 where it does not tell.
    public var count: Int
    /// ISO 639-1 codes of the languages whose speakers bear it; empty where they are not known.
    public var languages: Set<String>
    /// Whether so few bear it that a commoner reading of the same word goes before it.
    public var isRare: Bool

    /// A name that is known.
    public init(
      spelling: String, genders: Set<GrammaticalGender> = [], count: Int = 1, languages: Set<String> = [], isRare: Bool = false
    ) {
      self.isRare = isRare
      self.spelling = spelling
      self.genders = genders
      self.count = count
      self.languages = languages
    }

    /// The sex of the bearers, where all have the same.
    public var onlyGender: GrammaticalGender? { genders.count == 1 ? genders.first : nil }

    /// Takes up what another line says of the name; of Семен and Семён the one with ё stays.
    public mutating func merge(_ other: Entry) {
      if !spelling.unicodeScalars.contains(where: { $0.lower == "ё" }) { spelling = other.spelling }
      genders.formUnion(other.genders)
      languages.formUnion(other.languages)
      count += other.count
      isRare = isRare && other.isRare
    }
  }

  /// A Russian name that a Latin spelling is known to stand for.
  public struct Romanized: Hashable, Sendable {
    /// The name in the table: a given name, a father's given name for a patronymic, a family name in the masculine.
    public var name: String
    /// Which part of a person's name the spelling is.
    public var part: PersonNamePart
    /// The sex that the spelling tells; nil for both.
    public var gender: GrammaticalGender?

    /// A name that is known by a spelling.
    public init(name: String, part: PersonNamePart, gender: GrammaticalGender?) {
      self.name = name
      self.part = part
      self.gender = gender
    }
  }

  private let lookup: @Sendable (Letters, Kind) -> Entry?
  private let romanized: @Sendable (String) -> [Romanized]

  /// The tables of people's names, as paths below `Lexicons/`.
  public static let tablePaths = ["ru", "vi", "en", "germanic", "romance", "slavic", "europe", "asia", "africa"].flatMap {
    ["people/given-names.\($0).tsv", "people/family-names.\($0).tsv"]
  }

  /// No names.
  public init() {
    lookup = { _, _ in nil }
    romanized = { _ in [] }
  }

  /// Names from a function.
  ///
  /// - Parameters:
  ///   - romanized: the Russian names that a Latin spelling in lower case may stand for, where that is known.
  ///   - lookup: what is known of a name, given in lower case with е for ё; nil where it is no name.
  public init(
    romanized: @escaping @Sendable (String) -> [Romanized] = { _ in [] }, _ lookup: @escaping @Sendable (String, Kind) -> Entry?
  ) {
    self.lookup = { lookup($0.string, $1) }
    self.romanized = romanized
  }

  private init(_ entries: [Kind: [Letters: Entry]]) {
    lookup = { entries[$1]?[$0] }
    romanized = { _ in [] }
  }

  /// Names in the nominative.
  ///
  /// - Parameters:
  ///   - given: given names with the sex of their bearers, nil where it is not known. A name of both sexes is given twice.
  ///   - family: family names.
  ///   - places: names of places and organizations, of one word or more.
  /// - Complexity: linear in the names.
  public init(
    given: some Sequence<(name: String, gender: GrammaticalGender?)>, family: some Sequence<String> = [],
    places: some Sequence<String> = []
  ) {
    var entries: [Kind: [Letters: Entry]] = [:]
    for (name, gender) in given { entries.add(Entry(spelling: name, genders: gender.map { [$0] } ?? []), .given) }
    for name in family { entries.add(Entry(spelling: name), .family) }
    for name in places { entries.add(Entry(spelling: name), .place) }
    self.init(entries)
  }

  /// Names from the texts of tables, whose columns are `form language gender count source`.
  ///
  /// - Parameter tables: the text of each table under its path; only those of ``tablePaths`` are read, and each may be missing.
  /// - Throws: ``NameError`` with everything that is wrong in them.
  /// - Complexity: linear in the texts.
  public init(tables: [String: String]) throws(NameError) {
    var reader = TableReader(tables: tables)
    var entries: [Kind: [Letters: Entry]] = [:]
    for path in Self.tablePaths where tables[path] != nil {
      for row in reader.rows(of: path, columns: ["form", "language", "gender", "count", "source"]) {
        guard let count = row[3].isEmpty ? 0 : Int(row[3]), count >= 0 else {
          reader.report(row, 3, "\"\(row[3])\" is no count", remedy: "write how many bear the name, or nothing")
          continue
        }
        let gender = GrammaticalGender(rawValue: String(row[2]))
        let entry = Entry(
          spelling: String(row[0]), genders: gender.map { [$0] } ?? [], count: Self.weight(count, language: row[1]),
          languages: [String(row[1])], isRare: Self.isRare(count))
        entries.add(entry, path.contains("given") ? .given : .family)
      }
    }
    guard reader.problems.isEmpty else { throw NameError(problems: reader.problems) }
    self.init(entries)
  }

  /// The count that ranks a name: a Russian one is likelier than a foreign one that is spelled alike, and one that a table has without a count
  /// is no rare one, or nobody had written it down.
  public static func weight(_ count: Int, language: some StringProtocol) -> Int {
    language == "ru" ? (count == 0 ? 60 : max(count, 3)) : max(count, 1)
  }

  /// Whether a table's count says that hardly anyone bears the name.
  public static func isRare(_ count: Int) -> Bool { (1...2).contains(count) }

  /// Whether a name is known, whatever its case and ё.
  public func contains(_ name: String, _ kind: Kind) -> Bool { contains(Letters(of: name).key, kind) }

  /// A name as it is spelled in the nominative, with its ё; nil for one that is not known.
  public func spelling(of name: String, _ kind: Kind) -> String? { spelling(Letters(of: name).key, kind) }

  /// How many people bear a given or family name; nil for one that is not known.
  public func count(of name: String) -> Int? { person(Letters(of: name).key)?.count }

  func contains(_ key: Letters, _ kind: Kind) -> Bool { lookup(key, kind) != nil }

  /// Whether a name is known, and rare.
  func isRare(_ key: Letters, _ kind: Kind) -> Bool { lookup(key, kind)?.isRare == true }

  func spelling(_ key: Letters, _ kind: Kind) -> String? { lookup(key, kind)?.spelling }

  /// The sexes of a given name's bearers; empty for one that is not known.
  func genders(_ key: Letters) -> Set<GrammaticalGender> { lookup(key, .given)?.genders ?? [] }

  /// What is known of a name, whatever its case and ё; nil for one that is not known.
  public subscript(name: String, kind: Kind) -> Entry? { lookup(Letters(of: name).key, kind) }

  /// The Russian names that a lower-case Latin spelling is known to stand for.
  func russianNames(forLatin spelling: String) -> [Romanized] { romanized(spelling) }

  /// What is known of a given or family name.
  func person(_ key: Letters) -> Entry? {
    guard var entry = lookup(key, .given) else { return lookup(key, .family) }
    if let family = lookup(key, .family) { entry.merge(family) }
    return entry
  }
}

extension [KnownNames.Kind: [Letters: KnownNames.Entry]] {
  fileprivate mutating func add(_ entry: KnownNames.Entry, _ kind: KnownNames.Kind) {
    var entry = entry
    let letters = Letters(of: entry.spelling)
    entry.spelling = letters.string
    if self[kind, default: [:]][letters.key]?.merge(entry) == nil { self[kind, default: [:]][letters.key] = entry }
  }
}

extension Letters {
  /// These letters in lower case, with е for ё: what forms are compared by.
  var key: Letters { map { $0.lower == "ё" ? "е" : $0.lower } }
}
