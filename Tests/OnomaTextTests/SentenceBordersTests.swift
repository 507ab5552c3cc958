import OnomaText
import Testing

struct SentenceBordersTests {
  /// Tokens of a text, cut plainly: letters, digits, anything else alone. A blank line, `¶`, ends a paragraph; `↵` ends a line.
  private func sketch(_ text: String) -> (tokens: Tokens, words: [String]) {
    var (tokens, words) = (Tokens(), [String]())
    var (before, start) = (TokenFlags.paragraphBefore, 0)
    func isJoined(_ a: Character, _ b: Character) -> Bool { a.isLetter && b.isLetter || a.isNumber && b.isNumber }
    var runs: [String] = []
    for character in text {
      if let last = runs.last?.last, isJoined(last, character) {
        runs[runs.count - 1].append(character)
      } else {
        runs.append(String(character))
      }
    }
    for run in runs {
      let end = start + run.utf8.count
      switch run {
      case " ": before.insert(.spaceBefore)
      case "↵": before.insert(.lineBreakBefore)
      case "¶": before.insert([.lineBreakBefore, .paragraphBefore])
      default:
        tokens.append(start: start, end: end, key: 0, exactKey: 0, flags: kind(of: run).union(before))
        words.append(run)
        before = []
      }
      start = end
    }
    return (tokens, words)
  }

  private func kind(of run: String) -> TokenFlags {
    switch run {
    case ".": return .period
    case "!", "?", "…": return .exclamation
    case "“", "«": return .openingQuote
    case "”", "»": return .closingQuote
    case "\"": return [.openingQuote, .closingQuote]
    case "(": return .openingBracket
    case ")": return .closingBracket
    case "’": return .apostrophe
    default: break
    }
    guard let first = run.first, first.isLetter else { return run.first?.isNumber == true ? .number : [] }
    var flags = TokenFlags.word
    if first.isUppercase { flags.insert(.capitalized) }
    if run.contains(where: \.isLowercase) { flags.insert(.hasLower) }
    if run.count == 1, first.isUppercase { flags.insert(.singleUpper) }
    if run.count > 1, !run.contains(where: \.isLowercase) { flags.insert(.allUpper) }
    return flags
  }

  /// The text with ‖ before each sentence but the first.
  private func marked(_ text: String) -> String {
    let (tokens, words) = sketch(text.filter { $0 != "‖" })
    let starts = SentenceBorders.starts(in: tokens) { ["Mr", "TP", "г", "Inc", "No"].contains(words[$0]) }
    #expect(starts.first == 0 || tokens.isEmpty)
    var (output, position) = ("", 0)
    let source = SourceText(text.filter { $0 != "‖" })
    for start in starts.dropFirst() {
      let offset = tokens.span(of: start).utf8Start
      output += source[TextSpan(position, offset)] + "‖"
      position = offset
    }
    return output + source[TextSpan(position, source.utf8Count)]
  }

  @Test(
    "Sentences end where a writer ends them",
    arguments: [
      "He came. ‖He saw. ‖He left.", "Ông đến. ‖Bà đi!  ‖Ai ở lại? ‖Không ai…  ‖Rồi thôi.", "Он приехал. ‖«Что?» ‖Он ушёл.",
      "“He came.” ‖“He saw.” ‖Then (he left.) ‖End.", "He said ’Never.’ ‖They went.", "He came.↵‖Then he left.",
      "It is 2025. ‖Next year is 2026.",
      "He has 5. ‖7 remain.", "\"Yes.\" ‖\"No.\"", "A headline¶‖Then text", "a¶‖b", "(1) First. ‖(2) Second.",
    ])
  func ends(text: String) {
    #expect(marked(text) == text)
  }

  @Test(
    "Abbreviations, initials, decimals and small letters do not end them",
    arguments: [
      "Mr. Smith came.", "TP. HCM", "в г. Ханое", "Apple Inc. Said so", "J. R. Tolkien", "М. В. Мишустин", "US$3.63 billion", "e.g. this",
      "e.mail and so. on", "what? asked he", "Ai? hỏi ông", "a line↵another line", "No. 5", "wait… and see", "onoma.Text", "Yes.No",
      "He came.",
    ])
  func goesOn(text: String) {
    #expect(marked(text) == text)
  }

  @Test("An initial is only a letter right before the period")
  func initials() {
    #expect(marked("vitamin C . ‖Then") == "vitamin C . ‖Then")
    #expect(marked("the USA. ‖Then") == "the USA. ‖Then")
  }

  @Test("No tokens, no sentences")
  func empty() {
    #expect(SentenceBorders.starts(in: Tokens()) { _ in true } == [])
  }
}
