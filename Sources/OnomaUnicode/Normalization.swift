public import OnomaText

/// The normalization forms of Unicode (UAX 15), and NFKC_Casefold.
///
/// | | `é` (U+00E9) | `é` (e, U+0301) | `ﬁ` | `É` |
/// |---|---|---|---|---|
/// | NFC | U+00E9 | U+00E9 | `ﬁ` | U+00C9 |
/// | NFD | e U+0301 | e U+0301 | `ﬁ` | E U+0301 |
/// | NFKC | U+00E9 | U+00E9 | `fi` | U+00C9 |
/// | NFKD | e U+0301 | e U+0301 | `fi` | E U+0301 |
/// | NFKC_Casefold | U+00E9 | U+00E9 | `fi` | U+00E9 |
public enum NormalizationForm: Int32, Hashable, Sendable, CaseIterable {
  /// Composed.
  case nfc
  /// Decomposed.
  case nfd
  /// Composed, compatibility characters replaced: `№` becomes `No`.
  case nfkc
  /// Decomposed, compatibility characters replaced.
  case nfkd
  /// NFKC, case-folded, default-ignorable characters dropped.
  case nfkcCasefold
}

/// Normalizes texts, and leads spans back.
///
///     let (text, map) = try Normalization.normalized(SourceText("cafe\u{301}!"), to: .nfc)
///     text.string                          // "café!", 6 bytes instead of 7
///     map.sourceSpan(of: TextSpan(3, 5))   // "é" was 3..<6
public enum Normalization {
  /// A text in a normalization form, with the map from its offsets to those of `text`.
  ///
  /// A text that is in the form already is returned as it is, with ``OffsetMap/identity``.
  /// - Throws: ``UnicodeError/textTooLong(bytes:)``, ``UnicodeError/icu(status:operation:)``.
  /// - Complexity: linear in the text.
  public static func normalized(
    _ text: SourceText, to form: NormalizationForm
  ) throws(UnicodeError) -> (text: SourceText, map: OffsetMap) {
    if try isNormalized(text, in: form) { return (text, .identity) }
    let result = try ICUText.normalizedWithEdits(text.utf8, to: form)
    return (SourceText(unchecked: result.bytes), OffsetMap(edits: result.edits))
  }

  /// A string in a normalization form: `"e\u{301}"` becomes `"é"` in NFC.
  ///
  /// - Throws: as ``normalized(_:to:)-(SourceText,_)`` does.
  /// - Complexity: linear in the text.
  public static func normalized(_ string: String, to form: NormalizationForm) throws(UnicodeError) -> String {
    let bytes = Array(string.utf8)
    if isPlain(bytes, in: form) { return string }
    return String(decoding: try ICUText.normalized(bytes, to: form), as: UTF8.self)
  }

  /// Whether a text is in a normalization form.
  ///
  /// - Throws: ``UnicodeError/textTooLong(bytes:)``, ``UnicodeError/icu(status:operation:)``.
  /// - Complexity: linear in the text.
  public static func isNormalized(_ text: SourceText, in form: NormalizationForm) throws(UnicodeError) -> Bool {
    if isPlain(text.utf8, in: form) { return true }
    return try ICUText.isNormalized(text.utf8, in: form)
  }

  /// Whether a string is in a normalization form: `"é"` is in NFC, not in NFD.
  ///
  /// - Throws: as ``isNormalized(_:in:)-(SourceText,_)`` does.
  /// - Complexity: linear in the text.
  public static func isNormalized(_ string: String, in form: NormalizationForm) throws(UnicodeError) -> Bool {
    try isNormalized(SourceText(string), in: form)
  }

  /// Whether nothing in the bytes can change in the form: all is ASCII (and none of it a capital, where case folds).
  private static func isPlain(_ bytes: [UInt8], in form: NormalizationForm) -> Bool {
    let capitals: ClosedRange<UInt8>? = form == .nfkcCasefold ? UInt8(ascii: "A")...UInt8(ascii: "Z") : nil
    return bytes.allSatisfy { $0 < 0x80 && capitals?.contains($0) != true }
  }
}
