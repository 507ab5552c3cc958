/// A word read letter by letter, in whole numbers only, so that a name costs no memory.
///
/// Marks may stand in any order and on the wrong letter: the tone is the word's, wherever it is written.
struct WordReading {
  /// Six bits a letter, the last letter lowest.
  private(set) var key: UInt64 = 0
  /// How many letters there are.
  private(set) var count = 0
  /// One bit a letter that is upper case, the first letter lowest.
  private(set) var upper: UInt32 = 0
  private(set) var tone = VietnameseTone.ngang
  /// The place of the letter that the tone was written on.
  private(set) var mark = -1
  /// Whether something stands that is no letter of a Vietnamese syllable, or two tones.
  private(set) var isBroken = false
  /// Whether a letter or mark had to be mended: eth for đ, a tone on a consonant, a shape on the wrong letter.
  private(set) var isRepaired = false
  private var strayShape: Unicode.Scalar?

  /// Takes the next code point of the word.
  mutating func add(_ scalar: Unicode.Scalar, _ alphabet: VietnameseAlphabet) {
    if let letter = alphabet.letter(scalar) {
      if VietnameseAlphabet.isStrangeD(scalar) { isRepaired = true }
      append(letter.index, isUpper: letter.isUpper)
      if letter.tone != .ngang { take(letter.tone, at: count - 1) }
    } else if let tone = VietnameseAlphabet.tone(scalar) {
      take(tone, at: count - 1)
    } else if VietnameseAlphabet.isShape(scalar) {
      if count > 0, let shaped = Self.shaped(letter(count - 1), scalar, alphabet) {
        replace(count - 1, with: shaped)
        if VietnameseAlphabet.isStroke(scalar) { isRepaired = true }
      } else {
        if strayShape != nil { isBroken = true }
        strayShape = scalar
        isRepaired = true
      }
    } else if let (consonant, tone) = VietnameseAlphabet.misplaced(scalar.lower), let letter = alphabet.letter(consonant) {
      append(letter.index, isUpper: scalar.isUpperCase)
      take(tone, at: count - 1)
      isRepaired = true
    } else if let vowel = VietnameseAlphabet.miscrowned(scalar.lower), let letter = alphabet.letter(vowel) {
      append(letter.index, isUpper: scalar.isUpperCase)
      if strayShape != nil { isBroken = true }
      strayShape = "\u{302}"
      isRepaired = true
    } else {
      isBroken = true
      count += 1
    }
  }

  private mutating func append(_ index: UInt8, isUpper: Bool) {
    guard count < 10 else {
      isBroken = true
      count += 1
      return
    }
    key = key << 6 | UInt64(index)
    if isUpper { upper |= 1 << UInt32(count) }
    count += 1
  }

  private mutating func take(_ found: VietnameseTone, at place: Int) {
    if tone != .ngang, tone != found { isBroken = true }
    tone = found
    mark = max(place, 0)
  }

  /// The letter at a place, by its place in the alphabet.
  func letter(_ place: Int) -> UInt8 { UInt8(truncatingIfNeeded: key >> UInt64((count - 1 - place) * 6) & 63) }

  /// Whether the letter at a place was upper case.
  func isUpper(_ place: Int) -> Bool { upper >> UInt32(place) & 1 == 1 }

  private mutating func replace(_ place: Int, with index: UInt8) {
    let shift = UInt64((count - 1 - place) * 6)
    key = key & ~(63 << shift) | UInt64(index) << shift
  }

  private static func shaped(_ index: UInt8, _ mark: Unicode.Scalar, _ alphabet: VietnameseAlphabet) -> UInt8? {
    guard let base = alphabet.scalar(index, .ngang, isUpper: false), let letter = VietnameseAlphabet.shaped(base, mark) else { return nil }
    return alphabet.letter(letter)?.index
  }

  // MARK: Resolving

  /// The syllable that the letters spell, and the letters mended where they had to be; nil for what is none.
  mutating func resolve(_ table: SyllableTable) -> SyllableTable.Entry? {
    guard !isBroken, count > 0 else { return nil }
    guard let strayShape else { return entry(table) ?? resolveHorns(table) ?? resolveBreve(table) }
    return resolve(strayShape, table)
  }

  /// The syllable that a mark makes which stands beside its letter.
  private mutating func resolve(_ shape: Unicode.Scalar, _ table: SyllableTable) -> SyllableTable.Entry? {
    for place in stride(from: count - 1, through: 0, by: -1) {
      guard let shaped = Self.shaped(letter(place), shape, table.alphabet) else { continue }
      var mended = self
      mended.replace(place, with: shaped)
      guard let entry = mended.entry(table) else { continue }
      self = mended
      return entry
    }
    // Nguŷên: what is written twice stands once already.
    let hasShape = (0..<count).contains { place in
      table.alphabet.scalar(letter(place), .ngang, isUpper: false).map { VietnameseAlphabet.unshaped($0).mark == shape } ?? false
    }
    return hasShape ? entry(table) : nil
  }

  /// The breve of a in Hŏan, which other languages write over o.
  private mutating func resolveBreve(_ table: SyllableTable) -> SyllableTable.Entry? {
    for place in 0..<count {
      guard let scalar = table.alphabet.scalar(letter(place), .ngang, isUpper: false), scalar.value > 0x7F,
        case (let base, "\u{306}"?) = VietnameseAlphabet.unshaped(scalar), base != "a", let plain = table.alphabet.letter(base)
      else { continue }
      var mended = self
      mended.replace(place, with: plain.index)
      guard let entry = mended.resolve("\u{306}", table) else { return nil }
      self = mended
      isRepaired = true
      return entry
    }
    return nil
  }

  /// Both letters of ươ bear the horn; Phuơng and Phưong have lost one.
  private mutating func resolveHorns(_ table: SyllableTable) -> SyllableTable.Entry? {
    let alphabet = table.alphabet
    guard let u = alphabet.letter("u"), let o = alphabet.letter("o"), let ư = alphabet.letter("ư"), let ơ = alphabet.letter("ơ") else {
      return nil
    }
    var place = 0
    while place + 1 < count {
      let pair = (letter(place), letter(place + 1))
      if pair == (u.index, ơ.index) || pair == (ư.index, o.index) {
        var mended = self
        mended.replace(place, with: ư.index)
        mended.replace(place + 1, with: ơ.index)
        guard let entry = mended.entry(table) else { return nil }
        self = mended
        isRepaired = true
        return entry
      }
      place += 1
    }
    return nil
  }

  private func entry(_ table: SyllableTable) -> SyllableTable.Entry? {
    guard let entry = table.entries[key], !entry.isStopped || tone == .sac || tone == .nang else { return nil }
    return entry
  }

  /// Whether the letters are read as they stand, without a mark that belongs elsewhere.
  var isSound: Bool { !isBroken && count > 0 && strayShape == nil }

  /// Whether the letters have no marks, and could be a syllable that has lost them.
  func isPossibleUnmarked(_ table: SyllableTable) -> Bool {
    !isBroken && tone == .ngang && strayShape == nil && table.bareEntries.contains(key)
  }
}
