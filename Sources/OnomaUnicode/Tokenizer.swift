public import OnomaText

extension CharacterTable {
  /// The version of what makes token keys: character data and the tokenizer's rules. A lexicon compiled under another one is refused.
  public static let dataVersion: UInt32 = 1502
}

/// Cuts a text into tokens and folds each into a key, in one pass over its bytes.
///
/// A token is a run of letters with their marks, a run of digits, or any other visible character by itself. The key is a 64-bit hash of the
/// token's fold: small letters, Latin marks dropped, `đ → d`, `ё → е` (but `й` stays), stress marks dropped, dashes and apostrophes
/// unified, invisible characters dropped. NFC and NFD give the same keys; offsets never move, since the text is not altered.
///
///     let tokens = Tokenizer().tokens(of: SourceText("VNĐ500"))   // "VNĐ", "500"
public struct Tokenizer: Sendable {
  /// What every hash starts from; a lexicon's tokens must be made with its own seed.
  public let seed: UInt64
  let table: CharacterTable

  /// A tokenizer whose keys start from a seed.
  public init(seed: UInt64 = 0) {
    self.seed = seed
    table = .standard
  }

  /// The tokens of a text.
  ///
  /// - Complexity: linear in the text.
  public func tokens(of text: SourceText) -> Tokens {
    var tokens = Tokens(reserving: text.utf8Count / 5 + 8)
    append(tokensOf: text, to: &tokens)
    return tokens
  }

  /// Adds the tokens of a text to others; a reused ``Tokens`` allocates nothing once it is large enough.
  public func append(tokensOf text: SourceText, to tokens: inout Tokens) {
    var scanner = TokenScanner(table: table, seed: seed)
    scanner.scan(text.utf8.span, into: &tokens)
  }
}

/// The state of one pass.
private struct TokenScanner {
  let table: CharacterTable
  let seed: UInt64
  var index = 0
  var before: TokenFlags = [.paragraphBefore]
  var lineBreaks = 0

  init(table: CharacterTable, seed: UInt64) {
    self.table = table
    self.seed = seed
  }

  mutating func scan(_ bytes: Span<UInt8>, into tokens: inout Tokens) {
    while index < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: index)
      let record = table.record(of: scalar)
      switch record.characterClass {
      case .letter, .mark:
        scanWord(bytes, into: &tokens)
        continue
      case .digit:
        scanNumber(bytes, into: &tokens)
        continue
      case .space:
        before.insert(.spaceBefore)
      case .lineBreak:
        // CR LF is one line end.
        if scalar != 0x0A || index == 0 || bytes[index - 1] != 0x0D { noteLineBreak(scalar) }
      case .ignorable:
        break
      case let other:
        var hash = TokenHash(seed: seed)
        table.withFold(of: scalar, record) { hash.add($0) }
        emit(from: index, to: index + length, hash: hash, flags: Self.flags(of: other), into: &tokens)
      }
      index += length
    }
  }

  private mutating func noteLineBreak(_ scalar: UInt32) {
    lineBreaks += 1
    before.insert(lineBreaks > 1 || scalar == 0x2029 ? [.lineBreakBefore, .paragraphBefore] : .lineBreakBefore)
  }

  private mutating func emit(from start: Int, to end: Int, hash: TokenHash, flags: TokenFlags, into tokens: inout Tokens) {
    tokens.append(start: start, end: end, key: hash.key, exactKey: hash.exactKey, suffixKey: hash.suffixKey, flags: flags.union(before))
    before = []
    lineBreaks = 0
  }

  private mutating func scanNumber(_ bytes: Span<UInt8>, into tokens: inout Tokens) {
    let start = index
    var hash = TokenHash(seed: seed)
    while index < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: index)
      let record = table.record(of: scalar)
      guard record.belongs(to: .digit) else { break }
      table.withFold(of: scalar, record) { hash.add($0) }
      index += length
    }
    emit(from: start, to: index, hash: hash, flags: .number, into: &tokens)
  }

  private mutating func scanWord(_ bytes: Span<UInt8>, into tokens: inout Tokens) {
    let start = index
    var end = index  // behind the last letter or mark: invisible characters at the end stay outside
    var hash = TokenHash(seed: seed)
    var (letters, uppers, lowers, upperAfterLower, firstIsUpper) = (0, 0, 0, false, false)
    var script = CharacterScript.none
    while index < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: index)
      let record = table.record(of: scalar)
      if record.belongs(to: .letter) {
        if record.isUppercase {
          if letters == 0 { firstIsUpper = true }
          if lowers > 0 { upperAfterLower = true }
          uppers += 1
        } else if record.isLowercase {
          lowers += 1
        }
        letters += 1
        if script == .none { script = record.script }
      } else if !record.belongs(to: .mark) {
        guard record.belongs(to: .ignorable) else { break }
        index += length
        continue
      }
      fold(scalar, record, into: &hash)
      index += length
      end = index
    }
    index = end
    var flags = TokenFlags.word
    switch script {
    case .latin: flags.insert(.latin)
    case .cyrillic: flags.insert(.cyrillic)
    case .none, .other: break
    }
    if firstIsUpper { flags.insert(.capitalized) }
    if lowers > 0 { flags.insert(.hasLower) }
    if uppers > 1, lowers == 0 { flags.insert(.allUpper) }
    if upperAfterLower || (uppers > 0 && !firstIsUpper) || (uppers > 1 && lowers > 0) { flags.insert(.mixedCase) }
    if letters == 1, uppers == 1 { flags.insert(.singleUpper) }
    if hash.hasMarks { flags.insert(.hasMarks) }
    emit(from: start, to: end, hash: hash, flags: flags, into: &tokens)
  }

  @inline(__always)
  private func fold(_ scalar: UInt32, _ record: CharacterRecord, into hash: inout TokenHash) {
    switch record.foldCount {
    case 0: add(scalar, record, to: &hash)
    case 1: add(record.foldedScalar, table.record(of: record.foldedScalar), to: &hash)
    case let count:
      for offset in record.foldOffset..<record.foldOffset + count {
        add(table.pool[offset], table.record(of: table.pool[offset]), to: &hash)
      }
    }
  }

  @inline(__always)
  private func add(_ scalar: UInt32, _ record: CharacterRecord, to hash: inout TokenHash) {
    if record.belongs(to: .mark) { hash.add(mark: scalar) } else { hash.add(letter: scalar, script: record.script) }
  }

  private static func flags(of characterClass: CharacterClass) -> TokenFlags {
    switch characterClass {
    case .hyphen: .hyphen
    case .apostrophe: .apostrophe
    case .slash: .slash
    case .period: .period
    case .comma: .comma
    case .exclamation: .exclamation
    case .colonSemicolon: .colon
    case .openingQuote: .openingQuote
    case .closingQuote: .closingQuote
    case .quote: [.openingQuote, .closingQuote]
    case .openingBracket: .openingBracket
    case .closingBracket: .closingBracket
    case .currency: .currencySign
    case .ampersand: .ampersand
    case .percent: .percent
    default: []
    }
  }
}
