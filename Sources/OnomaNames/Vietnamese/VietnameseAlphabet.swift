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
}
