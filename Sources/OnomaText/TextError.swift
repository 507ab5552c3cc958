/// Why bytes are not a text.
public enum TextError: Error, Hashable, Sendable {
  /// The byte at this offset of the input does not belong to the encoding.
  case invalidByte(offset: Int, encoding: TextEncoding)
  /// A document may hold at most 2,147,483,647 bytes: offsets of tokens take 32 bits, and decoding may make text longer.
  case tooLong(bytes: Int)
}

extension TextError: CustomStringConvertible {
  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .invalidByte(let offset, let encoding):
      "byte \(offset) is not valid \(encoding.rawValue); repair it (--repair) or name the encoding (--encoding)"
    case .tooLong(let bytes):
      "the text has \(bytes) bytes, more than the 2,147,483,647 that one document may have; split it"
    }
  }
}
