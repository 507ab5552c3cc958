/// A Russian noun or phrase in both numbers and all cases.
public struct NounForms: Hashable, Sendable {
  /// The forms of one; alike to ``plural`` where there is no singular.
  public let singular: CaseForms
  /// The forms of many.
  public let plural: CaseForms

  /// The form of a case and number.
  public subscript(grammaticalCase: RussianCase, number: GrammaticalNumber) -> String {
    number == .singular ? singular[grammaticalCase] : plural[grammaticalCase]
  }
}
