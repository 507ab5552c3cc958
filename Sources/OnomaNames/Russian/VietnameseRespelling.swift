/// Russian names as older Vietnamese newspapers spell them, syllable by syllable with hyphens (`russian/vietnamese-respelling.tsv`).
///
/// | kind | russian | vietnamese | variant |
/// |---|---|---|---|
/// | `onset` | a consonant before a vowel | what stands for it | what else is met |
/// | `front-onset` | a consonant before i, e, ê that does otherwise | | |
/// | `open` | a vowel that ends its syllable | | |
/// | `stopped` | a vowel before p, t, c, ch, with the tone that Vietnamese needs there | | |
/// | `nasal` | a vowel before m, n | | |
/// | `glide` | a vowel before й, with it | | |
/// | `before-r` | a vowel before р that does otherwise | | |
/// | `coda` | a consonant that ends a syllable | | |
/// | `front-coda` | a consonant after и that does otherwise | | |
/// | `cluster` | consonants that begin a syllable together | – | – |
/// | `word` | a whole name that does otherwise | its spelling | |
struct VietnameseRespelling {
  enum Kind: String, CaseIterable {
    case onset, open, stopped, nasal, glide, coda, cluster, word
    case frontOnset = "front-onset"
    case beforeR = "before-r"
    case frontCoda = "front-coda"
  }

  private struct Entry {
    let usual: String
    let variant: String

    func text(_ isVariant: Bool) -> String { isVariant && !variant.isEmpty ? variant : usual }
  }

  private var entries: [Kind: [Letters: Entry]] = [:]

  static let path = "russian/vietnamese-respelling.tsv"
  static let columns = ["kind", "russian", "vietnamese", "variant", "source"]

  init(_ reader: inout TableReader) {
    for row in reader.rows(of: Self.path, columns: Self.columns) {
      guard let kind = Kind(rawValue: String(row[0])) else {
        let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
        reader.report(row, 0, "\"\(row[0])\" is no kind of rule", remedy: "write one of \(kinds)")
        continue
      }
      guard !row[1].isEmpty, kind == .cluster || !row[2].isEmpty else {
        reader.report(row, 1, "the rule says nothing", remedy: "write the Russian letters and what stands for them")
        continue
      }
      let key = kind == .word ? Letters(of: row[1]).key : Letters(of: row[1]).lowered
      entries[kind, default: [:]][key] = Entry(usual: String(row[2]), variant: String(row[3]))
    }
  }

  /// The spelling of a lower-case word; nil for letters that no rule knows.
  ///
  /// - Parameter isVariant: whether the variants of the rules are taken.
  func spelling(of word: Letters, isVariant: Bool) -> String? {
    if let entry = entries[.word]?[word.key] { return entry.text(isVariant) }
    guard word.allSatisfy({ (0x430...0x44F).contains($0.value) || $0 == "ё" }) else { return nil }
    let letters = word.filter { $0 != "ь" && $0 != "ъ" }
    let vowels = letters.indices.filter { letters[$0].isRussianVowel }
    guard let first = vowels.first else { return nil }
    var syllables: [String] = []
    var onset = letters[..<first]
    for (number, vowel) in vowels.enumerated() {
      let isLast = number == vowels.count - 1
      let between = letters[(vowel + 1)..<(isLast ? letters.count : vowels[number + 1])]
      let coda = isLast ? Letters(between) : codaPart(Letters(between))
      let next = Letters(between.dropFirst(coda.count))
      guard let syllable = syllable(Letters(onset), letters[vowel], coda, next: isLast ? nil : next, isVariant) else { return nil }
      syllables += syllable
      onset = next[...]
    }
    return syllables.joined(separator: "-")
  }

