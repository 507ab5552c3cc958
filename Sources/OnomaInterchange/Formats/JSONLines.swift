public import OnomaText

/// Reads JSON Lines: one document a line, a superset of spaCy's and Prodigy's form.
///
///     {"id":"a1","language":"vi","text":"Thủ tướng đến Huế.","score":1.10}
///
/// - `text`, or the field that the options name, is the text: a string.
/// - `id` is a string or a number; without one, or with null, the document is called `FILE:LINE`.
/// - `language` is honoured where its first part is `en`, `vi` or `ru` (`vi-VN`); anything else is kept as
///   ``InputDocument/declaredLanguage`` alone.
/// - `offsets`, `spans`, `entities` and `onoma` are Onoma's and are replaced; spans are read where the options ask for them, in the
///   unit that `offsets` names (default `codepoint`).
/// - All other fields pass through to the byte, in their order.
///
/// Blank lines are skipped, lines may end in CRLF, a byte order mark before the first is dropped. The file must be UTF-8.
public struct JSONLinesReader: DocumentReader {
  private var lines: LineReader
  private let file: String
  private let options: ReadingOptions
  private let scanner: JSONScanner

  /// A reader of one file.
  ///
  /// - Parameter file: the name of the file, for ids and errors.
  public init(_ source: ByteSource, file: String, options: ReadingOptions = ReadingOptions()) {
    lines = LineReader(source, file: file)
    self.file = file
    self.options = options
    scanner = JSONScanner(options: .init(replacesLoneSurrogates: options.repairing))
  }

  /// The document on the next line that is not blank, nil at the end.
  ///
  /// - Throws: ``InterchangeError`` with file, line and column; the call after it goes on with the next line.
  /// - Complexity: linear in the line's bytes.
  public mutating func next() throws(InterchangeError) -> InputDocument? {
    while let range = try lines.next() {
      do throws(InterchangeError) {
        if let document = try document(in: lines.buffer.span.extracting(range)) { return document }
      } catch {
        try options.handle(error)
      }
    }
    return nil
  }

  private func document(in line: Span<UInt8>) throws(InterchangeError) -> InputDocument? {
    if isBlank(line) { return nil }
    let parser = JSONDocumentParser(scanner: scanner, place: InputPlace(file: file, line: lines.number), options: options)
    guard options.repairing else { return try parser.document(in: line) }
    let repaired: DecodedText
    do throws(TextError) {
      repaired = try SourceText.decode([UInt8](copying: line), encoding: .utf8, repairing: true)
    } catch {
      throw InterchangeError(.text(error), file: file, line: lines.number)
    }
    return try parser.document(in: repaired.text.utf8.span)
  }

  private func isBlank(_ line: Span<UInt8>) -> Bool {
    for index in line.indices {
      let byte = line[index]
      guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r") else { return false }
    }
    return true
  }
}

/// Writes JSON Lines: one document a line, as `JSONLinesReader` reads them.
///
///     {"id":"a1","language":"vi","offsets":"codepoint","text":"…","score":1.10,"spans":[…],"entities":[…],"onoma":{…}}
public struct JSONLinesWriter: DocumentWriter {
  private let options: WritingOptions

  /// A writer.
  public init(options: WritingOptions) {
    self.options = options
  }

  /// Writes one line.
  public func append(_ document: AnnotatedDocument, of input: InputDocument, to buffer: inout [UInt8]) {
    JSONDocumentEncoder(options: options, isReadable: false).append(document, of: input, to: &buffer)
    buffer.append(UInt8(ascii: "\n"))
  }
}
