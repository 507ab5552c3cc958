import OnomaNames
import OnomaText
import Testing

struct RobustnessTests {
  /// Anything may stand in a text: nothing crashes, nominatives stay as they were.
  @Test func anyLettersAreTaken() {
    let alphabet: [Character] = Array("аеёиоуыэюябвгйкнцчшщьъАЕЙКЩ -'’«».,—0оaeđửnghQ\u{301}\u{306}\u{308}\t\n😀")
    var random = SplitMix(seed: 42)
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
      var name = PersonNameFields(title: text, given: text, given2: text, surname: text, locale: text)
      name[.surname, .prefix] = text
      for usage in PersonNameFormat.Usage.allCases {
        for language in Language.allCases { _ = rules.formatted(name, PersonNameFormat(.short, usage), in: language) }
      }
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
    let name = PersonNameFields(given: text, given2: text, surname: text, locale: text)
    for length in PersonNameFormat.Length.allCases { _ = rules.formatted(name, PersonNameFormat(length), in: .russian) }
    _ = PersonNameConformance(checking: text, with: rules)
  }
}
