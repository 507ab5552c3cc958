/// Writes decimal numbers as a locale does, by an ICU number skeleton.
///
///     try NumberRendering(skeleton: "precision-currency-standard currency/VND", locale: "vi").rendered("1500000")   // "1.500.000 ₫"
///     try NumberRendering(skeleton: "compact-long", locale: "ru").rendered("3500000")                             // "3,5 миллиона"
///     try NumberRendering(skeleton: "", locale: "en").rendered("12345678901234567890.5")                          // "12,345,678,901,234,567,890.5"
///
/// Numbers come as text and never pass through floating point. The spaces in results are the locale's own, often U+00A0 or U+202F.
/// The skeletons' syntax: https://unicode-org.github.io/icu/userguide/format_parse/numbers/skeletons.html
public final class NumberRendering: Sendable {
  /// How many digits a decimal may have, and how far its exponent may move the point.
  public static let maximumDigits = 400

  /// The skeleton, as given.
  public let skeleton: String
  /// The BCP 47 tag, as given.
  public let locale: String
  private let icu: ICUNumberFormat

  /// Compiles a skeleton for a locale.
  ///
  /// - Parameters:
  ///   - skeleton: stems separated by spaces; empty for plain numbers.
  ///   - locale: a BCP 47 tag; for languages that it does not know ICU writes as its root data says.
  /// - Throws: ``UnicodeError/invalidSkeleton(_:offset:status:)``, ``UnicodeError/malformedLocale(_:)``.
  /// - Complexity: of the order of 100 microseconds; keep the object.
  public init(skeleton: String, locale: String) throws(UnicodeError) {
    icu = try ICUNumberFormat(skeleton: skeleton, locale: locale)
    (self.skeleton, self.locale) = (skeleton, locale)
  }

  /// A decimal such as `-1234.50` or `12E6`, written out.
  ///
  /// - Throws: ``UnicodeError/malformedDecimal(_:)``, ``UnicodeError/icu(status:operation:)``.
  /// - Complexity: linear in the digits.
  public func rendered(_ decimal: String) throws(UnicodeError) -> String {
    try Self.check(decimal)
    return try icu.rendered(decimal)
  }

  /// The plural category that the rendered decimal has: in English `1` is `one`, and `1.0` (skeleton `.0`) is `other`.
  ///
  /// - Throws: as ``rendered(_:)`` does.
  /// - Complexity: tens of microseconds.
  public func pluralCategory(of decimal: String) throws(UnicodeError) -> PluralCategory {
    try Self.check(decimal)
    return PluralCategory(rawValue: try icu.pluralKeyword(of: decimal, locale: locale)) ?? .other
  }

  /// ICU would also read `NaN` and `1E999999999`, and then write a billion zeros.
  private static func check(_ decimal: String) throws(UnicodeError) {
    var bytes = Array(decimal.utf8)[...]
    func digits(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      let digits = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      bytes.removeFirst(digits.count)
      return digits
    }
    func skip(_ characters: String, _ bytes: inout ArraySlice<UInt8>) -> Bool {
      guard let first = bytes.first, characters.utf8.contains(first) else { return false }
      bytes.removeFirst()
      return true
    }
    _ = skip("+-", &bytes)
    var count = digits(&bytes).count
    if skip(".", &bytes) { count += digits(&bytes).count }
    var isValid = count > 0 && count <= maximumDigits
    if skip("eE", &bytes) {
      _ = skip("+-", &bytes)
      let exponent = Int(String(decoding: digits(&bytes), as: UTF8.self))
      isValid = isValid && exponent != nil && exponent ?? 0 <= maximumDigits
    }
    guard isValid, bytes.isEmpty else { throw .malformedDecimal(decimal) }
  }
}

/// The plural categories of CLDR. English has `one` and `other`; Russian `one` (1, 21), `few` (2–4), `many` (5–20) and `other` (1,5);
/// Vietnamese `other` only.
public enum PluralCategory: String, Hashable, Sendable, CaseIterable {
  /// For nothing, in some languages.
  case zero
  /// 1 рубль, 21 рубль.
  case one
  /// For two, in some languages.
  case two
  /// 2 рубля.
  case few
  /// 5 рублей.
  case many
  /// All else: 1,5 рубля.
  case other
}
