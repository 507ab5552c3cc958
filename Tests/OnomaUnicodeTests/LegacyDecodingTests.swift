import OnomaText
import OnomaUnicode
import Testing

struct LegacyDecodingTests {
  @Test(
    "Encodings",
    arguments: [
      ("windows-1251", [0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0, 0x2C, 0x20, 0xB9, 0x35] as [UInt8], "Москва, №5"),
      ("cp1251", [0xA8, 0xEB, 0xEA, 0xE0], "Ёлка"), ("KOI8-R", [0xED, 0xCF, 0xD3, 0xCB, 0xD7, 0xC1], "Москва"),
      // windows-1258: ê and a combining acute; đ
      ("windows-1258", [0x48, 0x75, 0xEA, 0xEC, 0x20, 0xF0], "Huê\u{301} đ"), ("ISO-8859-5", [0xBC, 0xDE], "Мо"),
      ("IBM866", [0x8C, 0xAE], "Мо"), ("windows-1252", [0x80, 0x35], "€5"), ("Shift_JIS", [0x93, 0x8C, 0x8B, 0x9E, 0x41], "東京A"),
      ("GB18030", [0xB1, 0xB1, 0x95, 0x32, 0x82, 0x36], "北𠀀"), ("UTF-8", [0x48, 0xE1, 0xBA, 0xBF], "Hế"), ("windows-1251", [], ""),
      ("ISO-2022-JP", [0x41, 0x1B, 0x24, 0x42, 0x45, 0x6C, 0x1B, 0x28, 0x42, 0x42], "A東B"), ("windows-1251", [0x41, 0x0A], "A\n"),
    ])
  func encodings(name: String, bytes: [UInt8], expected: String) throws {
    let decoded = try LegacyDecoding.decode(bytes, encodingName: name)
    #expect(scalars(decoded.text.string) == scalars(expected))
    #expect(decoded.repairs.isEmpty && decoded.encodingName == name)
    #expect(LegacyDecoding.isKnown(name))
  }

  @Test("Spans lead back to the bytes")
  func spans() throws {
    let decoded = try LegacyDecoding.decode([0x41, 0xCC, 0xEE, 0x20, 0xB9, 0x35], encodingName: "windows-1251")  // "AМо №5"
    #expect(decoded.text.string == "AМо №5")
    #expect(decoded.map.sourceSpan(of: TextSpan(0, 1)) == TextSpan(0, 1))
    #expect(decoded.map.sourceSpan(of: TextSpan(1, 5)) == TextSpan(1, 3))
    #expect(decoded.map.sourceSpan(of: TextSpan(6, 9)) == TextSpan(4, 5))
    #expect(decoded.map.sourceSpan(of: TextSpan(9, 10)) == TextSpan(5, 6))
    let japanese = try LegacyDecoding.decode([0x41, 0x93, 0x8C, 0x8B, 0x9E, 0x42], encodingName: "Shift_JIS")  // "A東京B"
    #expect(japanese.map.sourceSpan(of: TextSpan(4, 7)) == TextSpan(3, 5))
    #expect(japanese.map.sourceSpan(of: TextSpan(7, 8)) == TextSpan(5, 6))
  }

  @Test("Every byte of the single-byte encodings decodes to one character", arguments: ["windows-1251", "KOI8-R", "windows-1258"])
  func allBytes(name: String) throws {
    let bytes = Array(UInt8.min...UInt8.max)
    let decoded = try LegacyDecoding.decode(bytes, encodingName: name)
    #expect(decoded.text.string.unicodeScalars.count == 256)
    #expect(decoded.repairs.isEmpty)
    #expect(decoded.map.sourceSpan(of: TextSpan(0, decoded.text.utf8Count)) == TextSpan(0, 256))
  }

  @Test("Invalid bytes are an error with their offset, or repaired")
  func invalid() throws {
    let cases: [(String, [UInt8], Int, String)] = [
      ("Shift_JIS", [0x41, 0x93, 0x8C, 0x82, 0x20], 3, "A東\u{FFFD} "),  // a lead byte before a space
      ("Shift_JIS", [0x41, 0x93], 1, "A\u{FFFD}"),  // cut off
      ("UTF-8", [0x48, 0xFF, 0x49], 1, "H\u{FFFD}I"),
      ("EUC-JP", [0x41, 0xFF, 0x42], 1, "A\u{FFFD}B"),
    ]
    for (name, bytes, offset, repaired) in cases {
      #expect(throws: UnicodeError.invalidByte(offset: offset, encoding: name)) { try LegacyDecoding.decode(bytes, encodingName: name) }
      let decoded = try LegacyDecoding.decode(bytes, encodingName: name, repairing: true)
      #expect(decoded.text.string == repaired)
      #expect(decoded.repairs == [offset])
    }
  }

  @Test("Whatever the bytes, repairing ends in valid text whose map covers the bytes")
  func fuzz() throws {
    var random = SplitMix(seed: 5)
    for name in ["Shift_JIS", "GB18030", "Big5", "UTF-7", "ISO-2022-JP", "UTF-16", "HZ", "windows-1251", "SCSU", "EUC-KR"] {
      for _ in 0..<200 {
        let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        let decoded = try LegacyDecoding.decode(bytes, encodingName: name, repairing: true)
        #expect(String(validating: decoded.text.utf8, as: UTF8.self) != nil)
        let whole = decoded.map.sourceSpan(of: TextSpan(0, decoded.text.utf8Count))
        #expect(whole.utf8End <= bytes.count)
        let strict = try? LegacyDecoding.decode(bytes, encodingName: name)
        #expect((strict == nil) == !decoded.repairs.isEmpty)
      }
    }
  }

  @Test("An unknown encoding is an error", arguments: ["", "TCVN3", "no-such", "windows-1251\0"])
  func unknown(name: String) {
    #expect(!LegacyDecoding.isKnown(name))
    #expect(throws: UnicodeError.unknownEncoding(name)) { try LegacyDecoding.decode([0x41], encodingName: name) }
  }
}
