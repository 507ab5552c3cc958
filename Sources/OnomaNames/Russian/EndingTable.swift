/// Values by what words end in, the longest ending first.
struct EndingTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let ending: Letters
    var value: Value
  }

  /// By the last letter, so that few are compared; longer endings before shorter ones.
  private var entries: [Unicode.Scalar: [Entry]] = [:]

  /// Sets the value of an ending that is not empty, in lower case.
  subscript(ending: Letters) -> Value? {
    get {
      guard let last = ending.last else { return nil }
      return entries[last]?.first { $0.ending == ending }?.value
    }
    set {
      guard let last = ending.last else { return }
      var bucket = (entries[last] ?? []).filter { $0.ending != ending }
      if let newValue {
        let place = bucket.firstIndex { $0.ending.count < ending.count } ?? bucket.count
        bucket.insert(Entry(ending: ending, value: newValue), at: place)
      }
      entries[last] = bucket
    }
  }

  /// The value of the longest ending of a lower-case word that leaves at least some letters before it, and is accepted.
  ///
  /// - Complexity: linear in the endings that share the last letter, some five.
  func longest(of word: Letters, leaving rest: Int = 0, where accepts: (_ length: Int, _ value: Value) -> Bool = { _, _ in true })
    -> (length: Int, value: Value)?
  {
    guard let last = word.last, let bucket = entries[last] else { return nil }
    for entry in bucket where entry.ending.count + rest <= word.count && word.hasSuffix(entry.ending) {
      if accepts(entry.ending.count, entry.value) { return (entry.ending.count, entry.value) }
    }
    return nil
  }

  /// Calls with the length and value of every ending of a lower-case word, the longest first.
  func forEach(of word: Letters, _ body: (_ length: Int, _ value: Value) -> Void) {
    guard let last = word.last, let bucket = entries[last] else { return }
    for entry in bucket where word.hasSuffix(entry.ending) { body(entry.ending.count, entry.value) }
  }
}
