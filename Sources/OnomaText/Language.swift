/// A language that Onoma reads.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// Vietnamese.
  case vietnamese = "vi"
  /// Russian.
  case russian = "ru"
  /// None of the three, or too little text to tell (BCP 47 `und`).
  case undetermined = "und"

  /// The three languages that names and forms are kept in.
  public static let read: [Language] = [.english, .vietnamese, .russian]
}
