/// A form of a name or phrase, and what it is a form of: what the lexicon compiler stores.
public struct InflectedForm: Hashable, Sendable {
  /// The form as written.
  public let text: String
  /// Its case.
  public let grammaticalCase: RussianCase
  /// Its number.
  public let number: GrammaticalNumber
  /// Its gender, where a word has forms for several (adjectives in the singular).
  public let gender: GrammaticalGender?

  /// A form with its tags.
  public init(text: String, grammaticalCase: RussianCase, number: GrammaticalNumber, gender: GrammaticalGender? = nil) {
    self.text = text
    self.grammaticalCase = grammaticalCase
    self.number = number
    self.gender = gender
  }
}
