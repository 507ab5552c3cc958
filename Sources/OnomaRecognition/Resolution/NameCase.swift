/// How names are written outside of headlines.
enum NameCase {
  /// A word with its first letter capital and the others small: `MISHUSTIN` → `Mishustin`.
  static func capitalized(_ word: String) -> String { word.prefix(1) + word.dropFirst().lowercased() }
}
