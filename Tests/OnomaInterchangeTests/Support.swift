import OnomaInterchange
import OnomaText

extension SplitMix {
  /// Characters of every kind that JSON, offsets and terminals care about.
  mutating func scalars(upTo count: Int) -> String {
    let special: [Unicode.Scalar] = [
      "\"", "\\", "/", "\0", "\n", "\r", "\t", "\u{8}", "\u{C}", "\u{1F}", "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}",
    ]
    var string = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...count, using: &self) {
      switch Int.random(in: 0..<6, using: &self) {
      case 0: string.append(special.randomElement(using: &self)!)
      case 1: string.append(Unicode.Scalar(UInt8.random(in: 0..<128, using: &self)))
      case 2: string.append(Unicode.Scalar(UInt32.random(in: 0x80..<0x800, using: &self))!)
      case 3: string.append(Unicode.Scalar(UInt32.random(in: 0x800..<0xD800, using: &self))!)
      case 4: string.append(Unicode.Scalar(UInt32.random(in: 0xE000..<0x10000, using: &self))!)
      default: string.append(Unicode.Scalar(UInt32.random(in: 0x10000...0x10FFFF, using: &self))!)
      }
    }
    return String(string)
  }
}

/// Reads all documents of JSON Lines.
func read(
  _ lines: String, options: ReadingOptions = ReadingOptions(), chunkSize: Int = .max
) throws(InterchangeError) -> [InputDocument] {
  try read(Array(lines.utf8), options: options, chunkSize: chunkSize)
}

func read(
  _ bytes: [UInt8], options: ReadingOptions = ReadingOptions(), chunkSize: Int = .max
) throws(InterchangeError) -> [InputDocument] {
  var reader = JSONLinesReader(ByteSource(bytes, chunkSize: chunkSize), file: "news.jsonl", options: options)
  var documents: [InputDocument] = []
  while let document = try reader.next() { documents.append(document) }
  return documents
}

/// The error that JSON Lines make, as it is printed; nil where they make none.
func message(_ lines: String, options: ReadingOptions = ReadingOptions()) -> String? {
  message(Array(lines.utf8), options: options)
}

func message(_ bytes: [UInt8], options: ReadingOptions = ReadingOptions()) -> String? {
  do throws(InterchangeError) {
    _ = try read(bytes, options: options)
    return nil
  } catch {
    return error.description
  }
}

let provenance = Provenance(version: "0.1.0", lexicon: "2026-11", weights: "2026-12")

/// What a writer makes of documents, frame and all.
func written(_ documents: [(AnnotatedDocument, InputDocument)], as format: OutputFormat, options: WritingOptions? = nil) -> String {
  let writer = format.writer(options: options ?? WritingOptions(provenance: provenance))
  var buffer: [UInt8] = []
  writer.appendHeader(to: &buffer)
  for (index, (annotated, input)) in documents.enumerated() {
    if index > 0 { writer.appendSeparator(to: &buffer) }
    writer.append(annotated, of: input, to: &buffer)
  }
  writer.appendFooter(to: &buffer)
  return String(decoding: buffer, as: UTF8.self)
}

extension SourceText {
  /// The span of the first occurrence of a text.
  func span(of surface: String) -> TextSpan {
    let wanted = Array(surface.utf8)
    let start = (0...utf8Count - wanted.count).first { utf8[$0..<$0 + wanted.count].elementsEqual(wanted) }!
    return TextSpan(start, start + wanted.count)
  }
}

/// A document in which these surfaces are mentions, each an entity of its own.
func annotated(_ text: String, _ mentions: [(surface: String, label: Label)], language: Language = .english) -> AnnotatedDocument {
  let source = SourceText(text)
  return AnnotatedDocument(
    text: source, language: language,
    mentions: mentions.enumerated().map { index, mention in
      Mention(
        span: source.span(of: mention.surface), label: mention.label, entity: index, canonical: mention.surface, confidence: 0.987,
        rule: "test")
    },
    entities: mentions.enumerated().map { index, mention in
      Entity(id: "e\(index + 1)", label: mention.label, canonical: mention.surface, mentions: [index])
    })
}

/// A text as UTF-16, lower bytes first or higher bytes first, without a byte order mark.
func utf16(_ text: String, bigEndian: Bool = false) -> [UInt8] {
  var bytes: [UInt8] = []
  for unit in text.utf16 {
    let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    bytes += bigEndian ? pair.reversed() : pair
  }
  return bytes
}