  /// What of the consonants between two vowels ends the first syllable: all but the longest that may begin one.
  private func codaPart(_ consonants: Letters) -> Letters {
    guard consonants.count > 1 else { return consonants == ["й"] ? consonants : [] }
    for start in consonants.indices where start == consonants.count - 1 || entries[.cluster]?[Letters(consonants[start...])] != nil {
      return Letters(consonants[..<start])
    }
    return consonants
  }

  private func syllable(_ onset: Letters, _ vowel: Unicode.Scalar, _ coda: Letters, next: Letters?, _ isVariant: Bool) -> [String]? {
    func text(_ kind: Kind, _ letter: Unicode.Scalar) -> String? { entries[kind]?[[letter]]?.text(isVariant) }
    var rest: [String] = []
    let middle: String?
    switch coda.first {
    case nil: middle = (next?.first == "р" ? text(.beforeR, vowel) : nil) ?? text(.open, vowel)
    case "й": middle = text(.glide, vowel)
    case "р"? where coda.count == 1 && next == nil: middle = text(.beforeR, vowel) ?? text(.open, vowel)
    case "м"?, "н"?, "л"?: middle = text(.nasal, vowel).flatMap { vowel in text(.coda, coda[0]).map { vowel + $0 } }
    case let last?:
      middle = text(.stopped, vowel).flatMap { text in
        ((vowel == "и" ? self.entries[.frontCoda]?[[last]]?.text(isVariant) : nil) ?? self.entries[.coda]?[[last]]?.text(isVariant)).map {
          text + $0
        }
      }
    }
    guard let middle, let first = middle.unicodeScalars.first else { return nil }
    // ghi, ghê, but gây.
    let isFront = "ieêíéế".unicodeScalars.contains(first)
    var start = ""
    for (index, letter) in onset.enumerated() {
      let isNext = index == onset.count - 1
      guard let consonant = (isNext && isFront ? text(.frontOnset, letter) : nil) ?? text(.onset, letter) else { return nil }
      start += consonant
    }
    // Александр: what cannot end the word gets a vowel.
    if next == nil, coda.count > 2, coda.last == "р", let first = text(.onset, coda[coda.count - 2]), let last = text(.onset, "р") {
      rest = [first + last + "ơ"]
    }
    return [start + middle] + rest
  }
}

extension NameRules {
  /// A Russian name as Vietnamese newspapers used to respell it, with hyphens: aliases to recognize, the usual one first.
  ///
  ///     rules.vietnameseRespellings(of: "Михаил Владимирович Мишустин").first
  ///     // "Mi-kha-in Vla-đi-mia-rô-vích Mi-su-xtin"
  ///     rules.vietnameseRespellings(of: "Лавров")    // ["La-vrốp"]
  ///     rules.vietnameseRespellings(of: "Дмитрий Песков").first   // "Đmi-tri Pê-xcốp"
  ///
  /// Not for printing: today's rule is the English press form. Spellings vary more than any rule; the second of the list takes the rules' variants.
  /// - Returns: one or two spellings; empty if a letter is not Russian.
  /// - Complexity: linear in the name.
  public func vietnameseRespellings(of name: String) -> [String] {
    var spellings: [String] = []
    for isVariant in [false, true] {
      let words = name.split(separator: " ").map { respelled(Letters(of: $0), isVariant: isVariant) }
      let spelling = words.compactMap(\.self).joined(separator: " ")
      if !words.contains(nil), !spelling.isEmpty, !spellings.contains(spelling) { spellings.append(spelling) }
    }
    return spellings
  }

  private func respelled(_ word: Letters, isVariant: Bool) -> String? {
    if word.isInitial { return word.string }
    let pieces = word.lowered.split(separator: "-").map { respelling.spelling(of: Letters($0), isVariant: isVariant) }
    guard !pieces.isEmpty, !pieces.contains(nil) else { return nil }
    var letters = Letters(pieces.compactMap(\.self).joined(separator: "-").unicodeScalars)
    if word.first?.isUpperCase == true { letters[0] = letters[0].upper }
    return letters.string
  }
}
