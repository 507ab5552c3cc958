/// Characters as a terminal shows them.
enum TerminalText {
  /// The text on one line without anything that a terminal obeys: control characters become visible symbols (`␛`, `␊`), marks that turn
  /// the direction of the text become `<U+202E>`.
  static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { symbol(for: $0) != nil }) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if let symbol = symbol(for: scalar) { shown += symbol } else { shown.unicodeScalars.append(scalar) }
    }
    return shown
  }

  /// What stands for a scalar that must not reach a terminal; nil for one that may.
  static func symbol(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) }
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
      "<U+" + String(repeating: "0", count: scalar.value < 0x100 ? 2 : 0) + String(scalar.value, radix: 16, uppercase: true) + ">"
    default: nil
    }
  }

  /// How many columns a text takes: 2 for a wide letter or an emoji, 0 for a combining mark.
  ///
  ///     width(of: "Huế")    // 3, in NFD too
  ///     width(of: "河内😀")  // 6
  static func width(of text: String) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// How many columns a character takes.
  static func width(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.isASCII, character.utf8.count == 1 { return 1 }
    // A sequence that asks for the emoji's picture: a heart and U+FE0F, the two letters of a flag.
    let isPicture = character.unicodeScalars.dropFirst().contains { $0.value == 0xFE0F || (0x1F1E6...0x1F1FF).contains($0.value) }
    return isPicture || isWide(first) ? 2 : isInvisible(first) ? 0 : 1
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    case .format: scalar.value != 0xAD
    default: false
    }
  }

  /// Whether a scalar takes two columns: UAX #11, classes W and F, in blocks.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
      0x20000...0x3FFFD:
      scalar.value != 0x303F
    default: scalar.properties.isEmojiPresentation
    }
  }
}
