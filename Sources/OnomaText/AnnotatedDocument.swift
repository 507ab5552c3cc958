/// A text with what was found in it.
public struct AnnotatedDocument: Sendable {
  /// A paragraph and the language it is in.
  public struct Paragraph: Hashable, Sendable {
    /// Where it stands.
    public var span: TextSpan
    /// The language detected or given.
    public var language: Language

    /// A paragraph.
    public init(span: TextSpan, language: Language) {
      self.span = span
      self.language = language
    }
  }

  /// The text, unaltered.
  public var text: SourceText
  /// The language that most of it is in.
  public var language: Language
  /// Its paragraphs in order.
  public var paragraphs: [Paragraph]
  /// The mentions, sorted; they never overlap.
  public var mentions: [Mention]
  /// The entities, in the order of their first mentions.
  public var entities: [Entity]

  /// An annotated document.
  public init(
    text: SourceText, language: Language, paragraphs: [Paragraph] = [], mentions: [Mention] = [], entities: [Entity] = []
  ) {
    self.text = text
    self.language = language
    self.paragraphs = paragraphs
    self.mentions = mentions
    self.entities = entities
  }

  /// The characters of a mention as written.
  public func surface(of mention: Mention) -> String { text[mention.span] }
}
