import OnomaText
import Testing

struct TextEncodingTests {
  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test("A byte order mark tells the encoding, whatever follows")
  func marks() {
    #expect(TextEncoding.detect([0xEF, 0xBB, 0xBF]) == .utf8)
    #expect(TextEncoding.detect([0xEF, 0xBB, 0xBF, 0x41, 0x00, 0x42, 0x00]) == .utf8)
    #expect(TextEncoding.detect([0xFF, 0xFE, 0x1F, 0x04]) == .utf16LittleEndian)
    #expect(TextEncoding.detect([0xFE, 0xFF, 0x04, 0x1F]) == .utf16BigEndian)
  }

  @Test(
    "Without a mark UTF-16 shows in its zero bytes",
    arguments: [
      "Russian PM visits Hà Nội.", "Thủ tướng Nga thăm Hà Nội trong hai ngày 14 và 15.",
      "Премьер-министр России прибыл в Ханой 14 числа.\n",
      "Hi",
    ])
  func zeroBytes(text: String) {
    #expect(TextEncoding.detect(utf16(text, bigEndian: false)) == .utf16LittleEndian)
    #expect(TextEncoding.detect(utf16(text, bigEndian: true)) == .utf16BigEndian)
    #expect(TextEncoding.detect(Array(text.utf8)) == .utf8)
  }

  @Test("What tells nothing is UTF-8")
  func doubtful() {
    #expect(TextEncoding.detect([]) == .utf8)
    #expect(TextEncoding.detect([0x41]) == .utf8)
    #expect(TextEncoding.detect([0xFF]) == .utf8)
    #expect(TextEncoding.detect([0, 0, 0, 0]) == .utf8)
    #expect(TextEncoding.detect(Array("A few NULs\0 in a long text are no UTF-16".utf8)) == .utf8)
  }

  @Test(
    "Encodings are known by the names that people write",
    arguments: [
      ("utf8", TextEncoding?.some(.utf8)), ("UTF-8", .utf8), ("Utf_8", .utf8), ("utf-16le", .utf16LittleEndian),
      ("UTF16LE", .utf16LittleEndian),
      ("utf-16", nil), ("UTF-16BE", .utf16BigEndian), ("utf_16_be", .utf16BigEndian), ("windows-1251", nil), ("", nil),
      ("utf-32", nil),
    ])
  func names(name: String, encoding: TextEncoding?) {
    #expect(TextEncoding(named: name) == encoding)
  }
}
