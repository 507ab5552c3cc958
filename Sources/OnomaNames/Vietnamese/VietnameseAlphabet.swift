/// A Vietnamese letter as six bits of letter, three of tone, one of case: what the fast reading of words works on.
struct VietnameseLetter: Hashable {
  /// The place in the alphabet, from 1; 0 is no letter.
  let index: UInt8
  let tone: VietnameseTone
  let isUpper: Bool
}

/// The letters of Vietnamese, and f, j, w, z, by code point: made from `vietnamese/tones.tsv`.
struct VietnameseAlphabet {
  /// The order of the alphabet, with the letters of foreign names where Latin has them; then those that only languages of the Central
  /// Highlands have.
  static let order: Letters = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyzƀčĕĭŏŭ".unicodeScalars)

  private var codes: [UInt16] = Array(repeating: 0, count: 0x1F00)
  private var composed: [Unicode.Scalar] = []

  private static let tones: [VietnameseTone] = [.ngang, .huyen, .sac, .hoi, .nga, .nang]

  /// The alphabet, with vowels in all tones; a vowel stands under its letter without mark, the tones by their index.
  init(vowels: [Unicode.Scalar: Letters]) {
    composed = Array(repeating: "\0", count: (Self.order.count + 1) * 12)
    for (offset, letter) in Self.order.enumerated() {
      let toned = vowels[letter] ?? [letter]
      for (tone, scalar) in toned.enumerated() {
        for (isUpper, cased) in [(0, scalar), (1, scalar.upper)] {
          let code = (offset + 1) << 4 | tone << 1 | isUpper
          composed[(offset + 1) * 12 + tone * 2 + isUpper] = cased
          if Int(cased.value) < codes.count { codes[Int(cased.value)] = UInt16(code) }
        }
      }
    }
    // Eth and African D are met where đ is meant.
    for (stranger, letter) in [("Ð", "Đ"), ("Ɖ", "Đ"), ("ð", "đ"), ("ɖ", "đ")] as [(Unicode.Scalar, Unicode.Scalar)] {
      codes[Int(stranger.value)] = codes[Int(letter.value)]
    }
  }

  /// The letter that a code point is; nil for any other.
  func letter(_ scalar: Unicode.Scalar) -> VietnameseLetter? {
    let value = Int(scalar.value)
    guard value < codes.count else { return nil }
    let code = codes[value]
    guard code != 0 else { return nil }
    return VietnameseLetter(index: UInt8(truncatingIfNeeded: code >> 4), tone: Self.tones[Int(code >> 1 & 7)], isUpper: code & 1 == 1)
  }

  /// The code point of a letter; nil for a consonant with a tone.
  func scalar(_ index: UInt8, _ tone: VietnameseTone, isUpper: Bool) -> Unicode.Scalar? {
    let place = Int(index) * 12 + tone.index * 2 + (isUpper ? 1 : 0)
    guard index > 0, place < composed.count, composed[place].value != 0 else { return nil }
    return composed[place]
  }

