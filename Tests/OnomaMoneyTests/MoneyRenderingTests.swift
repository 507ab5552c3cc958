import OnomaMoney
import OnomaText
import Testing

@Suite("Writing amounts")
struct MoneyRenderingTests {
  static func amount(_ value: String, _ code: String, to upper: String? = nil) throws -> MoneyAmount {
    try MoneyAmount(value: DecimalAmount(value), upperValue: upper.map { try DecimalAmount($0) }, currency: .code(code))
  }

  static func rendered(_ amount: MoneyAmount, _ language: Language, _ style: MoneyStyle) -> String {
    // No-break spaces as plain ones, so that expectations are readable.
    String(MoneyRendering.rendered(amount, in: language, style: style).map { $0 == "\u{A0}" ? " " : $0 })
  }

  @Test(
    "the table of the languages",
    arguments: [
      (Language.english, ["US$3.63 billion", "3.63 billion US dollars", "USD 3.63bn"]),
      (.vietnamese, ["3,63 tỷ USD", "3,63 tỷ đô la Mỹ", "3.630.000.000 USD"]),
      (.russian, ["3,63 млрд долл. США", "3,63 миллиарда долларов США", "3 630 000 000 долл."]),
    ])
  func languages(language: Language, expected: [String]) throws {
    let amount = try Self.amount("3630000000", "USD")
    #expect(MoneyStyle.allCases.map { Self.rendered(amount, language, $0) } == expected)
  }

  @Test(
    "Russian agreement",
    arguments: [
      ("1", "RUB", "1 рубль"), ("2", "RUB", "2 рубля"), ("5", "RUB", "5 рублей"), ("11", "RUB", "11 рублей"), ("21", "RUB", "21 рубль"),
      ("110", "RUB", "110 рублей"), ("0.2248", "RUB", "0,2248 рубля"), ("1000000", "RUB", "1 миллион рублей"),
      ("2000000000", "USD", "2 миллиарда долларов США"), ("5000000", "EUR", "5 миллионов евро"),
      ("22.5", "CHF", "22,50 швейцарского франка"),
      ("3", "VND", "3 вьетнамских донга"),
    ])
  func agreement(value: String, code: String, expected: String) throws {
    #expect(try Self.rendered(Self.amount(value, code), .russian, .full) == expected)
  }

  @Test("Ranges, codes and digits that no scale may drop")
  func others() throws {
    #expect(try Self.rendered(Self.amount("5000000", "USD", to: "10000000"), .english, .running) == "US$5–10 million")
    #expect(try Self.rendered(Self.amount("5000000", "USD", to: "10000000"), .vietnamese, .running) == "5-10 triệu USD")
    #expect(try Self.rendered(Self.amount("4321987", "VND"), .vietnamese, .running) == "4.321.987 đồng")
    #expect(try Self.rendered(Self.amount("120400000000000", "VND"), .vietnamese, .running) == "120,4 nghìn tỷ đồng")
    #expect(try Self.rendered(Self.amount("250", "KES"), .english, .running) == "KES 250")
    #expect(try Self.rendered(Self.amount("0.5", "USD"), .english, .running) == "US$0.50")
    #expect(try MoneyRendering.rendered(Self.amount("7", "RUB"), in: .russian, style: .running) == "7\u{A0}руб.")
  }

  @Test("What is written is read again with the same value", arguments: [Language.english, .vietnamese, .russian])
  func roundTrip(language: Language) throws {
    var state: UInt64 = 0x5EED
    for _ in 0..<300 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let digits = state >> 33 % 9_999_999
      let exponent = Int(state >> 20 % 10) - 2
      let code = ["USD", "VND", "RUB", "EUR", "CNY", "GBP", "JPY"][Int(state >> 11 % 7)]
      guard digits > 0, exponent >= 0 || code != "VND" else { continue }
      if language == .russian, ["VND", "CNY", "JPY"].contains(code), !MoneyTestLexicon.hasPaucalForms { continue }
      let value = try DecimalAmount(significand: UInt128(digits), exponent: exponent)
      let amount = MoneyAmount(value: value, currency: .code(code))
      for style in MoneyStyle.allCases {
        let text = MoneyRendering.rendered(amount, in: language, style: style)
        let found = MoneyTestLexicon.candidates(in: text, language).2
        #expect(found.count == 1, "\(text)")
        #expect(found.first?.amount.value == value, "\(text)")
        #expect(found.first?.amount.currency.likeliestCode == code, "\(text)")
      }
    }
  }
}
