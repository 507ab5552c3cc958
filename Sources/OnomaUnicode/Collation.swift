/// Orders texts as a locale's dictionaries do.
///
///     let vietnamese = try Collation(locale: "vi")
///     try vietnamese.compare("Đà Nẵng", "Dung")   // .after: đ is a letter of its own
///     let letters = try Collation(locale: "vi", strength: .letters)
///     try letters.compare("Huế", "HUE")           // .after: ê is a letter; but ế, ề, ê are one
public final class Collation: Sendable {
  /// What tells two texts apart.
  public enum Strength: Int32, Hashable, Sendable, CaseIterable {
    /// Letters only (primary).
    case letters
    /// Letters, then marks (secondary).
    case marks
    /// Letters, marks, then case (tertiary).
    case letterCase
  }

  /// How one text stands to another.
  public enum Order: Int32, Hashable, Sendable {
    /// The first sorts before the second.
    case before = -1
    /// They sort alike.
    case same = 0
    /// The first sorts after the second.
    case after = 1
  }

  /// The BCP 47 tag, as given.
  public let locale: String
  /// What tells two texts apart.
  public let strength: Strength
  private let icu: ICUCollator

  /// The order of a locale.
  ///
  /// - Parameters:
  ///   - locale: a BCP 47 tag; languages that ICU does not know sort as its root order (DUCET as tailored by CLDR) says.
  ///   - strength: what tells two texts apart.
  /// - Throws: ``UnicodeError/malformedLocale(_:)``, ``UnicodeError/icu(status:operation:)``.
  /// - Complexity: of the order of 100 microseconds; keep the object.
  public init(locale: String, strength: Strength = .letterCase) throws(UnicodeError) {
    icu = try ICUCollator(locale: locale, strength: strength.rawValue)
    (self.locale, self.strength) = (locale, strength)
  }

  /// How `first` stands to `second`. NFC and NFD sort alike.
  ///
  /// - Throws: ``UnicodeError/textTooLong(bytes:)``, ``UnicodeError/icu(status:operation:)``.
  /// - Complexity: linear in the shorter text.
  public func compare(_ first: String, _ second: String) throws(UnicodeError) -> Order {
    Order(rawValue: try icu.compare(first, second)) ?? .same
  }

  /// Bytes that compare as the texts do; for sorting many, and for lists that are kept with the same version of ICU.
  ///
  /// - Throws: as ``compare(_:_:)`` does.
  /// - Complexity: linear in the text.
  public func sortKey(of text: String) throws(UnicodeError) -> [UInt8] { try icu.sortKey(of: text) }

  /// Texts in this order; those that sort alike keep their places.
  ///
  /// - Throws: as ``compare(_:_:)`` does.
  /// - Complexity: O(*n* log *n*) comparisons of keys.
  public func sorted(_ texts: [String]) throws(UnicodeError) -> [String] {
    var keyed: [(key: [UInt8], text: String)] = []
    for text in texts { keyed.append((try sortKey(of: text), text)) }
    return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.text)
  }
}
