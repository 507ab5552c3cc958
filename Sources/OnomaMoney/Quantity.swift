internal import OnomaText

/// A number with its scale words: `3.63 billion`, `5 tỷ 200 triệu`, `двадцать пять тысяч`, `half a million`.
struct Quantity {
  /// How it is written.
  enum Shape { case plain, scaled, worded }

  var tokens: Range<Int>
  var shape: Shape
  /// The number before the scale, where it is in digits.
  var literal: NumberLiteral?
  /// The number before the scale, where it is in words.
  var mantissa: DecimalAmount
  /// The product of the scale words behind the first number; nil where there is none.
  var scale: DecimalAmount?
  /// What further groups add: 200 triệu.
  var rest: DecimalAmount = .zero
  /// The last word is an abbreviation, behind which a period may stand: `млн.`
  var isAbbreviated = false
  /// That period belongs to the word even at the end: `тыс.`
  var endsWithPeriod = false

  /// The value in the major unit, and the readings where separators leave it open; nil beyond 38 digits.
  ///
  /// - Parameter outerScale: the scale that the other end of a range lends: `$5` in "$5-10 million".
  func value(
    in language: Language, currency: String?, outerScale: DecimalAmount? = nil
  ) -> (value: DecimalAmount, readings: [DecimalAmount])? {
    let factor = scale ?? outerScale
    var (value, readings) = (mantissa, [DecimalAmount]())
    if let literal {
      (value, readings) = literal.value(in: language, currency: currency, hasScale: factor != nil)
    }
    do {
      func whole(_ number: DecimalAmount) throws(DecimalAmount.Failure) -> DecimalAmount {
        guard let factor else { return try number.adding(rest) }
        return try number.multiplied(by: factor).adding(rest)
      }
      var all: [DecimalAmount] = []
      for reading in readings { all.append(try whole(reading)) }
      return (try whole(value), all)
    } catch {
      return nil
    }
  }

  /// The number before the scale, by the custom of a language.
  func mantissa(in language: Language) -> DecimalAmount {
    literal?.value(in: language, currency: nil, hasScale: scale != nil).value ?? mantissa
  }
}
