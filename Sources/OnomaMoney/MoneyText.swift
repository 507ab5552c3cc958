internal import OnomaLexicon
internal import OnomaText

/// A paragraph with its money words, as the rules look at it. A class, since all rules share it and what they read.
final class MoneyText {
  /// A money word in the text.
  struct Occurrence {
    var tokens: Range<Int>
    let word: MoneyWord
    var kind: CueKind
    var traits: MoneyWord.Traits
    /// A Russian plural: "миллионов рублей" alone is no amount.
    var isPlural: Bool

    init(tokens: Range<Int>, word: MoneyWord, isPlural: Bool = false) {
      (self.tokens, self.word, kind, traits, self.isPlural) = (tokens, word, word.kind, word.traits, isPlural)
    }
  }

  let text: SourceText
  let tokens: Tokens
  let range: Range<Int>
  let language: Language
  let vocabulary: MoneyVocabulary
  /// A Vietnamese paragraph without any marks.
  private let isUnmarked: Bool
  /// All money words, sorted by their first token, the longest first.
  private var occurrences: [Occurrence] = []
  /// The first occurrence at each token of the range, -1 for none.
  private var firstAt: [Int32] = []
  /// The tokens at which units start, the last first.
  private var unitStarts: [Int] = []
  /// The quantities read so far, by how and where.
  private var quantities: [Int: Quantity?] = [:]

