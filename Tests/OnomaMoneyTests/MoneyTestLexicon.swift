import OnomaLexicon
import OnomaLexiconCompiler
import OnomaMoney
import OnomaText

/// The repository's words of money, currencies and countries, compiled once for all tests of this room.
enum MoneyTestLexicon {
  static let lexicon: Lexicon = {
    do {
      let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
      let folder = try LexiconFolder(path: root + "/Lexicons")
      let kept = folder.files.filter { file in
        ["money/", "russian/", "vietnamese/", "formats/", "cues/en/common", "SOURCES.tsv", "places/countries.tsv"].contains {
          file.path.hasPrefix($0)
        }
      }
      return try Lexicon(compiled: LexiconCompiler.compile(LexiconFolder(files: kept)).bytes)
    } catch {
      fatalError("the lexicon of the tests does not compile: \(error)")
    }
  }()

  /// Whether the compiler derives "2 китайских юаня" and «двух миллионов».
  static let hasPaucalForms = !lexicon.forms(of: "китайских юаня").isEmpty && !lexicon.forms(of: "двух").isEmpty

  static let grammar = MoneyGrammar(lexicon: lexicon)

  /// The amounts of a text, each line of which is a paragraph.
  static func candidates(in string: String, _ language: Language, settled: Bool = false) -> (
    text: SourceText, tokens: Tokens, [MoneyCandidate]
  ) {
    let text = SourceText(string)
    let tokens = lexicon.tokenize(text)
    var matches: [Match] = []
    lexicon.findMatches(in: tokens, into: &matches)
    let found = grammar.amounts(in: text, tokens: tokens, range: 0..<tokens.count, matches: matches, language: language)
    return (text, tokens, settled ? grammar.settlingCurrencies(of: found, matches: matches) : found)
  }

  /// The text with ⟦ ⟧ around its amounts.
  static func marked(_ string: String, _ language: Language) -> String {
    let (text, tokens, found) = candidates(in: string, language)
    var (output, position) = ("", 0)
    for candidate in found {
      let span = tokens.span(of: candidate.tokens)
      output += text[TextSpan(position, span.utf8Start)] + "⟦" + text[span] + "⟧"
      position = span.utf8End
    }
    return output + text[TextSpan(position, text.utf8Count)]
  }

  /// The meanings of its amounts: "3630000000 USD", "5–10 VND", "about 5 CHF/XAF", separated by "; ".
  static func meanings(_ string: String, _ language: Language, settled: Bool = false) -> String {
    candidates(in: string, language, settled: settled).2.map { described($0.amount) }.joined(separator: "; ")
  }

  static func described(_ amount: MoneyAmount) -> String {
    let currency =
      switch amount.currency {
      case .code(let code): code
      case .ambiguous(let codes): codes.prefix(2).joined(separator: "/")
      }
    let upper = amount.upperValue.map { "–\($0)" } ?? ""
    return (amount.approximation.map { "\($0.rawValue) " } ?? "") + "\(amount.value)\(upper) \(currency)"
  }
}

/// A sentence with its amounts marked ⟦ ⟧, and what they mean.
struct MoneyExample: CustomStringConvertible {
  let marked: String
  let meanings: String

  init(_ marked: String, _ meanings: String) {
    (self.marked, self.meanings) = (marked, meanings)
  }

  var plain: String { String(marked.filter { $0 != "⟦" && $0 != "⟧" }) }
  var description: String { marked }
}
