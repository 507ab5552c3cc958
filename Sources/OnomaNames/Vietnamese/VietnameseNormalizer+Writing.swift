/// Writing the words as the options say.
extension VietnameseNormalizer {
  /// Writes the word; its tone mark stands where its reading has it.
  mutating func write(_ index: Int, _ rules: NameRules) {
    let word = name.pieces[index].word
    let title = options.letterCase == .title && !keepsCapitals(index)
    let staysLower = title && keepsLowerCase(index, rules)
    let mark = toneMarkPlace(word, name.pieces[index].reading)
    for place in 0..<word.count {
      let isUpper = title ? place == 0 && !staysLower : word.isUpper(place)
      append(word.letter(place), place == mark ? word.tone : .ngang, isUpper: isUpper, rules.syllables.alphabet)
    }
    if name.pieces[index].joint != .hyphen || word.upper != 0 { wasTitle = word.isUpper(0) && word.upper == 1 }
  }

  private func toneMarkPlace(_ word: WordReading, _ reading: NamePieces.Reading) -> Int {
    guard case .syllable(let oldMark, let newMark, _) = reading else { return word.tone == .ngang ? -1 : word.mark }
    switch options.toneMarks {
    case .old: return Int(oldMark)
    case .new: return Int(newMark)
    case .keep: return word.mark == Int(newMark) ? word.mark : Int(oldMark)
    }
  }

  /// Abbreviations, and KBang, whose K is a syllable of its own.
  private func keepsCapitals(_ index: Int) -> Bool {
    let piece = name.pieces[index]
    if case .abbreviation = piece.reading { return true }
    guard case .asWritten = piece.reading, !piece.isRespelled else { return false }
    return piece.word.count > 2 && piece.word.upper == 0b11
  }

  /// Particles inside a name, all but the first part of a respelled name, and what stands in lower case after a capital with its hyphen or
  /// apostrophe: H'leo.
  private func keepsLowerCase(_ index: Int, _ rules: NameRules) -> Bool {
    let piece = name.pieces[index]
    switch piece.joint {
    case .hyphen: return piece.isRespelled || wasTitle && piece.word.upper == 0
    case .apostrophe: return wasTitle && piece.word.upper == 0
    case .other: return rules.vietnameseParticles.contains(piece.word)
    case .none: return false
    }
  }

  private mutating func append(_ index: UInt8, _ tone: VietnameseTone, isUpper: Bool, _ alphabet: VietnameseAlphabet) {
    guard let scalar = alphabet.scalar(index, tone, isUpper: isUpper) else {
      return appendConsonant(index, tone, isUpper: isUpper, alphabet)
    }
    if options.form == .nfc || scalar.isASCII { return append(scalar) }
    guard let lower = alphabet.scalar(index, .ngang, isUpper: false) else { return }
    let (base, shape) = VietnameseAlphabet.unshaped(lower)
    append(isUpper ? base.upper : base)
    // Canonical order: horn, then what stands below, then what stands above.
    let isToneFirst = tone == .nang && shape != "\u{31B}"
    if isToneFirst, let mark = VietnameseAlphabet.mark(tone) { append(mark) }
    if let shape { append(shape) }
    if !isToneFirst, let mark = VietnameseAlphabet.mark(tone) { append(mark) }
  }

  /// The ñ of Êñuôl, which is a letter of its language.
  private mutating func appendConsonant(_ index: UInt8, _ tone: VietnameseTone, isUpper: Bool, _ alphabet: VietnameseAlphabet) {
    guard let base = alphabet.scalar(index, .ngang, isUpper: isUpper) else { return }
    if options.form == .nfc, tone == .nga, let whole = VietnameseAlphabet.tilde(base) { return append(whole) }
    append(base)
    if let mark = VietnameseAlphabet.mark(tone) { append(mark) }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      out.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      out.append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
    }
  }
}
