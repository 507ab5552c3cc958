import OnomaText
import Testing

struct DecodingTests {
  private static let text = "Huế 😀 Đỗ 𝐇\0 Ё\r\n"

  private static func utf16(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return encoding == .utf16BigEndian ? [high, low] : [low, high]
    }
  }

  private static func encoded(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    encoding == .utf8 ? Array(text.utf8) : utf16(text, encoding)
  }

  @Test("A text is the same in all encodings, with a byte order mark or without", arguments: TextEncoding.allCases)
  func same(encoding: TextEncoding) throws {
    let body = Self.encoded(Self.text, encoding)
    for mark in [[], encoding.byteOrderMark] {
      let decoded = try SourceText.decode(mark + body, encoding: encoding)
      #expect(decoded.text == SourceText(Self.text))
      #expect(decoded.encoding == encoding)
      #expect(decoded.repairs.isEmpty)
      #expect(decoded.map.sourceSpan(of: TextSpan(0, decoded.text.utf8Count)) == TextSpan(mark.count, mark.count + body.count))
      if !mark.isEmpty {
        #expect(try SourceText.decode(mark + body) == decoded)
        #expect(try SourceText.decode(mark).text == SourceText(""))
      }
    }
  }

  @Test("UTF-8 without a mark is handed on as it is")
  func identity() throws {
    #expect(try SourceText.decode(Array(Self.text.utf8)).map.isIdentity)
    #expect(try SourceText.decode([]).text.utf8.isEmpty)
  }

  @Test("The way back from UTF-16, written out")
  func wayBack() throws {
    // FF FE | a = 61 00 | ế = BF 1E | 😀 = 3D D8 00 DE | b = 62 00
    let decoded = try SourceText.decode([0xFF, 0xFE, 0x61, 0x00, 0xBF, 0x1E, 0x3D, 0xD8, 0x00, 0xDE, 0x62, 0x00])
    #expect(decoded.text.string == "aế😀b")
    #expect(decoded.map.sourceSpan(of: TextSpan(0, 1)) == TextSpan(2, 4))
    #expect(decoded.map.sourceSpan(of: TextSpan(1, 4)) == TextSpan(4, 6))
    #expect(decoded.map.sourceSpan(of: TextSpan(4, 8)) == TextSpan(6, 10))
    #expect(decoded.map.sourceSpan(of: TextSpan(8, 9)) == TextSpan(10, 12))
    #expect(decoded.map.sourceSpan(of: TextSpan(0, 9)) == TextSpan(2, 12))
    #expect(decoded.map.sourceSpan(of: TextSpan(4, 4)) == TextSpan(6, 6))
  }

  @Test("Characters of one size share an edit")
  func runsShareAnEdit() throws {
    let decoded = try SourceText.decode(Self.utf16("Hello" + "ĐĐĐ" + "!", .utf16BigEndian), encoding: .utf16BigEndian)
    #expect(decoded.map.edits.map(\.pieces) == [5, 3, 1])
  }

  @Test(
    "Invalid UTF-16 is an error at its offset, and U+FFFD after repair",
    arguments: [
      ("an odd byte at the end", [0x00, 0x61, 0x1E] as [UInt8], 2, "a\u{FFFD}", TextSpan(2, 3)),
      ("a lone byte", [0x61], 0, "\u{FFFD}", TextSpan(0, 1)),
      ("a lone lead surrogate", [0xD8, 0x3D, 0x00, 0x61], 0, "\u{FFFD}a", TextSpan(0, 2)),
      ("a lead surrogate at the end", [0x00, 0x61, 0xD8, 0x3D], 2, "a\u{FFFD}", TextSpan(2, 4)),
      ("a lone trail surrogate", [0x00, 0x61, 0xDE, 0x00, 0x00, 0x62], 2, "a\u{FFFD}b", TextSpan(2, 4)),
      ("a lead before a pair", [0xD8, 0x3D, 0xD8, 0x3D, 0xDE, 0x00], 0, "\u{FFFD}😀", TextSpan(0, 2)),
    ])
  func invalidUTF16(name: String, bytes: [UInt8], offset: Int, repaired: String, bad: TextSpan) throws {
    for encoding in [TextEncoding.utf16BigEndian, .utf16LittleEndian] {
      var swapped = bytes
      if encoding == .utf16LittleEndian {
        for index in stride(from: 0, to: bytes.count - 1, by: 2) { swapped.swapAt(index, index + 1) }
      }
      #expect(throws: TextError.invalidByte(offset: offset, encoding: encoding)) { try SourceText.decode(swapped, encoding: encoding) }
      #expect(throws: TextError.invalidByte(offset: offset + 2, encoding: encoding)) {
        try SourceText.decode(encoding.byteOrderMark + swapped, encoding: encoding)
      }
      let decoded = try SourceText.decode(swapped, encoding: encoding, repairing: true)
      #expect(decoded.text.string == repaired)
      #expect(decoded.repairs == [offset])
      let at = repaired.utf8.count - (repaired.split(separator: "\u{FFFD}", omittingEmptySubsequences: false).last?.utf8.count ?? 0)
      #expect(decoded.map.sourceSpan(of: TextSpan(at - 3, at)) == bad)
    }
  }

  @Test(
    "The examples of Unicode 15.0, tables 3-8 to 3-11, repaired",
    arguments: [
      ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41] as [UInt8], "????????A"),
      ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], "????????A"),
      ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], "?????A??B"),
      ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], "????A"),
    ])
  func unicodeExamples(bytes: [UInt8], repaired: String) throws {
    let decoded = try SourceText.decode(bytes, encoding: .utf8, repairing: true)
    #expect(decoded.text.string == String(repaired.map { $0 == "?" ? "\u{FFFD}" : $0 }))
    #expect(decoded.repairs.count == repaired.filter { $0 == "?" }.count)
  }

  @Test("Invalid UTF-8 behind a mark is told by its offset in the input")
  func offsetBehindMark() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61, 0xE1, 0xBA, 0x62]
    #expect(throws: TextError.invalidByte(offset: 4, encoding: .utf8)) { try SourceText.decode(bytes) }
    let decoded = try SourceText.decode(bytes, repairing: true)
    #expect(decoded.text.string == "a\u{FFFD}b")
    #expect(decoded.repairs == [4])
    #expect(decoded.map.sourceSpan(of: TextSpan(0, 1)) == TextSpan(3, 4))
    #expect(decoded.map.sourceSpan(of: TextSpan(1, 4)) == TextSpan(4, 6))
    #expect(decoded.map.sourceSpan(of: TextSpan(4, 5)) == TextSpan(6, 7))
  }

  @Test("The error says what to do")
  func message() {
    let error = TextError.invalidByte(offset: 12, encoding: .utf16LittleEndian)
    #expect("\(error)" == "byte 12 is not valid UTF-16LE; repair it (--repair) or name the encoding (--encoding)")
  }

  @Test("Random bytes are repaired as the standard library repairs them")
  func repairsAsSwift() throws {
    var random = SplitMix(seed: 11)
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ -> UInt8 in
        [0x41, 0x80, 0x9F, 0xA0, 0xBF, 0xC3, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xFF].randomElement(using: &random) ?? 0
      }
      let decoded = try SourceText.decode(bytes, encoding: .utf8, repairing: true)
      #expect(Array(decoded.text.string.unicodeScalars) == Array(String(decoding: bytes, as: UTF8.self).unicodeScalars), "\(bytes)")
    }
  }

  /// A text in pieces: bytes, and what they decode to (nil for what is invalid).
  private static func pieces(_ encoding: TextEncoding, _ random: inout SplitMix) -> [(bytes: [UInt8], text: String?)] {
    let characters = ["a", " ", "\0", "\n", "đ", "Ж", "ế", "漢", "\u{FFFD}", "😀", "𝐇", "\u{301}", "\u{10FFFF}"]
    let invalid: [[UInt8]] =
      switch encoding {
      case .utf8: [[0xFF], [0xC0], [0xF0, 0x9F, 0x98], [0xE2, 0x82], [0xF4]]
      case .utf16LittleEndian: [[0x3D, 0xD8], [0x00, 0xD8]]
      case .utf16BigEndian: [[0xD8, 0x3D], [0xD8, 0x00]]
      }
    return (0..<Int.random(in: 0...14, using: &random)).map { _ in
      if Int.random(in: 0..<5, using: &random) == 0 { return (invalid.randomElement(using: &random) ?? [], nil) }
      let character = characters.randomElement(using: &random) ?? "a"
      return (encoded(character, encoding), character)
    }
  }

  @Test("Every span of a decoded text leads to the very bytes that it was made from", arguments: TextEncoding.allCases)
  func everySpanLeadsBack(encoding: TextEncoding) throws {
    var random = SplitMix(seed: 3)
    for round in 0..<1_500 {
      let mark = round % 2 == 0 ? [] : encoding.byteOrderMark
      let pieces = Self.pieces(encoding, &random)
      let decoded = try SourceText.decode(mark + pieces.flatMap(\.bytes), encoding: encoding, repairing: true)
      #expect(decoded.text == SourceText(pieces.map { $0.text ?? "\u{FFFD}" }.joined()))
      var (source, target, repairs) = ([mark.count], [0], [Int]())
      for piece in pieces {
        if piece.text == nil { repairs.append(source[source.count - 1]) }
        source.append(source[source.count - 1] + piece.bytes.count)
        target.append(target[target.count - 1] + (piece.text ?? "\u{FFFD}").utf8.count)
      }
      #expect(decoded.repairs == repairs)
      for start in target.indices {
        for end in start..<target.count where end > start {
          let span = decoded.map.sourceSpan(of: TextSpan(target[start], target[end]))
          try #require(span == TextSpan(source[start], source[end]), "\(pieces)")
        }
      }
      if repairs.isEmpty { #expect(try SourceText.decode(mark + pieces.flatMap(\.bytes), encoding: encoding) == decoded) }
    }
  }
}
