/// Recognizes Vietnamese names in Russian text: which Russian words can stand for a Vietnamese syllable, and which for a family name.
///
///     let index = VietnameseTranscriptionIndex(familyNames: ["Phạm", "Nguyễn"], rules: rules)
///     index.isSyllable("Тинь")                     // true: Chính
///     index.isSyllable("Путин")                    // false
///     index.familyNames(of: "Фам")                 // ["Phạm"]
///     index.isPersonName("Фам Минь Тинь")          // true: family name first
///     index.isPersonName("Фам Минь Тиня", inflected: true)   // true: only the last word is declined
///
/// That a word can be a syllable tells little by itself: Дом and Там can be. Case, and ё written е, do not count.
/// Made from all syllables in some milliseconds; keep it.
public struct VietnameseTranscriptionIndex: Sendable {
  private var syllables: Set<Letters> = []
  private var families: [Letters: [String]] = [:]
  /// The sexes that middle names tell, by their transcriptions; both where two names of either sex are written alike.
  private var middles: [Letters: Set<GrammaticalGender>] = [:]

  /// An index of nothing.
  init() {}

  /// An index of all syllables and of these family names, with the variants that are met of each.
  ///
  /// - Parameter familyNames: with marks, of one syllable; others, and what is no syllable, are passed over.
  /// - Complexity: linear in the syllables that there are, some 7,000, and in the family names.
  public init(familyNames: some Sequence<String>, rules: NameRules) {
    syllables.reserveCapacity(rules.syllables.entries.count)
    for (onset, rhyme) in rules.syllables.pairs {
      guard let syllable = rules.syllables.parts(onset: onset, rhyme: rhyme) else { continue }
      for form in Self.forms(syllable, rules) { syllables.insert(form) }
    }
    for name in rules.transcription.exceptions(of: .person) {
      for word in name.split(separator: " ") { syllables.insert(Self.key(String(word))) }
    }
    for (name, gender) in rules.vietnameseNameParts.tellingMiddleNames {
      guard let syllable = VietnameseSyllable(parsing: name, rules: rules), let form = rules.transcription.transcribed(syllable) else {
        continue
      }
      middles[Self.folded(form), default: []].insert(gender)
    }
    for name in familyNames {
      guard let syllable = VietnameseSyllable(parsing: name, rules: rules) else { continue }
      for form in Self.forms(syllable, rules) where families[form]?.contains(name) != true { families[form, default: []].append(name) }
    }
  }

  private static func forms(_ syllable: VietnameseSyllable, _ rules: NameRules) -> [Letters] {
    let table = rules.transcription
    let parts = table.variable(syllable)
    if parts.isEmpty { return table.transcribed(syllable).map { [folded($0)] } ?? [] }
    let taken = [[]] + parts.map { [$0] } + (parts.count > 1 ? [parts] : [])
    return taken.compactMap { table.transcribed(syllable, variants: Set($0)).map(folded) }
  }

  private static func folded(_ letters: Letters) -> Letters { letters.map { $0 == "ё" ? "е" : $0 } }

  private static func key(_ word: String) -> Letters { folded(Letters(of: word).lowered) }

  // MARK: Asking

  /// Whether a Russian word can be the transcription of a Vietnamese syllable.
  /// - Complexity: linear in the word.
  public func isSyllable(_ word: String) -> Bool { word.utf8.count <= 32 && syllables.contains(Self.key(word)) }

  /// Whether a Russian word can be a case of such a transcription, as the given name of a man has: Тиня, Тиню, Ламом.
  /// - Complexity: linear in the word.
  public func isInflectedSyllable(_ word: String) -> Bool {
    guard word.utf8.count <= 32 else { return false }
    let key = Self.key(word)
    for (ending, nominative) in Self.endings where key.count > ending.count + 1 && key.hasSuffix(ending) {
      let stem = Letters(key.dropLast(ending.count))
      // Vowels are not declined.
      guard let last = stem.last, last.isRussianConsonant else { continue }
      if syllables.contains(stem + nominative) { return true }
    }
    return false
  }

  /// The endings of the second declension, and what the nominative has for them.
  private static let endings: [(ending: Letters, nominative: Letters)] = [
    (["а"], []), (["у"], []), (["о", "м"], []), (["е"], []), (["я"], ["ь"]), (["ю"], ["ь"]), (["е", "м"], ["ь"]), (["е"], ["ь"]),
    (["я"], ["й"]), (["ю"], ["й"]), (["е", "м"], ["й"]), (["е"], ["й"]),
  ]

  /// The sex that a middle name tells all but surely: Тхи a woman, Ван a man; nil for others.
  /// - Complexity: linear in the word.
  public func sex(ofMiddleName word: String) -> GrammaticalGender? {
    guard word.utf8.count <= 32, let genders = middles[Self.key(word)], genders.count == 1 else { return nil }
    return genders.first
  }

  /// The family names that a Russian word can stand for, in the order they were given; empty for none.
  /// - Complexity: linear in the word.
  public func familyNames(of word: String) -> [String] { word.utf8.count <= 32 ? families[Self.key(word)] ?? [] : [] }

  /// Whether two words to five are a family name and syllables.
  ///
  /// - Parameter inflected: whether the last word may stand in any case.
  /// - Complexity: linear in the name.
  public func isPersonName(_ name: String, inflected: Bool = false) -> Bool {
    guard name.utf8.count <= 200 else { return false }
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    guard (2...5).contains(words.count), let first = words.first, let last = words.last, !familyNames(of: first).isEmpty else {
      return false
    }
    return words.dropFirst().dropLast().allSatisfy(isSyllable) && (isSyllable(last) || inflected && isInflectedSyllable(last))
  }
}
