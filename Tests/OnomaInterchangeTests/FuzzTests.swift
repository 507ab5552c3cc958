import OnomaInterchange
import OnomaText
import Testing

@Suite("Broken input never breaks the reader")
struct FuzzTests {
  static let line = Array(
    #"{"id":"a1","language":"vi","offsets":"utf16","text":"Thủ tướng 😀 \ud83d\ude00\n\"Huế\"\u0000 Москва","score":-1.10e+5,"tags":["x",{"y":[null,true]}],"spans":[{"start":0,"end":3,"label":"PLACE","amount":"5"}]}"#
      .utf8)

  private func mutated(_ generator: inout SplitMix) -> [UInt8] {
    var bytes = Self.line
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let at = Int.random(in: 0..<max(1, bytes.count), using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0 where !bytes.isEmpty: bytes[at] = UInt8.random(in: 0...255, using: &generator)
      case 1 where !bytes.isEmpty: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 2 where !bytes.isEmpty: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...20, using: &generator)))
      case 3: bytes.insert(Array(#"{}[]":,\ud0-.e+"#.utf8).randomElement(using: &generator)!, at: min(at, bytes.count))
      case 4:
        bytes.insert(
          contentsOf: Self.line[Int.random(in: 0..<40, using: &generator)..<Int.random(in: 40..<200, using: &generator)],
          at: min(at, bytes.count))
      default: bytes.removeLast(min(bytes.count, Int.random(in: 0...30, using: &generator)))
      }
    }
    return bytes
  }

  @Test("20,000 mutated lines: read or refused; what is read is valid, and is read the same once written", arguments: [false, true])
  func lines(repairing: Bool) throws {
    var generator = SplitMix(seed: repairing ? 23 : 24)
    var (accepted, refused) = (0, 0)
    let options = ReadingOptions(repairing: repairing, readsSpans: true)
    for _ in 0..<20_000 {
      let bytes = mutated(&generator)
      var reader = JSONLinesReader(ByteSource(bytes, chunkSize: 61), file: "f", options: options)
      for _ in 0..<20 {
        do throws(InterchangeError) {
          guard let document = try reader.next() else { break }
          accepted += 1
          #expect(UTF8Validation.firstInvalidByte(in: document.text.utf8.span) == nil)
          for span in document.spans ?? [] { _ = document.text[span.span] }
          let line = written([(AnnotatedDocument(text: document.text, language: .undetermined), document)], as: .jsonl)
          let again = try read(line, options: options)
          #expect(again.map(\.text) == [document.text] && again.first?.id == document.id)
          #expect(again.first?.passThrough == document.passThrough)
        } catch {
          refused += 1
          #expect(!error.description.utf8.contains(10))
        }
      }
    }
    #expect(accepted > 500 && refused > 5000)
  }

  @Test("Every truncation of a line is refused")
  func truncations() {
    for count in 1..<Self.line.count {
      #expect(throws: InterchangeError.self) { _ = try read(Array(Self.line[..<count])) }
    }
  }

  @Test("Chunks of any size make the same documents")
  func chunks() throws {
    let bytes = Self.line + [10, 13, 10] + Self.line + [13, 10]
    let whole = try read(bytes)
    for size in 1..<bytes.count {
      let documents = try read(bytes, chunkSize: size)
      #expect(documents.map(\.text) == whole.map(\.text) && documents.map(\.line) == [1, 3])
    }
  }

  @Test("Random bytes as a text file never crash, on a terminal neither")
  func textFiles() throws {
    var generator = SplitMix(seed: 25)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
      var reader = PlainTextReader(ByteSource(bytes), file: "f", options: ReadingOptions(repairing: true))
      let document = try #require(try reader.next())
      let annotated = AnnotatedDocument(text: document.text, language: .undetermined)
      let shown = written([(annotated, document)], as: .table, options: WritingOptions(provenance: provenance, width: 7))
      #expect(!shown.utf8.contains { $0 < 0x20 && $0 != 10 })
    }
  }
}
