/// Which part of a name every word is, and in which order the parts stand.
struct NameRoles: Hashable {
  var parts: [PersonNamePart] = []
  var order = PersonName.Order.givenFirst

  /// The family name, and given names behind it.
  static func eastAsian(_ count: Int) -> NameRoles {
    NameRoles(parts: [.family] + Array(repeating: .given, count: count - 1), order: count > 1 ? .eastAsian : .givenFirst)
  }
}

/// A name cut into words, initials with their dots, and what stands between them.
struct NameTokens {
  private(set) var words: [Letters] = []
  /// What stands before each word, and after the last: one more than words.
  private(set) var between: [Letters] = [[]]
  var roles = NameRoles()

  init(_ text: Letters) {
    var index = 0
    while index < text.count {
      guard text[index].isWordLetter else {
        between[between.count - 1].append(text[index])
        index += 1
        continue
      }
      var word: Letters = []
      while index < text.count, Self.continues(text, index, word) {
        word.append(text[index])
        index += 1
      }
      if index < text.count, text[index] == ".", word.count < 3, word[0].isUpperCase {
        word.append(".")
        index += 1
      }
      words.append(word)
      between.append([])
    }
  }

  private static func continues(_ text: Letters, _ index: Int, _ word: Letters) -> Bool {
    let scalar = text[index]
    if scalar.isWordLetter { return true }
    let isJoint = scalar == "-" || scalar == "’" || scalar == "'" || scalar == "\u{2011}"
    return isJoint && !word.isEmpty && index + 1 < text.count && text[index + 1].isLetter
  }

  /// The text with other words in the places of its own.
  func text(_ words: [Letters]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    bytes.appendUTF8(between[0])
    for (word, separator) in zip(words, between.dropFirst()) {
      bytes.appendUTF8(word)
      bytes.appendUTF8(separator)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The letters of the text with other words in the places of its own.
  func letters(_ words: [Letters]) -> Letters {
    var letters = between[0]
    for (word, separator) in zip(words, between.dropFirst()) {
      letters += word
      letters += separator
    }
    return letters
  }

  /// The text up to a word, which is not part of it.
  func text(_ words: [Letters], upTo end: Int) -> Letters {
    var text = between[0]
    for index in 0..<end { text += words[index] + between[index + 1] }
    return text
  }
}

extension PersonName {
  /// A name from its words and which part each of them is.
  init(words: [String], roles: NameRoles) {
    func part(_ wanted: PersonNamePart) -> String {
      zip(words, roles.parts).filter { $0.1 == wanted }.map(\.0).joined(separator: " ")
    }
    self.init(given: part(.given), patronymic: part(.patronymic), family: part(.family), order: roles.order)
  }
}

extension Letters {
  /// М., Дж.: an initial.
  var isInitial: Bool { count > 1 && count < 4 && last == "." && first?.isUpperCase == true }

  /// Ким, Чжао, Суан: one syllable in name case, without a hyphen or dot.
  var isShortSyllable: Bool { count < 6 && syllableCount == 1 && first?.isUpperCase == true && allSatisfy(\.isCyrillic) }

  /// The number of runs of Russian vowels in letters of any case.
  var syllableCount: Int {
    var (count, isVowel) = (0, false)
    for scalar in self {
      if scalar.lower.isRussianVowel, !isVowel { count += 1 }
      isVowel = scalar.lower.isRussianVowel
    }
    return count
  }
}
