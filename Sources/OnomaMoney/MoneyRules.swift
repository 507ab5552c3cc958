internal import OnomaLexicon
internal import OnomaText

/// The rules, in the order in which they win where two are of one length.
enum MoneyRules {
  static let all: [MoneyRule] = ranges + mixed + plain
  static let startingWithSign = all.filter(\.startsWithSign)
  static let startingWithNumber = all.filter { !$0.startsWithSign }

  private static let anyShape: Set<Quantity.Shape> = [.plain, .scaled, .worded]
  private static let signs: Set<CueKind> = [.sign]
  private static let codes: Set<CueKind> = [.code]
  private static let names: Set<CueKind> = [.name]
  private static let majors: Set<CueKind> = [.sign, .code, .name]
  private static let minors: Set<CueKind> = [.minor]

  // MARK: - One number, one unit

  static let plain: [MoneyRule] = [
    // "$63.40", "£8"; not "$"
    MoneyRule(name: "money.sign-number", pattern: [.prefix(signs), .quantity([.plain])], production: prefixed),
    // "US$3.63 billion", "£1.15m"; not "5m"
    MoneyRule(name: "money.sign-number-scale", pattern: [.prefix(signs), .quantity([.scaled])], production: prefixed),
    // "VNĐ500", "CHF 7 500"; not "COP 30"
    MoneyRule(name: "money.code-number", pattern: [.prefix(codes), .quantity([.plain])], production: prefixed),
    // "VNĐ120.4 trillion", "RUB 2.8 bln"; not "ALL 5"
    MoneyRule(name: "money.code-number-scale", pattern: [.prefix(codes), .quantity([.scaled])], production: prefixed),
    // "14.950.000₫", "2,1 млрд ₽"; not "5đ" in "5đỏ"
    MoneyRule(name: "money.number-sign", pattern: [.quantity([.plain, .scaled]), .suffix(signs)], production: suffixed),
    // "2.900 USD", "40 GEL"; not "26 COP"
    MoneyRule(name: "money.number-code", pattern: [.quantity([.plain]), .suffix(codes)], production: suffixed),
    // "1,97 tỷ USD", "100k USD"; not "1,97 tỷ người"
    MoneyRule(name: "money.number-scale-code", pattern: [.quantity([.scaled]), .suffix(codes)], production: suffixed),
    // "25.101 đồng", "900 рублей"; not "10 đồng nghiệp"
    MoneyRule(name: "money.number-currency", pattern: [.quantity([.plain]), .suffix(names)], production: suffixed),
    // "5 млрд рублей", "5m euros"; not "5m"
    MoneyRule(name: "money.number-scale-currency", pattern: [.quantity([.scaled]), .suffix(names)], production: suffixed),
    // "hai triệu đồng", "полтора миллиарда рублей"; not "миллионы рублей"
    MoneyRule(name: "money.words", pattern: [.quantity([.worded]), .suffix(majors)], production: suffixed),
    // "22,48 коп.", "fifty cents"; not "50 percent"
    MoneyRule(name: "money.minor", pattern: [.quantity(anyShape), .suffix(minors)], production: suffixed),
    // "a dollar", "a cent"; not "$5 a pound"
    MoneyRule(name: "money.article", pattern: [.article, .suffix(names.union(minors))], production: suffixed),
  ]

  // MARK: - Unit and minor unit

  static let mixed: [MoneyRule] = [
    // "93 рубля 41 копейка", "two dollars and 23 cents"; not "93 рубля и 41 билет"
    MoneyRule(
      name: "money.mixed", pattern: [.quantity(anyShape), .suffix(majors), .and, .quantity(anyShape), .suffix(minors)],
      production: mixedAmount),
    // "a dollar and 42 cents", "a pound and 50 pence"; not "a dollar and 42 people"
    MoneyRule(
      name: "money.mixed", pattern: [.article, .suffix(names), .and, .quantity(anyShape), .suffix(minors)], production: mixedAmount),
    // "$20 and 43 cents", "€5 50 cents"; not "$20 and 43 pence"
    MoneyRule(
      name: "money.mixed", pattern: [.prefix(signs.union(codes)), .quantity([.plain]), .and, .quantity(anyShape), .suffix(minors)],
      production: mixedAmount),
  ]

  // MARK: - Ranges

  static let ranges: [MoneyRule] = [
    // "5–10 tỷ đồng", "3 до 5 млн рублей"; not "2024 — 5 млн рублей"
    MoneyRule(
      name: "money.range", pattern: [.quantity(anyShape), .joint, .quantity(anyShape), .suffix(majors.union(minors))], production: range),
    // "$5-10 million", "VNĐ146.2-148.2 million"; not "$10-5"
    MoneyRule(
      name: "money.range-sign",
      pattern: [.prefix(signs.union(codes)), .quantity([.plain, .scaled]), .joint, .quantity([.plain, .scaled])],
      production: range),
    // "$180 million and $200 million" behind between, "$5–$10m"; not "from $1.2 million to $23.5 million"
    MoneyRule(
      name: "money.range-signs",
      pattern: [
        .prefix(signs.union(codes)), .quantity([.plain, .scaled]), .joint, .prefix(signs.union(codes)), .quantity([.plain, .scaled]),
      ], production: range),
    // "от 5 рублей до 8 рублей", "10$-20$"; not "с 380 песо до 560 песо"
    MoneyRule(
      name: "money.range-units",
      pattern: [
        .quantity(anyShape), .suffix(majors.union(minors)), .joint, .quantity(anyShape), .suffix(majors.union(minors)),
      ], production: range),
  ]
}
