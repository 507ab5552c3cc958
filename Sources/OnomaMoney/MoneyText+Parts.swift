internal import OnomaLexicon
internal import OnomaText

/// The parts of amounts that rules are made of.
extension MoneyText {
  /// What joins the ends of a range.
  enum Joint {
    case dash, to, and
    /// "lên", "xuống": joins a bare number to a full amount only.
    case change
  }

  // MARK: - Units

  /// A sign or code in front of a number, and the token at which the number must start.
  func prefix(at token: Int, kinds: Set<CueKind>) -> (unit: Occurrence, end: Int)? {
    for unit in words(at: token) where kinds.contains(unit.kind) && !unit.word.flags.contains(.after) {
      // A sign that touches a number before it is that number's: 10$.
      if isGlued(token), !flags(token - 1).isDisjoint(with: [.number, .word]) { continue }
      var end = unit.tokens.upperBound
      if unit.word.flags.contains(.abbreviation), flags(end).contains(.period), isGlued(end) { end += 1 }
      guard range.contains(end), flags(end).isDisjoint(with: [.lineBreakBefore, .paragraphBefore]) else { continue }
      if unit.traits.contains(.isLetter), !isGlued(end) { continue }
      guard isGlued(end) || gap(before: end).count <= 3 else { continue }
      return (unit, end)
    }
    return nil
  }

  /// Whether a code that is also a word, or a single letter, stands before this number: `COP 4,500`, `R2.5 million`, but not `COP 30`, `R2`.
  func mayStand(_ unit: Occurrence, before quantity: Quantity) -> Bool {
    guard !unit.traits.isDisjoint(with: [.isCommonWord, .isLetter]) else { return true }
    return quantity.scale != nil || quantity.literal?.plainDigits == 0
  }

  /// A unit behind a number: `đ`, `USD`, `рублей`, `-euro`.
  func suffix(behind quantity: Quantity, at end: Int, kinds: Set<CueKind>) -> Occurrence? {
    var token = end
    if quantity.isAbbreviated, flags(token).contains(.period), isGlued(token) { token += 1 }
    if language == .english, flags(token).contains(.hyphen), isGlued(token), isGlued(token + 1), !flags(token + 1).contains(.capitalized) {
      token += 1
    }
    // "half a yen"
    if isKeyword(token, .article), quantity.mantissa < DecimalAmount(1), quantity.shape == .worded { token += 1 }
    guard range.contains(token), !flags(token).contains(.paragraphBefore) else { return nil }
    return words(at: token).first { kinds.contains($0.kind) && mayStand($0, behind: quantity) }
  }

  private func mayStand(_ unit: Occurrence, behind quantity: Quantity) -> Bool {
    let (token, end) = (unit.tokens.lowerBound, unit.tokens.upperBound)
    let (isGlued, word) = (isGlued(token), unit.word)
    if word.flags.contains(.before), !isGlued || unit.traits.contains(.isLetter) { return false }
    // "326Đ" is a file number.
    if unit.traits.contains(.isLetter), flags(token).contains(.singleUpper), !isWeighty(quantity) { return false }
    if unit.traits.contains(.isLetter), !isGlued, !standsApart(unit, behind: quantity) { return false }
    if flags(token).contains(.lineBreakBefore), unit.kind == .sign || flags(token).contains(.capitalized) { return false }
    // "5 chai $3": the sign is the next number's.
    if unit.kind == .sign, !isGlued, self.isGlued(end), flags(end).contains(.number) { return false }
    // "in 2024 RUB 2.8 bln", "in 2024 dollars"
    if isYear(quantity), unit.kind == .code && flags(end).contains(.number) || isKeyword(quantity.tokens.lowerBound - 1, .inYear) {
      return false
    }
    if unit.traits.contains(.isCommonWord), !isWeighty(quantity), !isGlued, !isCodeInProse(unit, behind: quantity) { return false }
    guard unit.kind == .name || unit.kind == .minor else { return true }
    if word.codes.first == "GBP", isWeight(from: quantity.tokens.lowerBound, to: end), quantity.scale == nil { return false }
    if isKeyword(end, .compound) || isKeyword(end, .smallCompound) && !isWeighty(quantity) { return false }
    return !isProperName(unit, behind: quantity)
  }

  /// Whether a code that is also a word stands among small letters: "asks 40 GEL a day", not "CALL 40 TOP".
  private func isCodeInProse(_ unit: Occurrence, behind quantity: Quantity) -> Bool {
    let start = quantity.tokens.lowerBound
    return unit.kind == .code && ((start - 3..<start).contains { flags($0).isLowerWord } || flags(unit.tokens.upperBound).isLowerWord)
  }

