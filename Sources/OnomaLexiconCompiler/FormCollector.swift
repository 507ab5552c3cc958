internal import OnomaLexicon
internal import OnomaText
internal import OnomaUnicode

/// Gathers forms, their tokens and the trie that leads to them.
struct FormCollector {
  /// A form with what it verifies itself by.
  struct Collected {
    var record: FormRecord
    let state: UInt32
    let exactKeys: [UInt32]
    let casePatterns: [UInt8]
  }

  private let tokenizer: Tokenizer
  private var tokens = Tokens()
  private var tokenNumbers: [UInt64: UInt32] = [:]
  /// The numbers of words as they were written.
  private var wordNumbers: [String: UInt32] = [:]
  private var formsOfState: [[Int32]] = []
  /// The folds of the vocabulary, to tell collisions by.
  private var folds: [UInt64: String] = [:]
  private(set) var vocabulary: [UInt64] = []
  private(set) var trie = NameTrie()
  private(set) var forms: [Collected] = []
  /// Two words with one hash, if there are any.
  private(set) var collision: (String, String)?

  init(seed: UInt64) { tokenizer = Tokenizer(seed: seed) }

  /// Adds a form.
  ///
  /// A form that the same entry has already, spelled alike, is merged: its cases and genders are added to the one there.
  /// - Returns: false for a text without tokens, or with too many.
  @discardableResult
  mutating func add(_ text: String, _ record: FormRecord, exactCase: Bool = false) -> Bool {
    let source = SourceText(text)
    tokens.removeAll()
    tokenizer.append(tokensOf: source, to: &tokens)
    guard tokens.count > 0, tokens.count < 256 else { return false }
    let numbers = (0..<tokens.count).map { tokenNumber($0, in: source) }
    let state = trie.state(of: numbers)
    while formsOfState.count <= Int(state) { formsOfState.append([]) }
    // An exact case is asked of acronyms and single words; a full name may stand in a headline.
    let isExact = exactCase && tokens.count == 1
    let patterns = tokens.flags.map { Self.casePattern(of: $0, exactCase: isExact).rawValue }
    for index in formsOfState[Int(state)] {
      let other = forms[Int(index)]
      if other.record.kind == record.kind, other.record.payload == record.payload, other.record.language == record.language,
        other.exactKeys == tokens.exactKeys, other.casePatterns == patterns
      {
        forms[Int(index)].record.cases |= record.cases
        forms[Int(index)].record.grammar |= record.grammar
        return true
      }
    }
    formsOfState[Int(state)].append(Int32(forms.count))
    var record = record
    record.tokenCount = tokens.count
    forms.append(Collected(record: record, state: state, exactKeys: tokens.exactKeys, casePatterns: patterns))
    return true
  }

  /// Makes room for so many forms.
  mutating func reserveCapacity(_ count: Int) {
    tokenNumbers.reserveCapacity(count)
    wordNumbers.reserveCapacity(count)
    folds.reserveCapacity(count)
    forms.reserveCapacity(count)
    formsOfState.reserveCapacity(count)
    trie.reserveCapacity(count)
  }

  private mutating func tokenNumber(_ token: Int, in source: SourceText) -> UInt32 {
    let key = tokens.keys[token]
    let word = source[tokens.span(of: token)]
    // Folding a word costs more than looking it up.
    if let number = wordNumbers[word] { return number }
    defer { wordNumbers[word] = tokenNumbers[key] }
    let fold = Fold.key(of: word)
    if let number = tokenNumbers[key] {
      if let other = folds[key], other != fold { collision = (other, fold) }
      return number
    }
    vocabulary.append(key)
    folds[key] = fold
    tokenNumbers[key] = UInt32(vocabulary.count)
    return UInt32(vocabulary.count)
  }

  /// How a token must be written, from how it is written in the lexicon.
  static func casePattern(of flags: TokenFlags, exactCase: Bool) -> CasePattern {
    if flags.contains(.allUpper) { return .upper }
    if flags.contains(.mixedCase) { return .mixed }
    if flags.contains(.capitalized) { return exactCase ? .exactlyCapitalized : .capitalized }
    return flags.contains(.hasLower) ? .lower : .caseless
  }

  /// The numbers of each state's forms, in the order in which they came.
  func formsByState() -> [[Int32]] { formsOfState }
}
