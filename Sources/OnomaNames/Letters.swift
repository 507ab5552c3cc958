/// A word as its code points: what the rules cut and join.
typealias Letters = [Unicode.Scalar]

extension Unicode.Scalar {
  /// The lower-case letter; the same scalar where lower case takes more than one.
  var lower: Unicode.Scalar {
    switch value {
    case 0x430...0x45F: self
    case 0x41...0x5A, 0x410...0x42F: Unicode.Scalar(value + 0x20) ?? self
    case 0x400...0x40F: Unicode.Scalar(value + 0x50) ?? self
    case 0..<0xC0: self
    default: single(properties.lowercaseMapping)
    }
  }

  /// The upper-case letter; the same scalar where upper case takes more than one.
  var upper: Unicode.Scalar {
    switch value {
    case 0x61...0x7A, 0x430...0x44F: Unicode.Scalar(value - 0x20) ?? self
    case 0x450...0x45F: Unicode.Scalar(value - 0x50) ?? self
    case 0..<0x61, 0x410...0x42F: self
    default: single(properties.uppercaseMapping)
    }
  }

  private func single(_ mapping: String) -> Unicode.Scalar {
    let scalars = mapping.unicodeScalars
    return scalars.count == 1 ? scalars.first ?? self : self
  }

  var isLowerCase: Bool { upper != self }
  var isUpperCase: Bool { lower != self }

  /// Whether this is a letter or a digit of any script; those of the two alphabets are known without asking Unicode's tables.
  var isWordLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x400...0x45F: true
    case 0..<0x80: false
    default: properties.isAlphabetic || properties.numericType != nil
    }
  }

  /// Whether this is a letter of any script.
  var isLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0x400...0x45F: true
    case 0..<0x80: false
    default: properties.isAlphabetic
    }
  }

  /// Whether this is a letter of the Cyrillic block, in any case.
  var isCyrillic: Bool { (0x400...0x45F).contains(value) }

  /// а е ё и о у ы э ю я, in lower case.
  var isRussianVowel: Bool {
    switch self {
    case "а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я": true
    default: false
    }
  }

  /// г к х, after which ы is written и.
  var isVelar: Bool { self == "г" || self == "к" || self == "х" }

  /// ж ч ш щ, after which ы is written и, and unstressed о is written е.
  var isSibilant: Bool { self == "ж" || self == "ч" || self == "ш" || self == "щ" }

  /// A consonant of Russian in lower case; й among them, ь and ъ not.
  var isRussianConsonant: Bool { (0x430...0x44F).contains(value) && !isRussianVowel && self != "ь" && self != "ъ" }
}

extension Letters {
  /// The code points of a text, with й and ё in one piece and stress marks on Cyrillic dropped.
  init(of text: some StringProtocol) {
    self.init()
    reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if (0x300...0x36F).contains(scalar.value), let last, last.isCyrillic {
        switch (last, scalar.value) {
        case ("и", 0x306): self[count - 1] = "й"
        case ("И", 0x306): self[count - 1] = "Й"
        case ("е", 0x308): self[count - 1] = "ё"
        case ("Е", 0x308): self[count - 1] = "Ё"
        case (_, 0x300), (_, 0x301): continue
        default: append(scalar)
        }
      } else {
        append(scalar)
      }
    }
  }

  /// All in lower case.
  var lowered: Letters { map(\.lower) }

  /// The text that the code points spell.
  var string: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * count)
    bytes.appendUTF8(self)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether this ends with the letters of another.
  func hasSuffix(_ suffix: Letters) -> Bool {
    guard count >= suffix.count else { return false }
    var (mine, theirs) = (count, suffix.count)
    while theirs > 0 {
      mine -= 1
      theirs -= 1
      if self[mine] != suffix[theirs] { return false }
    }
    return true
  }

  /// Whether this ends with the letters of a short text.
  func hasSuffix(_ suffix: String) -> Bool {
    var index = count
    for scalar in suffix.unicodeScalars.reversed() {
      index -= 1
      if index < 0 || self[index] != scalar { return false }
    }
    return true
  }

  /// Whether these lower- or upper-case letters have a key: the same in lower case, with е for ё.
  func isKey(_ key: Letters) -> Bool {
    guard count == key.count else { return false }
    for index in indices {
      let lower = self[index].lower
      if (lower == "ё" ? "е" : lower) != key[index] { return false }
    }
    return true
  }

  /// Whether every letter of two or more is upper case.
  var isAllCaps: Bool {
    var letters = 0
    for scalar in self where scalar.isLetter {
      if !scalar.isUpperCase { return false }
      letters += 1
    }
    return letters > 1
  }

  /// These lower-case letters in the case of the word that they were derived from.
  ///
  /// What both begin with keeps its case; the rest is lower case, or upper case after a word all in capitals.
  func recased(like original: Letters, _ originalLower: Letters) -> Letters {
    // Nothing that is in lower case asks for more.
    if original == originalLower { return self }
    var cased = self
    let allCaps = original.isAllCaps
    var index = 0
    while index < count, index < original.count, self[index] == originalLower[index] {
      cased[index] = original[index]
      index += 1
    }
    if index == 0, let first = original.first, first.isUpperCase, !isEmpty {
      cased[0] = self[0].upper
      index = 1
    }
    if allCaps {
      while index < count {
        cased[index] = self[index].upper
        index += 1
      }
    }
    return cased
  }
}

extension Sequence<Unicode.Scalar> {
  /// The number of Russian vowels in lower-case letters.
  var vowelCount: Int { reduce(0) { $0 + ($1.isRussianVowel ? 1 : 0) } }
}

extension [UInt8] {
  /// Appends code points in UTF-8.
  mutating func appendUTF8(_ letters: Letters) {
    for scalar in letters {
      let value = scalar.value
      if value < 0x80 {
        append(UInt8(truncatingIfNeeded: value))
      } else if value < 0x800 {
        append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
        append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
      } else {
        append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
