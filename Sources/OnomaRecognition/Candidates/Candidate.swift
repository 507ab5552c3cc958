internal import OnomaLexicon
package import OnomaText

/// What proposed a candidate. The names are part of the output of `onoma explain`.
package enum Rule: String, Sendable {
  /// A form of the lexicon.
  case gazetteer
  /// A run of name-like words, or a part of one.
  case run
  /// Name-like words joined by of, for, and, ’s.
  case chain
  /// A head noun and what follows it: Bộ Ngoại giao, Министерство обороны.
  case head
  /// A legal form or head noun and a name in quotes: ПАО «Газпром».
  case quoted = "head-quoted"
  /// A place noun and the name behind it: tỉnh Quảng Ninh.
  case placeNoun = "place-noun"
  /// An adjective and a place noun: Нижегородская область.
  case adjectivePlace = "adjective-place"
  /// The money grammar.
  case amount
}

/// A possible reading: a run of tokens, a label, and what speaks for it.
package struct Candidate {
  package var start: Int32
  package var end: Int32
  package var label: Label
  package var rule: Rule
  /// Its features: an index range into the block's list.
  var features: Range<Int32> = 0..<0
  /// The number of its amount in the block's list.
  var amount: Int32 = -1
  package var score: Float = 0

  package var tokens: Range<Int> { Int(start)..<Int(end) }
}

/// The candidates of a block of text; each run of tokens has at most one of each label.
package struct CandidateSet {
  /// The tokens of the block; what does not lie in it is not taken.
  let bounds: Range<Int>
  package private(set) var candidates: [Candidate] = []
  private var numbers: [UInt64: Int32] = [:]
  /// Runs of tokens that are no name, whatever proposes them.
  private let blocked: Set<Range<Int>>

  /// The longest candidate, in tokens.
  static let longest = 32

  /// No candidates yet.
  package init(bounds: Range<Int>, blocked: Set<Range<Int>> = []) {
    self.bounds = bounds
    self.blocked = blocked
  }

  /// Adds a candidate, unless the same tokens have one of the label: then the more telling rule stays.
  package mutating func add(_ tokens: Range<Int>, _ label: Label, _ rule: Rule, amount: Int32 = -1) {
    guard !tokens.isEmpty, tokens.count <= Self.longest, tokens.lowerBound >= bounds.lowerBound, tokens.upperBound <= bounds.upperBound
    else { return }
    guard blocked.isEmpty || label == .money || !blocked.contains(tokens) else { return }
    let key = UInt64(tokens.lowerBound) << 8 | UInt64(tokens.count) << 2 | UInt64(label.index)
    if let number = numbers[key] {
      if candidates[Int(number)].rule == .run { candidates[Int(number)].rule = rule }
      return
    }
    numbers[key] = Int32(candidates.count)
    candidates.append(
      Candidate(start: Int32(tokens.lowerBound), end: Int32(tokens.upperBound), label: label, rule: rule, amount: amount))
  }

  /// Orders the candidates by their end, then their start, as the decoder takes them.
  package mutating func sort() {
    candidates.sort { ($0.end, $0.start, $0.label.index) < ($1.end, $1.start, $1.label.index) }
    numbers = [:]
  }

  /// Changes each candidate in place.
  package mutating func update(_ change: (inout Candidate) -> Void) {
    for index in candidates.indices { change(&candidates[index]) }
  }
}
