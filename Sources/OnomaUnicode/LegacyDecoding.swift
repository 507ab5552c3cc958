public import OnomaText

/// A text that came in one of the encodings that were before Unicode, and the way back to the bytes.
public struct LegacyText: Hashable, Sendable {
  /// The text.
  public let text: SourceText
  /// The encoding, as it was asked for.
  public let encodingName: String
  /// From offsets in `text` to offsets in the bytes.
  public let map: OffsetMap
  /// The offsets in the bytes at which something invalid was replaced by U+FFFD.
  public let repairs: [Int]
}

/// Decodes the encodings that ICU's converters know, by their IANA or customary names.
///
///     let decoded = try LegacyDecoding.decode([0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0], encodingName: "windows-1251")
///     decoded.text.string                          // "Москва"
///     decoded.map.sourceSpan(of: TextSpan(0, 4))   // "Мо" is bytes 0..<2
///
/// windows-1258 writes the tones of Vietnamese as marks of their own; normalize to NFC for letters as elsewhere. TCVN3, VNI and VISCII
/// are not known to ICU.
public enum LegacyDecoding {
  /// Whether ICU has an encoding of a name: `windows-1251`, `cp1251`, `KOI8-R`.
  public static func isKnown(_ encodingName: String) -> Bool { ICUText.encodingName(encodingName) != nil }

  /// Decodes bytes.
  ///
  /// - Parameters:
  ///   - bytes: the whole input.
  ///   - encodingName: any name that ICU knows.
  ///   - repairing: whether invalid bytes become U+FFFD; otherwise they are an error.
  /// - Throws: ``UnicodeError/unknownEncoding(_:)``, ``UnicodeError/invalidByte(offset:encoding:)`` with the offset in `bytes`,
  ///   ``UnicodeError/textTooLong(bytes:)``.
  /// - Complexity: linear in the bytes.
  public static func decode(_ bytes: [UInt8], encodingName: String, repairing: Bool = false) throws(UnicodeError) -> LegacyText {
    let result = try ICUText.decoded(bytes, encoding: encodingName, repairing: repairing)
    return LegacyText(
      text: SourceText(unchecked: result.bytes), encodingName: encodingName, map: OffsetMap(edits: result.edits), repairs: result.repairs)
  }
}
