internal import OnomaLexicon
internal import OnomaText

/// A word of money as the grammar needs it: its value is parsed once, when the lexicon is opened. A class, since occurrences share it.
final class MoneyWord: Sendable {
  /// What more there is to know of a word.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// One letter: must touch the number, `5m`.
    static let isLetter = Traits(rawValue: 1 << 0)
    /// Also a common word: `ALL`, `TOP`, `won`. Counts beside a scale word or a grouped number only.
    static let isCommonWord = Traits(rawValue: 1 << 1)
    /// A bare `$`: which dollar is taken for granted.
    static let isBareDollar = Traits(rawValue: 1 << 2)
    /// Multiplies or halves what stands before it: `hundred`, `trăm`, `mươi`, `rưỡi`.
    static let followsNumber = Traits(rawValue: 1 << 3)
    /// A period behind it belongs to it even at the end: `руб.`, `тыс.`
    static let endsWithPeriod = Traits(rawValue: 1 << 4)
    /// An English plural, which needs a number before it: `millions`.
    static let isPlural = Traits(rawValue: 1 << 5)
  }

  let kind: CueKind
  let flags: CueFlags
  let traits: Traits
  /// The currencies of a sign, code, name or minor unit, the likeliest first.
  let codes: [String]
  /// The factor of a scale, the value of a number, the share of a minor unit.
  let value: DecimalAmount
  /// The direction of an approximator.
  let approximation: MoneyAmount.Approximation?

  private init(
    kind: CueKind, flags: CueFlags, traits: Traits, codes: [String] = [], value: DecimalAmount = .zero,
    approximation: MoneyAmount.Approximation? = nil
  ) {
    (self.kind, self.flags, self.traits) = (kind, flags, traits)
    (self.codes, self.value, self.approximation) = (codes, value, approximation)
  }
}

extension CueKind {
  /// Whether it names a currency, or a part of one.
  var isUnit: Bool {
    switch self {
    case .sign, .code, .name, .minor: true
    default: false
    }
  }
}

extension MoneyWord {
  /// The word of a cue; nil for cues that are no money words, or whose value does not parse.
  ///
  /// - Parameter isCommon: whether a form is also a common word of the language.
  convenience init?(_ cue: Cue, isCommon: (String) -> Bool) {
    let kind = cue.kind
    guard kind.isMoney else { return nil }
    var traits: Traits = []
    let letters = cue.lemma.unicodeScalars
    if letters.count == 1, letters.allSatisfy(\.properties.isAlphabetic) { traits.insert(.isLetter) }
    let isAbbreviation = cue.flags.contains(.abbreviation)
    switch kind {
    case .sign, .code, .name:
      let codes = cue.value.split(separator: "/").map(String.init)
      guard !codes.isEmpty else { return nil }
      if cue.lemma == "$" || cue.lemma == "＄" { traits.insert(.isBareDollar) }
      if kind != .sign, isCommon(cue.lemma) { traits.insert(.isCommonWord) }
      // долл. ends with a period, долл. США does not.
      if isAbbreviation, !cue.lemma.hasSuffix("США") { traits.insert(.endsWithPeriod) }
      self.init(kind: kind, flags: cue.flags, traits: traits, codes: codes)
    case .minor:
      let parts = cue.value.split(separator: " ")
      guard parts.count == 2, let share = try? DecimalAmount(parts[1]) else { return nil }
      if isAbbreviation { traits.insert(.endsWithPeriod) }
      self.init(kind: kind, flags: cue.flags, traits: traits, codes: parts[0].split(separator: "/").map(String.init), value: share)
    case .scale, .number:
      guard let value = try? DecimalAmount(cue.value) else { return nil }
      if kind == .number, cue.flags.contains(.after) { traits.insert(.followsNumber) }
      if kind == .scale, cue.lemma.hasSuffix("s") { traits.insert(.isPlural) }
      // Of the Russian abbreviations only тыс. has its period by rule; млн, млрд, трлн end without.
      if isAbbreviation, cue.lemma == "тыс" { traits.insert(.endsWithPeriod) }
      self.init(kind: kind, flags: cue.flags, traits: traits, value: value)
    case .approximator:
      guard let approximation = MoneyAmount.Approximation(rawValue: cue.value) else { return nil }
      self.init(kind: kind, flags: cue.flags, traits: traits, approximation: approximation)
    default:
      return nil
    }
  }

  /// The name or code of a currency that has a concept of its own.
  convenience init(currency code: String, kind: CueKind, isCommon: Bool) {
    self.init(kind: kind, flags: [], traits: isCommon ? .isCommonWord : [], codes: [code])
  }
}