  /// A lower-case letter without its tone mark.
  func toneless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    letter(scalar).flatMap { self.scalar($0.index, .ngang, isUpper: false) } ?? scalar
  }

  /// Lower-case letters in one number, six bits each; nil for more than ten, or for what is none of the alphabet.
  func packed(_ letters: some Sequence<Unicode.Scalar>) -> UInt64? {
    var (key, count) = (UInt64(0), 0)
    for scalar in letters {
      guard count < 10, let letter = letter(scalar) else { return nil }
      key = key << 6 | UInt64(letter.index)
      count += 1
    }
    return key
  }

  // MARK: Marks

  /// The tone that a combining mark stands for.
  static func tone(_ mark: Unicode.Scalar) -> VietnameseTone? {
    switch mark.value {
    case 0x300, 0x340: .huyen
    case 0x301, 0x341: .sac
    case 0x303: .nga
    case 0x309: .hoi
    case 0x323: .nang
    default: nil
    }
  }

  /// The combining mark of a tone.
  static func mark(_ tone: VietnameseTone) -> Unicode.Scalar? {
    switch tone {
    case .ngang: nil
    case .huyen: "\u{300}"
    case .sac: "\u{301}"
    case .hoi: "\u{309}"
    case .nga: "\u{303}"
    case .nang: "\u{323}"
    }
  }

  /// Whether a mark makes another letter: circumflex, breve, caron, horn, and the strokes that are drawn through d and b.
  static func isShape(_ mark: Unicode.Scalar) -> Bool {
    switch mark.value {
    case 0x302, 0x306, 0x30C, 0x31B, 0x335, 0x336: true
    default: false
    }
  }

  /// Whether a mark is a stroke drawn through d.
  static func isStroke(_ mark: Unicode.Scalar) -> Bool { mark.value == 0x335 || mark.value == 0x336 }

  /// Eth and African D, which are met where đ is meant.
  static func isStrangeD(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "Ð", "ð", "Ɖ", "ɖ": true
    default: false
    }
  }

  /// The letter that a lower-case letter and a shape make.
  static func shaped(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch (base, mark.value) {
    case ("a", 0x302): "â"
    case ("a", 0x306): "ă"
    case ("e", 0x302): "ê"
    case ("o", 0x302): "ô"
    case ("o", 0x31B): "ơ"
    case ("u", 0x31B): "ư"
    case ("d", 0x335), ("d", 0x336): "đ"
    case ("b", 0x335), ("b", 0x336): "ƀ"
    case ("c", 0x30C): "č"
    case ("e", 0x306): "ĕ"
    case ("i", 0x306): "ĭ"
    case ("o", 0x306): "ŏ"
    case ("u", 0x306): "ŭ"
    default: nil
    }
  }

  /// The letter and the shape that a lower-case letter is made of; the letter alone where it has none, as đ.
  static func unshaped(_ letter: Unicode.Scalar) -> (base: Unicode.Scalar, mark: Unicode.Scalar?) {
    switch letter {
    case "â": ("a", "\u{302}")
    case "ă": ("a", "\u{306}")
    case "ê": ("e", "\u{302}")
    case "ô": ("o", "\u{302}")
    case "ơ": ("o", "\u{31B}")
    case "ư": ("u", "\u{31B}")
    case "č": ("c", "\u{30C}")
    case "ĕ": ("e", "\u{306}")
    case "ĭ": ("i", "\u{306}")
    case "ŏ": ("o", "\u{306}")
    case "ŭ": ("u", "\u{306}")
    default: (letter, nil)
    }
  }

  /// A vowel that bears a circumflex by mistake, which the vowel beside it should have.
  static func miscrowned(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "û": "u"
    case "î": "i"
    case "ŷ": "y"
    default: nil
    }
  }

  /// The combining mark that is meant where a spacing one stands behind its letter, as keyboards and scanners leave them: Ha\u{2CB}.
  static func combining(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x60, 0x2CB, 0x1FEF: "\u{300}"
    case 0xB4, 0x2CA, 0x384, 0x1FFD: "\u{301}"
    case 0x7E, 0x2DC: "\u{303}"
    case 0x5E, 0x2C6: "\u{302}"
    case 0x2D8: "\u{306}"
    default: nil
    }
  }

  /// The letter that n and tilde make in other languages.
  static func tilde(_ base: Unicode.Scalar) -> Unicode.Scalar? { base == "n" ? "ñ" : base == "N" ? "Ñ" : nil }

  /// A consonant that bears a tone mark by mistake: the ñ of Nguyêñ, which NFC makes of n and tilde.
  static func misplaced(_ scalar: Unicode.Scalar) -> (consonant: Unicode.Scalar, tone: VietnameseTone)? {
    switch scalar {
    case "ñ": ("n", .nga)
    case "ń": ("n", .sac)
    case "ǹ": ("n", .huyen)
    case "ṇ": ("n", .nang)
    case "ḿ": ("m", .sac)
    case "ṃ": ("m", .nang)
    case "ć": ("c", .sac)
    case "ṕ": ("p", .sac)
    case "ṭ": ("t", .nang)
    case "ǵ": ("g", .sac)
    case "ḥ": ("h", .nang)
    case "ḅ": ("b", .nang)
    case "ḍ": ("d", .nang)
    case "ḳ": ("k", .nang)
    case "ḷ": ("l", .nang)
    case "ṛ": ("r", .nang)
    case "ṣ": ("s", .nang)
    case "ṿ": ("v", .nang)
    case "ḱ": ("k", .sac)
    case "ĺ": ("l", .sac)
    case "ŕ": ("r", .sac)
    case "ś": ("s", .sac)
    case "ṽ": ("v", .nga)
    default: nil
    }
  }
}
