/// One pass over a name: words are read, mended and written, everything between them is kept.
struct VietnameseNormalizer {
  let table: SyllableTable
  let particles: ParticleTable
  let options: NameNormalizationOptions

  private var out: [UInt8] = []
  private var word = WordReading()
  private var scalars: Letters = []
  private var start = 0
  private var hasPendingSpace = false
  private var isAfterHyphen = false
  private var hasLatin = false
  private var foreignStart: Int?
  private var hasWords = false
  private var wasTitle = false
  private var isRepaired = false
  private var warning: NameWarning?

  init(table: SyllableTable, particles: ParticleTable, options: NameNormalizationOptions) {
    self.table = table
    self.particles = particles
    self.options = options
  }

  mutating func normalized(_ name: String) -> NormalizedName {
    let length = name.utf8.count
    if length > options.maximumUTF8Count { return unchanged(name, .tooLong(utf8Count: length)) }
    out.reserveCapacity(length + 16)
    scalars.reserveCapacity(16)
    var offset = 0
    for scalar in name.unicodeScalars {
      if table.alphabet.letter(scalar) != nil || Self.isCombining(scalar) || (!scalar.isASCII && scalar.properties.isAlphabetic) {
        if scalars.isEmpty { start = offset }
        word.add(scalar, table.alphabet)
        scalars.append(scalar)
      } else {
        finishWord(before: scalar)
        if let stop = separate(scalar, offset) { return unchanged(name, stop) }
      }
      offset += 1
    }
    finishWord(before: nil)
    if !hasWords { return unchanged(name, warning ?? .empty) }
    if let warning, warning.isUnchanged { return unchanged(name, warning) }
    return NormalizedName(text: String(decoding: out, as: UTF8.self), warning: warning, isRepaired: isRepaired)
  }

  private func unchanged(_ name: String, _ warning: NameWarning) -> NormalizedName {
    NormalizedName(text: name, warning: warning, isRepaired: false)
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  /// Takes what stands between words: white space becomes one space, all else is kept. Returns a warning that ends the reading.
  private mutating func separate(_ scalar: Unicode.Scalar, _ offset: Int) -> NameWarning? {
    switch scalar {
    case " ", "\t", "\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}":
      hasPendingSpace = !out.isEmpty
      isAfterHyphen = false
    default:
      if scalar.properties.numericType != nil { return .digit(offset: offset) }
      writeSpace()
      append(scalar)
      isAfterHyphen = scalar == "-" || scalar == "‐" || scalar == "‑"
    }
    return nil
  }

  private mutating func writeSpace() {
    if hasPendingSpace { out.append(UInt8(ascii: " ")) }
    hasPendingSpace = false
  }

  // MARK: Words

  private mutating func finishWord(before next: Unicode.Scalar?) {
    guard !scalars.isEmpty else { return }
    defer {
      word = WordReading()
      scalars.removeAll(keepingCapacity: true)
      hasWords = true
    }
    writeSpace()
    if let entry = word.resolve(table) {
      write(entry)
      noteLatin()
      if word.isRepaired { isRepaired = true }
    } else if word.isPossibleUnmarked(table) || isInitial(before: next) {
      if word.count > 1 { warn(.marksMissing(word: scalars.string, offset: start)) }
      noteLatin()
      write(nil)
    } else {
      refuse()
    }
  }

  /// The V of Nguyễn V. Anh.
  private func isInitial(before next: Unicode.Scalar?) -> Bool { word.count == 1 && !word.isBroken && word.tone == .ngang && next == "." }

  private mutating func refuse() {
    let foreign = scalars.firstIndex { $0.properties.isAlphabetic && !Self.isLatin($0) }
    if scalars.contains(where: Self.isLatin) { noteLatin() }
    if let foreign, hasLatin { return warn(.mixedScripts(offset: start + foreign)) }
    if foreign != nil, foreignStart == nil { foreignStart = start }
    warn(.notVietnamese(word: scalars.string, offset: start))
  }

  /// Latin letters are in the line; what came before in another script is then a mixture.
  private mutating func noteLatin() {
    hasLatin = true
    if let foreignStart { warn(.mixedScripts(offset: foreignStart)) }
  }

  /// Latin letters, by their blocks.
  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && (scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value))
  }

  /// Keeps the warning that weighs most, and of its kind the first.
  private mutating func warn(_ found: NameWarning) {
    guard let warning, Self.weight(warning) >= Self.weight(found) else {
      warning = found
      return
    }
  }

  private static func weight(_ warning: NameWarning) -> Int {
    switch warning {
    case .marksMissing: 0
    case .notVietnamese: 1
    default: 2
    }
  }

  // MARK: Writing

  /// Writes the word; its tone mark stands where the entry has it.
  private mutating func write(_ entry: SyllableTable.Entry?) {
    let title = options.letterCase == .title
    let staysLower = title && keepsLowerCase()
    let mark = entry.map { toneMarkPlace($0) } ?? -1
    for place in 0..<word.count {
      let isUpper = title ? place == 0 && !staysLower : word.isUpper(place)
      append(word.letter(place), place == mark ? word.tone : .ngang, isUpper: isUpper)
    }
    wasTitle = word.isUpper(0) && word.upper == 1
  }

  private func toneMarkPlace(_ entry: SyllableTable.Entry) -> Int {
    switch options.toneMarks {
    case .old: Int(entry.oldMark)
    case .new: Int(entry.newMark)
    case .keep: word.mark == Int(entry.newMark) ? word.mark : Int(entry.oldMark)
    }
  }

  /// Particles inside a name, and the nin of Lê-nin.
  private func keepsLowerCase() -> Bool {
    if isAfterHyphen { return wasTitle && word.upper == 0 }
    return hasWords && particles.contains(word)
  }

  private mutating func append(_ index: UInt8, _ tone: VietnameseTone, isUpper: Bool) {
    guard let scalar = table.alphabet.scalar(index, tone, isUpper: isUpper) else { return }
    if options.form == .nfc || scalar.isASCII { return append(scalar) }
    guard let lower = table.alphabet.scalar(index, .ngang, isUpper: false) else { return }
    let (base, shape) = VietnameseAlphabet.unshaped(lower)
    append(isUpper ? base.upper : base)
    // Canonical order: horn, then what stands below, then what stands above.
    let isToneFirst = tone == .nang && shape != "\u{31B}"
    if isToneFirst, let mark = VietnameseAlphabet.mark(tone) { append(mark) }
    if let shape { append(shape) }
    if !isToneFirst, let mark = VietnameseAlphabet.mark(tone) { append(mark) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      out.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      out.append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
    }
  }
}
