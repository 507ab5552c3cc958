internal import DefaultLexicon
public import OnomaLexicon
public import OnomaRecognition
public import OnomaText

/// The public door: loads the lexicon and annotates documents.
///
///     let annotator = try Annotator()
///     let document = annotator.annotate("PM Mishustin came to Hà Nội.")
///     for mention in document.mentions {
///       print(document.surface(of: mention), mention.label.rawValue)   // Mishustin PERSON, Hà Nội PLACE
///     }
///
/// An annotator is made once; it holds nothing that changes and may be shared by tasks.
public struct Annotator: Sendable {
  /// The version of Onoma.
  public static let version = "0.1.0"

  /// The lexicon.
  public let lexicon: Lexicon
  /// What finds the mentions.
  public let recognizer: Recognizer

  /// An annotator with the lexicon at a path, or the first of those found: `$ONOMA_LEXICON`, beside the executable, in `../share/onoma`, in
  /// the package's resource bundle.
  ///
  /// - Throws: ``LexiconError`` where there is none, or it cannot be used.
  public init(lexiconFile: String? = nil) throws(LexiconError) {
    try self.init(lexicon: Self.lexicon(file: lexiconFile))
  }

  /// The lexicon at a path, or the first of those found, for those who want its tables alone.
  ///
  /// - Throws: ``LexiconError`` where there is none, or it cannot be used.
  public static func lexicon(file: String? = nil) throws(LexiconError) -> Lexicon {
    let candidates = LexiconLocation.candidates(
      given: file, executable: DefaultLexicon.executablePath, bundled: DefaultLexicon.candidates)
    return try Lexicon(path: LexiconLocation.first(of: candidates))
  }

  /// An annotator with a lexicon.
  ///
  /// - Parameter weights: weights to score with instead of the lexicon's own.
  /// - Throws: ``LexiconError`` where the lexicon's tables of rules are damaged.
  public init(lexicon: Lexicon, weights: [(feature: String, weight: Float)]? = nil) throws(LexiconError) {
    self.lexicon = lexicon
    recognizer = try Recognizer(lexicon: lexicon, weights: weights)
  }

  /// Annotates a document.
  ///
  /// - Parameters:
  ///   - text: its text.
  ///   - language: its language, detected by paragraph where it is nil.
  /// - Complexity: linear in the text.
  public func annotate(_ text: SourceText, language: Language? = nil) -> AnnotatedDocument {
    recognizer.annotate(text, language: language)
  }

  /// Annotates a string.
  public func annotate(_ text: String, language: Language? = nil) -> AnnotatedDocument {
    annotate(SourceText(text), language: language)
  }
}
