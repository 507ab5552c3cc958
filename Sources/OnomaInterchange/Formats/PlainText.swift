import OnomaText

/// Reads plain text: one file is one document, in UTF-8 or UTF-16, with or without a byte order mark.
///
/// An empty file is a document without characters. The document's id is the file's name.
public struct PlainTextReader: DocumentReader {
  private var source: ByteSource
  private let file: String
  private let options: ReadingOptions
  private var isRead = false

  /// A reader of one file.
  public init(_ source: ByteSource, file: String, options: ReadingOptions = ReadingOptions()) {
    self.source = source
    self.file = file
    self.options = options
  }

  /// The document, then nil.
  ///
  /// - Throws: ``InterchangeError/Reason/text(_:)`` where a byte does not belong to the encoding, with its line and column in UTF-8.
  /// - Complexity: linear in the bytes.
  public mutating func next() throws(InterchangeError) -> InputDocument? {
    guard !isRead else { return nil }
    isRead = true
    var bytes: [UInt8] = []
    while let chunk = try source.next() {
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= Int(Int32.max) else { throw InterchangeError(.tooLong, file: file) }
    }
    do throws(TextError) {
      let decoded = try SourceText.decode(bytes, encoding: options.encoding, repairing: options.repairing)
      return InputDocument(id: .name(file), text: decoded.text, decoded: decoded)
    } catch {
      try options.handle(placed(error, in: bytes))
      return nil
    }
  }

  private func placed(_ error: TextError, in bytes: [UInt8]) -> InterchangeError {
    guard case .invalidByte(let offset, .utf8) = error else { return InterchangeError(.text(error), file: file) }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return InterchangeError(
      .text(error), atUTF8Offset: offset - mark, in: bytes.span.extracting(droppingFirst: mark), startingAt: InputPlace(file: file))
  }
}
