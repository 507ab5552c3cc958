/// What a locale calls currencies.
///
///     let russian = try CurrencyNames(locale: "ru")
///     try russian.name(of: "VND")                        // "вьетнамский донг"
///     try russian.pluralName(of: "RUB", category: .few)  // "российских рубля"
///     try russian.symbol(of: "USD")                      // "$"
public struct CurrencyNames: Hashable, Sendable {
  /// The BCP 47 tag, as given.
  public let locale: String

  /// The names of a locale.
  ///
  /// - Throws: ``UnicodeError/malformedLocale(_:)``.
  public init(locale: String) throws(UnicodeError) {
    try ICUText.checkLocale(locale)
    self.locale = locale
  }

  /// The name by which the currency is listed: `US Dollar`; nil where ICU has none.
  ///
  /// - Throws: ``UnicodeError/malformedCurrency(_:)`` where `code` is not three capital letters; ``UnicodeError/icu(status:operation:)``.
  public func name(of code: String) throws(UnicodeError) -> String? {
    try ICUCurrency.name(of: checked(code), locale: locale, style: 1)
  }

  /// The name that goes with a number of a plural category: `US dollars`; nil where ICU has none.
  ///
  /// - Throws: as ``name(of:)`` does.
  public func pluralName(of code: String, category: PluralCategory) throws(UnicodeError) -> String? {
    try ICUCurrency.pluralName(of: checked(code), locale: locale, category: category.rawValue)
  }

  /// The symbol that tells the currency from all others in the locale: `$` in `en`, `US$` in `vi`; the code where there is none.
  ///
  /// - Throws: as ``name(of:)`` does.
  public func symbol(of code: String) throws(UnicodeError) -> String {
    try ICUCurrency.name(of: checked(code), locale: locale, style: 0) ?? code
  }

  /// The shortest symbol, which several currencies may share: `$`, `kr`; the code where there is none.
  ///
  /// - Throws: as ``name(of:)`` does.
  public func narrowSymbol(of code: String) throws(UnicodeError) -> String {
    try ICUCurrency.name(of: checked(code), locale: locale, style: 2) ?? code
  }

  /// How many digits accounts write after the decimal separator, in any locale: 2 for USD, 0 for VND, 2 for codes that ICU does not know.
  ///
  /// - Throws: as ``name(of:)`` does.
  public static func fractionDigits(of code: String) throws(UnicodeError) -> Int {
    try ICUCurrency.fractionDigits(of: checked(code))
  }

  private func checked(_ code: String) throws(UnicodeError) -> String { try Self.checked(code) }

  private static func checked(_ code: String) throws(UnicodeError) -> String {
    guard code.utf8.count == 3, code.utf8.allSatisfy({ $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }) else {
      throw .malformedCurrency(code)
    }
    return code
  }
}
