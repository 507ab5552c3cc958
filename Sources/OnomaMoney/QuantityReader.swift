internal import OnomaLexicon
internal import OnomaText

/// Reads the longest quantity from a token on: digits, number words and scale words of the three languages in one state machine.
///
/// A number word adds where there is room below the last one (`двадцать` leaves room for `пять`), `hundred`, `trăm`, `mươi` multiply what
/// stands before, a scale word closes a group, and groups must fall: `5 tỷ 200 triệu`, not `5 triệu 200 tỷ`.
struct QuantityReader {
  private let source: MoneyText
  /// Whether groups may follow each other; not behind a sign ("$5 million 200 people").
  private let isCompound: Bool
  private let start: Int
  private var end: Int
  private var literal: NumberLiteral?
  /// The sum of the groups that a scale closed, the first apart.
  private var rest = DecimalAmount.zero
  private var first: (mantissa: DecimalAmount, literal: NumberLiteral?, scale: DecimalAmount)?
  /// The group that no scale has closed yet.
  private var group: DecimalAmount?
  private var groupLiteral: NumberLiteral?
  /// The next number word must be smaller.
  private var room: DecimalAmount?
  /// The last number word, which `hundred` multiplies.
  private var lastWord: DecimalAmount?
  private var lastFactor: DecimalAmount?
  private var lastScale: DecimalAmount?
  private var justScaled = false
  private var plainAddition = false
  private var hasWords = false
  private var endsWithPeriod = false
  private var isAbbreviated = false

  private init(_ source: MoneyText, at start: Int, isCompound: Bool) {
    (self.source, self.start, self.isCompound, end) = (source, start, isCompound, start)
  }

  /// The quantity that starts at a token.
  ///
  /// - Parameter glued: whether digits may touch the token before, which is a sign.
  static func quantity(in source: MoneyText, at start: Int, glued: Bool = false, isCompound: Bool = true) -> Quantity? {
    var reader = QuantityReader(source, at: start, isCompound: isCompound)
    guard reader.readStart(glued: glued) else { return nil }
    while reader.readNext() {}
    return reader.quantity()
  }

  // MARK: - Steps

  private mutating func readStart(glued: Bool) -> Bool {
    if let number = source.number(at: start, glued: glued) {
      take(number)
      return true
    }
    if glued, !isCompound { return false }
    if source.isKeyword(start, .article), readArticle() { return true }
    guard let word = numberWord(at: start), glued || !(source.isGlued(start) && isJoined(start)) else { return false }
    hasWords = true
    if word.kind == .number {
      guard !word.traits.contains(.followsNumber) else { return false }
      add(word)
    } else {
      // "миллион рублей"; not "миллионов рублей", "millions", "tỷ đồng".
      guard word.tokens.count == 1, source.flags(start).contains(.cyrillic), !word.isPlural, !word.word.flags.contains(.glued) else {
        return false
      }
      group = DecimalAmount(1)
      scale(word)
    }
    return true
  }

  /// "a million", "a hundred", "a quarter of a million".
  private mutating func readArticle() -> Bool {
    guard let word = numberWord(at: start + 1) else { return false }
    if word.kind == .scale {
      guard !word.traits.contains(.isLetter), !word.traits.contains(.isPlural) else { return false }
      (group, lastWord) = (DecimalAmount(1), DecimalAmount(1))
      scale(word)
    } else if word.traits.contains(.followsNumber) {
      (group, lastWord) = (DecimalAmount(1), DecimalAmount(1))
      guard multiply(word) else { return false }
    } else if word.word.value < DecimalAmount(1) {
      add(word)
    } else {
      return false
    }
    hasWords = true
    return true
  }

  private mutating func readNext() -> Bool {
    guard canContinue(end) else { return false }
    if readHalf() { return true }
    // A period behind тыс., an "and" or a hyphen within a number, "of a" behind a fraction.
    let from = justScaled && isAbbreviated && source.flags(end).contains(.period) && source.isGlued(end) ? end + 1 : end
    let next = skippingLinks(from: from)
    if isCompound, justScaled, next == from, let number = source.number(at: next, glued: source.isGlued(next) && isVietnameseTail(next)) {
      return addLiteral(number)
    }
    guard let word = numberWord(at: next) else { return false }
    if word.kind == .scale { return readScale(word, linked: next > from) }
    hasWords = hasWords || groupLiteral == nil
    if word.traits.contains(.followsNumber) { return multiply(word) }
    if word.word.value == .zero, lastScale != nil || group != nil {
      plainAddition = true
      end = word.tokens.upperBound
      return numberWord(at: end).map { $0.kind == .number && !$0.traits.contains(.followsNumber) } ?? false
    }
    guard groupLiteral == nil, fits(word.word.value) else { return false }
    guard isCompound || first == nil else { return false }
    add(word)
    return true
  }

