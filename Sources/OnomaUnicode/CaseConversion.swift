public import OnomaText

/// The cases that ``CaseConversion`` converts to.
public enum LetterCase: Int32, Hashable, Sendable, CaseIterable {
  /// Full case folding (CaseFolding.txt, statuses C and F), the same for all locales: `ẞ` becomes `ss`, `ς` becomes `σ`.
  case folded
  /// Small letters: `İ` becomes `i̇`, and `i` in Turkish.
  case lower
  /// Capitals: `ß` becomes `SS`; in Turkish `i` becomes `İ`.
  case upper
  /// A capital at the start of each word, small letters after it: `HÀ NỘI` becomes `Hà Nội`.
  case title
}

/// Converts case by the rules of a locale, and leads spans back.
///
///     try CaseConversion.converted("ĐẶNG VĂN Ý", to: .title, locale: "vi")   // "Đặng Văn Ý"
///     try CaseConversion.converted("istanbul", to: .upper, locale: "tr")     // "İSTANBUL"
public enum CaseConversion {
  /// A text in another case, with the map from its offsets to those of `text`.
  ///
  /// - Parameters:
  ///   - text: what to convert.
  ///   - letterCase: the case.
  ///   - locale: a BCP 47 tag, `und` for no language's rules.
  /// - Throws: ``UnicodeError/malformedLocale(_:)``, ``UnicodeError/textTooLong(bytes:)``, ``UnicodeError/icu(status:operation:)``.
  /// - Complexity: linear in the text.
  public static func converted(
    _ text: SourceText, to letterCase: LetterCase, locale: String = "und"
  ) throws(UnicodeError) -> (text: SourceText, map: OffsetMap) {
    let result = try ICUText.converted(text.utf8, to: letterCase, locale: locale)
    return (SourceText(unchecked: result.bytes), OffsetMap(edits: result.edits))
  }

  /// A string in another case: `"Straße"` becomes `"STRASSE"`.
  ///
  /// - Throws: as ``converted(_:to:locale:)-(SourceText,_,_)`` does.
  /// - Complexity: linear in the text.
  public static func converted(_ string: String, to letterCase: LetterCase, locale: String = "und") throws(UnicodeError) -> String {
    try converted(SourceText(string), to: letterCase, locale: locale).text.string
  }
}
