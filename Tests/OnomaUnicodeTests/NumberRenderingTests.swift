import OnomaUnicode
import Testing

struct NumberRenderingTests {
  @Test(
    "Skeletons and locales",
    arguments: [
      ("", "en", "12345678901234567890.5", "12,345,678,901,234,567,890.5"), ("", "vi", "1234567.5", "1.234.567,5"),
      ("", "ru", "1234567.5", "1\u{A0}234\u{A0}567,5"), (".00", "en", "0.125", "0.12"), (".00", "en", "-1E3", "-1,000.00"),
      ("precision-currency-standard currency/VND", "vi", "1500000", "1.500.000\u{A0}₫"),
      ("precision-currency-standard currency/USD", "en", "1500000.5", "$1,500,000.50"),
      ("precision-currency-standard currency/RUB", "ru", "1500000", "1\u{A0}500\u{A0}000,00\u{A0}₽"),
      ("compact-long", "ru", "3500000", "3,5 миллиона"), ("compact-long", "en", "3500000", "3.5 million"),
      ("currency/USD unit-width-full-name", "ru", "5", "5,00 доллара США"), ("percent", "en", "12", "12%"), ("", "xx", "1234", "1234"),
    ])
  func skeletons(skeleton: String, locale: String, decimal: String, expected: String) throws {
    #expect(scalars(try NumberRendering(skeleton: skeleton, locale: locale).rendered(decimal)) == scalars(expected))
  }

  @Test("Thirty-eight digits are kept")
  func exact() throws {
    let plain = try NumberRendering(skeleton: "group-off precision-unlimited", locale: "en")
    let digits = "12345678901234567890123456789012345678.05"
    #expect(try plain.rendered(digits) == digits)
    #expect(try plain.rendered("12345E-2") == "123.45")
  }

  @Test(
    "What is no decimal is refused",
    arguments: [
      "", "-", ".", "NaN", "Infinity", "1,5", "1E999999999", "12a", " 1", "1E", "0x10", "٣", "--1", String(repeating: "9", count: 401),
    ])
  func malformed(decimal: String) throws {
    let plain = try NumberRendering(skeleton: "", locale: "en")
    #expect(throws: UnicodeError.malformedDecimal(decimal)) { try plain.rendered(decimal) }
    #expect(throws: UnicodeError.malformedDecimal(decimal)) { try plain.pluralCategory(of: decimal) }
  }

  @Test("A faulty skeleton is an error", arguments: ["nonsense", "currency/", ".0x", "scale/abc", "percent\0"])
  func faulty(skeleton: String) throws {
    let error = try #require(throws: UnicodeError.self) { try NumberRendering(skeleton: skeleton, locale: "en") }
    #expect(error.description.hasPrefix("the number skeleton \"\(skeleton)\" does not compile"))
  }

  @Test("A malformed locale is an error")
  func malformedLocale() {
    #expect(throws: UnicodeError.malformedLocale("!")) { try NumberRendering(skeleton: "", locale: "!") }
  }

  @Test(
    "Plural categories",
    arguments: [
      ("ru", "", "1", PluralCategory.one), ("ru", "", "21", .one), ("ru", "", "3", .few), ("ru", "", "5", .many), ("ru", "", "11", .many),
      ("ru", "", "1.5", .other), ("en", "", "1", .one), ("en", ".0", "1", .other), ("en", "", "2", .other), ("vi", "", "1", .other),
    ])
  func plurals(locale: String, skeleton: String, decimal: String, category: PluralCategory) throws {
    #expect(try NumberRendering(skeleton: skeleton, locale: locale).pluralCategory(of: decimal) == category)
  }

  @Test("Many tasks share one format")
  func concurrent() async throws {
    let format = try NumberRendering(skeleton: "precision-currency-standard currency/VND", locale: "vi")
    let results = try await withThrowingTaskGroup(of: Set<String>.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var results: Set<String> = []
          for _ in 0..<200 { results.insert(try format.rendered("1500000")) }
          return results
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.formUnion($1) }
    }
    #expect(results == ["1.500.000\u{A0}₫"])
  }
}

struct CurrencyNamesTests {
  @Test(
    "Names",
    arguments: [
      ("en", "USD", "US Dollar"), ("ru", "VND", "вьетнамский донг"), ("vi", "RUB", "Rúp Nga"), ("vi", "USD", "Đô la Mỹ"),
      ("ru", "USD", "доллар США"), ("en", "VND", "Vietnamese Dong"), ("en-GB", "EUR", "Euro"),
    ])
  func names(locale: String, code: String, expected: String) throws {
    #expect(try CurrencyNames(locale: locale).name(of: code) == expected)
  }

  @Test(
    "Plural names",
    arguments: [
      ("ru", "RUB", PluralCategory.one, "российский рубль"), ("ru", "RUB", .few, "российских рубля"),
      ("ru", "RUB", .many, "российских рублей"),
      ("ru", "USD", .many, "долларов США"), ("ru", "VND", .few, "вьетнамских донга"), ("en", "USD", .one, "US dollar"),
      ("en", "USD", .other, "US dollars"), ("vi", "USD", .other, "Đô la Mỹ"),
    ])
  func pluralNames(locale: String, code: String, category: PluralCategory, expected: String) throws {
    #expect(try CurrencyNames(locale: locale).pluralName(of: code, category: category) == expected)
  }

  @Test(
    "Symbols",
    arguments: [
      ("en", "USD", "$", "$"), ("vi", "USD", "US$", "$"), ("vi", "VND", "₫", "₫"), ("ru", "RUB", "₽", "₽"), ("en", "RUB", "RUB", "₽"),
      ("en", "XQQ", "XQQ", "XQQ"),
    ])
  func symbols(locale: String, code: String, symbol: String, narrow: String) throws {
    let names = try CurrencyNames(locale: locale)
    #expect(try names.symbol(of: code) == symbol)
    #expect(try names.narrowSymbol(of: code) == narrow)
  }

  @Test("Unknown and malformed codes")
  func unknown() throws {
    let names = try CurrencyNames(locale: "en")
    #expect(try names.name(of: "XQQ") == nil)
    #expect(try names.pluralName(of: "XQQ", category: .other) == nil)
    for code in ["", "usd", "US", "USDD", "U D", "ЕВР"] {
      #expect(throws: UnicodeError.malformedCurrency(code)) { try names.name(of: code) }
      #expect(throws: UnicodeError.malformedCurrency(code)) { try CurrencyNames.fractionDigits(of: code) }
    }
    #expect(throws: UnicodeError.malformedLocale("_")) { try CurrencyNames(locale: "_") }
  }

  @Test("Fraction digits", arguments: [("USD", 2), ("VND", 0), ("JPY", 0), ("KWD", 3), ("RUB", 2), ("XQQ", 2)])
  func fractionDigits(code: String, digits: Int) throws {
    #expect(try CurrencyNames.fractionDigits(of: code) == digits)
  }
}
