/// The words of a name line and what stands between them, read in one pass.
struct NamePieces {
  /// What joins a word to the one before it.
  enum Joint { case none, hyphen, apostrophe, other }

  /// What a word is.
  enum Reading {
    /// A Vietnamese syllable: the places that its tone mark may have, and whether c, ch, p, t end it.
    case syllable(oldMark: UInt8, newMark: UInt8, isStopped: Bool)
    /// A word that keeps its marks where they are: of another language of the country, of a respelled name, an initial.
    case asWritten
    /// Consonants alone, as of a title or a place noun cut short: TS., PGS.TS, TP.
    case abbreviation
    /// A word that is one of the Central Highlands if another word of the line has marks.
    case uncertain
    case unmarked
    case foreign
  }

  struct Piece {
    var word: WordReading
    /// Where the word begins, and how long it is, in code points of the line.
    let start: Int
    let length: Int
    /// What stands before it, in the buffer of gaps.
    let gapStart: Int
    let gapEnd: Int
    let joint: Joint
    /// The place of its first letter of another script; -1 for none.
    let foreignPlace: Int
    /// Whether it has Latin letters.
    let hasLatin: Bool
    /// What follows.
    let next: Unicode.Scalar?
    var reading: Reading = .foreign
    var isRespelled = false
  }

  var pieces: [Piece] = []
  private(set) var gaps: Letters = []
  /// Where what follows the last word begins in the buffer of gaps.
  private(set) var tailStart = 0
  /// What no name has: a digit, a sign.
  private(set) var stop: NameWarning?
  /// Whether spacing marks were taken for combining ones, or characters without width dropped.
  private(set) var isRepaired = false

  private var word = WordReading()
  private var wordStart = 0
  private var wordLength = 0
  private var foreignPlace = -1
  private var hasLatin = false
  private var hasPendingSpace = false
  private var hasOpenBacktick = false

  init(_ name: String, _ alphabet: VietnameseAlphabet) {
    pieces.reserveCapacity(6)
    gaps.reserveCapacity(8)
    var offset = 0
    for scalar in name.unicodeScalars {
      if alphabet.letter(scalar) != nil {
        hasLatin = true
        take(scalar, offset, alphabet)
      } else if (0x300...0x36F).contains(scalar.value) {
        take(scalar, offset, alphabet)
      } else if scalar == " " {
        finish(scalar)
        hasPendingSpace = !pieces.isEmpty || !gaps.isEmpty
      } else if let mark = VietnameseAlphabet.combining(scalar), isMark(scalar, mark, alphabet) {
        take(mark, offset, alphabet)
        isRepaired = true
      } else if isForeignLetter(scalar) {
        if Self.isLatin(scalar) { hasLatin = true } else if foreignPlace < 0 { foreignPlace = offset }
        take(scalar, offset, alphabet)
      } else if !separate(scalar, offset) {
        return
      }
      offset += 1
    }
    finish(nil)
  }

  static func isHyphen(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar == "‐" || scalar == "‑" }

  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "’", "‘", "ʼ", "ʹ", "´", "`": true
    default: false
    }
  }

  static func isApostrophe(_ character: Character) -> Bool {
    character.unicodeScalars.count == 1 && character.unicodeScalars.allSatisfy { isApostrophe($0) }
  }

  private func isForeignLetter(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.isAlphabetic && scalar.properties.generalCategory != .letterNumber && !Self.isApostrophe(scalar)
      && VietnameseAlphabet.combining(scalar) == nil
  }

  /// Latin letters, by their blocks.
  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value) }

  // MARK: Words

  private mutating func take(_ scalar: Unicode.Scalar, _ offset: Int, _ alphabet: VietnameseAlphabet) {
    if wordLength == 0 {
      wordStart = offset
      if hasPendingSpace { gaps.append(" ") }
      hasPendingSpace = false
    }
    wordLength = offset - wordStart + 1
    word.add(scalar, alphabet)
  }

  private mutating func finish(_ next: Unicode.Scalar?) {
    guard wordLength > 0 else { return }
    var joint = pieces.isEmpty ? Joint.none : .other
    if !pieces.isEmpty, gaps.count == tailStart + 1 {
      joint = Self.isHyphen(gaps[tailStart]) ? .hyphen : Self.isApostrophe(gaps[tailStart]) ? .apostrophe : .other
    }
    pieces.append(
      Piece(
        word: word, start: wordStart, length: wordLength, gapStart: tailStart, gapEnd: gaps.count, joint: joint, foreignPlace: foreignPlace,
        hasLatin: hasLatin, next: next))
    tailStart = gaps.count
    word = WordReading()
    wordLength = 0
    foreignPlace = -1
    hasLatin = false
  }

  /// Whether a spacing mark is a mark of the vowel before it, and neither a quotation mark nor the apostrophe of H´Hen.
  private func isMark(_ scalar: Unicode.Scalar, _ mark: Unicode.Scalar, _ alphabet: VietnameseAlphabet) -> Bool {
    guard wordLength > 0, !(scalar == "`" && hasOpenBacktick) else { return false }
    guard word.count == 1, let only = alphabet.scalar(word.letter(0), .ngang, isUpper: false) else { return true }
    return alphabet.scalar(word.letter(0), .sac, isUpper: false) != nil || VietnameseAlphabet.shaped(only, mark) != nil
  }

  // MARK: Gaps

  /// Takes what stands between words: white space becomes one space, marks stay; false where the reading ends.
  private mutating func separate(_ scalar: Unicode.Scalar, _ offset: Int) -> Bool {
    if scalar.properties.generalCategory == .format {
      // A joiner, a soft hyphen: nothing that is seen.
      isRepaired = true
      return true
    }
    finish(scalar)
    if scalar.properties.isWhitespace {
      hasPendingSpace = !pieces.isEmpty || !gaps.isEmpty
      return true
    }
    guard Self.isApostrophe(scalar) || Self.isPunctuation(scalar) else {
      stop = scalar.properties.numericType != nil ? .digit(offset: offset) : .notVietnamese(word: String(scalar), offset: offset)
      return false
    }
    if hasPendingSpace { gaps.append(" ") }
    hasPendingSpace = false
    let isSpacingMark = scalar == "`" || scalar == "´"
    if isSpacingMark, !pieces.isEmpty, pieces[pieces.count - 1].next == scalar, !hasOpenBacktick {
      gaps.append("'")
      isRepaired = true
    } else {
      gaps.append(scalar)
    }
    if scalar == "`" { hasOpenBacktick.toggle() }
    return true
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .connectorPunctuation,
      .otherPunctuation:
      true
    default: false
    }
  }
}
