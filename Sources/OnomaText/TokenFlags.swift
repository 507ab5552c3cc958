/// What kind of token it is, how it is written, and what stands before it.
@frozen
public struct TokenFlags: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt32

  /// Flags from bits.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  @inlinable
  package static func bit(_ index: UInt32) -> TokenFlags { TokenFlags(rawValue: 1 << index) }

  // MARK: Kind

  /// Letters.
  public static var word: TokenFlags { bit(0) }
  /// Decimal digits.
  public static var number: TokenFlags { bit(1) }
  /// Any dash or hyphen.
  public static var hyphen: TokenFlags { bit(2) }
  /// Any apostrophe or single closing quote.
  public static var apostrophe: TokenFlags { bit(3) }
  /// `/`
  public static var slash: TokenFlags { bit(4) }
  /// `.`
  public static var period: TokenFlags { bit(5) }
  /// `,`
  public static var comma: TokenFlags { bit(6) }
  /// `!`, `?`, `…` and their like: ends a sentence.
  public static var exclamation: TokenFlags { bit(7) }
  /// `:` or `;`
  public static var colon: TokenFlags { bit(8) }
  /// A double quotation mark that opens, or one that does not tell.
  public static var openingQuote: TokenFlags { bit(9) }
  /// A double quotation mark that closes, or one that does not tell.
  public static var closingQuote: TokenFlags { bit(10) }
  /// An opening bracket.
  public static var openingBracket: TokenFlags { bit(11) }
  /// A closing bracket.
  public static var closingBracket: TokenFlags { bit(12) }
  /// A currency sign.
  public static var currencySign: TokenFlags { bit(13) }
  /// `&`
  public static var ampersand: TokenFlags { bit(14) }
  /// `%` and its like.
  public static var percent: TokenFlags { bit(15) }

  // MARK: Script and case of words

  /// Its letters are Latin.
  public static var latin: TokenFlags { bit(16) }
  /// Its letters are Cyrillic.
  public static var cyrillic: TokenFlags { bit(17) }
  /// It starts with an upper-case letter.
  public static var capitalized: TokenFlags { bit(18) }
  /// Two or more letters, all upper case.
  public static var allUpper: TokenFlags { bit(19) }
  /// It has an upper-case letter after a lower-case one or after a small start: `VinFast`, `iPhone`.
  public static var mixedCase: TokenFlags { bit(20) }
  /// It has a lower-case letter.
  public static var hasLower: TokenFlags { bit(21) }
  /// It has marks that the key drops: `ế`, `đ`. (ё and stress marks do not count: they are spelling.)
  public static var hasMarks: TokenFlags { bit(22) }
  /// One letter, upper case: an initial, or `A`.
  public static var singleUpper: TokenFlags { bit(23) }

  // MARK: What stands before

  /// White space stands before it.
  public static var spaceBefore: TokenFlags { bit(24) }
  /// A line ends before it.
  public static var lineBreakBefore: TokenFlags { bit(25) }
  /// An empty line, or the start of the text, stands before it.
  public static var paragraphBefore: TokenFlags { bit(26) }

  /// Any letter case, none upper: `hà`.
  @inlinable public var isLowerWord: Bool { contains(.word) && isDisjoint(with: [.capitalized, .mixedCase, .allUpper]) }
  /// A word whose first letter is upper case.
  @inlinable public var isCapitalizedWord: Bool { contains([.word, .capitalized]) }
}
