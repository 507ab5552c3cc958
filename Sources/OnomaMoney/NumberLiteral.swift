internal import OnomaText

/// A number in digits, with the two ways in which its separators may be meant.
struct NumberLiteral {
  /// What a lone separator before three digits leaves open.
  enum Separator { case none, comma, period }

  var tokens: Range<Int>
  /// The value where separators part thousands; nil where they cannot.
  var grouped: DecimalAmount?
  /// The value where the last separator is a decimal one; nil where it cannot be.
  var decimal: DecimalAmount?
  /// The separator, where both readings are possible.
  var open: Separator
  /// The last group is written `…00` or `…50`: prices are round.
  var endsRound: Bool
  /// The number of digits, where it has no separator; 0 where it has.
  var plainDigits: Int

  /// The value by the custom of a language, and all readings where it stays open.
  ///
  /// A comma in English and a period in Vietnamese part thousands; a period in English and a comma in Russian are decimal. The others lean on
  /// what stands around: a scale word behind wants a decimal, a currency without cents wants thousands.
  func value(in language: Language, currency: String?, hasScale: Bool) -> (value: DecimalAmount, readings: [DecimalAmount]) {
    guard let grouped else { return (decimal ?? .zero, []) }
    guard let decimal, open != .none else { return (grouped, []) }
    let centless = ["VND", "IDR", "LAK", "KHR", "IRR", "MMK"].contains(currency ?? "")
    switch (language, open) {
    case (.vietnamese, .period): return (grouped, [])
    case (.english, .comma), (.undetermined, .comma): return (grouped, [])
    case (.vietnamese, _):
      return hasScale ? (decimal, [decimal, grouped]) : centless ? (grouped, []) : (grouped, [grouped, decimal])
    case (.russian, .comma):
      if hasScale { return (decimal, []) }
      return endsRound || centless ? (grouped, [grouped, decimal]) : (decimal, [decimal, grouped])
    case (.russian, _):
      return hasScale
        ? (decimal, [decimal, grouped]) : endsRound || centless ? (grouped, [grouped, decimal]) : (decimal, [decimal, grouped])
    default:
      if hasScale { return (decimal, []) }
      return centless ? (grouped, []) : (decimal, [decimal, grouped])
    }
  }
}

extension MoneyText {
  /// Reads a number in digits: `1,844,036.12`, `1.844.036,12`, `148 362,49` with any space, `1'000`, `12,34,567`.
  ///
  /// - Parameter glued: whether the number may touch the token before it, which is its sign.
  func number(at start: Int, glued: Bool) -> NumberLiteral? {
    guard flags(start).contains(.number), glued || mayStartNumber(start) else { return nil }
    var groups = [start]
    var separators: [UInt8] = []
    var end = start + 1
    while let separator = separator(at: end, groups: groups, separators: separators) {
      separators.append(separator.sign)
      groups.append(separator.group)
      end = separator.group + 1
      // 38 digits have 13 groups of three: longer runs are lists.
      guard groups.count <= 16 else { return nil }
    }
    return literal(groups: groups, separators: separators)
  }

  /// Whether a number starts with a token: it does not within a word, a date, a version or a score.
  private func mayStartNumber(_ token: Int) -> Bool {
    guard isGlued(token) else { return true }
    let before = flags(token - 1)
    if !before.isDisjoint(with: [.word, .number, .apostrophe]) { return false }
    // ".500" has no digit before its period.
    if before.contains(.period) { return false }
    if !before.isDisjoint(with: [.comma, .slash, .colon, .hyphen]) {
      return !(isGlued(token - 1) && !flags(token - 2).isDisjoint(with: [.number, .word]))
    }
    return true
  }

  /// The separator behind a number so far, and the group of digits that it leads to.
  private func separator(at token: Int, groups: [Int], separators: [UInt8]) -> (sign: UInt8, group: Int)? {
    let space = UInt8(ascii: " ")
    if flags(token).contains(.number) {
      // Thousands parted by a space: three digits each, the first one to three.
      guard !isGlued(token), !flags(token).contains(.lineBreakBefore), bytes(token).count == 3, bytes(groups[0]).count <= 3 else {
        return nil
      }
      guard separators.allSatisfy({ $0 == space }), groups.dropFirst().allSatisfy({ bytes($0).count == 3 }) else { return nil }
      let gap = gap(before: token)
      let isPlain = gap.elementsEqual([space])
      guard isPlain || gap.count <= 3 && gap.first.map({ $0 >= 0x80 }) == true else { return nil }
      guard !isPlain || language == .russian || bytes(token).last == UInt8(ascii: "0") else { return nil }
      return bytes(groups[0]).first == UInt8(ascii: "0") ? nil : (space, token)
    }
    guard isGlued(token), isGlued(token + 1), flags(token + 1).contains(.number) else { return nil }
    if flags(token).contains(.period) { return (UInt8(ascii: "."), token + 1) }
    if flags(token).contains(.comma) { return (UInt8(ascii: ","), token + 1) }
    if flags(token).contains(.apostrophe), bytes(token + 1).count == 3 { return (UInt8(ascii: "'"), token + 1) }
    return nil
  }

  private func literal(groups: [Int], separators: [UInt8]) -> NumberLiteral? {
    let (first, last) = (groups[0], groups[groups.count - 1])
    let sizes = groups.map { bytes($0).count }
    var literal = NumberLiteral(
      tokens: first..<last + 1, open: .none, endsRound: bytes(last).last == UInt8(ascii: "0"),
      plainDigits: separators.isEmpty ? sizes[0] : 0)
    let digits = groups.map { bytes($0) }
    // 000 is the rest of a number.
    if separators.isEmpty, sizes[0] > 1, digits[0].first == UInt8(ascii: "0") { return nil }
    if separators.isEmpty || Self.areThousands(sizes, separators) { literal.grouped = amount(digits, decimals: 0) }
    if let sign = separators.last, sign == UInt8(ascii: ".") || sign == UInt8(ascii: ",") {
      let others = separators.dropLast()
      if !others.contains(sign), others.isEmpty || Self.areThousands(sizes.dropLast(), Array(others)) {
        literal.decimal = amount(digits, decimals: sizes[sizes.count - 1])
      }
      if literal.grouped != nil, literal.decimal != nil { literal.open = sign == UInt8(ascii: ".") ? .period : .comma }
      // 0.125 and 1234.567 are no thousands.
      if bytes(first).first == UInt8(ascii: "0") || sizes[0] > 3 { literal.grouped = nil }
    }
    return literal.grouped == nil && literal.decimal == nil ? nil : literal
  }

  /// Whether one separator parts groups of three digits, or of two and at last three as in India.
  private static func areThousands(_ sizes: [Int], _ separators: [UInt8]) -> Bool {
    guard let first = sizes.first, first <= 3, Set(separators).count == 1 else { return false }
    let rest = sizes.dropFirst()
    if rest.allSatisfy({ $0 == 3 }) { return true }
    return separators[0] == UInt8(ascii: ",") && first <= 2 && rest.last == 3 && rest.dropLast().allSatisfy { $0 == 2 }
  }

  private func amount(_ groups: [ArraySlice<UInt8>], decimals: Int) -> DecimalAmount? {
    var significand: UInt128 = 0
    for byte in groups.joined() {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), significand < UInt128(1) << 120 else { return nil }
      significand = significand * 10 + UInt128(byte - UInt8(ascii: "0"))
    }
    return try? DecimalAmount(significand: significand, exponent: -decimals)
  }
}
