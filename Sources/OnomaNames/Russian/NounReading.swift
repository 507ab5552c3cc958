/// How a noun is to be declined: hints, table line and ending put together.
struct NounReading {
  var gender: GrammaticalGender
  var isPlural = false
  var isAnimate = false
  var isIndeclinable = false
  var isStressed = false
  var isProper = false
  var entry: NounTable.Entry?
}

extension NameRules {
  /// The reading of a lower-case noun.
  ///
  /// - Parameters:
  ///   - isProper: whether it is written with a capital: foreign names in -о, -е, -и keep their form, common nouns in -о and -ие do not.
  ///   - agreement: gender and number that an adjective before it shows.
  func nounReading(_ lower: Letters, isProper: Bool, hints: NounHints, agreement: AdjectiveAgreement?) -> NounReading {
    let entry = nouns.entry(for: lower)
    let ending = endingGender(lower)
    var reading = NounReading(gender: hints.gender ?? agreement?.gender ?? entry?.gender ?? ending, entry: entry)
    reading.isAnimate = hints.isAnimate ?? entry?.isAnimate ?? false
    reading.isProper = isProper
    reading.isStressed = entry?.isStressed ?? false
    guard let last = lower.last else { return reading }
    let saysPlural = hints.isPlural || agreement?.isPlural == true
    reading.isPlural = saysPlural && "аеиыя".unicodeScalars.contains(last) || entry?.isPlural == true || last == "ы" && entry == nil
    if hints.isIndeclinable || entry?.isIndeclinable == true {
      reading.isIndeclinable = true
    } else if entry == nil {
      reading.isIndeclinable = keepsForm(lower, last, isProper: isProper, isPlural: reading.isPlural, gender: reading.gender)
    }
    return reading
  }

  /// Whether a noun that no table knows has one form only.
  private func keepsForm(_ lower: Letters, _ last: Unicode.Scalar, isProper: Bool, isPlural: Bool, gender: GrammaticalGender) -> Bool {
    guard !isPlural else { return false }
    switch last {
    case "и": return !lower.hasSuffix("ичи")
    case "у", "ю", "э": return true
    case "ё": return isProper
    case "а": return lower.count > 1 && lower[lower.count - 2].isRussianVowel
    case "о":
      return isProper && !["ство", "ово", "ево", "ёво", "ино", "ыно"].contains { lower.hasSuffix($0) }
        || lower.count > 1 && lower[lower.count - 2].isRussianVowel
    case "е":
      return !["ие", "ье", "ще", "це"].contains { lower.hasSuffix($0) }
    default:
      // Feminine in a hard consonant: Мадам, Кэрол.
      return gender == .feminine && (last.isRussianConsonant || last == "й") && !last.isSibilant
    }
  }

  /// The gender that the last letters tell.
  private func endingGender(_ lower: Letters) -> GrammaticalGender {
    switch lower.last {
    case "а", "я": lower.hasSuffix("мя") ? .neuter : .feminine
    case "о", "е", "ё": .neuter
    case "ь": lower.hasSuffix("ль") || lower.hasSuffix("рь") ? .masculine : .feminine
    default: .masculine
    }
  }
}
