/// Normalizes one name: its words are read, mended and written, what stands between them is kept.
///
/// The rules are passed along, not stored: a copy of all their tables would cost more than the name.
struct VietnameseNormalizer {
  let options: NameNormalizationOptions

  var name: NamePieces
  private let text: String
  var out: [UInt8] = []
  private var hasLatin = false
  private var foreignStart: Int?
  var wasTitle = false
  private var isRepaired = false
  private var warning: NameWarning?

  /// A normalizer of one name, which has been found short enough.
  init(_ text: String, _ rules: NameRules, _ options: NameNormalizationOptions) {
    self.text = text
    self.options = options
    name = NamePieces(text, rules.syllables.alphabet)
  }

  mutating func normalized(_ rules: NameRules) -> NormalizedName {
    if let stop = name.stop { return unchanged(stop) }
    if name.pieces.isEmpty { return unchanged(.empty) }
    isRepaired = name.isRepaired
    read(rules)
    for index in name.pieces.indices { note(index) }
    if let warning, warning.isUnchanged { return unchanged(warning) }
    out.reserveCapacity(text.utf8.count + 16)
    for index in name.pieces.indices {
      for place in name.pieces[index].gapStart..<name.pieces[index].gapEnd { append(name.gaps[place]) }
      write(index, rules)
    }
    for place in name.tailStart..<name.gaps.count { append(name.gaps[place]) }
    return NormalizedName(text: String(decoding: out, as: UTF8.self), warning: warning, isRepaired: isRepaired)
  }

  private func unchanged(_ warning: NameWarning) -> NormalizedName {
    NormalizedName(text: text, warning: warning, isRepaired: false)
  }

  // MARK: Reading

  /// Reads the words; those that hyphens join are looked at together.
  private mutating func read(_ rules: NameRules) {
    var (hasHyphens, isUncertain) = (false, false)
    for index in name.pieces.indices {
      name.pieces[index].reading = Self.reading(
        &name.pieces[index].word, before: name.pieces[index].next, isLast: index == name.pieces.count - 1, rules)
      if name.pieces[index].joint == .hyphen { hasHyphens = true }
      if case .uncertain = name.pieces[index].reading { isUncertain = true }
    }
    if isUncertain { settle(rules) }
    guard hasHyphens else { return }
    var (start, isAny) = (0, false)
    for end in 1...name.pieces.count where end == name.pieces.count || name.pieces[end].joint != .hyphen {
      if end - start > 1, isRespelling(start..<end, rules) {
        isAny = true
        for index in start..<end { respell(index) }
      }
      start = end
    }
    guard isAny else { return }
    // In a line with one respelled name the other hyphens mean the same, and Xri may stand alone.
    for index in name.pieces.indices where rules.otherSyllables.isRespelled(name.pieces[index].word) {
      let isJoined = name.pieces[index].joint == .hyphen || index + 1 < name.pieces.count && name.pieces[index + 1].joint == .hyphen
      if isJoined { respell(index) } else if case .foreign = name.pieces[index].reading { name.pieces[index].reading = .asWritten }
    }
  }

  private static func reading(_ word: inout WordReading, before next: Unicode.Scalar?, isLast: Bool, _ rules: NameRules)
    -> NamePieces.Reading
  {
    if let entry = word.resolve(rules.syllables) {
      return .syllable(oldMark: entry.oldMark, newMark: entry.newMark, isStopped: entry.isStopped)
    }
    if next == ".", word.isSound, word.tone == .ngang, word.count == 1 || rules.syllables.isOnset(word.key) { return .asWritten }
    if !isLast, isAbbreviation(word, rules.syllables.alphabet) { return .abbreviation }
    if !isLast, let next, NamePieces.isApostrophe(next), rules.otherSyllables.isPrefix(word) { return .asWritten }
    if word.isPossibleUnmarked(rules.syllables) { return .unmarked }
    guard rules.otherSyllables.isHighland(word, rules.syllables) else { return .foreign }
    return rules.otherSyllables.isCertain(word) ? .asWritten : .uncertain
  }