  private mutating func readScale(_ word: MoneyText.Occurrence, linked: Bool) -> Bool {
    let letter = word.traits.contains(.isLetter)
    if letter, !source.isGlued(word.tokens.lowerBound) || linked { return false }
    if group != nil {
      if let lastScale, word.word.value >= lastScale { return false }
      scale(word)
      return true
    }
    // "lakh crore", "thousand billion"
    guard justScaled, let lastScale, word.word.value > lastScale, !letter, rest == .zero, var first else { return false }
    guard let product = try? first.scale.multiplied(by: word.word.value) else { return false }
    first.scale = product
    self.first = first
    self.lastScale = product
    end = word.tokens.upperBound
    return true
  }

  /// "two and a half million", «два с половиной миллиарда».
  private mutating func readHalf() -> Bool {
    guard let group, !justScaled, lastWord != nil || groupLiteral != nil else { return false }
    if source.isKeyword(end, .and), source.isKeyword(end + 1, .article),
      let half = source.word(at: end + 2, where: { $0.kind == .number && $0.word.value < DecimalAmount(1) })
    {
      return addHalf(half.word.value, to: group, end: half.tokens.upperBound)
    }
    if source.isKeyword(end, .from) || source.isKeyword(end, .with), source.isKeyword(end + 1, .half), let half = try? DecimalAmount("0.5")
    {
      return addHalf(half, to: group, end: end + 2)
    }
    return false
  }

  private mutating func addHalf(_ half: DecimalAmount, to group: DecimalAmount, end: Int) -> Bool {
    guard let sum = try? group.adding(half) else { return false }
    (self.group, groupLiteral, lastWord, room, self.end) = (sum, nil, nil, .zero, end)
    return true
  }

  // MARK: - Words

  private func numberWord(at token: Int) -> MoneyText.Occurrence? {
    source.word(at: token) { $0.kind == .number || $0.kind == .scale }
  }

  private func canContinue(_ token: Int) -> Bool {
    source.range.contains(token) && !source.flags(token).contains(.paragraphBefore)
  }

  private func isJoined(_ token: Int) -> Bool {
    !source.flags(token - 1).isDisjoint(with: [.word, .number, .hyphen, .apostrophe])
  }

  private func skippingLinks(from token: Int) -> Int {
    // twenty-five, 5-million-mark
    if source.flags(token).contains(.hyphen), source.isGlued(token), source.isGlued(token + 1), let word = numberWord(at: token + 1) {
      return word.kind == .scale || lastWord != nil ? token + 1 : token
    }
    guard source.flags(token).contains(.word), let group else { return token }
    let one = DecimalAmount(1)
    if group < one, first == nil {
      var next = token
      if source.isKeyword(next, .of) { next += 1 }
      if source.isKeyword(next, .article) { next += 1 }
      return numberWord(at: next)?.kind == .scale ? next : token
    }
    if source.isKeyword(token, .and), lastFactor == DecimalAmount(100), lastWord == nil, !source.isKeyword(start - 1, .between) {
      return numberWord(at: token + 1).map { $0.kind == .number && $0.word.value < DecimalAmount(100) } == true ? token + 1 : token
    }
    return token
  }

  private func fits(_ value: DecimalAmount) -> Bool {
    if group == nil { return lastScale.map { value < $0 } ?? true }
    return room.map { value < $0 } ?? false
  }

  private mutating func take(_ number: NumberLiteral) {
    let value = number.value(in: source.language, currency: nil, hasScale: false).value
    (group, groupLiteral, room, lastWord, end, justScaled) = (value, number, .zero, nil, number.tokens.upperBound, false)
  }

  private mutating func add(_ word: MoneyText.Occurrence) {
    let value = word.word.value
    let sum = group.map { try? $0.adding(value) } ?? value
    guard let sum else { return }
    group = sum
    let (ten, hundred) = (DecimalAmount(10), DecimalAmount(100))
    room = value >= hundred && value < DecimalAmount(1000) ? hundred : value >= ten && value < hundred && value.exponent >= 1 ? ten : .zero
    (lastWord, justScaled, end, endsWithPeriod) = (value, false, word.tokens.upperBound, false)
  }

