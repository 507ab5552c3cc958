public import OnomaText

/// Writes one JSON array of documents, whether there is one or none or many: the objects of JSON Lines, one span a line, to be read by
/// people too.
///
///     [
///     {"id":"a1","language":"vi","offsets":"codepoint",
///      "text":"Thủ tướng đến Huế.",
///      "spans":[
///       {"start":14,"end":17,"label":"PLACE","text":"Huế",…}],
///      "entities":[
///       {"id":"e1","label":"PLACE","canonical":"Huế","mentions":[0],"forms":{}}],
///      "onoma":{…}}
///     ]
public struct JSONDocumentWriter: DocumentWriter {
  private let options: WritingOptions

  /// A writer.
  public init(options: WritingOptions) {
    self.options = options
  }

  /// Writes `[`.
  public func appendHeader(to buffer: inout [UInt8]) {
    buffer.append(UInt8(ascii: "["))
  }

  /// Writes a comma.
  public func appendSeparator(to buffer: inout [UInt8]) {
    buffer.append(UInt8(ascii: ","))
  }

  /// Writes `]` on a line of its own.
  public func appendFooter(to buffer: inout [UInt8]) {
    buffer.append(contentsOf: "\n]\n".utf8)
  }

  /// Writes one object, from the start of a line.
  public func append(_ document: AnnotatedDocument, of input: InputDocument, to buffer: inout [UInt8]) {
    buffer.append(UInt8(ascii: "\n"))
    JSONDocumentEncoder(options: options, isReadable: true).append(document, of: input, to: &buffer)
  }
}
