public import OnomaText

/// What the common-word tables say of a word. Raw values are written into compiled lexicons: never reuse one.
public struct WordTraits: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt32

  /// Traits from bits.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// An English article, preposition, conjunction, pronoun.
  public static let englishFunction = WordTraits(rawValue: 1 << 0)
  /// A Vietnamese one.
  public static let vietnameseFunction = WordTraits(rawValue: 1 << 1)
  /// A Russian one.
  public static let russianFunction = WordTraits(rawValue: 1 << 2)
  /// Another English word that is no name.
  public static let englishCommon = WordTraits(rawValue: 1 << 3)
  /// Another Vietnamese one.
  public static let vietnameseCommon = WordTraits(rawValue: 1 << 4)
  /// Another Russian one.
  public static let russianCommon = WordTraits(rawValue: 1 << 5)
  /// May stand inside a name in lower case: of, và, по.
  public static let inner = WordTraits(rawValue: 1 << 6)
  /// A Vietnamese function word written without its marks.
  public static let unmarkedVietnameseFunction = WordTraits(rawValue: 1 << 7)

  /// A word that with a capital is far more often a name, one that is as often a name, one that is hardly ever one; by language.
  private static let oftenNameBits: UInt32 = 1 << 8
  private static let eitherBits: UInt32 = 1 << 11
  private static let seldomNameBits: UInt32 = 1 << 14

  /// The trait of a language's words that with a capital are far more often names: Mark, Hùng, Лев.
  public static func oftenName(in language: Language) -> WordTraits { trait(oftenNameBits, language) }

  /// The trait of a language's words that with a capital are names about as often as not: May, Minh, Любовь.
  public static func eitherWordOrName(in language: Language) -> WordTraits { trait(eitherBits, language) }

  /// The trait of a language's words that hardly ever are names, though some people bear them: Can, Hai, Волос.
  public static func seldomName(in language: Language) -> WordTraits { trait(seldomNameBits, language) }

  private static func trait(_ bits: UInt32, _ language: Language) -> WordTraits {
    switch language {
    case .english: WordTraits(rawValue: bits)
    case .vietnamese: WordTraits(rawValue: bits << 1)
    case .russian: WordTraits(rawValue: bits << 2)
    case .undetermined: []
    }
  }

  /// An article, preposition, pronoun or their like in any of the three languages.
  public static let function: WordTraits = [.englishFunction, .vietnameseFunction, .russianFunction]

  /// The trait of function words in a language.
  public static func function(in language: Language) -> WordTraits {
    switch language {
    case .english: .englishFunction
    case .vietnamese: .vietnameseFunction
    case .russian: .russianFunction
    case .undetermined: []
    }
  }

  /// The traits of words that are no names, function words among them, in a language.
  public static func common(in language: Language) -> WordTraits {
    switch language {
    case .english: [.englishFunction, .englishCommon]
    case .vietnamese: [.vietnameseFunction, .vietnameseCommon]
    case .russian: [.russianFunction, .russianCommon]
    case .undetermined: []
    }
  }
}
