/// One or many.
public enum GrammaticalNumber: String, Hashable, Sendable, CaseIterable {
  /// One.
  case singular
  /// Many.
  case plural
}
