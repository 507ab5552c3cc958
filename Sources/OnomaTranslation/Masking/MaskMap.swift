public import OnomaText

/// What the placeholders of a masked text stand for: all that is needed to put names back, in the text's language or another.
///
/// It is a value that goes beside the masked text, as JSON (``json()``) while the text is away at an engine.
public struct MaskMap: Hashable, Sendable {
  /// What one placeholder stands for.
  public struct Entry: Hashable, Sendable {
    /// What the placeholder is called, once in a map: `PER1_2`.
    public var id: String
    /// Where the surface stands in the source text.
    public var span: TextSpan
    /// The characters that were hidden, as written.
    public var surface: String
    /// The mention's type; nil for text that is no mention but looks like a placeholder.
    public var label: Label?
    /// The entity's id in the document, `e1`; nil for amounts and for what is no mention.
    public var entity: String?
    /// The entity's head form in the language of the text.
    public var canonical: String?
    /// The identifier of the entity's record in the lexicon.
    public var concept: String?
    /// The entity's names in other languages.
    public var forms: [Language: Entity.Form]

    /// An entry.
    public init(
      id: String, span: TextSpan, surface: String, label: Label? = nil, entity: String? = nil, canonical: String? = nil,
      concept: String? = nil, forms: [Language: Entity.Form] = [:]
    ) {
      self.id = id
      self.span = span
      self.surface = surface
      self.label = label
      self.entity = entity
      self.canonical = canonical
      self.concept = concept
      self.forms = forms
    }
  }

  /// How the placeholders are written.
  public var style: PlaceholderStyle
  /// The language of the source text.
  public var language: Language
  /// What they stand for, in the order of the source text.
  public var entries: [Entry]

  /// A map.
  public init(style: PlaceholderStyle, language: Language, entries: [Entry] = []) {
    self.style = style
    self.language = language
    self.entries = entries
  }

  /// The placeholder of an entry as it stands in the masked text.
  public func placeholder(of entry: Entry) -> String {
    style.placeholder(id: entry.id, surface: entry.surface)
  }
}
