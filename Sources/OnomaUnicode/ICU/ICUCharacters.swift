internal import CICUShims

/// ICU's properties of characters, for ``CharacterDataGenerator`` and tests only: at run time ``CharacterTable`` knows them.
enum ICUCharacters {
  /// The two-letter general category: `Lu`, `Mn`.
  static func category(of scalar: UInt32) -> String { unsafe String(cString: onoma_character_category(scalar)) }

  /// The ISO 15924 code of the script: `Latn`, `Zyyy`.
  static func script(of scalar: UInt32) -> String { unsafe String(cString: onoma_character_script(scalar)) }

  /// Whether a version of Unicode, major × 256 + minor, has the code point assigned.
  static func isAssigned(_ scalar: UInt32, in version: Int32) -> Bool {
    let age = onoma_character_age(scalar)
    return age != 0 && age <= version
  }

  /// Uppercase or titlecase.
  static func isUppercase(_ scalar: UInt32) -> Bool { onoma_character_is_uppercase(scalar) }

  /// Lowercase.
  static func isLowercase(_ scalar: UInt32) -> Bool { onoma_character_is_lowercase(scalar) }

  /// Default_Ignorable_Code_Point.
  static func isDefaultIgnorable(_ scalar: UInt32) -> Bool { onoma_character_is_default_ignorable(scalar) }

  /// Sentence_Terminal.
  static func isSentenceTerminal(_ scalar: UInt32) -> Bool { onoma_character_is_sentence_terminal(scalar) }

  /// Full case folding.
  static func caseFolded(_ scalars: [UInt32]) throws(UnicodeError) -> [UInt32] {
    var (out, count) = ([UInt32](repeating: 0, count: 64), Int32(0))
    let status = unsafe onoma_characters_fold_case(scalars, Int32(scalars.count), &out, 64, &count)
    try UnicodeError.check(status, in: "case folding")
    return Array(out.prefix(Int(count)))
  }

  /// NFD, or NFKD (`compatibility`).
  static func decomposed(_ scalars: [UInt32], compatibility: Bool) throws(UnicodeError) -> [UInt32] {
    var (out, count) = ([UInt32](repeating: 0, count: 64), Int32(0))
    let status = unsafe onoma_characters_decompose(scalars, Int32(scalars.count), compatibility, &out, 64, &count)
    try UnicodeError.check(status, in: "decomposition")
    return Array(out.prefix(Int(count)))
  }
}
