import OnomaText
import OnomaUnicode
import Testing

/// The tokenizer against a slow one, written plainly from its rules.
struct TokenizerReferenceTests {
  private struct Token: Equatable {
    var span: TextSpan
    var flags: TokenFlags
  }

  private static let signs: [CharacterClass: TokenFlags] = [
    .hyphen: .hyphen, .apostrophe: .apostrophe, .slash: .slash, .period: .period, .comma: .comma, .exclamation: .exclamation,
    .colonSemicolon: .colon, .openingQuote: .openingQuote, .closingQuote: .closingQuote, .quote: [.openingQuote, .closingQuote],
    .openingBracket: .openingBracket, .closingBracket: .closingBracket, .currency: .currencySign, .ampersand: .ampersand,
    .percent: .percent,
  ]

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    [.letter, .mark].contains(CharacterTable.standard.record(of: scalar).characterClass)
  }

  private static func reference(_ text: String) -> [Token] {
    let table = CharacterTable.standard
    let scalars = Array(text.unicodeScalars)
    let starts = scalars.reduce(into: [0]) { $0.append($0[$0.count - 1] + UTF8.width($1)) }
    var (tokens, index, gap) = ([Token](), 0, [Unicode.Scalar]())
    while index < scalars.count {
      let characterClass = table.record(of: scalars[index]).characterClass
      var end = index + 1
      var flags: TokenFlags
      switch characterClass {
      case .space, .lineBreak, .ignorable:
        gap.append(scalars[index])
        index += 1
        continue
      case .letter, .mark:
        let run = scalars[index...].prefix { isWordPart($0) || table.record(of: $0).characterClass == .ignorable }
        end = run.lastIndex(where: isWordPart).map { $0 + 1 } ?? end
        flags = wordFlags(Array(scalars[index..<end]))
      case .digit:
        end = index + scalars[index...].prefix { table.record(of: $0).characterClass == .digit }.count
        flags = .number
      default:
        flags = signs[characterClass] ?? []
      }
      tokens.append(Token(span: TextSpan(starts[index], starts[end]), flags: flags.union(gapFlags(gap, isFirst: tokens.isEmpty))))
      (index, gap) = (end, [])
    }
    return tokens
  }

  private static func gapFlags(_ gap: [Unicode.Scalar], isFirst: Bool) -> TokenFlags {
    let classes = gap.map { CharacterTable.standard.record(of: $0).characterClass }
    var flags: TokenFlags = isFirst ? .paragraphBefore : []
    if classes.contains(.space) { flags.insert(.spaceBefore) }
    let text = String(String.UnicodeScalarView(gap)).unicodeScalars
    var lines = classes.filter { $0 == .lineBreak }.count
    for (a, b) in zip(text, text.dropFirst()) where a == "\r" && b == "\n" { lines -= 1 }
    if lines > 0 { flags.insert(.lineBreakBefore) }
    if lines > 1 || gap.contains("\u{2029}") { flags.insert(.paragraphBefore) }
    return flags
  }

  private static func wordFlags(_ scalars: [Unicode.Scalar]) -> TokenFlags {
    let table = CharacterTable.standard
    let letters = scalars.filter { table.record(of: $0).characterClass == .letter }
    let cases = letters.map { table.record(of: $0).isUppercase ? "U" : table.record(of: $0).isLowercase ? "l" : "-" }.joined()
    let (uppers, hasLower) = (cases.filter { $0 == "U" }.count, cases.contains("l"))
    var flags = TokenFlags.word
    switch letters.lazy.map({ table.record(of: $0).script }).first(where: { $0 != .none }) {
    case .latin: flags.insert(.latin)
    case .cyrillic: flags.insert(.cyrillic)
    default: break
    }
    if cases.hasPrefix("U") { flags.insert(.capitalized) }
    if hasLower { flags.insert(.hasLower) }
    if uppers > 1, !hasLower { flags.insert(.allUpper) }
    if uppers > 1 && hasLower || uppers > 0 && !cases.hasPrefix("U") { flags.insert(.mixedCase) }
    if cases == "U" { flags.insert(.singleUpper) }
    // The marks that the key drops are those that the exact key has more than it, tones wherever they stand.
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars)
    if Fold.key(of: String(word)).unicodeScalars.count != Fold.exactKey(of: String(word)).unicodeScalars.count { flags.insert(.hasMarks) }
    return flags
  }

  private static let alphabet: [String] =
    ["a", "b", "H", "À", "ế", "Đ", "đ", "ß", "ﬁ", "ŉ", "ŀ", "ǅ", "İ", "ı", "Ⅻ", "ﷺ", "ʺ", "ª"]
    + ["Й", "й", "ё", "Ё", "е", "и", "Ж", "ж", "σ", "Σ", "漢", "カ", "한", "א"]
    + [
      "\u{301}", "\u{300}", "\u{302}", "\u{306}", "\u{308}", "\u{323}", "\u{31B}", "\u{345}", "\u{3099}", "\u{338}", "\u{20DD}", "\u{34F}",
    ]
    + ["\u{AD}", "\u{200B}", "\u{200D}", "\u{FE0F}", "\u{FEFF}", " ", "\u{A0}", "\t", "\n", "\r", "\r\n", "\u{2028}", "\u{2029}", "\u{85}"]
    + [
      "5", "٣", "𝟗", "½", ".", ",", "-", "–", "'", "’", "/", "$", "₫", "&", "%", "!", ":", "“", "”", "\"", "(", ")", "№", "😀", "\0",
      "\u{E000}",
    ]

  private static func text(_ random: inout SplitMix) -> String {
    (0..<Int.random(in: 0...16, using: &random)).map { _ in
      Int.random(in: 0..<12, using: &random) == 0
        ? String(Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &random)) ?? "x") : alphabet.randomElement(using: &random) ?? "x"
    }.joined()
  }

  @Test("Random texts are cut as a plain tokenizer cuts them; keys are equal just where folds are")
  func randomTexts() {
    var random = SplitMix(seed: 17)
    var (foldOfKey, keyOfFold, exactKeyOfFold) = ([UInt64: String](), [String: UInt64](), [String: UInt32]())
    func written(_ text: String) -> String { scalars(text).joined() }
    for _ in 0..<12_000 {
      let text = Self.text(&random)
      let source = SourceText(text)
      let tokens = Tokenizer(seed: 4).tokens(of: source)
      let found = (0..<tokens.count).map { Token(span: tokens.span(of: $0), flags: tokens.flags[$0]) }
      #expect(found == Self.reference(text), "\(scalars(text))")
      for token in 0..<tokens.count {
        let surface = source[tokens.span(of: token)]
        let (fold, exactFold) = (written(Fold.key(of: surface)), written(Fold.exactKey(of: surface)))
        #expect(foldOfKey[tokens.keys[token], default: fold] == fold, "\(scalars(surface))")
        #expect(keyOfFold[fold, default: tokens.keys[token]] == tokens.keys[token], "\(scalars(surface))")
        foldOfKey[tokens.keys[token]] = fold
        keyOfFold[fold] = tokens.keys[token]
        // Where scripts mix, the written-out fold does not tell whose the marks at its end are.
        guard Set(surface.unicodeScalars.map { CharacterTable.standard.record(of: $0).script }).subtracting([.none]).count <= 1 else {
          continue
        }
        #expect(exactKeyOfFold[exactFold, default: tokens.exactKeys[token]] == tokens.exactKeys[token], "\(scalars(surface))")
        exactKeyOfFold[exactFold] = tokens.exactKeys[token]
      }
    }
    #expect(foldOfKey.count == keyOfFold.count && keyOfFold.count > 5_000)
  }

  @Test("Every code point is cut as by the plain tokenizer, alone and between letters")
  func everyCodePoint() {
    var wrong: [String] = []
    for scalar in (0...UInt32(0x10FFFF)).lazy.compactMap(Unicode.Scalar.init) {
      // Of the planes without letters a sample will do.
      if scalar.value > 0x32000, scalar.value % 997 != 0, !(0xE0000...0xE01FF).contains(scalar.value) { continue }
      let text = "b\(scalar)\u{301}c"
      let tokens = Tokenizer().tokens(of: SourceText(text))
      let found = (0..<tokens.count).map { Token(span: tokens.span(of: $0), flags: tokens.flags[$0]) }
      if found != Self.reference(text) { wrong.append(scalars(text)[1]) }
    }
    #expect(wrong.isEmpty)
  }
}
