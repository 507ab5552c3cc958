import OnomaNames
import Testing

struct RobustnessTests {
  /// The same numbers in every run (SplitMix64).
  private struct Sequence: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// Anything may stand in a text: nothing crashes, nominatives stay as they were.
  @Test func anyLettersAreTaken() {
    let alphabet: [Character] = Array("аеёиоуыэюябвгйкнцчшщьъАЕЙКЩ -'’«».,—0оaeđửnghQ\u{301}\u{306}\u{308}\t\n😀")
    var random = Sequence(state: 42)
    for _ in 0..<4_000 {
      let text = String((0..<Int.random(in: 0...9, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "а" })
      for gender in GrammaticalGender.allCases {
        for part in PersonNamePart.allCases { _ = rules.forms(of: text, part: part, gender: gender) }
        _ = rules.inflectedForms(of: rules.personName(parsing: text), gender: gender)
        _ = rules.inflectedForms(of: rules.personName(parsing: text, order: .eastAsian), gender: gender)
        for isPlural in [false, true] {
          let hints = NounHints(gender: gender, isPlural: isPlural, isAnimate: true)
          _ = rules.inflectedForms(ofPhrase: text, numbers: [.singular, .plural], hints: hints)
          _ = rules.nounForms(text, hints: hints)
        }
      }
      _ = rules.adjectiveForms(of: text)?.all
      _ = rules.feminineFamilyName(text)
      _ = rules.patronymics(of: text)
      _ = rules.patronymicGender(of: text)
      for standard in RomanizationStandard.allCases { _ = rules.romanized(text, standard) }
      _ = rules.romanizations(of: text)
      _ = VietnameseSyllable(parsing: text, rules: rules)
      _ = rules.isPossibleUnmarked(text)
      _ = rules.russianTranscription(of: text, as: .place)
      _ = rules.toneMarked(text, .old)
      _ = PersonName.initials(of: text)
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["Министр ", "ая-", "Щ", "Alekséy ", "Алексей ", "и ", "— ", "Нижний и "])
  func longTextsAreLinear(piece: String) {
    let text = String(repeating: piece, count: 4_000)
    _ = rules.declinedPhrase(text, to: .genitive)
    _ = rules.declined(text, part: .family, gender: .masculine, to: .dative)
    _ = rules.romanizations(of: text)
    _ = rules.russianTranscription(of: text, as: .person)
    _ = rules.personName(parsing: text)
  }
}
