/// Who or what one or more mentions of a document name.
public struct Entity: Hashable, Sendable {
  /// A name in another language and how it came about.
  public struct Form: Hashable, Sendable {
    /// Where a form comes from.
    public enum Origin: Hashable, Sendable {
      /// The lexicon holds it.
      case lexicon
      /// A rule made it: `bgn-pcgn`, `vi-ru`.
      case rule(String)
      /// It is the surface of the text, unchanged.
      case copied

      /// `lexicon`, `rule:NAME` or `copied`.
      public var name: String {
        switch self {
        case .lexicon: "lexicon"
        case .rule(let rule): "rule:" + rule
        case .copied: "copied"
        }
      }
    }

    /// The name.
    public var text: String
    /// Where it comes from.
    public var origin: Origin

    /// A form.
    public init(text: String, origin: Origin) {
      self.text = text
      self.origin = origin
    }
  }

  /// Its name in the document: `e1`, `e2` …, in the order of first mention.
  public var id: String
  /// What type it is of.
  public var label: Label
  /// The head form: nominative, the fullest that the document gives.
  public var canonical: String
  /// The identifier of its record in the lexicon, where it is known.
  public var concept: String?
  /// The indices of its mentions in ``AnnotatedDocument/mentions``, ascending.
  public var mentions: [Int]
  /// Its names in the languages other than the text's.
  public var forms: [Language: Form]

  /// An entity.
  public init(
    id: String, label: Label, canonical: String, concept: String? = nil, mentions: [Int], forms: [Language: Form] = [:]
  ) {
    self.id = id
    self.label = label
    self.canonical = canonical
    self.concept = concept
    self.mentions = mentions
    self.forms = forms
  }
}
