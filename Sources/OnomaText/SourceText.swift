/// The text of one document: owned, contiguous, valid UTF-8, never altered.
///
///     let text = SourceText("Tổng thống đến Hà Nội.")
///     text[TextSpan(22, 31)]   // "Hà Nội"
@frozen
public struct SourceText: Hashable, Sendable {
  /// The bytes, valid UTF-8.
  public let utf8: [UInt8]

  /// The text of a string, byte for byte as its UTF-8; it must have fewer than 2,147,483,648 bytes.
  public init(_ string: String) {
    utf8 = Array(string.utf8)
    precondition(utf8.count <= Int(Int32.max), "a document has at most 2,147,483,647 bytes")
  }

  /// The text that valid UTF-8 spells.
  ///
  /// - Throws: ``TextError/invalidByte(offset:encoding:)`` at the first byte that is not UTF-8, ``TextError/tooLong(bytes:)``.
  /// - Complexity: linear in the bytes.
  public init(validating bytes: [UInt8]) throws(TextError) {
    guard bytes.count <= Int(Int32.max) else { throw .tooLong(bytes: bytes.count) }
    if let offset = UTF8Validation.firstInvalidByte(in: bytes.span) { throw .invalidByte(offset: offset, encoding: .utf8) }
    utf8 = bytes
  }

  /// A text whose bytes the caller made valid.
  package init(unchecked bytes: [UInt8]) {
    utf8 = bytes
  }

  /// The number of bytes.
  public var utf8Count: Int { utf8.count }

  /// The characters of a span, as written.
  public subscript(span: TextSpan) -> String {
    String(decoding: utf8[span.utf8Start..<span.utf8End], as: UTF8.self)
  }

  /// The whole text as a string of the same bytes.
  public var string: String { String(decoding: utf8, as: UTF8.self) }
}
