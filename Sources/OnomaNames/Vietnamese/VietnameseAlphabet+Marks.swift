/// Marks: those of tones, those that make other letters, and how both go astray.
extension VietnameseAlphabet {
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
