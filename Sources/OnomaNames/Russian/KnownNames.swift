/// Names that are known to exist: what lemmatization prefers, and what ё is restored from.
///
///     let known = KnownNames(given: [("Семён", .masculine)], family: ["Горбачёв"], places: ["Орёл"])
///     known.spelling(of: "СЕМЕН", .given)   // "Семён"
///
/// Letters are compared without case, and е with ё. A set, given by whoever has the tables (`people/given-names.ru.tsv` and its
/// like); the rules work without one.
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

  private struct Entry {
    var spelling: String
    var genders: Set<GrammaticalGender> = []
  }

  private var given: [Letters: Entry] = [:]
  private var family: [Letters: Entry] = [:]
  private var places: [Letters: Entry] = [:]

  /// No names.
  public init() {}

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
    for (name, gender) in given {
      Self.insert(name, into: &self.given)
      if let gender { self.given[Letters(of: name).key]?.genders.insert(gender) }
    }
    for name in family { Self.insert(name, into: &self.family) }
    for name in places { Self.insert(name, into: &self.places) }
  }

  private static func insert(_ name: String, into entries: inout [Letters: Entry]) {
    let letters = Letters(of: name)
    let key = letters.key
    // Of Семен and Семён the one with ё stays.
    if let entry = entries[key], !letters.lowered.contains("ё") || entry.spelling.unicodeScalars.contains("ё") { return }
    entries[key, default: Entry(spelling: letters.string)].spelling = letters.string
  }

  /// Whether a name is known, whatever its case and ё.
  public func contains(_ name: String, _ kind: Kind) -> Bool { entry(Letters(of: name).key, kind) != nil }

  /// A name as it is spelled in the nominative, with its ё; nil for one that is not known.
  public func spelling(of name: String, _ kind: Kind) -> String? { entry(Letters(of: name).key, kind)?.spelling }

  func contains(_ key: Letters, _ kind: Kind) -> Bool { entry(key, kind) != nil }

  func spelling(_ key: Letters, _ kind: Kind) -> String? { entry(key, kind)?.spelling }

  /// The sexes of a given name's bearers; empty for one that is not known.
  func genders(_ key: Letters) -> Set<GrammaticalGender> { given[key]?.genders ?? [] }

  private func entry(_ key: Letters, _ kind: Kind) -> Entry? {
    switch kind {
    case .given: given[key]
    case .family: family[key]
    case .place: places[key]
    }
  }
}

extension Letters {
  /// These letters in lower case, with е for ё: what forms are compared by.
  var key: Letters { map { $0.lower == "ё" ? "е" : $0.lower } }
}
