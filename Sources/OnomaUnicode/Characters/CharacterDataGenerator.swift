/// Writes `CharacterData.generated.swift` from what ICU knows of the code points assigned in ``CharacterTable/unicodeVersion``.
///
/// The file is written anew by `ONOMA_WRITE_CHARACTER_DATA=1 swift test -c release --filter CharacterDataTests`.
package enum CharacterDataGenerator {
  /// What is said of one code point.
  package struct Entry: Hashable, Sendable {
    /// The class.
    package var characterClass = CharacterClass.control
    /// The script.
    package var script = CharacterScript.none
    /// Whether it is a capital.
    package var isUppercase = false
    /// Whether it is a small letter.
    package var isLowercase = false
    /// The fold; empty where the character stands for itself.
    package var fold: [UInt32] = []
  }

  /// The pinned version, as major × 256 + minor.
  static let version: Int32 = {
    let parts = CharacterTable.unicodeVersion.split(separator: ".").compactMap { Int32($0) }
    return parts[0] * 256 + parts[1]
  }()

  /// Whether the pinned version has the code point assigned.
  package static func isAssigned(_ scalar: UInt32) -> Bool { ICUCharacters.isAssigned(scalar, in: version) }

  /// What ICU says of a code point.
  package static func entry(of scalar: UInt32) throws(UnicodeError) -> Entry {
    guard isAssigned(scalar) else { return Entry() }
    var entry = Entry()
    entry.characterClass = try characterClass(of: scalar)
    entry.script = script(of: scalar)
    entry.fold = try CharacterFold.fold(of: scalar, entry.characterClass)
    guard entry.characterClass == .letter else { return entry }
    entry.isUppercase = ICUCharacters.isUppercase(scalar)
    entry.isLowercase = ICUCharacters.isLowercase(scalar) && !entry.isUppercase
    // `𝐀` belongs to no script, but stands for a Latin letter.
    if entry.script == .none, let first = entry.fold.first { entry.script = script(of: first) }
    return entry
  }

  /// What a table says of a code point, to compare.
  package static func entry(of scalar: UInt32, in table: CharacterTable) -> Entry {
    let record = table.record(of: scalar)
    var entry = Entry(
      characterClass: record.characterClass, script: record.script, isUppercase: record.isUppercase, isLowercase: record.isLowercase)
    if record.hasFold { table.withFold(of: scalar, record) { entry.fold.append($0) } }
    return entry
  }

  private static func script(of scalar: UInt32) -> CharacterScript {
    switch ICUCharacters.script(of: scalar) {
    case "Latn": .latin
    case "Cyrl": .cyrillic
    case "Zyyy", "Zinh", "Zzzz": .none
    default: .other
    }
  }

  // MARK: Classes

  private static let lineBreaks: Set<UInt32> = [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]

  /// What ICU has no property for, and what general categories would part (`−` is a symbol, `ʼ` a letter).
  private static let listed: [UInt32: CharacterClass] = {
    let lists: [(CharacterClass, String)] = [
      (.space, "\t"),
      (.hyphen, "-−"),
      (.apostrophe, "'’‘‛ʼʹʻʽʾʿ`´′"),
      (.slash, "/⁄∕"),
      (.period, "."),
      (.comma, ",،、"),
      (.exclamation, "…‥"),
      (.colonSemicolon, ":;؛"),
      (.openingQuote, "„‚"),
      (.quote, "\"″"),
      (.percent, "%‰‱٪"),
      (.ampersand, "&"),
    ]
    var listed: [UInt32: CharacterClass] = [:]
    for (characterClass, characters) in lists {
      for scalar in characters.unicodeScalars { listed[scalar.value] = characterClass }
    }
    listed[0x034F] = .mark  // COMBINING GRAPHEME JOINER is ignorable, but sits between marks
    return listed
  }()

  static func characterClass(of scalar: UInt32) throws(UnicodeError) -> CharacterClass {
    if let listed = listed[scalar] { return listed }
    if lineBreaks.contains(scalar) { return .lineBreak }
    if ICUCharacters.isDefaultIgnorable(scalar) { return .ignorable }
    let category = ICUCharacters.category(of: scalar)
    if category.hasPrefix("P") || category.hasPrefix("S") {
      // `％` is what `%` is, U+037E what `;` is; symbols that stand for letters (`Ⓐ`) stay symbols.
      for compatibility in [false, true] {
        let plain = try ICUCharacters.decomposed([scalar], compatibility: compatibility)
        guard plain.count == 1, plain[0] != scalar else { continue }
        let plainClass = try characterClass(of: plain[0])
        if plainClass != .letter, plainClass != .digit, plainClass != .mark { return plainClass }
      }
    }
    if ICUCharacters.isSentenceTerminal(scalar) { return .exclamation }
    return characterClass(ofCategory: category)
  }

  private static func characterClass(ofCategory category: String) -> CharacterClass {
    switch category {
    case "Mn", "Mc", "Me": .mark
    case "Nd": .digit
    case "Nl", "No": .numberOther
    case "Zs": .space
    case "Pd": .hyphen
    case "Pi": .openingQuote
    case "Pf": .closingQuote
    case "Ps": .openingBracket
    case "Pe": .closingBracket
    case "Sc": .currency
    case let other where other.hasPrefix("L"): .letter
    case let other where other.hasPrefix("P"): .punctuation
    case let other where other.hasPrefix("S"): .symbol
    default: .control
    }
  }
}
