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

  /// Annotates a text.
  ///
  /// - Parameters:
  ///   - text: the text of one document.
  ///   - language: the language of the document; detected by paragraph where it is nil.
  /// - Complexity: linear in the text.
  public func annotate(_ text: SourceText, language: Language? = nil) -> AnnotatedDocument {
    var reading = reading(of: text, language: language)
    let choices = reading.decode(by: model)
    return document(reading, choices)
  }

  /// A text analysed, with all its candidates.
  package func reading(of text: SourceText, language: Language?) -> Reading {
    Reading(text: text, language: language, lexicon: lexicon, money: money)
  }

  func document(_ reading: Reading, _ choices: [SemiMarkovDecoder.Choice]) -> AnnotatedDocument {
    let analysis = reading.analysis
    var document = AnnotatedDocument(
      text: analysis.text, language: analysis.language,
      paragraphs: analysis.paragraphs.map { .init(span: analysis.tokens.span(of: $0.range), language: $0.language) })
    for choice in choices {
      let candidate = reading.set.candidates[choice.candidate]
      var mention = Mention(
        span: analysis.tokens.span(of: candidate.tokens), label: candidate.label, confidence: choice.probability, rule: candidate.rule.rawValue)
      if candidate.amount >= 0 {
        let amount = reading.amounts[Int(candidate.amount)]
        mention.money = amount.amount
        mention.rule = amount.rule
      }
      document.mentions.append(mention)
    }
    linker.link(&document, tokens: choices.map { reading.set.candidates[$0.candidate].tokens }, analysis)
    return document
  }
}
