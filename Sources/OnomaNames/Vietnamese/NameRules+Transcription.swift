extension NameRules {
  /// A Vietnamese name in Russian letters; nil where a word of it is no Vietnamese syllable, and usage has no form.
  ///
  ///     rules.russianTranscription(of: "Phạm Minh Chính", as: .person)?.text     // "Фам Минь Тинь"
  ///     rules.russianTranscription(of: "Phạm Minh Chính", as: .person)?.variants   // ["Фам Минь Чинь"]
  ///     rules.russianTranscription(of: "Nha Trang", as: .place)?.text            // "Нячанг"
  ///     rules.russianTranscription(of: "Hồ Chí Minh", as: .person)?.text         // "Хо Ши Мин", an exception
  ///
  /// - Parameters:
  ///   - name: with marks, NFC or NFD, in name case or in capitals.
  ///   - kind: a person's words stay apart, a place's become one.
  /// - Complexity: linear in the name.
  public func russianTranscription(of name: String, as kind: VietnameseNameKind) -> RussianTranscription? {
    let words = name.split { $0 == " " || $0 == "-" || $0 == "–" }
    let syllables = words.compactMap { VietnameseSyllable(parsing: String($0), rules: self) }
    let isComplete = syllables.count == words.count && !words.isEmpty
    let key = isComplete ? syllables.map { $0.text(.old) }.joined(separator: " ") : name
    let exception = transcription.exception(for: key, kind)
    guard isComplete, let rule = joined(syllables, kind, withVariant: false) else {
      return exception.map { RussianTranscription(text: $0, byRule: $0, variants: [], origin: .exception) }
    }
    var variants: [String] = []
    if let variant = joined(syllables, kind, withVariant: true), variant != rule { variants.append(variant) }
    guard let exception, exception != rule else {
      return RussianTranscription(text: rule, byRule: rule, variants: variants, origin: .rule)
    }
    return RussianTranscription(text: exception, byRule: rule, variants: [rule] + variants, origin: .exception)
  }

  private func joined(_ syllables: [VietnameseSyllable], _ kind: VietnameseNameKind, withVariant: Bool) -> String? {
    var out: Letters = []
    for (index, syllable) in syllables.enumerated() {
      guard var letters = transcription.transcribed(syllable, withVariant: withVariant) else { return nil }
      if kind == .person, index > 0 { out.append(" ") }
      switch syllable.letterCase {
      case .upper: letters = letters.map(\.upper)
      case .title where kind == .person || index == 0: letters[0] = letters[0].upper
      default: break
      }
      out += letters
    }
    return out.string
  }
}
