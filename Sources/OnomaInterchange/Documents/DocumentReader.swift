public import OnomaText

/// Reads documents from bytes, one at a time; what it holds in memory depends on the largest document alone.
///
///     var reader = JSONLinesReader(try ByteSource(path: "news.jsonl"), file: "news.jsonl")
///     while let document = try reader.next() { … }
public protocol DocumentReader {
  /// The next document, nil at the end.
  ///
  /// After an error the next call goes on behind what was wrong, where the format tells where that is.
  /// - Throws: ``InterchangeError`` unless the options say to skip; what the system cannot read is thrown in any case.
  mutating func next() throws(InterchangeError) -> InputDocument?
}

/// How documents are read.
public struct ReadingOptions: Sendable {
  /// What to do about a document that is wrong.
  public enum ErrorPolicy: Sendable {
    /// Throw.
    case stop
    /// Tell and go on with the next document.
    case skip(report: @Sendable (InterchangeError) -> Void)
  }

  /// The names of fields that mean something else, so that no text field can be called by them.
  public static let reservedFields: Set<String> = ["id", "language", "offsets", "spans", "entities", "onoma"]

  /// The encoding of text files; nil: by a byte order mark and the bytes. JSON is UTF-8.
  public var encoding: TextEncoding?
  /// Whether invalid bytes, and lone surrogates in JSON's escapes, become U+FFFD; otherwise they are an error.
  public var repairing: Bool
  /// The name of the field that has the text, where a format has fields; none of ``reservedFields``. It keeps its name in the output.
  public var textField: String
  /// What to do about a document that is wrong.
  public var onError: ErrorPolicy
  /// Whether the spans that the input has are read into ``InputDocument/spans``.
  public var readsSpans: Bool

  /// Options.
  public init(
    encoding: TextEncoding? = nil, repairing: Bool = false, textField: String = "text", onError: ErrorPolicy = .stop,
    readsSpans: Bool = false
  ) {
    self.encoding = encoding
    self.repairing = repairing
    self.textField = textField
    self.onError = onError
    self.readsSpans = readsSpans
  }

  /// Throws the error or tells it, as the policy says.
  func handle(_ error: InterchangeError) throws(InterchangeError) {
    switch onError {
    case .stop: throw error
    case .skip(let report): report(error)
    }
  }
}
