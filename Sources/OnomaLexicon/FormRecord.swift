/// What a form in the lexicon is the form of. Raw values are written into compiled lexicons: never reuse one.
public enum EntryKind: UInt8, Hashable, Sendable, CaseIterable {
  /// The payload is a concept's number.
  case concept = 1
  /// The payload is a name part's number.
  case givenName = 2
  case middleName, familyName, patronymic, particle
  /// The payload is a cue's number.
  case cue = 16
  /// A user's word that this form names nothing; there is no payload.
  case blocked = 17
}

/// How a form came to be. Raw values are written into compiled lexicons: never reuse one.
public enum FormOrigin: UInt8, Hashable, Sendable, CaseIterable {
  /// The head form of a table line.
  case head = 0
  /// An alias of a table line.
  case alias
  /// A Russian case form, made by the declension rules.
  case inflected
  /// A romanization of a Cyrillic name.
  case romanized
  /// The feminine of a Russian family name.
  case feminine
  /// A patronymic made from a given name.
  case patronymic
  /// A Vietnamese name in Russian letters, made by the transcription's rules.
  case transcribed
}

/// How a token of a form is written, and so how it must be written in a text.
public enum CasePattern: UInt8, Hashable, Sendable {
  /// Lower case in the lexicon: any case in the text.
  case lower = 0
  /// Capitalized: capitalized or all capitals in the text.
  case capitalized
  /// All capitals, two letters or more: all capitals in the text.
  case upper
  /// Capitals inside (VinFast): any case with a capital in the text.
  case mixed
  /// Digits, signs, letters without case: anything.
  case caseless
  /// This very pattern of the lexicon's form, capitals first.
  case exactlyCapitalized
}

/// A form of a name, word or sign in the lexicon.
public struct FormRecord: Hashable, Sendable {
  /// What it is the form of.
  public var kind: EntryKind
  /// The concept's, name part's or cue's number.
  public var payload: Int
  /// How it came to be.
  public var origin: FormOrigin
  /// The language it is of (0 English, 1 Vietnamese, 2 Russian, 3 any).
  public var language: UInt8
  /// The Russian cases that it can be, bit 0 nominative to bit 5 prepositional; 0 where none is meant.
  public var cases: UInt8
  /// Bit 0 singular, bit 1 plural, bits 2, 3, 4 masculine, feminine, neuter.
  public var grammar: UInt8
  /// Counts only with a cue beside it.
  public var needsCue: Bool
  /// The same letters also name something with another label.
  public var isAmbiguous: Bool
  /// It is an acronym.
  public var isAcronym: Bool
  /// The number of tokens.
  public var tokenCount: Int
  /// Where its tokens stand in the exact keys and case patterns.
  package var tokenStart: Int

  /// The number of 32-bit words that a compiled form takes.
  package static let words = 4

  /// The compiled form: payload, first token, kind and origin and language and count, grammar and flags.
  package var packed: [UInt32] {
    [
      UInt32(payload), UInt32(tokenStart),
      UInt32(kind.rawValue) | UInt32(origin.rawValue) << 8 | UInt32(language) << 16 | UInt32(tokenCount) << 24,
      UInt32(cases) | UInt32(grammar) << 8 | (needsCue ? 1 << 16 : 0) | (isAmbiguous ? 1 << 17 : 0) | (isAcronym ? 1 << 18 : 0),
    ]
  }

  package init(
    kind: EntryKind, payload: Int, origin: FormOrigin, language: UInt8, cases: UInt8 = 0, grammar: UInt8 = 0, needsCue: Bool = false,
    isAmbiguous: Bool = false, isAcronym: Bool = false, tokenCount: Int = 0, tokenStart: Int = 0
  ) {
    self.kind = kind
    self.payload = payload
    self.origin = origin
    self.language = language
    self.cases = cases
    self.grammar = grammar
    self.needsCue = needsCue
    self.isAmbiguous = isAmbiguous
    self.isAcronym = isAcronym
    self.tokenCount = tokenCount
    self.tokenStart = tokenStart
  }

  /// The form at a number of the compiled column; one of no kind that exists is read as a concept's head form.
  init(in column: Column<UInt32>, at number: Int) {
    let base = number &* Self.words
    let (kinds, traits) = (column[base &+ 2], column[base &+ 3])
    self.init(
      kind: EntryKind(rawValue: UInt8(truncatingIfNeeded: kinds)) ?? .concept, payload: Int(column[base]),
      origin: FormOrigin(rawValue: UInt8(truncatingIfNeeded: kinds >> 8)) ?? .head,
      language: UInt8(truncatingIfNeeded: kinds >> 16), cases: UInt8(truncatingIfNeeded: traits),
      grammar: UInt8(truncatingIfNeeded: traits >> 8), needsCue: traits & 1 << 16 != 0, isAmbiguous: traits & 1 << 17 != 0,
      isAcronym: traits & 1 << 18 != 0, tokenCount: Int(kinds >> 24), tokenStart: Int(column[base &+ 1]))
  }
}
