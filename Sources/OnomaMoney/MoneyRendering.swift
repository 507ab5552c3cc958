public import OnomaText

/// How an amount is written.
public enum MoneyStyle: Hashable, Sendable, CaseIterable {
  /// As newspapers do: `US$3.63 billion`, `3,63 tỷ USD`, `3,63 млрд долл. США`.
  case running
  /// In words as far as readers want it: `3.63 billion US dollars`, `3,63 tỷ đô la Mỹ`, `3,63 миллиарда долларов США`.
  case full
  /// In columns: `USD 3.63bn`, `3.630.000.000 USD`, `3 630 000 000 долл.`
  case table
}

/// Writes amounts as readers of a language expect them.
///
///     // 3630000000 USD
///     MoneyRendering.rendered(amount, in: .vietnamese, style: .running)   // "3,63 tỷ USD"
///     MoneyRendering.rendered(amount, in: .russian, style: .full)         // "3,63 миллиарда долларов США"
///
/// Number and unit are tied by a no-break space (U+00A0). A scale word is used where it keeps every digit with at most three decimals;
/// otherwise the number is written out. The hedge of an amount is no part of it. What is not known by name is written with its ISO code.
/// Sources: the usage of Viet Nam News, VnExpress and RIA; CLDR for separators.
public enum MoneyRendering {
  /// The amount in a language; for an undetermined one as in English.
  ///
  /// - Complexity: linear in the digits.
  public static func rendered(_ amount: MoneyAmount, in language: Language, style: MoneyStyle) -> String {
    let writer = MoneyWriter(language: language, style: style)
    return writer.text(of: amount)
  }
}

/// Writes amounts in one language and style.
struct MoneyWriter {
  static let space = "\u{A0}"

  let language: Language
  let style: MoneyStyle
  let scales: [MoneyScale]

  init(language: Language, style: MoneyStyle) {
    self.language = language
    self.style = style
    scales = MoneyScale.scales(of: language, style: style)
  }

  func text(of amount: MoneyAmount) -> String {
    let code = amount.currency.likeliestCode ?? "XXX"
    let unit = CurrencyWords.words(for: code, in: language, style: style)
    let upper = amount.upperValue ?? amount.value
    var scale = scale(of: upper)
    guard let upperValue = amount.upperValue else {
      return assembled(amount.value.isNegative ? "-" : "", number(amount.value, scale), scale, unit, value: amount.value)
    }
    // Both ends with the scale of the upper one, or both written out.
    if let both = scale, !fits(amount.value, both) { scale = nil }
    let dash = language == .vietnamese ? "-" : "–"
    return assembled("", number(amount.value, scale) + dash + number(upperValue, scale), scale, unit, value: upperValue)
  }

  private func assembled(_ sign: String, _ number: String, _ scale: MoneyScale?, _ unit: CurrencyWords, value: DecimalAmount) -> String {
    var text = sign + (unit.prefix ?? "") + number
    if let scale {
      text +=
        scale.isGlued
        ? scale.word(after: mantissa(value, scale), in: language) : Self.space + scale.word(after: mantissa(value, scale), in: language)
    }
    if let suffix = unit.suffix(after: value, scaled: scale != nil, language: language) { text += Self.space + suffix }
    return text
  }

  // MARK: - Scales

  /// The largest scale that leaves a number of at least one and at most three decimals.
  private func scale(of value: DecimalAmount) -> MoneyScale? {
    scales.first { fits(value, $0) }
  }

  private func fits(_ value: DecimalAmount, _ scale: MoneyScale) -> Bool {
    let mantissa = mantissa(value, scale)
    let magnitude = mantissa.isNegative ? mantissa.negated() : mantissa
    return magnitude >= DecimalAmount(1) && mantissa.exponent >= -3
  }

  private func mantissa(_ value: DecimalAmount, _ scale: MoneyScale) -> DecimalAmount {
    (try? DecimalAmount(significand: value.significand, exponent: value.exponent - scale.exponent, isNegative: value.isNegative)) ?? value
  }

  // MARK: - Numbers

  /// The digits without sign, with the separators of the language; an amount of cents has two decimals.
  private func number(_ value: DecimalAmount, _ scale: MoneyScale?) -> String {
    let number = scale.map { mantissa(value, $0) } ?? value
    let parts = (number.isNegative ? number.negated() : number).description.split(separator: ".")
    var fraction = parts.count > 1 ? String(parts[1]) : ""
    if scale == nil, fraction.utf8.count == 1 { fraction += "0" }
    let whole = grouped(String(parts[0]))
    return fraction.isEmpty ? whole : whole + (language == .vietnamese || language == .russian ? "," : ".") + fraction
  }

  private func grouped(_ digits: String) -> String {
    let separator =
      switch language {
      case .vietnamese: "."
      case .russian: Self.space
      default: ","
      }
    let characters = Array(digits)
    var output = ""
    for (index, character) in characters.enumerated() {
      if index > 0, (characters.count - index) % 3 == 0 { output += separator }
      output.append(character)
    }
    return output
  }
}
