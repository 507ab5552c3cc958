public import OnomaLexicon
internal import OnomaMoney
internal import OnomaNames
public import OnomaText

/// Finds people, places, organizations and amounts of money in texts.
///
///     let recognizer = try Recognizer(lexicon: Lexicon(path: "onoma.lexicon"))
///     let document = recognizer.annotate(SourceText("PM Mishustin came to Hà Nội."))
///     document.mentions.map(\.label)   // [.person, .place]
///
/// A recognizer is made once and shared: it holds nothing that changes.
public struct Recognizer: Sendable {
  package let lexicon: Lexicon
  let model: ScoringModel
  let money: MoneyGrammar
  let linker: EntityLinker

  /// A recognizer on a lexicon.
  ///
  /// - Parameter weights: weights to use instead of the lexicon's own.
  /// - Throws: ``LexiconError`` where the lexicon's tables of rules are damaged.
  public init(lexicon: Lexicon, weights: [(feature: String, weight: Float)]? = nil) throws(LexiconError) {
    self.lexicon = lexicon
    model = ScoringModel(weights: weights ?? lexicon.weights, seed: lexicon.seed)
    money = MoneyGrammar(lexicon: lexicon)
    linker = EntityLinker(lexicon: lexicon, rules: try lexicon.nameRules())
  }

  /// The names among the weights that are no feature of this version: misspelled, or of another version. They count for nothing.
  public var unknownFeatures: [String] { model.unknownNames }

  /// Annotates a text.
  ///
  /// - Parameters:
  ///   - text: the text of one document.
  ///   - language: the language of the document; detected by paragraph where it is nil.
  /// - Complexity: linear in the text.
  public func annotate(_ text: SourceText, language: Language? = nil) -> AnnotatedDocument {
    let reading = reading(of: text, language: language)
    return document(reading.analysis, reading.findings(by: model))
  }

  /// A text analysed.
  ///
  /// - Parameter hides: which forms of the lexicon are taken for unknown; for learning.
  package func reading(of text: SourceText, language: Language?, hides: ((FormRecord) -> Bool)? = nil) -> Reading {
    Reading(text: text, language: language, lexicon: lexicon, money: money, hides: hides)
  }

  func document(_ analysis: TextAnalysis, _ findings: [Reading.Finding]) -> AnnotatedDocument {
    var document = AnnotatedDocument(
      text: analysis.text, language: analysis.language,
      paragraphs: analysis.paragraphs.map { .init(span: analysis.tokens.span(of: $0.range), language: $0.language) })
    document.mentions = findings.map { finding in
      Mention(
        span: analysis.tokens.span(of: finding.candidate.tokens), label: finding.candidate.label, confidence: finding.probability,
        money: finding.amount?.amount, rule: finding.amount?.rule ?? finding.candidate.rule.rawValue)
    }
    linker.link(&document, tokens: findings.map(\.candidate.tokens), analysis)
    return document
  }
}
