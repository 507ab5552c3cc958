extension NameRules {
  /// Whether a word without any marks could be a Vietnamese syllable that has lost them.
  ///
  ///     rules.isPossibleUnmarked("nguyen")   // true
  ///     rules.isPossibleUnmarked("Smith")    // false
  ///     rules.isPossibleUnmarked("Nguyễn")   // false: it has marks, parse it
  /// - Complexity: linear in the word.
  public func isPossibleUnmarked(_ word: String) -> Bool {
    syllables.isPossibleUnmarked(word)
  }

  /// Whether a word is a Vietnamese syllable with its marks, in any case, NFC or NFD.
  public func isVietnameseSyllable(_ word: String) -> Bool {
    syllables.parse(word) != nil
  }

  /// Text with the tone marks of its Vietnamese syllables in one style; all else stays as it is.
  ///
  ///     rules.toneMarked("Khánh Hoà, Thuỷ Nguyên", .old)   // "Khánh Hòa, Thủy Nguyên"
  /// - Complexity: linear in the text.
  public func toneMarked(_ text: String, _ style: ToneMarkStyle) -> String {
    var out = ""
    var word = ""
    func flush() {
      out += syllables.parse(word)?.text(style) ?? word
      word = ""
    }
    for character in text {
      if character.isLetter {
        word.append(character)
      } else {
        flush()
        out.append(character)
      }
    }
    flush()
    return out
  }
}
