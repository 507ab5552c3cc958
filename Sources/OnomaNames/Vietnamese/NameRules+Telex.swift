extension NameRules {
  /// The text that Telex keys give; a word that becomes no Vietnamese syllable stays as it was typed.
  ///
  ///     rules.typed("Nguyeenx Vawn An")        // "Nguyễn Văn An"
  ///     rules.typed("DDaf Nawngx")             // "Đà Nẵng"
  ///     rules.typed("hoaf", .new)              // "hoà"
  ///     rules.typed("Washington, Microsoft")   // "Washington, Microsoft"
  ///     rules.typed("mass")                    // "mas": a key typed twice is meant as a letter
  /// - Complexity: linear in the keys.
  public func typed(_ keys: String, _ style: ToneMarkStyle = .old) -> String {
    var (out, word) = (Letters(), Letters())
    for scalar in keys.unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic {
        word.append(scalar)
      } else {
        if !word.isEmpty { out += typed(word, style) }
        word.removeAll(keepingCapacity: true)
        out.append(scalar)
      }
    }
    if !word.isEmpty { out += typed(word, style) }
    return out.string
  }

  private func typed(_ keys: Letters, _ style: ToneMarkStyle) -> Letters {
    var telex = Telex()
    for key in keys.prefix(64) { telex.type(key) }
    if keys.count > 64 { return keys }
    if telex.isTakenBack, telex.tone == .ngang { return telex.letters }
    if telex.letters.count == 1, let letter = toned(telex.letters[0], telex.tone) { return [letter] }
    var marked = telex.letters
    if let mark = VietnameseAlphabet.mark(telex.tone) { marked.append(mark) }
    var word = WordReading()
    for scalar in marked { word.add(scalar, syllables.alphabet) }
    guard let entry = word.resolve(syllables) else { return telex.isTakenBack ? telex.letters : keys }
    let place = Int(style == .old ? entry.oldMark : entry.newMark)
    return (0..<word.count).compactMap {
      syllables.alphabet.scalar(word.letter($0), $0 == place ? word.tone : .ngang, isUpper: word.isUpper($0))
    }
  }

  /// The letter with a tone; nil for a consonant that should bear one.
  private func toned(_ scalar: Unicode.Scalar, _ tone: VietnameseTone) -> Unicode.Scalar? {
    guard let letter = syllables.alphabet.letter(scalar) else { return tone == .ngang ? scalar : nil }
    return syllables.alphabet.scalar(letter.index, tone, isUpper: letter.isUpper)
  }

  /// The keys for text in NFC.
  func keys(for letters: Letters) throws(VietnameseEncodingError) -> [UInt8] {
    var bytes: [UInt8] = []
    var start = 0
    while start < letters.count {
      guard letters[start].properties.isAlphabetic else {
        guard letters[start].isASCII else { throw .noImage(Character(letters[start]), offset: start, .telex) }
        bytes.append(UInt8(truncatingIfNeeded: letters[start].value))
        start += 1
        continue
      }
      var end = start + 1
      while end < letters.count, letters[end].properties.isAlphabetic { end += 1 }
      bytes += try keys(forWord: letters[start..<end])
      start = end
    }
    return bytes
  }

  private func keys(forWord word: ArraySlice<Unicode.Scalar>) throws(VietnameseEncodingError) -> [UInt8] {
    var (keys, tone) = (Letters(), Letters())
    let isCapitals = word.count > 1 && word.allSatisfy(\.isUpperCase)
    for (offset, scalar) in zip(word.indices, word) {
      guard let letter = syllables.alphabet.letter(scalar),
        let plain = syllables.alphabet.scalar(letter.index, .ngang, isUpper: letter.isUpper),
        let code = encodings[.telex].bytes[plain]
      else { throw .noImage(Character(scalar), offset: offset, .telex) }
      let isLowerTail = letter.isUpper && !isCapitals
      for (place, byte) in code.enumerated() {
        let key = Unicode.Scalar(byte)
        keys.append(place > 0 && isLowerTail ? key.lower : key)
      }
      if letter.tone != .ngang, let toned = encodings[.telex].bytes[scalar]?.last {
        if !tone.isEmpty { throw .noImage(Character(scalar), offset: offset, .telex) }
        let key = Unicode.Scalar(toned)
        tone = [isLowerTail ? key.lower : key]
      }
    }
    let meant = Letters(word)
    for candidate in candidates(keys + tone) where typed(candidate, .old) == meant || typed(candidate, .new) == meant {
      return candidate.map { UInt8(truncatingIfNeeded: $0.value) }
    }
    throw .noImage(Character(meant[0]), offset: word.startIndex, .telex)
  }

  /// The keys as they are, then with one key typed twice, or two.
  private func candidates(_ keys: Letters) -> [Letters] {
    guard keys.count <= 24 else { return [keys] }
    let places = keys.indices.filter { "sfrxjzaeodw".unicodeScalars.contains(keys[$0].lower) }
    func doubled(_ keys: Letters, _ place: Int) -> Letters { Letters(keys[...place]) + Letters(keys[place...]) }
    let once = places.map { doubled(keys, $0) }
    let twice = places.flatMap { last in places.filter { $0 < last }.map { doubled(doubled(keys, last), $0) } }
    return [keys] + once + twice
  }
}