  /// TS, PGS, ThS, TP: two consonants or more, the last of them a capital.
  private static func isAbbreviation(_ word: WordReading, _ alphabet: VietnameseAlphabet) -> Bool {
    guard word.isSound, word.tone == .ngang, (2...4).contains(word.count), word.isUpper(0), word.isUpper(word.count - 1) else {
      return false
    }
    return (0..<word.count).allSatisfy { alphabet.scalar(word.letter($0), .sac, isUpper: false) == nil }
  }

  /// Kon Kring is a village if something in the line has marks, Chris Kring is not.
  private mutating func settle(_ rules: NameRules) {
    let hasMarks = name.pieces.contains { rules.otherSyllables.hasMarks($0.word) }
    for index in name.pieces.indices {
      if case .uncertain = name.pieces[index].reading { name.pieces[index].reading = hasMarks ? .asWritten : .foreign }
    }
  }

  private mutating func respell(_ index: Int) {
    name.pieces[index].isRespelled = true
    if case .syllable = name.pieces[index].reading { return }
    name.pieces[index].reading = .asWritten
  }

  /// Whether a hyphenated word is a foreign name syllable by syllable: its parts all can be, and one at least is no Vietnamese syllable, or
  /// begins with p; or few are parts of Vietnamese names, and all are without tones but the one that stops need, or three or more, the first of
  /// them no part of such a name.
  private func isRespelling(_ range: Range<Int>, _ rules: NameRules) -> Bool {
    let others = rules.otherSyllables
    guard range.allSatisfy({ others.isRespelled(name.pieces[$0].word) }) else { return false }
    if others.isRespelledWord(name.pieces[range].map(\.word.key)) { return true }
    var (isFlat, known) = (true, 0)
    for index in range {
      let word = name.pieces[index].word
      guard case .syllable(_, _, let isStopped) = name.pieces[index].reading else { return true }
      if others.beginsWithP(word) { return true }
      isFlat = isFlat && (word.tone == .ngang || isStopped && word.tone == .sac)
      if rules.vietnameseNameParts.isPart(word) { known += 1 }
    }
    let isFirstKnown = rules.vietnameseNameParts.isPart(name.pieces[range.lowerBound].word)
    return known * 2 < range.count && (isFlat || range.count > 2 && !isFirstKnown)
  }

  // MARK: Warning

  /// Notes what there is to say of a word.
  private mutating func note(_ index: Int) {
    let piece = name.pieces[index]
    switch piece.reading {
    case .syllable:
      noteLatin()
      if piece.word.isRepaired { isRepaired = true }
    case .asWritten, .abbreviation: noteLatin()
    case .unmarked:
      if piece.word.count > 1, warning == nil { warn(.marksMissing(word: scalars(piece).string, offset: piece.start)) }
      noteLatin()
    case .uncertain, .foreign: refuse(piece)
    }
  }

  private func scalars(_ piece: NamePieces.Piece) -> Letters {
    Letters(text.unicodeScalars.dropFirst(piece.start).prefix(piece.length))
  }

  private mutating func refuse(_ piece: NamePieces.Piece) {
    if piece.hasLatin { noteLatin() }
    if piece.foreignPlace >= 0 {
      if hasLatin { return warn(.mixedScripts(offset: piece.foreignPlace)) }
      if foreignStart == nil { foreignStart = piece.start }
    }
    // The first is told; a line of a thousand strange words is not cut a thousand times.
    if warning.map({ Self.weight($0) > 0 }) ?? false { return }
    warn(.notVietnamese(word: scalars(piece).string, offset: piece.start))
  }

  /// Latin letters are in the line; what came before in another script is then a mixture.
  private mutating func noteLatin() {
    hasLatin = true
    if let foreignStart { warn(.mixedScripts(offset: foreignStart)) }
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
}
