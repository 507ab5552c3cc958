/// A word as it comes out of Telex keys: letters change as keys follow, a key typed twice takes back what it did.
///
/// | keys | do |
/// |---|---|
/// | s f r x j, z | set the tone; z takes it off |
/// | a e o after the same letter in the word | circumflex |
/// | w | breve on a, horn on o, u and uo; ư where no such letter stands |
/// | d after d | đ |
struct Telex {
  private(set) var letters: Letters = []
  private(set) var tone = VietnameseTone.ngang
  /// Whether a key was taken back, so that the word is meant as it stands.
  private(set) var isTakenBack = false
  private var literal: Set<Unicode.Scalar> = []

  /// Takes the next key.
  mutating func type(_ key: Unicode.Scalar) {
    let lower = key.lower
    if !literal.contains(lower), act(lower, key) { return }
    letters.append(key)
  }

  private mutating func act(_ lower: Unicode.Scalar, _ key: Unicode.Scalar) -> Bool {
    switch lower {
    case "s": setTone(.sac, lower)
    case "f": setTone(.huyen, lower)
    case "r": setTone(.hoi, lower)
    case "x": setTone(.nga, lower)
    case "j": setTone(.nang, lower)
    case "z": takeToneOff()
    case "a": shape("a", "â", lower)
    case "e": shape("e", "ê", lower)
    case "o": shape("o", "ô", lower)
    case "d": shape("d", "đ", lower)
    case "w": horn(key)
    default: false
    }
  }

  private mutating func setTone(_ found: VietnameseTone, _ key: Unicode.Scalar) -> Bool {
    guard letters.contains(where: { Self.isVowel($0.lower) }) else { return false }
    if tone == found {
      tone = .ngang
      takeBack(key)
      return false
    }
    tone = found
    return true
  }

  private mutating func takeToneOff() -> Bool {
    guard tone != .ngang else { return false }
    tone = .ngang
    return true
  }

  private mutating func takeBack(_ key: Unicode.Scalar) {
    isTakenBack = true
    literal.insert(key)
  }

  /// The last such letter of the word takes its circumflex or bar; a letter that has it loses it.
  private mutating func shape(_ plain: Unicode.Scalar, _ shaped: Unicode.Scalar, _ key: Unicode.Scalar) -> Bool {
    guard let place = letters.lastIndex(where: { $0.lower == plain || $0.lower == shaped }),
      place == letters.count - 1 || reaches(place, plain)
    else { return false }
    if letters[place].lower == shaped {
      recase(place, plain)
      takeBack(key)
      return false
    }
    recase(place, shaped)
    return true
  }

  /// Whether a key may change a letter that others follow: the first d, and a vowel with nothing but consonants behind it.
  private func reaches(_ place: Int, _ plain: Unicode.Scalar) -> Bool {
    plain == "d"
      ? place == 0 : !letters[(place + 1)...].contains { Self.isVowel($0.lower) && $0.lower != "i" && $0.lower != "u" && $0.lower != "y" }
  }

  private mutating func horn(_ key: Unicode.Scalar) -> Bool {
    guard let place = letters.lastIndex(where: { Self.isHorned($0.lower) || ["a", "o", "u"].contains($0.lower) }) else {
      letters.append(key.isUpperCase ? "Ư" : "ư")
      return true
    }
    let before: Unicode.Scalar? = place > 0 ? letters[place - 1].lower : nil
    switch letters[place].lower {
    case "a" where before == "u" && place == letters.count - 1 && !isAfterQ(place - 1): recase(place - 1, "ư")
    case "a": recase(place, "ă")
    case "o":
      recase(place, "ơ")
      if before == "u", place < letters.count - 1, !isAfterQ(place - 1) { recase(place - 1, "ư") }
    case "u":
      if before == "u" || before == "o", place > 0 { recase(place - 1, before == "u" ? "ư" : "ơ") } else { recase(place, "ư") }
    default:
      let plain: Unicode.Scalar = letters[place].lower == "ă" ? "a" : letters[place].lower == "ơ" ? "o" : "u"
      if before == "u", plain == "o" {
        recase(place - 1, "ư")
        return true
      }
      recase(place, plain)
      if before == "ư", plain == "o" { recase(place - 1, "u") }
      takeBack("w")
      return false
    }
    return true
  }

  private func isAfterQ(_ place: Int) -> Bool { place > 0 && letters[place - 1].lower == "q" }

  private mutating func recase(_ place: Int, _ letter: Unicode.Scalar) {
    letters[place] = letters[place].isUpperCase ? letter.upper : letter
  }

  private static func isHorned(_ letter: Unicode.Scalar) -> Bool { letter == "ă" || letter == "ơ" || letter == "ư" }

  static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y": true
    default: false
    }
  }
}
