/// What currency an amount is in.
public enum Currency: Hashable, Sendable {
  /// An ISO 4217 code: `USD`.
  case code(String)
  /// Open between these codes, the likeliest first: `$`, `pound`.
  case ambiguous([String])

  /// The code, or the likeliest of those that it may be.
  public var likeliestCode: String? {
    switch self {
    case .code(let code): code
    case .ambiguous(let codes): codes.first
    }
  }
}

/// What a MONEY mention means.
///
/// `"US$3.63 billion"` is 3630000000 USD; `"5–10 tỷ đồng"` is a range in VND; `"nearly $5"` is about 5.
public struct MoneyAmount: Hashable, Sendable {
  /// How a writer hedges the number.
  public enum Approximation: String, Hashable, Sendable {
    /// About, around, gần, около.
    case about
    /// More than, over, trên, свыше.
    case above
    /// Less than, up to, dưới, до.
    case below
  }

  /// The amount, or the lower end of a range, in the currency's major unit.
  public var value: DecimalAmount
  /// The upper end of a range.
  public var upperValue: DecimalAmount?
  /// The currency.
  public var currency: Currency
  /// Whether the currency was taken for granted: a bare `$`.
  public var isAssumed: Bool
  /// How the writer hedges the number; the hedging word is outside of the mention.
  public var approximation: Approximation?
  /// The values possible where separators leave it open (`1.500`): the one taken first. Empty where the reading is plain.
  public var readings: [DecimalAmount]

  /// An amount.
  public init(
    value: DecimalAmount, upperValue: DecimalAmount? = nil, currency: Currency, isAssumed: Bool = false,
    approximation: Approximation? = nil, readings: [DecimalAmount] = []
  ) {
    self.value = value
    self.upperValue = upperValue
    self.currency = currency
    self.isAssumed = isAssumed
    self.approximation = approximation
    self.readings = readings
  }
}
