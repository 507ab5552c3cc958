extension NameRules {
  /// The text, in NFC, that bytes in a legacy encoding spell.
  ///
  ///     try rules.decoded(Array("Tie^'ng Vie^.t".utf8), from: .viqr)               // "Tiếng Việt"
  ///     try rules.decoded([0x54, 0x69, 0xD5, 0x6E, 0x67], from: .tcvn3)            // "Tiếng"
  ///     try rules.decoded(Array("Nguyeenx Vawn An".utf8), from: .telex)            // "Nguyễn Văn An"
  ///
  /// - Throws: ``VietnameseEncodingError/invalidByte(_:offset:_:)`` for the first byte that means nothing.
  /// - Complexity: linear in the bytes.
  public func decoded(_ bytes: [UInt8], from encoding: VietnameseEncoding) throws(VietnameseEncodingError) -> String {
    if encoding == .telex {
      if let place = bytes.firstIndex(where: { $0 > 0x7F }) { throw .invalidByte(bytes[place], offset: place, encoding) }
      return typed(String(decoding: bytes, as: UTF8.self))
    }
    let codes = encodings[encoding]
    var letters: Letters = []
    letters.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if encoding == .viqr, bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count, bytes[place + 1] < 0x80 {
        letters.append(Unicode.Scalar(bytes[place + 1]))
        place += 2
        continue
      }
      guard let (scalar, length) = codes.match(bytes, at: place) else { throw .invalidByte(bytes[place], offset: place, encoding) }
      letters.append(encoding == .tcvn3Capitals ? scalar.upper : scalar)
      place += length
    }
    // Windows-1258 and TCVN 5712 have tones as bytes of their own.
    return composed(letters.string).string
  }

  /// The bytes of text in a legacy encoding.
  ///
  ///     try rules.encoded("Việt", to: .vni)          // V i e ä t: 56 69 65 E4 74
  ///     try rules.encoded("Việt Nam", to: .telex)    // "Vieetj Nam"
  ///     try rules.encoded("Á", to: .tcvn3)           // throws: "Á" at 0 has no code in tcvn3
  ///
  /// - Parameter text: in any Unicode form. For ``VietnameseEncoding/tcvn3Capitals`` in capitals.
  /// - Throws: ``VietnameseEncodingError/noImage(_:offset:_:)`` for the first character that the encoding has no code for.
  /// - Complexity: linear in the text.
  public func encoded(_ text: String, to encoding: VietnameseEncoding) throws(VietnameseEncodingError) -> [UInt8] {
    let letters = composed(text)
    if encoding == .telex { return try keys(for: letters) }
    let codes = encodings[encoding]
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count * 2)
    for (offset, scalar) in letters.enumerated() {
      var image = scalar
      if encoding == .tcvn3Capitals, scalar.isASCII ? scalar.isLowerCase : syllables.alphabet.letter(scalar) != nil {
        image = scalar.isASCII || scalar.isLowerCase ? "\u{FFFF}" : scalar.lower
      }
      guard let code = codes.bytes[image] else { throw .noImage(Character(scalar), offset: offset, encoding) }
      if encoding == .viqr, needsBackslash(scalar, after: offset > 0 ? letters[offset - 1] : nil) { bytes.append(UInt8(ascii: "\\")) }
      bytes += code
    }
    return bytes
  }

  /// What VIQR would take for a mark, were there no backslash: the dot of "Hà." and the second d of "Dd".
  private func needsBackslash(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
    if scalar == "\\" { return true }
    guard let last else { return false }
    switch scalar {
    case "'", "`", "?", "~", ".", "^", "(", "+", "*": return syllables.alphabet.letter(last).map { isVowel($0) } ?? false
    case "d", "D": return last == "d" || last == "D"
    default: return false
    }
  }

  private func isVowel(_ letter: VietnameseLetter) -> Bool {
    syllables.alphabet.scalar(letter.index, .sac, isUpper: false) != nil
  }

  /// The letters with their marks in one code point, where Vietnamese has one; other marks stay.
  func composed(_ text: String) -> Letters {
    var letters: Letters = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if let last = letters.last, (0x300...0x36F).contains(scalar.value), let whole = composed(last, scalar) {
        letters[letters.count - 1] = whole
      } else {
        letters.append(scalar)
      }
    }
    return letters
  }

  private func composed(_ last: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    let alphabet = syllables.alphabet
    guard let letter = alphabet.letter(last) else { return nil }
    if let tone = VietnameseAlphabet.tone(mark) {
      guard letter.tone == .ngang else { return nil }
      return alphabet.scalar(letter.index, tone, isUpper: letter.isUpper)
    }
    guard let base = alphabet.scalar(letter.index, .ngang, isUpper: false), let shaped = VietnameseAlphabet.shaped(base, mark),
      !VietnameseAlphabet.isStroke(mark), let index = alphabet.letter(shaped)?.index
    else { return nil }
    return alphabet.scalar(index, letter.tone, isUpper: letter.isUpper)
  }
}