  /// "12 pounds of eels", "40 pounds (18 kg)" are weighed.
  private func isWeight(from start: Int, to end: Int) -> Bool {
    isKeyword(end, .of) || (end..<end + 5).contains { isKeyword($0, .weight) } || (start - 3..<start).contains { isKeyword($0, .weight) }
  }

  /// Đồng Khởi, Yên Bái, «Реал», Mark Brooks: units are written small, but for "20 Euro" by itself.
  private func isProperName(_ unit: Occurrence, behind quantity: Quantity) -> Bool {
    let (head, next) = (flags(unit.tokens.lowerBound), flags(unit.tokens.upperBound))
    guard unit.kind == .name, unit.tokens.count == 1, head.contains(.capitalized), !head.contains(.allUpper) else { return false }
    if !head.isDisjoint(with: [.hasMarks, .cyrillic]) { return !isWeighty(quantity) || next.contains(.capitalized) }
    guard language == .english, !isWeighty(quantity), bytes(unit.tokens.lowerBound).last != UInt8(ascii: "s") else { return false }
    return !next.isDisjoint(with: [.word, .number, .apostrophe]) && keyword(unit.tokens.upperBound) == nil
  }

  /// "450 р.", "100.000 đ": single letters that may stand apart.
  private func standsApart(_ unit: Occurrence, behind quantity: Quantity) -> Bool {
    let token = unit.tokens.lowerBound
    guard !flags(token).contains(.singleUpper), !flags(token).contains(.lineBreakBefore) else { return false }
    if unit.word.flags.contains(.abbreviation) { return flags(token + 1).contains(.period) && isGlued(token + 1) }
    return isWeighty(quantity) && unit.word.codes == ["VND"]
  }

  /// Whether a number is written as amounts are: with a scale, or with separators.
  private func isWeighty(_ quantity: Quantity) -> Bool {
    if quantity.scale != nil || quantity.literal?.plainDigits == 0 { return true }
    return quantity.literal.map { $0.plainDigits > 3 && !isYear(quantity) } ?? false
  }

  /// Whether a number could be a year.
  func isYear(_ quantity: Quantity) -> Bool {
    guard quantity.scale == nil, let literal = quantity.literal, literal.plainDigits == 4, let value = literal.grouped else { return false }
    return (DecimalAmount(1900)...DecimalAmount(2100)).contains(value)
  }

  // MARK: - Numbers

  /// A quantity; behind a sign it is digits with one group, and behind a sign or a joint it may touch what stands before.
  func quantity(at token: Int, behindSign: Bool, behindJoint: Bool) -> Quantity? {
    remembered(token, way: (behindSign ? 1 : 0) + (behindJoint ? 2 : 0)) {
      QuantityReader.quantity(in: self, at: token, glued: behindSign || behindJoint, isCompound: !behindSign)
    }
  }

  // MARK: - Joints

  /// What joins the ends of a range behind a number: a dash with or without spaces, "to", "đến", «до», "and".
  func joint(at token: Int, behind quantity: Quantity?) -> (joint: Joint, end: Int)? {
    if flags(token).contains(.hyphen) {
      let next = token + 1
      guard range.contains(next), !flags(next).contains(.lineBreakBefore) else { return nil }
      if isGlued(token), isGlued(next) { return (.dash, next) }
      // Apart: not the dash of a sentence, "2024 — 5 млн".
      guard !isGlued(token), !isGlued(next), !bytes(token).elementsEqual("—".utf8), quantity.map(isYear) != true else { return nil }
      return (.dash, next)
    }
    switch keyword(token) {
    case .to: return quantity.map(isYear) == true ? nil : (.to, token + 1)
    case .change: return quantity.map(isYear) == true ? nil : (.change, token + 1)
    case .and: return (.and, token + 1)
    default: return nil
    }
  }

  // MARK: - The end

  /// The end with the period that is part of the last unit: «руб.», «тыс.».
  func withPeriod(_ end: Int, _ pieces: MoneyRule.Pieces) -> Int {
    guard range.contains(end), flags(end).contains(.period), isGlued(end) else { return end }
    if let unit = pieces.units.last, unit.tokens.upperBound == end { return unit.traits.contains(.endsWithPeriod) ? end + 1 : end }
    if let quantity = pieces.quantities.last, quantity.tokens.upperBound == end { return quantity.endsWithPeriod ? end + 1 : end }
    return end
  }
}
