extension NameRules {
  /// A Vietnamese name in Russian letters; nil where a word of it is no Vietnamese syllable, and usage has no form.
  ///
  ///     rules.russianTranscription(of: "Phạm Minh Chính", as: .person)?.text     // "Фам Минь Тинь"
  ///     rules.russianTranscription(of: "Phạm Minh Chính", as: .person)?.variants   // ["Фам Минь Чинь"]
  ///     rules.russianTranscription(of: "Nha Trang", as: .place)?.text            // "Нячанг"
  ///     rules.russianTranscription(of: "Hồ Chí Minh", as: .person)?.text         // "Хо Ши Мин", an exception
  ///     rules.russianTranscription(of: "Thừa Thiên - Huế", as: .place)?.text     // "Тхыатхьен-Хюэ"
  ///
  /// Rules: Instruction on the Russian rendering of Vietnamese geographical names (ГУГК 1973); the usage of the press before them.
  /// - Parameters:
  ///   - name: with marks, in any Unicode form, in name case or in capitals, which the Russian form then has too.
  ///   - kind: a person's words stay apart, a place's become one; a place's hyphen or dash is a hyphen.
  /// - Complexity: linear in the name.
  public func russianTranscription(of name: String, as kind: VietnameseNameKind) -> RussianTranscription? {
    let exception = usage(of: name, kind)
    let groups = Self.groups(name, kind)
    let syllables = groups.map { $0.map(syllable) }
    let found = syllables.map { $0.compactMap(\.self) }
    guard !groups.isEmpty, syllables.allSatisfy({ !$0.contains(nil) }), let rule = joined(found, kind, []) else {
      return exception.map { RussianTranscription(text: $0, byRule: $0, variants: [], origin: .exception) }
    }
    var variants: [String] = []
    var parts: [String] = []
    for part in found.joined().flatMap({ transcription.variable($0) }) where !parts.contains(part) { parts.append(part) }
    for taken in parts.map({ [$0] }) + (parts.count > 1 ? [parts] : []) {
      if let variant = joined(found, kind, Set(taken)), variant != rule, !variants.contains(variant) { variants.append(variant) }
    }
    // Parts of a compound have their own usage: Quảng Nam - Đà Nẵng.
    let text = exception ?? compound(groups, kind)
    guard let text, text != rule else { return RussianTranscription(text: rule, byRule: rule, variants: variants, origin: .rule) }
    return RussianTranscription(text: text, byRule: rule, variants: [rule] + variants.filter { $0 != text }, origin: .exception)
  }

  /// The syllable that a word spells; Đăk, as some places have it, is Đắk.
  private func syllable(_ word: String) -> VietnameseSyllable? {
    if let syllable = VietnameseSyllable(parsing: word, rules: self) { return syllable }
    return word.last?.lowercased() == "k" ? VietnameseSyllable(parsing: word + "\u{301}", rules: self) : nil
  }

  /// The form of usage, in capitals for a name in capitals.
  private func usage(of name: String, _ kind: VietnameseNameKind) -> String? {
    let key = Letters(of: vietnameseKey(of: name, .spelling)).map { NamePieces.isApostrophe($0) ? "'" : $0 }
    return transcription.exception(for: key, kind).map {
      !$0.isAbbreviation && Letters(of: name).isAllCaps ? Letters(of: $0.russian).map(\.upper).string : $0.russian
    }
  }

  /// The words of a name; a place's by the groups that hyphens and dashes part.
  private static func groups(_ name: String, _ kind: VietnameseNameKind) -> [[String]] {
    func isDash(_ character: Character) -> Bool {
      character == "-" || character == "–" || character == "—" || character == "‐" || character == "‑"
    }
    let groups = kind == .place ? name.split(whereSeparator: isDash) : [name[...]]
    return groups.map { $0.split { $0.isWhitespace || isDash($0) }.map(String.init) }.filter { !$0.isEmpty }
  }

  private func compound(_ groups: [[String]], _ kind: VietnameseNameKind) -> String? {
    guard groups.count > 1 else { return nil }
    let names = groups.map { $0.joined(separator: " ") }
    return names.compactMap { russianTranscription(of: $0, as: kind)?.text }.joined(separator: "-")
  }

  private func joined(_ groups: [[VietnameseSyllable]], _ kind: VietnameseNameKind, _ variants: Set<String>) -> String? {
    var out: Letters = []
    for group in groups {
      if !out.isEmpty { out.append("-") }
      for (index, syllable) in group.enumerated() {
        guard var letters = transcription.transcribed(syllable, variants: variants) else { return nil }
        if kind == .person, index > 0 { out.append(" ") }
        switch syllable.letterCase {
        case .upper: letters = letters.map(\.upper)
        case .title where kind == .person || index == 0: letters[0] = letters[0].upper
        default: break
        }
        out += letters
      }
    }
    return out.string
  }
}