  /// `hundred`, `trăm`, `mươi` multiply the word before them; `rưỡi` adds half of the last factor or scale.
  private mutating func multiply(_ word: MoneyText.Occurrence) -> Bool {
    let value = word.word.value
    if value < DecimalAmount(1) {
      guard let factor = justScaled ? lastScale : lastWord == nil ? lastFactor : nil, let part = try? factor.multiplied(by: value) else {
        return false
      }
      if justScaled {
        guard let sum = try? rest.adding(part) else { return false }
        rest = sum
      } else {
        guard let sum = try? (group ?? .zero).adding(part) else { return false }
        group = sum
      }
      (room, end, justScaled, lastWord, lastFactor) = (.zero, word.tokens.upperBound, false, nil, nil)
      return true
    }
    let digit = lastWord ?? (groupLiteral == nil ? nil : group)
    guard let digit, let group, let product = try? digit.multiplied(by: value),
      let others = try? group.adding(digit.negated()), let sum = try? others.adding(product)
    else { return false }
    (self.group, groupLiteral, room, lastFactor, lastWord) = (sum, nil, value, value, nil)
    (end, justScaled) = (word.tokens.upperBound, false)
    return true
  }

  private mutating func scale(_ word: MoneyText.Occurrence) {
    guard let group else { return }
    if first == nil {
      first = (group, groupLiteral, word.word.value)
    } else if let part = try? group.multiplied(by: word.word.value), let sum = try? rest.adding(part) {
      rest = sum
    }
    (self.group, groupLiteral, room, lastWord, lastFactor, lastScale, justScaled) = (nil, nil, nil, nil, nil, word.word.value, true)
    end = word.tokens.upperBound
    isAbbreviated = word.word.flags.contains(.abbreviation)
    endsWithPeriod = word.traits.contains(.endsWithPeriod)
  }

  // MARK: - Literals behind a scale

  /// `1tr5`: digits that touch the scale word before them.
  private func isVietnameseTail(_ token: Int) -> Bool {
    source.flags(token - 1).contains(.word) && source.isGlued(token - 1)
  }

  /// `46 тыс. 300`, `8 млн 340 тыс.`, and in Vietnamese `1 tỷ 5`, where the digits are decimals of the scale before them.
  private mutating func addLiteral(_ number: NumberLiteral) -> Bool {
    guard let lastScale else { return false }
    let value = number.value(in: source.language, currency: nil, hasScale: false).value
    guard value < lastScale else { return false }
    let behind = number.tokens.upperBound
    let scaled = source.word(at: behind) { $0.kind == .scale }
    if scaled == nil, source.language == .vietnamese, number.plainDigits > 0, number.plainDigits <= 3 {
      guard let share = try? DecimalAmount(significand: value.significand, exponent: value.exponent - number.plainDigits),
        let part = try? share.multiplied(by: lastScale), let sum = try? rest.adding(part)
      else { return false }
      (rest, end, justScaled, room) = (sum, behind, false, .zero)
      return true
    }
    if let scaled, scaled.word.value >= lastScale { return false }
    take(number)
    return true
  }

  // MARK: - The end

  private func quantity() -> Quantity? {
    let shape: Quantity.Shape = hasWords ? .worded : first != nil ? .scaled : .plain
    guard let first else {
      guard let group else { return nil }
      return Quantity(tokens: start..<end, shape: shape, literal: groupLiteral, mantissa: group)
    }
    var rest = rest
    if let group {
      var part = group
      // "hai triệu tám": a lone digit counts tenths of the scale before it.
      if source.language == .vietnamese, hasWords, !plainAddition, let lastWord, lastWord == group, group < DecimalAmount(10),
        let lastScale,
        let tenth = try? DecimalAmount(significand: group.significand, exponent: group.exponent - 1),
        let scaled = try? tenth.multiplied(by: lastScale)
      {
        part = scaled
      }
      guard let sum = try? rest.adding(part) else { return nil }
      rest = sum
    }
    return Quantity(
      tokens: start..<end, shape: shape, literal: first.literal, mantissa: first.mantissa, scale: first.scale, rest: rest,
      isAbbreviated: isAbbreviated && justScaled, endsWithPeriod: endsWithPeriod && justScaled)
  }
}
