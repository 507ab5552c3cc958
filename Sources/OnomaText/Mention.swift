/// One occurrence of an entity in a text.
public struct Mention: Hashable, Sendable {
  /// Where it stands.
  public var span: TextSpan
  /// What type it is of.
  public var label: Label
  /// The index of its entity in ``AnnotatedDocument/entities``; nil for money.
  public var entity: Int?
  /// The entity's head form in the language of the text; nil for money.
  public var canonical: String?
  /// The identifier of its record in the lexicon, where this mention's own form is known there.
  public var concept: String?
  /// The probability that span and label are right, 0 to 1.
  public var confidence: Double
  /// The amount, for money.
  public var money: MoneyAmount?
  /// The rule that proposed it: `gazetteer`, `person.title-name`, `money.sign-number`.
  public var rule: String

  /// A mention.
  public init(
    span: TextSpan, label: Label, entity: Int? = nil, canonical: String? = nil, concept: String? = nil, confidence: Double,
    money: MoneyAmount? = nil, rule: String
  ) {
    self.span = span
    self.label = label
    self.entity = entity
    self.canonical = canonical
    self.concept = concept
    self.confidence = confidence
    self.money = money
    self.rule = rule
  }
}
