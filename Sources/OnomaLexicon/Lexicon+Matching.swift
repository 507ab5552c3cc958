public import OnomaText

extension Lexicon {
  /// All forms that any run of tokens spells, in the order of their first token, shorter ones first.
  ///
  /// The tokens must have been made with this lexicon's seed. One walk through the trie a token finds the names of all spellings; each name
  /// then verifies itself on the tokens: marks (a token without any may stand for one that has them), case (`May` is not `may`), acronyms.
  ///
  /// - Parameters:
  ///   - tokens: a text's tokens, from ``Lexicon/tokenize(_:)``.
  ///   - matches: what is found is added here.
  /// - Complexity: linear in the tokens, times the length of the longest name that starts at each.
  public func findMatches(in tokens: Tokens, into matches: inout [Match]) {
    guard !layers.isEmpty else { return findOwnMatches(in: tokens, into: &matches) }
    var own: [Match] = []
    findOwnMatches(in: tokens, into: &own)
    matches += findLayeredMatches(in: tokens, own: own)
  }

  /// What the lexicon finds without its layers.
  func findOwnMatches(in tokens: Tokens, into matches: inout [Match]) {
    let count = tokens.count
    var numbers = [UInt64](repeating: 0, count: count)
    for token in 0..<count { numbers[token] = vocabularyValue(of: tokens.keys[token]) }
    for start in 0..<count {
      var state = UInt32(truncatingIfNeeded: numbers[start] >> 32)
      guard state != 0 else { continue }
      var end = start + 1
      while true {
        // Cut to what there is: a damaged file may name four billion.
        let last = min(stateForms[Int(state) + 1], UInt32(clamping: ownFormCount))
        for form in min(stateForms[Int(state)], last)..<last {
          if let difference = verify(form: form, on: tokens, from: start, to: end) {
            matches.append(Match(start: Int32(start), end: Int32(end), form: form, difference: difference))
          }
        }
        // A name does not run over a paragraph's end.
        guard end < count, !tokens.flags[end].contains(.paragraphBefore) else { break }
        let token = UInt32(truncatingIfNeeded: numbers[end])
        guard token != 0 else { break }
        state = nextState(from: state, by: token)
        guard state != 0 else { break }
        end += 1
      }
    }
  }

  /// The root state (upper half) and number (lower half) of a token's key, 0 where no name has such a token.
  @inline(__always)
  private func vocabularyValue(of key: UInt64) -> UInt64 {
    let slots = vocabulary.count / 3
    var slot = LexiconFormat.slot(of: key, among: slots)
    for _ in 0..<slots {
      let found = UInt64(vocabulary[3 &* slot]) | UInt64(vocabulary[3 &* slot &+ 1]) << 32
      if found == key { return UInt64(vocabulary[3 &* slot &+ 2]) << 32 | UInt64(slot &+ 1) }
      if found == 0 { return 0 }
      slot = LexiconFormat.slot(after: slot, among: slots)
    }
    return 0
  }

  /// The state that a token leads to, 0 for none.
  @inline(__always)
  private func nextState(from state: UInt32, by token: UInt32) -> UInt32 {
    let slots = transitions.count / 3
    var slot = LexiconFormat.slot(of: LexiconFormat.transitionHash(state: state, token: token), among: slots)
    for _ in 0..<slots {
      let found = transitions[3 &* slot]
      if found == 0 { return 0 }
      if found == state, transitions[3 &* slot &+ 1] == token { return transitions[3 &* slot &+ 2] }
      slot = LexiconFormat.slot(after: slot, among: slots)
    }
    return 0
  }

  /// Whether the tokens spell the form, and with what difference; nil where they do not.
  private func verify(form: UInt32, on tokens: Tokens, from start: Int, to end: Int) -> Match.Difference? {
    let first = Int(formColumn[Int(form) &* FormRecord.words &+ 1])
    var difference: Match.Difference = []
    for token in start..<end {
      let position = first &+ token &- start
      let flags = tokens.flags[token]
      let exact = exactKeys[position]
      if tokens.exactKeys[token] != exact {
        if flags.contains(.hasMarks) { return nil }
        difference.insert(.unmarked)
      }
      switch casePatterns[position] {
      case CasePattern.lower.rawValue:
        if flags.contains(.allUpper) { difference.insert(.capitals) }
      case CasePattern.capitalized.rawValue:
        guard flags.contains(.capitalized) else { return nil }
        if flags.contains(.allUpper) { difference.insert(.capitals) }
      case CasePattern.upper.rawValue:
        guard flags.contains(.allUpper) else { return nil }
      case CasePattern.mixed.rawValue:
        guard !flags.isDisjoint(with: [.capitalized, .mixedCase]) else { return nil }
        if flags.contains(.allUpper) { difference.insert(.capitals) }
      case CasePattern.exactlyCapitalized.rawValue:
        guard flags.contains(.capitalized), !flags.contains(.allUpper) else { return nil }
      default: break
      }
    }
    return difference
  }

  /// The traits of each token as a word, by the common-word tables.
  public func wordTraits(of tokens: Tokens) -> [WordTraits] {
    let slots = words.count / 3
    return (0..<tokens.count).map { token in
      guard tokens.flags[token].contains(.word) else { return [] }
      let (exact, key) = (tokens.exactKeys[token], UInt32(truncatingIfNeeded: tokens.keys[token]))
      var slot = LexiconFormat.slot(of: LexiconFormat.wordHash(exact), among: slots)
      for _ in 0..<slots {
        let traits = words[3 &* slot &+ 2]
        if traits == 0 { return [] }
        if words[3 &* slot] == exact, words[3 &* slot &+ 1] == key { return WordTraits(rawValue: traits) }
        slot = LexiconFormat.slot(after: slot, among: slots)
      }
      return []
    }
  }
}
