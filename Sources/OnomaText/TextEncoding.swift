/// How a text's characters were written as bytes.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16, lower byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, higher byte first.
  case utf16BigEndian = "UTF-16BE"

  /// The byte order mark that a text in this encoding may start with.
  package var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    }
  }

  /// The encoding that a name stands for: `utf8`, `UTF-8`, `utf-16le`, `UTF-16BE`; nil for a name that is not known here.
  ///
  /// Plain `utf-16` does not tell the order of bytes: it is what ``detect(_:)`` is for.
  public init?(named name: String) {
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" }) {
    case "utf8": self = .utf8
    case "utf16le": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    default: return nil
    }
  }

  /// The encoding that the first bytes tell: by a byte order mark, else by the zero bytes that UTF-16 has in Latin text, else UTF-8.
  public static func detect(_ bytes: [UInt8]) -> TextEncoding {
    for encoding in [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian] where bytes.starts(with: encoding.byteOrderMark) {
      return encoding
    }
    // Without a mark: text of ours has spaces, digits and line ends, whose higher byte is zero in UTF-16. NUL in UTF-8 is rare.
    guard bytes.count >= 2, bytes.count % 2 == 0 else { return .utf8 }
    let sample = bytes.prefix(512)
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    if zeros[1] > sample.count / 16, zeros[0] * 8 < zeros[1] { return .utf16LittleEndian }
    if zeros[0] > sample.count / 16, zeros[1] * 8 < zeros[0] { return .utf16BigEndian }
    return .utf8
  }
}