  /// Gathers the money words of a paragraph; nil where it has no word for a currency.
  init?(
    text: SourceText, tokens: Tokens, range: Range<Int>, matches: [Match], language: Language, vocabulary: MoneyVocabulary
  ) {
    (self.text, self.tokens, self.range, self.language, self.vocabulary) = (text, tokens, range, language, vocabulary)
    isUnmarked = language == .vietnamese && !tokens.flags[range].contains { $0.contains(.hasMarks) }
    var hasUnit = false
    var index = Self.firstMatch(from: range.lowerBound, in: matches)
    while index < matches.count, Int(matches[index].start) < range.upperBound {
      let match = matches[index]
      index += 1
      guard Int(match.end) <= range.upperBound, let occurrence = occurrence(match) else { continue }
      if occurrence.kind.isUnit { hasUnit = true }
      occurrences.append(occurrence)
    }
    for token in range where tokens.flags[token].contains(.allUpper) && tokens.span(of: token).utf8Count == 3 {
      let number = vocabulary.code(withKey: tokens.keys[token])
      guard number >= 0 else { continue }
      hasUnit = true
      occurrences.append(Occurrence(tokens: token..<token + 1, word: vocabulary.words[Int(number)]))
    }
    guard hasUnit else { return nil }
    occurrences.sort { ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound) }
    firstAt = [Int32](repeating: -1, count: range.count)
    for (number, occurrence) in occurrences.enumerated().reversed() {
      firstAt[occurrence.tokens.lowerBound - range.lowerBound] = Int32(number)
      if occurrence.kind.isUnit { unitStarts.append(occurrence.tokens.lowerBound) }
    }
  }

  /// The index of the first match that starts at a token or behind it, by binary search.
  private static func firstMatch(from token: Int, in matches: [Match]) -> Int {
    var (low, high) = (0, matches.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(matches[middle].start) < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func occurrence(_ match: Match) -> Occurrence? {
    let form = vocabulary.lexicon.form(Int(match.form))
    let number = vocabulary.word(of: form)
    guard number >= 0 else { return nil }
    let run = match.tokens
    var word = Occurrence(tokens: run, word: vocabulary.words[Int(number)], isPlural: form.grammar & 2 != 0)
    if match.difference.contains(.unmarked) {
      // Mark-free Vietnamese is read where nothing has marks; "dong" everywhere; "do" nowhere: it is đó far more often than đô.
      let isDong = word.word.codes == ["VND"] && word.kind == .name
      let isShortName = word.kind == .name && run.count == 1 && !isDong
      guard !word.traits.contains(.isLetter), !isShortName, isUnmarked || isDong else { return nil }
    } else if form.language == 1, language != .english, !tokens.flags[run.lowerBound].contains(.hasMarks) {
      // "won" and "real" are common in English only.
      word.traits.remove(.isCommonWord)
    }
    if form.kind == .concept, run.count == 1, language == .english, vocabulary.isCommonName(tokens.keys[run.lowerBound]) {
      word.traits.insert(.isCommonWord)
    }
    // TK 162 is a flight, Tk 162 a price.
    if word.kind == .sign, match.difference.contains(.capitals) { word.traits.insert(.isCommonWord) }
    // "50p" is English.
    if word.kind == .minor, word.traits.contains(.isLetter), form.language == 0, language != .english { return nil }
    // The signs of several tokens touch (A$); only "US $5" is also written apart.
    if word.kind == .sign, run.count > 1 {
      for token in run.dropFirst() where !tokens.isGlued(token) {
        guard tokens.flags[run.lowerBound].contains(.allUpper), !isKeyword(run.lowerBound - 1, .the) else { return nil }
      }
    }
    if form.kind == .concept, run.count == 1, tokens.flags[run.lowerBound].contains(.allUpper), form.isAcronym { word.kind = .code }
    return word
  }

  /// What `read` finds at a token, remembered: many rules start with the same number.
  func remembered(_ token: Int, way: Int, _ read: () -> Quantity?) -> Quantity? {
    let key = token * 4 + way
    if let known = quantities[key] { return known }
    let found = read()
    quantities[key] = .some(found)
    return found
  }

  // MARK: - Looking

  /// The money words that start at a token, the longest first.
  func words(at token: Int) -> ArraySlice<Occurrence> {
    guard range.contains(token), case let first = Int(firstAt[token - range.lowerBound]), first >= 0 else { return [] }
    var end = first
    while end < occurrences.count, occurrences[end].tokens.lowerBound == token { end += 1 }
    return occurrences[first..<end]
  }

  /// The longest word of a kind that starts at a token.
  func word(at token: Int, where isWanted: (Occurrence) -> Bool) -> Occurrence? {
    words(at: token).first(where: isWanted)
  }

  /// Whether a unit starts at a token or so near behind that a number may lead to it. Tokens must be asked for in their order.
  func hasUnit(near token: Int) -> Bool {
    while let next = unitStarts.last, next < token { unitStarts.removeLast() }
    return unitStarts.last.map { $0 - token <= Self.longestNumber } ?? false
  }

  /// "one hundred and twenty-three million four hundred and fifty-six thousand seven hundred and eighty-nine" has 17 tokens.
  private static let longestNumber = 24

  /// The flags of a token, none outside of the paragraph.
  func flags(_ token: Int) -> TokenFlags { range.contains(token) ? tokens.flags[token] : [] }

  /// Whether a token stands inside of the paragraph and touches the one before it.
  func isGlued(_ token: Int) -> Bool { token > range.lowerBound && token < range.upperBound && tokens.isGlued(token) }

  /// Whether a token is a function word.
  func isKeyword(_ token: Int, _ keyword: MoneyVocabulary.Keyword) -> Bool { self.keyword(token) == keyword }

  /// The function word that a token is.
  func keyword(_ token: Int) -> MoneyVocabulary.Keyword? {
    guard flags(token).contains(.word) else { return nil }
    return vocabulary.keyword(tokens.exactKeys[token], language: language)
  }

  /// The bytes of a token.
  func bytes(_ token: Int) -> ArraySlice<UInt8> {
    let span = tokens.span(of: token)
    return text.utf8[span.utf8Start..<span.utf8End]
  }

  /// The bytes between a token and the one before it.
  func gap(before token: Int) -> ArraySlice<UInt8> {
    text.utf8[Int(tokens.utf8Ends[token - 1])..<Int(tokens.utf8Starts[token])]
  }

  /// The word that introduces an amount, before its hedge: "between" in "between about $5 and $6".
  func opener(of start: Int) -> MoneyVocabulary.Keyword? {
    keyword(start - 1) ?? hedge(before: start).flatMap { keyword($0.tokens.lowerBound - 1) }
  }

  /// The hedge that ends before a token: "gần" before "5 tỷ đồng".
  func hedge(before token: Int) -> Occurrence? {
    for start in stride(from: token - 1, through: max(range.lowerBound, token - 5), by: -1) {
      if let word = word(at: start, where: { $0.kind == .approximator && $0.tokens.upperBound == token }) {
        return word
      }
    }
    return nil
  }
}
