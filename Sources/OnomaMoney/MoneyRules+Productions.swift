internal import OnomaLexicon
internal import OnomaText

/// What the parts of a rule mean.
extension MoneyRules {
  /// The currency of a unit, and whether it was taken for granted.
  static func currency(of unit: MoneyText.Occurrence) -> (currency: Currency, isAssumed: Bool) {
    let codes = unit.word.codes
    if unit.traits.contains(.isBareDollar) { return (.code(codes[0]), true) }
    return codes.count == 1 ? (.code(codes[0]), false) : (.ambiguous(codes), false)
  }

  /// "US$3.63 billion"
  @Sendable static func prefixed(_ pieces: MoneyRule.Pieces) -> MoneyAmount? {
    amount(pieces.quantities[0], pieces.units[0], pieces.language)
  }

  /// "5 млрд рублей", "50 cents"
  @Sendable static func suffixed(_ pieces: MoneyRule.Pieces) -> MoneyAmount? {
    amount(pieces.quantities[0], pieces.units[0], pieces.language)
  }

  private static func amount(
    _ quantity: Quantity, _ unit: MoneyText.Occurrence, _ language: Language
  ) -> MoneyAmount? {
    let (currency, isAssumed) = currency(of: unit)
    guard let found = quantity.value(in: language, currency: currency.likeliestCode),
      let value = inMajorUnit(found.value, unit)
    else { return nil }
    return MoneyAmount(
      value: value, currency: currency, isAssumed: isAssumed, readings: found.readings.compactMap { inMajorUnit($0, unit) })
  }

  /// A number of minor units as a part of the major one: 22,48 коп. is 0.2248.
  private static func inMajorUnit(_ value: DecimalAmount, _ unit: MoneyText.Occurrence) -> DecimalAmount? {
    unit.kind == .minor ? try? value.multiplied(by: unit.word.value) : value
  }

  /// "93 рубля 41 копейка"; the minor unit must be the major one's.
  @Sendable static func mixedAmount(_ pieces: MoneyRule.Pieces) -> MoneyAmount? {
    let (major, minor) = (pieces.units[0], pieces.units[1])
    guard let code = major.word.codes.first(where: minor.word.codes.contains) else { return nil }
    let (currency, isAssumed) = currency(of: major)
    guard let whole = pieces.quantities[0].value(in: pieces.language, currency: code)?.value,
      let part = pieces.quantities[1].value(in: pieces.language, currency: code)?.value,
      let share = try? part.multiplied(by: minor.word.value), share < DecimalAmount(1), let value = try? whole.adding(share)
    else { return nil }
    return MoneyAmount(
      value: value, currency: currency == .ambiguous(major.word.codes) && minor.word.codes.count == 1 ? .code(code) : currency,
      isAssumed: isAssumed)
  }

  // MARK: - Ranges

  /// Both ends, the scale and the unit of the second lent to the first.
  @Sendable static func range(_ pieces: MoneyRule.Pieces) -> MoneyAmount? {
    guard let joint = pieces.joint, let last = pieces.units.last else { return nil }
    let (from, to) = (pieces.quantities[0], pieces.quantities[1])
    let isFull = pieces.units.count == 2
    let first = pieces.units[0]
    guard !isFull || first.word.codes == last.word.codes else { return nil }
    if joint == .and, pieces.opener != .between { return nil }
    let (currency, isAssumed) = currency(of: last)
    let code = currency.likeliestCode
    // "$5-10 million" is 5 to 10 million; "500 до 2 тысяч" starts at 500.
    let lends = from.scale == nil && to.scale != nil && from.mantissa(in: pieces.language) <= to.mantissa(in: pieces.language)
    guard !isFull || !lends || joint == .dash || joint == .and,
      let low = from.value(in: pieces.language, currency: code, outerScale: lends ? to.scale : nil).flatMap({ inMajorUnit($0.value, first) }
      ),
      let high = to.value(in: pieces.language, currency: code).flatMap({ inMajorUnit($0.value, last) }), low < high
    else { return nil }
    if isFull, joint == .change { return nil }
    if isFull, joint == .to, !isRange(pieces.opener) { return nil }
    return MoneyAmount(value: low, upperValue: high, currency: currency, isAssumed: isAssumed)
  }

  /// Whether "X to Y" of two full amounts is a range: "$129 to $149", «от £9 млн до £12 млн»; behind "from", «с» and verbs of movement something
  /// rises or falls from one to the other.
  private static func isRange(_ opener: MoneyVocabulary.Keyword?) -> Bool {
    switch opener {
    case .from, .with, .movement: false
    default: true
    }
  }
}
