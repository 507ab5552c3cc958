/// A trie over token numbers, being built. State 0 is none; the states that a first token leads to hang on the vocabulary.
struct NameTrie {
  private var next: [UInt64: UInt32] = [:]
  /// The transitions in the order in which they came: state, token, next state.
  private(set) var transitions: [(state: UInt32, token: UInt32, next: UInt32)] = []
  /// The state that a token leads to as the first of a name, by token number; 0 for none.
  private(set) var roots: [UInt32] = [0]
  private(set) var stateCount: UInt32 = 1

  /// The state that a run of tokens leads to, made where it was not there.
  mutating func state(of tokens: [UInt32]) -> UInt32 {
    guard let first = tokens.first else { return 0 }
    while roots.count <= Int(first) { roots.append(0) }
    if roots[Int(first)] == 0 { roots[Int(first)] = newState() }
    var state = roots[Int(first)]
    for token in tokens.dropFirst() {
      let key = UInt64(state) << 32 | UInt64(token)
      if let found = next[key] {
        state = found
      } else {
        let made = newState()
        next[key] = made
        transitions.append((state, token, made))
        state = made
      }
    }
    return state
  }

  /// Makes room for so many names.
  mutating func reserveCapacity(_ count: Int) {
    next.reserveCapacity(count)
    transitions.reserveCapacity(count)
  }

  private mutating func newState() -> UInt32 {
    defer { stateCount += 1 }
    return stateCount
  }
}
