public import OnomaText

/// A document as it was read, before anything is found in it.
public struct InputDocument: Sendable {
  /// What a document is called by.
  public enum Identifier: Hashable, Sendable, CustomStringConvertible {
    /// A name: `"a1"`, or `FILE:LINE` where the input gave none.
    case name(String)
    /// A JSON number as it was written: `1.10`.
    case number(String)

    /// The name or the number's digits.
    public var description: String {
      switch self {
      case .name(let text), .number(let text): text
      }
    }
  }

  /// What it is called by.
  public var id: Identifier
  /// Its text.
  public var text: SourceText
  /// The language that the input says it is in; nil where it says none, or none that Onoma reads.
  public var language: Language?
  /// The language as the input says it: `en`, `vi-VN`, `fr`.
  public var declaredLanguage: String?
  /// The name of the field that the text stood in.
  public var textField: String
  /// The fields of the input that are not Onoma's, as bytes.
  public var passThrough: PassThroughFields
  /// The line of the file that it starts on, from 1.
  public var line: Int
  /// How the text was decoded, with the way back to the file's bytes; nil where the text stood in a JSON string.
  public var decoded: DecodedText?
  /// The spans that the input has, where the options asked for them; nil where it has none at all.
  public var spans: [InputSpan]?

  /// A document.
  public init(
    id: Identifier, text: SourceText, language: Language? = nil, declaredLanguage: String? = nil, textField: String = "text",
    passThrough: PassThroughFields = PassThroughFields(), line: Int = 1, decoded: DecodedText? = nil, spans: [InputSpan]? = nil
  ) {
    self.id = id
    self.text = text
    self.language = language
    self.declaredLanguage = declaredLanguage
    self.textField = textField
    self.passThrough = passThrough
    self.line = line
    self.decoded = decoded
    self.spans = spans
  }
}

/// A span that the input itself has: a gold annotation, or another run's.
public struct InputSpan: Hashable, Sendable {
  /// Where it stands.
  public var span: TextSpan
  /// Its label as written: `PERSON`, or one of another scheme.
  public var label: String
  /// The entity's head form.
  public var canonical: String?
  /// The ISO 4217 code of an amount.
  public var currency: String?
  /// The amount, or the lower end of a range, as written.
  public var amount: String?
  /// The upper end of a range, as written.
  public var amountTo: String?

  /// A span.
  public init(
    span: TextSpan, label: String, canonical: String? = nil, currency: String? = nil, amount: String? = nil, amountTo: String? = nil
  ) {
    self.span = span
    self.label = label
    self.canonical = canonical
    self.currency = currency
    self.amount = amount
    self.amountTo = amountTo
  }
}
