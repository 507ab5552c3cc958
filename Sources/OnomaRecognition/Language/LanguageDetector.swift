internal import OnomaLexicon
internal import OnomaText

/// Tells the language of a run of tokens by its letters and its function words.
struct LanguageDetector {
  private let tokens: Tokens
  private let traits: [WordTraits]
  private let bytes: [UInt8]

  init(text: SourceText, tokens: Tokens, traits: [WordTraits]) {
    self.tokens = tokens
    self.traits = traits
    bytes = text.utf8
  }

  /// The language of a paragraph; the one of the whole text, or `und`, where it is too short to tell.
  func language(of range: Range<Int>, fallback: Language) -> Language {
    let counts = Counts(self, range)
    return counts.language ?? (counts.foreign ? .undetermined : fallback)
  }

  /// The language that most of the text is in.
  func mainLanguage() -> Language { Counts(self, 0..<tokens.count).language ?? .undetermined }

  /// What speaks for each language.
  private struct Counts {
    var (words, cyrillic, foreignLetters, marked) = (0, 0, 0, 0)
    var (english, vietnamese, russian, unmarkedVietnamese) = (0, 0, 0, 0)

    init(_ detector: LanguageDetector, _ range: Range<Int>) {
      for token in range {
        let flags = detector.tokens.flags[token]
        guard flags.contains(.word) else { continue }
        words += 1
        if flags.contains(.cyrillic) {
          cyrillic += 1
          if detector.hasForeignCyrillic(token) { foreignLetters += 1 }
        } else if !flags.contains(.latin) {
          foreignLetters += 1
        }
        if flags.contains(.hasMarks) { marked += 1 }
        let traits = detector.traits[token]
        if traits.contains(.englishFunction) { english += 1 }
        if traits.contains(.vietnameseFunction) { vietnamese += 1 }
        if traits.contains(.russianFunction) { russian += 1 }
        // Ho Chi Minh has three syllables that are function words without their marks: names do not count.
        if traits.contains(.unmarkedVietnameseFunction), flags.isLowerWord || flags.contains(.allUpper) { unmarkedVietnamese += 1 }
      }
    }

    /// Whether it is surely none of the three.
    var foreign: Bool { words > 2 && foreignLetters * 3 > words }

    var language: Language? {
      guard words > 0, !foreign else { return nil }
      if cyrillic * 2 > words { return russian > 0 || words >= 2 ? .russian : nil }
      // Vietnamese writes marks on most words; names alone bring a few marks into English.
      if marked * 10 >= words * 6, vietnamese + 2 >= english { return .vietnamese }
      if marked * 10 >= words * 4, vietnamese >= english { return .vietnamese }
      if vietnamese > 2 * english, marked * 10 >= words * 2 { return .vietnamese }
      if english > 0, english * 2 >= unmarkedVietnamese { return .english }
      if marked == 0, unmarkedVietnamese * 8 > words, unmarkedVietnamese > 2 * english { return .vietnamese }
      return nil
    }
  }

  /// і ї є ў and other letters that Russian does not have.
  private func hasForeignCyrillic(_ token: Int) -> Bool {
    let span = tokens.span(of: token)
    var index = span.utf8Start
    while index + 1 < span.utf8End {
      let (lead, tail) = (bytes[index], bytes[index + 1])
      if lead == 0xD0 && tail < 0x90 && tail != 0x81 { return true }
      if lead == 0xD1 && tail > 0x8F && tail != 0x91 { return true }
      if lead == 0xD2 || lead == 0xD3 { return true }
      index += 1
    }
    return false
  }
}
