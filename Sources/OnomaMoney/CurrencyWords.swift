internal import OnomaText
internal import OnomaUnicode

/// How a currency is called beside a number.
struct CurrencyWords {
  /// What stands before the number: `US$`.
  var prefix: String?
  /// What stands behind it: one form; singular and plural in English; in Russian three forms, and a fourth behind fractions where it differs
  /// from the second (2 швейцарских франка, 2,5 швейцарского франка).
  var suffixes: [String] = []

  /// The word behind a number.
  func suffix(after value: DecimalAmount, scaled: Bool, language: Language) -> String? {
    switch suffixes.count {
    case 0: nil
    // миллион рублей: behind a scale word the genitive plural.
    case 3, 4:
      scaled
        ? suffixes[2] : RussianPlural(value) == .fraction ? suffixes[suffixes.count == 4 ? 3 : 1] : suffixes[RussianPlural(value).index]
    case 2: !scaled && value == DecimalAmount(1) ? suffixes[0] : suffixes[1]
    default: suffixes[0]
    }
  }

  /// The words of a currency.
  static func words(for code: String, in language: Language, style: MoneyStyle) -> CurrencyWords {
    switch (language, style) {
    case (.vietnamese, .running): CurrencyWords(suffixes: [vietnamese[code]?.short ?? code])
    case (.vietnamese, .full): CurrencyWords(suffixes: [vietnamese[code]?.long ?? listed(code, "vi")?.lowercasedFirst ?? code])
    case (.vietnamese, .table): CurrencyWords(suffixes: [code])
    case (.russian, .running): CurrencyWords(suffixes: russian[code]?.short ?? [code])
    case (.russian, .full): CurrencyWords(suffixes: russian[code]?.long ?? plurals(code, "ru", [.one, .few, .many, .other]) ?? [code])
    case (.russian, .table): CurrencyWords(suffixes: [russian[code]?.table ?? code])
    case (_, .running):
      english[code]?.sign.map { CurrencyWords(prefix: $0) } ?? english[code].map { CurrencyWords(suffixes: $0.names) }
        ?? CurrencyWords(prefix: code + MoneyWriter.space)
    case (_, .full): CurrencyWords(suffixes: english[code]?.names ?? plurals(code, "en", [.one, .other]) ?? [code])
    case (_, .table): CurrencyWords(prefix: code + MoneyWriter.space)
    }
  }

  // MARK: - Tables

  private static let english: [String: (sign: String?, names: [String])] = [
    "USD": ("US$", ["US dollar", "US dollars"]), "VND": ("VNĐ", ["Vietnamese đồng", "Vietnamese đồng"]),
    "RUB": (nil, ["ruble", "rubles"]), "EUR": ("€", ["euro", "euros"]), "CNY": (nil, ["yuan", "yuan"]),
    "GBP": ("£", ["pound sterling", "pounds sterling"]), "JPY": ("¥", ["Japanese yen", "Japanese yen"]),
    "AUD": ("A$", ["Australian dollar", "Australian dollars"]), "CAD": ("C$", ["Canadian dollar", "Canadian dollars"]),
    "HKD": ("HK$", ["Hong Kong dollar", "Hong Kong dollars"]), "SGD": ("S$", ["Singapore dollar", "Singapore dollars"]),
    "NZD": ("NZ$", ["New Zealand dollar", "New Zealand dollars"]),
  ]

  private static let vietnamese: [String: (short: String, long: String)] = [
    "USD": ("USD", "đô la Mỹ"), "VND": ("đồng", "đồng Việt Nam"), "RUB": ("rúp", "rúp Nga"), "EUR": ("euro", "euro"),
    "CNY": ("nhân dân tệ", "nhân dân tệ"), "GBP": ("bảng Anh", "bảng Anh"), "JPY": ("yên", "yên Nhật"),
  ]

  private static let russian: [String: (short: [String], long: [String], table: String)] = [
    "USD": (["долл. США"], ["доллар США", "доллара США", "долларов США"], "долл."),
    "VND": (["донг", "донга", "донгов"], ["вьетнамский донг", "вьетнамских донга", "вьетнамских донгов", "вьетнамского донга"], "донгов"),
    "RUB": (["руб."], ["рубль", "рубля", "рублей"], "руб."),
    "EUR": (["евро"], ["евро"], "евро"),
    "CNY": (["юань", "юаня", "юаней"], ["китайский юань", "китайских юаня", "китайских юаней", "китайского юаня"], "юаней"),
    "GBP": (
      ["фунт стерлингов", "фунта стерлингов", "фунтов стерлингов"], ["фунт стерлингов", "фунта стерлингов", "фунтов стерлингов"], "ф. ст."
    ),
    "JPY": (["иена", "иены", "иен"], ["японская иена", "японские иены", "японских иен", "японской иены"], "иен"),
  ]

  // MARK: - What CLDR knows

  private static func listed(_ code: String, _ locale: String) -> String? {
    guard let names = try? CurrencyNames(locale: locale), let name = try? names.name(of: code) else { return nil }
    return name
  }

  private static func plurals(_ code: String, _ locale: String, _ categories: [PluralCategory]) -> [String]? {
    guard let names = try? CurrencyNames(locale: locale) else { return nil }
    var forms: [String] = []
    for category in categories {
      guard let name = try? names.pluralName(of: code, category: category) else { return nil }
      forms.append(name)
    }
    return forms
  }
}

extension String {
  /// With a small first letter: CLDR lists "Đô la Úc".
  fileprivate var lowercasedFirst: String {
    first.map { $0.lowercased() + dropFirst() } ?? self
  }
}
