internal import ArgumentParser
internal import Foundation
internal import Onoma

/// `onoma explain`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells why each mention was found: rule, features and weights, lexicon lines, runners-up.",
    discussion: """
      EXAMPLES
        onoma explain article.txt
        onoma explain article.txt --at 41
      """)

  @Argument(help: ArgumentHelp("File to read; - or none for standard input.", valueName: "ARTICLE"))
  var file: String = "-"

  @Option(help: ArgumentHelp("Explain only the mention at this offset.", valueName: "OFFSET"))
  var at: Int?

  @Option(help: ArgumentHelp("What offsets count: codepoint, utf16 or utf8.", valueName: "UNIT"))
  var offsets: OffsetUnit = .codePoint

  @OptionGroup var input: InputOptions
  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var weights: WeightOptions

  func run() throws {
    let annotator = try weights.annotator(lexicon.lexicon())
    var reader = try input.reader(of: file, input.reading { StandardError.write("onoma: skipped: \($0)\n") })
    do {
      var isFirst = true
      while let document = try reader.next() {
        if at != nil, !isFirst { throw CommandFailure("\(file): has several documents; --at takes a file with one") }
        isFirst = false
        try explain(document, by: annotator)
      }
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(error)
    }
  }

  private func explain(_ document: InputDocument, by annotator: Annotator) throws {
    let explanations = annotator.recognizer.explain(document.text, language: input.language.language ?? document.language)
    var wanted = explanations
    if let at {
      guard let offset = offsets.utf8Offsets(from: [at], in: document.text)?.first else {
        throw CommandFailure("\(file): offset \(at) is outside of the text; it has \(length(of: document.text)) \(offsets.rawValue) units")
      }
      wanted = explanations.filter { $0.mention.span.utf8Start <= offset && offset < $0.mention.span.utf8End }
      if wanted.isEmpty { print("no mention at \(at)") }
    }
    for explanation in wanted { describe(explanation, document.text) }
  }

  private func length(of text: SourceText) -> Int { offsets.offsets(fromUTF8: [text.utf8Count], in: text)[0] }

  private func describe(_ explanation: Explanation, _ text: SourceText) {
    let mention = explanation.mention
    let place = offsets.offsets(fromUTF8: [mention.span.utf8Start, mention.span.utf8End], in: text)
    print("\(place[0])–\(place[1])  \(mention.label.rawValue)  \(text[mention.span])")
    print(
      String(
        format: "  rule %@, score %.2f, probability %.2f", mention.rule, Double(explanation.score), mention.confidence))
    if let canonical = mention.canonical { print("  canonical \(canonical)") }
    if let money = mention.money {
      print("  \(money.value)\(money.upperValue.map { "–\($0)" } ?? "") \(money.currency.likeliestCode ?? "")")
    }
    for line in explanation.lexiconLines { print("  lexicon \(line)") }
    for contribution in explanation.contributions {
      print(String(format: "  %+.3f  %@", Double(contribution.weight), contribution.feature))
    }
    for other in explanation.runnersUp {
      print(String(format: "  runner-up %.2f  %@  %@ (%@)", Double(other.score), other.label.rawValue, text[other.span], other.rule))
    }
    print("")
  }
}
