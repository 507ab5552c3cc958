/// How Vietnamese was written before Unicode, and how it is typed without marks.
///
/// | encoding | Tiếng Việt | what it is |
/// |---|---|---|
/// | `tcvn3` | `TiÕng ViÖt` (read as windows-1252) | the .VnTime fonts (ABC); toned capitals have no code |
/// | `tcvn3-capitals` | `TiÕng ViÖt` | the .VnTimeH fonts, which draw all in capitals: TIẾNG VIỆT |
/// | `tcvn5712` | `TiÕng ViÖt` | TCVN 5712:1993, VN1: toned capitals among the control codes |
/// | `vni` | `Tieáng Vieät` | the VNI-Times fonts, a letter and a byte for its marks |
/// | `viscii` | `Tiªng Vi®t` | RFC 1456, one byte a letter |
/// | `vps` | `Ti‰ng ViŒt` | Vietnamese Professionals Society, one byte a letter |
/// | `windows-1258` | `Tiêìng Viêòt` | a letter and a byte for its tone |
/// | `viqr` | `Tie^'ng Vie^.t` | RFC 1456, in ASCII, a backslash before what is no mark |
/// | `telex` | `Tieengs Vieetj` | keys, a tone at the end of its word |
public enum VietnameseEncoding: String, Hashable, Sendable, CaseIterable {
  /// The ABC fonts .VnTime.
  case tcvn3
  /// The ABC fonts .VnTimeH, which have only capitals.
  case tcvn3Capitals = "tcvn3-capitals"
  /// TCVN 5712:1993, VN1.
  case tcvn5712
  /// VNI for Windows.
  case vni
  /// RFC 1456.
  case viscii
  /// VPS.
  case vps
  /// The code page of Windows.
  case windows1258 = "windows-1258"
  /// RFC 1456, mnemonics in ASCII.
  case viqr
  /// Keys of a typewriter.
  case telex

  /// The column of `vietnamese/encodings.tsv`.
  var column: String {
    self == .tcvn3Capitals ? Self.tcvn3.rawValue : rawValue
  }
}

/// Text that an encoding cannot hold, or bytes that mean nothing in it.
public enum VietnameseEncodingError: Error, Hashable, Sendable {
  /// The letter at an offset, in code points from the start of the text in NFC, has no code.
  case noImage(Character, offset: Int, VietnameseEncoding)
  /// The byte at an offset from the start means nothing.
  case invalidByte(UInt8, offset: Int, VietnameseEncoding)
}

extension VietnameseEncodingError: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .noImage(let character, let offset, let encoding):
      "\"\(character)\" at \(offset) has no code in \(encoding.rawValue); write it otherwise or choose another encoding"
    case .invalidByte(let byte, let offset, let encoding):
      "byte 0x\(String(byte, radix: 16, uppercase: true)) at \(offset) means nothing in \(encoding.rawValue); the text is in another encoding"
    }
  }
}
