internal import CICUShims

/// Which ICU Onoma runs on. Results of ICU (transliteration, number formats, collation) may differ between versions; tokens and keys do
/// not, as ``CharacterTable`` is pinned.
///
///     ICUVersion.library   // "72.1"
///     ICUVersion.unicode   // "15.0"
public enum ICUVersion {
  /// The version of ICU at run time: `72.1`.
  public static let library: String = text(of: onoma_icu_version())

  /// The version of Unicode that this ICU knows: `15.0`.
  public static let unicode: String = text(of: onoma_unicode_version())

  private static func text(of version: Int32) -> String { "\(version / 256).\(version % 256)" }
}
