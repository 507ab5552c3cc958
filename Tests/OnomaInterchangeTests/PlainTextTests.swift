import OnomaInterchange
import OnomaText
import Testing

@Suite("Plain text is one document")
struct PlainTextTests {
  private func read(_ bytes: [UInt8], options: ReadingOptions = ReadingOptions(), chunkSize: Int = 5) throws(InterchangeError)
    -> InputDocument?
  {
    var reader = PlainTextReader(ByteSource(bytes, chunkSize: chunkSize), file: "news.txt", options: options)
    let document = try reader.next()
    #expect(try reader.next() == nil)
    return document
  }

  @Test func text() throws {
    let text = "HÀ NỘI\r\nМосква\0 😀 𝐇à Nội e\u{301}"
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      let document = try #require(try read(mark + Array(text.utf8)))
      #expect(document.text.utf8 == Array(text.utf8))
      #expect(document.id == .name("news.txt"))
      #expect(document.language == nil && document.passThrough.isEmpty && document.line == 1)
      #expect(document.decoded?.map.sourceSpan(of: TextSpan(0, 2)) == TextSpan(mark.count, mark.count + 2))
    }
  }

  @Test func textInUTF16() throws {
    let bytes = [0xFF, 0xFE] + utf16("Huế 😀")
    #expect(try read(bytes)?.text.string == "Huế 😀")
    #expect(try read(bytes)?.decoded?.encoding == .utf16LittleEndian)
    let unmarked = utf16("Huế", bigEndian: true)
    #expect(try read(unmarked, options: ReadingOptions(encoding: .utf16BigEndian))?.text.string == "Huế")
  }

  @Test("An empty file is an empty document")
  func empty() throws {
    let document = try #require(try read([]))
    #expect(document.text.utf8.isEmpty)
  }

  @Test func invalid() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("Huế\nHà ".utf8) + [0xFF, 0x41]
    let error = #expect(throws: InterchangeError.self) { _ = try read(bytes) }
    #expect(
      error?.description
        == "news.txt:2:4: byte 13 is not valid UTF-8; repair it (--repair) or name the encoding (--encoding)")
    let repaired = try #require(try read(bytes, options: ReadingOptions(repairing: true)))
    #expect(repaired.text.string == "Huế\nHà \u{FFFD}A")
    #expect(repaired.decoded?.repairs == [13])
    #expect(try read(bytes, options: ReadingOptions(onError: .skip { _ in })) == nil)
  }

  @Test func formats() {
    #expect(InputFormat(named: "JSONL") == .jsonl && InputFormat(named: "txt") == .text && InputFormat(named: "pdf") == nil)
    #expect(InputFormat(fileName: "a/b.c/news.NDJSON") == .jsonl && InputFormat(fileName: "a.b/news") == nil)
    #expect(InputFormat(fileName: "-") == nil && InputFormat(fileName: "") == nil && InputFormat(fileName: ".txt") == nil)
    #expect(OutputFormat(named: "Json") == .json && OutputFormat(named: "table") == .table && OutputFormat(named: "xml") == nil)
    #expect(
      OutputFormat(fileName: "out.json") == .json && OutputFormat(fileName: "out.jsonl") == .jsonl && OutputFormat(fileName: "o.txt") == nil
    )
    for format in InputFormat.allCases { #expect(InputFormat(named: format.rawValue) == format) }
    for format in OutputFormat.allCases { #expect(OutputFormat(named: format.rawValue) == format) }
  }
}
