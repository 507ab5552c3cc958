/// Rules that write some letters by others, each where its context holds: the engine of romanization and of the match key.
///
/// At each place the longest letters win, then the first rule whose context holds; a rule without context comes last. Letters are matched in
/// lower case, and what stands for a capital is written with one.
struct LetterRules {
  /// Where a rule holds within its word.
  enum Context: Hashable {
    case initial
    case inner
    case final
    case after(Letters)
    case before(Letters)

    /// A context as tables write it: `initial`, `inner`, `final`, `after:аеё`, `before:аеё`.
    init?(_ word: Substring) {
      switch word {
      case "initial": self = .initial
      case "inner": self = .inner
      case "final": self = .final
      default:
        let parts = word.split(separator: ":")
        guard parts.count == 2 else { return nil }
        let letters = Letters(of: parts[1])
        switch parts[0] {
        case "after": self = .after(letters)
        case "before": self = .before(letters)
        default: return nil
        }
      }
    }

    static let remedy = "write initial, inner, final, after:… or before:…"
  }

  /// One rule; its letters in lower case.
  struct Rule {
    let letters: Letters
    let contexts: [Context]
    let output: Letters
  }

  /// The rules for each first letter, in the order in which they are tried.
  private(set) var ranked: [[Rule]] = []
  /// For each scalar of the Latin, combining and Cyrillic blocks, 1 + its place in `ranked`; 0 for none.
  private var places: [UInt16] = []

  init(_ rules: [Rule] = []) {
    let byLetter = [Unicode.Scalar: [Rule]](grouping: rules.filter { !$0.letters.isEmpty }) { $0.letters[0] }
    places = Array(repeating: 0, count: 0x500)
    for (letter, rules) in byLetter.sorted(by: { $0.key < $1.key }) where letter.value < 0x500 || Self.sign(letter) != nil {
      ranked.append(Self.sorted(rules))
      places[Self.sign(letter) ?? Int(letter.value)] = UInt16(ranked.count)
    }
  }

  /// The signs of general punctuation that Latin spellings use are kept in the places of control characters.
  private static func sign(_ letter: Unicode.Scalar) -> Int? {
    switch letter {
    case "’": 1
    case "”": 2
    case "‘": 3
    case "“": 4
    default: nil
    }
  }

  /// Longer letters first, then those with a context, then in the table's order.
  private static func sorted(_ rules: [Rule]) -> [Rule] {
    rules.enumerated().sorted { a, b in
      (b.element.letters.count, a.element.contexts.isEmpty ? 1 : 0, a.offset)
        < (a.element.letters.count, b.element.contexts.isEmpty ? 1 : 0, b.offset)
    }.map(\.element)
  }

  /// The rules whose letters begin with a letter.
  @inline(__always)
  private func rules(for letter: Unicode.Scalar) -> [Rule]? {
    let index = letter.value < 0x500 ? Int(letter.value) : Self.sign(letter) ?? 0
    let place = places[index]
    return place == 0 ? nil : ranked[Int(place) - 1]
  }

  /// Whether a rule begins with this lower-case letter.
  func knows(_ letter: Unicode.Scalar) -> Bool { rules(for: letter) != nil }

  /// Writes the words of a text by the rules; what no rule is for stays.
  ///
  /// - Parameter isLetter: what words are made of; contexts do not look over their borders.
  func applied(to text: Letters, isLetter: (Unicode.Scalar) -> Bool) -> Letters {
    var out: Letters = []
    out.reserveCapacity(text.count * 2)
    let lower = text.lowered
    var start = 0
    while start < text.count {
      guard isLetter(text[start]) else {
        out.append(text[start])
        start += 1
        continue
      }
      var end = start + 1
      while end < text.count, isLetter(text[end]) { end += 1 }
      write(start, end, text, lower, to: &out)
      start = end
    }
    return out
  }

  /// Writes one word.
  private func write(_ start: Int, _ end: Int, _ text: Letters, _ lower: Letters, to out: inout Letters) {
    var index = start
    while index < end {
      guard let rule = rules(for: lower[index])?.first(where: { Self.fits($0, at: index, start, end, lower) }) else {
        out.append(text[index])
        index += 1
        continue
      }
      let next = index + rule.letters.count
      if text[index] == lower[index] {
        out.append(contentsOf: rule.output)
      } else {
        // ЩУКИН is SHCHUKIN, but Щукин and the initial Щ. have Shch.
        let neighbour = index + 1
        let isCapitals = neighbour < end ? text[neighbour] != lower[neighbour] : index > start && text[index - 1] != lower[index - 1]
        for (offset, scalar) in rule.output.enumerated() { out.append(isCapitals || offset == 0 ? scalar.upper : scalar) }
      }
      index = next
    }
  }

  private static func fits(_ rule: Rule, at index: Int, _ start: Int, _ end: Int, _ text: Letters) -> Bool {
    let after = index + rule.letters.count
    guard after <= end else { return false }
    var offset = 1
    while offset < rule.letters.count {
      if text[index + offset] != rule.letters[offset] { return false }
      offset += 1
    }
    for context in rule.contexts {
      switch context {
      case .initial: if index != start { return false }
      case .inner: if index == start { return false }
      case .final: if after != end { return false }
      case .after(let letters): if index == start || !letters.contains(text[index - 1]) { return false }
      case .before(let letters): if after == end || !letters.contains(text[after]) { return false }
      }
    }
    return true
  }
}

extension TableReader {
  /// The contexts of a field; what is none is reported.
  mutating func contexts(_ row: Row, _ column: Int) -> [LetterRules.Context] {
    var contexts: [LetterRules.Context] = []
    for word in row.words(column) {
      if let context = LetterRules.Context(word) {
        contexts.append(context)
      } else {
        report(row, column, "\"\(word)\" is no context", remedy: LetterRules.Context.remedy)
      }
    }
    return contexts
  }
}
