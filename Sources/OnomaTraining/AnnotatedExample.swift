internal import OnomaInterchange
public import OnomaText

/// A text with the mentions that people marked in it.
public struct AnnotatedExample: Sendable {
  /// A mention as marked.
  public struct Mark: Hashable, Sendable {
    /// Where it stands.
    public var span: TextSpan
    /// Its label.
    public var label: Label

    /// A mark.
    public init(span: TextSpan, label: Label) {
      self.span = span
      self.label = label
    }
  }

  /// The document's name.
  public var id: String
  /// The text.
  public var text: SourceText
  /// Its language, where the corpus tells.
  public var language: Language?
  /// The mentions marked.
  public var marks: [Mark]

  /// An example.
  public init(id: String, text: SourceText, language: Language?, marks: [Mark]) {
    self.id = id
    self.text = text
    self.language = language
    self.marks = marks
  }
}

/// Why a corpus cannot be read, with its place: `gold.jsonl:3:17: …`.
public struct CorpusError: Error, Sendable, CustomStringConvertible {
  /// What is wrong and how to mend it.
  public let description: String
}

extension AnnotatedExample {
  /// The examples of a JSON Lines file whose documents have `spans`; spans with other labels are left out.
  ///
  /// - Parameter path: the file; `-` for standard input.
  /// - Throws: ``CorpusError`` naming file, line, column and the remedy.
  public static func read(path: String) throws(CorpusError) -> [AnnotatedExample] {
    do {
      let source = path == "-" ? ByteSource(fileDescriptor: 0) : try ByteSource(path: path)
      var reader = JSONLinesReader(source, file: path, options: ReadingOptions(readsSpans: true))
      var examples: [AnnotatedExample] = []
      while let document = try reader.next() {
        let marks = (document.spans ?? []).compactMap { span in
          Label(named: span.label).map { Mark(span: span.span, label: $0) }
        }
        examples.append(
          AnnotatedExample(id: "\(path):\(document.line)", text: document.text, language: document.language, marks: marks))
      }
      return examples
    } catch {
      throw CorpusError(description: "\(error)")
    }
  }
}
