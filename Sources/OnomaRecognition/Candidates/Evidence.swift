/// What the lexicon and the writing say of one token.
struct Evidence: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  private static func bit(_ index: UInt64) -> Evidence { Evidence(rawValue: 1 << index) }

  // Name parts
  static let englishGiven = bit(0)
  static let englishFamily = bit(1)
  static let vietnameseFamily = bit(2)
  static let vietnameseMiddle = bit(3)
  static let vietnameseGiven = bit(4)
  static let russianGiven = bit(5)
  static let russianFamily = bit(6)
  static let patronymic = bit(7)
  static let otherGiven = bit(8)
  static let otherFamily = bit(9)
  static let particle = bit(10)
  /// A name part that was seen often.
  static let frequentPart = bit(11)

  // Cues
  static let titleEnd = bit(12)
  static let titleStart = bit(13)
  static let honorificEnd = bit(14)
  static let placeKindBefore = bit(15)
  static let placeKindAfter = bit(16)
  static let organizationHead = bit(17)
  static let legalForm = bit(18)
  static let speechVerb = bit(19)
  static let calendar = bit(20)
  static let demonym = bit(21)
  static let moneyWord = bit(22)

  // Words
  static let common = bit(23)
  static let function = bit(24)
  static let inner = bit(25)

  // Writing
  /// A word that may be part of a name: capitalized, and not only because a sentence starts with a function word.
  static let nameLike = bit(26)
  static let sentenceStart = bit(27)
  static let inCapitals = bit(28)
  static let borderBefore = bit(29)

  // Concepts that cover the token
  static let inPlace = bit(30)
  static let inPerson = bit(31)
  static let inOrganization = bit(32)

  /// A family name that hardly anyone of note bears; it tells less than the others, and is not one of ``family``.
  static let rareFamily = bit(33)
  /// The family name of a person of the concept tables: Mishustin.
  static let notableFamily = bit(34)

  // How common a word is as a name, where it is both
  static let oftenName = bit(35)
  static let eitherWordOrName = bit(36)
  static let seldomName = bit(37)

  static let given: Evidence = [.englishGiven, .vietnameseGiven, .russianGiven, .otherGiven]
  static let family: Evidence = [.englishFamily, .vietnameseFamily, .russianFamily, .otherFamily]
  static let namePart: Evidence = [.given, .family, .vietnameseMiddle, .patronymic]
  static let vietnamesePart: Evidence = [.vietnameseFamily, .vietnameseMiddle, .vietnameseGiven]
}
