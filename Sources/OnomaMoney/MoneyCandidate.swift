public import OnomaText

/// An amount of money that the grammar proposes.
///
///     // "It paid US$3.63 billion for the field."
///     // tokens: US $ 3 . 63 billion; amount: 3630000000 USD; rule: "money.sign-number-scale"
public struct MoneyCandidate: Hashable, Sendable {
  /// The tokens of the mention, without hedging words before it and parts per unit behind it.
  public var tokens: Range<Int>
  /// What it means.
  public var amount: MoneyAmount
  /// The name of the rule that made it.
  public var rule: String

  /// A candidate.
  public init(tokens: Range<Int>, amount: MoneyAmount, rule: String) {
    self.tokens = tokens
    self.amount = amount
    self.rule = rule
  }
}
