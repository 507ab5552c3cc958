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

  /// Text with the tone marks of its Vietnamese syllables in one style, in NFC; all else stays as it is, and every letter in its case.
  ///
  ///     rules.toneMarked("Khánh Hoà, Thuỷ Nguyên", .old)   // "Khánh Hòa, Thủy Nguyên"
  ///     rules.toneMarked("HOà", .old)                      // "HÒa"
  /// - Complexity: linear in the text.
  public func toneMarked(_ text: String, _ style: ToneMarkStyle) -> String {
    var (out, word) = (Letters(), Letters())
    func flush() {
      out += toneMarked(word, style) ?? word
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value) {
        word.append(scalar)
      } else {
        if !word.isEmpty { flush() }
        out.append(scalar)
      }
    }
    if !word.isEmpty { flush() }
    return out.string
  }

  /// A word with its tone mark where the style has it; nil for what is no syllable, or would have to be mended.
  private func toneMarked(_ word: Letters, _ style: ToneMarkStyle) -> Letters? {
    var reading = WordReading()
    for scalar in word { reading.add(scalar, syllables.alphabet) }
    guard let entry = reading.resolve(syllables), !reading.isRepaired else { return nil }
    let place = Int(style == .old ? entry.oldMark : entry.newMark)
    return (0..<reading.count).compactMap {
      syllables.alphabet.scalar(reading.letter($0), $0 == place ? reading.tone : .ngang, isUpper: reading.isUpper($0))
    }
  }
}
