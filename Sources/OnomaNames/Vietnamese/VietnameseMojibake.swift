/// Text in a Vietnamese font's bytes that was read as Western: TiÕng ViÖt, Tieáng Vieät.
public struct VietnameseMojibake: Hashable, Sendable {
  /// The encoding of the bytes, ``VietnameseEncoding/tcvn3`` or ``VietnameseEncoding/vni``.
  public let encoding: VietnameseEncoding
  /// The text as it was meant, in NFC.
  public let text: String
  /// How sure that is, above 0 and below 1: the share of words with marks that become syllables, less where there are few of them,
  /// and half of that where the other encoding makes as many syllables.
  public let confidence: Double
}

extension NameRules {
  /// What the text was meant to be, where it is TCVN3 or VNI read as windows-1252; nil where it is neither.
  ///
  ///     rules.mojibake(in: "TiÕng ViÖt")      // tcvn3, "Tiếng Việt", 0.75
  ///     rules.mojibake(in: "Tieáng Vieät")    // vni, "Tiếng Việt", 0.75
  ///     rules.mojibake(in: "Hà Nội")          // nil: these are syllables as they are
  ///     rules.mojibake(in: "São Paulo")       // nil: no encoding makes a syllable of São
  ///
  /// Words whose capitals came from a capitals' font are written in capitals again where the line has no lower-case letter besides.
  /// - Complexity: linear in the text.
  public func mojibake(in text: String) -> VietnameseMojibake? {
    guard let bytes = Self.westernBytes(composed(text)) else { return nil }
    let asItIs = markedShare(of: text)
    guard asItIs.all > 0 else { return nil }
    var (best, isTie) = (VietnameseMojibake?.none, false)
    for encoding in [VietnameseEncoding.tcvn3, .vni] {
      guard let decoded = try? decoded(bytes, from: encoding) else { continue }
      let meant = encoding == .tcvn3 ? capitalized(decoded, like: text) : decoded
      let share = markedShare(of: meant)
      guard share.right > asItIs.right, share.right * 2 > share.all else { continue }
      let doubt = share.right < 8 ? 1 / Double(1 << share.right) : 1.0 / 256
      let confidence = Double(share.right) / Double(share.all) * (1 - doubt)
      isTie = confidence == best?.confidence
      if confidence > best?.confidence ?? 0 { best = VietnameseMojibake(encoding: encoding, text: meant, confidence: confidence) }
    }
    guard let best, isTie else { return best }
    return VietnameseMojibake(encoding: best.encoding, text: best.text, confidence: best.confidence / 2)
  }

  /// How many words have letters beyond ASCII, and how many of these are syllables.
  private func markedShare(of text: String) -> (right: Int, all: Int) {
    var (right, all) = (0, 0)
    for word in text.split(whereSeparator: { !$0.isLetter && !Self.isFontSign($0) }) where word.utf8.contains(where: { $0 > 0x7F }) {
      all += 1
      if isWrittenRight(String(word)) { right += 1 }
    }
    return (right, all)
  }

  /// Whether a word is a syllable with its tone mark where one of the styles has it: vạ, not vaù.
  private func isWrittenRight(_ word: String) -> Bool {
    let letters = composed(word).lowered
    guard let syllable = syllables.parse(letters.string) else { return false }
    return letters.elementsEqual(syllable.text(.old).unicodeScalars) || letters.elementsEqual(syllable.text(.new).unicodeScalars)
  }

  /// Signs that fonts drew as letters: ¸ is á, ® is đ.
  private static func isFontSign(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return (0xA1...0xFF).contains(scalar.value)
  }

  /// The bytes that windows-1252 or Latin-1 has for text; nil where it has none.
  private static func westernBytes(_ letters: Letters) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in letters {
      if scalar.value < 0x100 {
        bytes.append(UInt8(scalar.value))
      } else if let byte = windows1252.firstIndex(of: scalar.value) {
        bytes.append(0x80 + UInt8(byte))
      } else {
        return nil
      }
    }
    return bytes
  }

  /// What windows-1252 has for the bytes from 0x80 on; 0 where it has nothing.
  private static let windows1252: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// CéNG HOµ is CỘNG HOÀ: a line with a word of two capitals and no lower-case letter of ASCII.
  private func capitalized(_ decoded: String, like text: String) -> String {
    guard !text.utf8.contains(where: { (0x61...0x7A).contains($0) }) else { return decoded }
    var run = 0
    for byte in text.utf8 {
      run = (0x41...0x5A).contains(byte) ? run + 1 : byte == UInt8(ascii: " ") ? 0 : run
      if run > 1 { return Letters(decoded.unicodeScalars).map(\.upper).string }
    }
    return decoded
  }
}
