/// What a character is for in a text: the classes by which the tokenizer cuts.
///
/// Each code point assigned in ``CharacterTable/unicodeVersion`` has one; all others are ``control``.
@frozen
public enum CharacterClass: UInt8, Hashable, Sendable, CaseIterable {
  /// NUL and other controls, format characters that show, private use, unassigned.
  case control
  /// `a`, `ế`, `Ж`, `漢`, `ªº`; modifier letters too, unless they stand for an apostrophe.
  case letter
  /// What combines with the letter before it: U+0301, Indic vowel signs, U+034F.
  case mark
  /// A decimal digit of any script: `0`, `٣`, `５`.
  case digit
  /// Invisible and without meaning for a name: soft hyphen, zero-width space and joiners, variation selectors, byte order mark.
  case ignorable
  /// Space, no-break space, thin space, tab.
  case space
  /// Line feed, carriage return, vertical tab, form feed, U+0085, U+2028, U+2029.
  case lineBreak
  /// `-`, `‐`, `‑`, `–`, `—`, `−` and all other dashes.
  case hyphen
  /// `'`, `’`, `‘`, `ʼ`, `` ` ``, `´`, `′` and the letters that romanizations write for it: `ʹ`, `ʻ`, `ʾ`, `ʿ`.
  case apostrophe
  /// `/`, `⁄`, `∕`.
  case slash
  /// The full stop `.`.
  case period
  /// `,`, `،`, `、`.
  case comma
  /// What ends a sentence besides the full stop: `!`, `?`, `…`, `‼`, `。`.
  case exclamation
  /// `:`, `;`.
  case colonSemicolon
  /// `«`, `“`, `„`, `‹`, `‚`.
  case openingQuote
  /// `»`, `”`, `›`.
  case closingQuote
  /// `"` and `″`, which open and close alike.
  case quote
  /// `(`, `[`, `{`, `「`.
  case openingBracket
  /// `)`, `]`, `}`, `」`.
  case closingBracket
  /// `%`, `‰`, `‱`, `٪`.
  case percent
  /// `&`.
  case ampersand
  /// `$`, `€`, `₫`, `₽`.
  case currency
  /// A number that is no decimal digit: `½`, `²`, `Ⅻ`, `①`.
  case numberOther
  /// Other punctuation: `*`, `·`, `¿`, `\`, `@`, `#`, `_`.
  case punctuation
  /// Other symbols: `+`, `№`, `°`, `™`, `😀`.
  case symbol
}

/// The script of a character, as far as Onoma needs to know.
@frozen
public enum CharacterScript: UInt8, Hashable, Sendable, CaseIterable {
  /// Common, inherited or unknown: digits, punctuation, the combining acute.
  case none
  /// Latin.
  case latin
  /// Cyrillic.
  case cyrillic
  /// Any other: Greek, Han, Arabic.
  case other
}
