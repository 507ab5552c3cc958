/// The grammatical genders of Russian. For people, their sex: masculine or feminine.
public enum GrammaticalGender: String, Hashable, Sendable, CaseIterable {
  /// `m` in the tables.
  case masculine = "m"
  /// `f` in the tables.
  case feminine = "f"
  /// `n` in the tables.
  case neuter = "n"
}
