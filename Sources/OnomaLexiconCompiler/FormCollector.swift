internal import OnomaLexicon
internal import OnomaText
internal import OnomaUnicode

/// Gathers forms, their tokens and the trie that leads to them.
struct FormCollector {
  /// A form with what it verifies itself by.
  struct Collected {
    var record: FormRecord
    let state: UInt32
    /// Its tokens' places in ``exactKeys`` and ``casePatterns``.
    let tokens: Range<Int>
    /// The number of the string that a table has for it as an alias.
    let alias: UInt32?
  }

  private let tokenizer: Tokenizer
  private var tokens = Tokens()
  private var tokenNumbers: [UInt64: UInt32] = [:]
  /// The numbers of words by another hash, of their bytes as they were written.
  private var wordNumbers: [UInt64: UInt32] = [:]
  private var formsOfState: [[Int32]] = []
  /// The folds of the vocabulary, to tell collisions by.
  private var folds: [UInt64: String] = [:]
  private(set) var vocabulary: [UInt64] = []
  private(set) var trie = NameTrie()
  private(set) var forms: [Collected] = []
  /// The exact keys of all forms' tokens, one form behind the other.
  private(set) var exactKeys: [UInt32] = []
  /// The case patterns of all forms' tokens.
  private(set) var casePatterns: [UInt8] = []
  /// Two words with one hash, if there are any.
  private(set) var collision: (String, String)?

  init(seed: UInt64) { tokenizer = Tokenizer(seed: seed) }

  /// Adds a form.
  ///
  /// A form that the same entry has already, spelled alike, is merged: its cases and genders are added to the one there.
  /// - Returns: false for a text without tokens, or with too many.
  @discardableResult
  mutating func add(_ text: String, _ record: FormRecord, exactCase: Bool = false, alias: UInt32? = nil) -> Bool {
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
        exactKeys[other.tokens].elementsEqual(tokens.exactKeys), casePatterns[other.tokens].elementsEqual(patterns)
      {
        forms[Int(index)].record.cases |= record.cases
        forms[Int(index)].record.grammar |= record.grammar
        return true
      }
    }
    formsOfState[Int(state)].append(Int32(forms.count))
    var record = record
    record.tokenCount = tokens.count
    forms.append(Collected(record: record, state: state, tokens: exactKeys.count..<exactKeys.count + tokens.count, alias: alias))
    exactKeys += tokens.exactKeys
    casePatterns += patterns
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
    // Folding a word costs more than looking it up.
    let span = tokens.span(of: token)
    let hash = Self.hash(of: source.utf8[span.utf8Start..<span.utf8End])
    if let number = wordNumbers[hash] { return number }
    defer { wordNumbers[hash] = tokenNumbers[key] }
    let fold = Fold.key(of: source[span])
    if let number = tokenNumbers[key] {
      if let other = folds[key], other != fold { collision = (other, fold) }
      return number
    }
    vocabulary.append(key)
    folds[key] = fold
    tokenNumbers[key] = UInt32(vocabulary.count)
    return UInt32(vocabulary.count)
  }

  /// FNV-1a of 64 bits, unlike the hash of the tokens.
  private static func hash(of bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
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
