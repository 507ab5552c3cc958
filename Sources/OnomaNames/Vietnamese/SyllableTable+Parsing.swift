/// Reading and making syllables.
extension SyllableTable {
  /// The syllable that text spells; nil for what is none.
  func parse(_ text: String) -> VietnameseSyllable? {
    guard let (letters, tone, letterCase) = read(text), let key = alphabet.packed(letters), let entry = entries[key] else { return nil }
    return syllable(onset: entry.onset, rhyme: entry.rhyme, tone: tone, letterCase: letterCase)
  }

  /// The syllable of an onset and a rhyme without tone mark, nil where they do not go together.
  func syllable(onset: Letters, rhyme: Letters, tone: VietnameseTone, letterCase: VietnameseSyllable.LetterCase) -> VietnameseSyllable? {
    guard let entry = rhymes[rhyme], let before = onsets[onset], Self.fits(onset, before, rhyme, entry),
      !entry.isStopped || tone == .sac || tone == .nang
    else { return nil }
    let start = Self.written(onset, before: rhyme)
    func written(_ mark: Int) -> String {
      var letters = rhyme
      letters[mark] = marked[rhyme[mark]]?[tone.index] ?? rhyme[mark]
      letters = start + letters
      switch letterCase {
      case .lower: break
      case .title: letters[0] = letters[0].upper
      case .upper: letters = letters.map(\.upper)
      }
      return letters.string
    }
    return VietnameseSyllable(
      onset: onset.string, rhyme: entry, tone: tone, letterCase: letterCase, oldText: written(entry.oldMark),
      newText: written(entry.newMark))
  }

  /// Lower-case letters without tone mark, the tone, and the case; nil for anything but letters, and for two tones.
  private func read(_ text: String) -> (letters: Letters, tone: VietnameseTone, letterCase: VietnameseSyllable.LetterCase)? {
    var (letters, tone, upper) = (Letters(), VietnameseTone.ngang, 0)
    var startsUpper = false
    for scalar in text.unicodeScalars {
      if letters.count > 8 { return nil }
      var found: VietnameseTone = .ngang
      if let tone = VietnameseAlphabet.tone(scalar) {
        found = tone
      } else if VietnameseAlphabet.isShape(scalar) {
        guard let last = letters.last, let shaped = VietnameseAlphabet.shaped(last, scalar) else { return nil }
        letters[letters.count - 1] = shaped
        continue
      } else {
        let lower = VietnameseAlphabet.isStrangeD(scalar) ? "đ" : scalar.lower
        if scalar.isUpperCase {
          upper += 1
          if letters.isEmpty { startsUpper = true }
        }
        if let vowel = toned[lower] {
          letters.append(vowel.vowel)
          found = vowel.tone
        } else {
          letters.append(lower)
        }
      }
      if found != .ngang {
        guard tone == .ngang, !letters.isEmpty else { return nil }
        tone = found
      }
    }
    guard !letters.isEmpty else { return nil }
    return (letters, tone, upper > 1 && upper == letters.count ? .upper : startsUpper ? .title : .lower)
  }

  // MARK: Without marks

  /// Whether letters without any marks could be a syllable that has lost them.
  func isPossibleUnmarked(_ text: String) -> Bool {
    var letters: Letters = []
    for scalar in text.unicodeScalars {
      guard scalar.isASCII, scalar.properties.isAlphabetic, letters.count < 8 else { return false }
      letters.append(scalar.lower)
    }
    for length in stride(from: min(3, letters.count), through: 0, by: -1) where bareOnsets.contains(Letters(letters[..<length])) {
      let rest = Letters(letters[length...])
      if bareRhymes.contains(rest) { return true }
      if length == 2, letters[..<2] == ["g", "i"], bareRhymes.contains(["i"] + rest) { return true }
    }
    return false
  }

  /// Letters without hook, breve, circumflex and bar.
  static func bare(_ letters: Letters) -> Letters {
    letters.map { letter in
      switch letter {
      case "ă", "â": "a"
      case "ê": "e"
      case "ô", "ơ": "o"
      case "ư": "u"
      case "đ": "d"
      case "ƀ": "b"
      case "č": "c"
      case "ĕ": "e"
      case "ĭ": "i"
      case "ŏ": "o"
      case "ŭ": "u"
      default: letter
      }
    }
  }
}
