internal import OnomaText

/// A scale word as it is written out.
struct MoneyScale {
  /// The power of ten.
  let exponent: Int
  /// The word, or its three forms in Russian: миллиард, миллиарда, миллиардов.
  let words: [String]
  /// Whether it touches the number: `3.63bn`.
  var isGlued = false

  /// The word that goes with a number.
  func word(after number: DecimalAmount, in language: Language) -> String {
    words.count == 3 ? words[RussianPlural(number).index] : words[0]
  }

  /// The scales of a language and style, the largest first.
  static func scales(of language: Language, style: MoneyStyle) -> [MoneyScale] {
    switch (language, style) {
    case (.vietnamese, .table), (.russian, .table): []
    case (.vietnamese, _):
      [MoneyScale(15, "triệu tỷ"), MoneyScale(12, "nghìn tỷ"), MoneyScale(9, "tỷ"), MoneyScale(6, "triệu")]
    case (.russian, .running): [MoneyScale(12, "трлн"), MoneyScale(9, "млрд"), MoneyScale(6, "млн")]
    case (.russian, _):
      [("триллион", 12), ("миллиард", 9), ("миллион", 6)].map { MoneyScale(exponent: $1, words: [$0, $0 + "а", $0 + "ов"]) }
    case (_, .table): [MoneyScale(12, "tn", glued: true), MoneyScale(9, "bn", glued: true), MoneyScale(6, "m", glued: true)]
    default: [MoneyScale(15, "quadrillion"), MoneyScale(12, "trillion"), MoneyScale(9, "billion"), MoneyScale(6, "million")]
    }
  }

  private init(_ exponent: Int, _ word: String, glued: Bool = false) {
    self.init(exponent: exponent, words: [word], isGlued: glued)
  }

  private init(exponent: Int, words: [String], isGlued: Bool = false) {
    (self.exponent, self.words, self.isGlued) = (exponent, words, isGlued)
  }
}

/// What form of a noun a number takes in Russian: 1 рубль, 2 рубля, 5 рублей, 1,5 рубля.
enum RussianPlural {
  case one, few, many, fraction

  init(_ number: DecimalAmount) {
    guard number.exponent >= 0 else {
      self = .fraction
      return
    }
    let lastTwo = number.exponent >= 2 ? 0 : number.exponent == 1 ? number.significand % 10 * 10 : number.significand % 100
    switch (lastTwo % 10, lastTwo / 10) {
    case (1, let tens) where tens != 1: self = .one
    case (2...4, let tens) where tens != 1: self = .few
    default: self = .many
    }
  }

  /// The index among nominative singular, genitive singular, genitive plural.
  var index: Int {
    switch self {
    case .one: 0
    case .few, .fraction: 1
    case .many: 2
    }
  }
}
