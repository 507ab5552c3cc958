internal import OnomaText

/// Placeholders that are a name between delimiters: `__PER1_2__`.
///
/// The name is a code of three letters, a number and, from an entity's second mention on, `_` and another number.
struct DelimitedPlaceholders: Equatable {
  let open: [UInt8]
  let close: [UInt8]

  init(open: String, close: String) {
    self.open = Array(open.utf8)
    self.close = Array(close.utf8)
  }

  /// All of them, from left to right; a byte belongs to one at most.
  ///
  /// - Complexity: linear in the text.
  func occurrences(in text: Span<UInt8>) -> [PlaceholderOccurrence] {
    var (found, index) = ([PlaceholderOccurrence](), 0)
    let first = open[0]
    while index < text.count {
      guard text[index] == first, let occurrence = occurrence(in: text, at: index) else {
        index += 1
        continue
      }
      found.append(occurrence)
      index = occurrence.span.utf8End
    }
    return found
  }

  private func occurrence(in text: Span<UInt8>, at start: Int) -> PlaceholderOccurrence? {
    guard matches(open, in: text, at: start) else { return nil }
    let nameStart = start + open.count
    let digits = nameStart + 3
    guard digits < text.count, PlaceholderCode.all.contains(string(text.extracting(nameStart..<digits))) else { return nil }
    var end = skipDigits(in: text, from: digits)
    guard end > digits else { return nil }
    // The closing delimiter goes first: it may start with the underscore that also parts the numbers.
    if !matches(close, in: text, at: end), end < text.count, text[end] == UInt8(ascii: "_") {
      let second = end + 1
      end = skipDigits(in: text, from: second)
      guard end > second else { return nil }
    }
    guard matches(close, in: text, at: end) else { return nil }
    return PlaceholderOccurrence(span: TextSpan(start, end + close.count), id: string(text.extracting(nameStart..<end)))
  }

  private func matches(_ delimiter: [UInt8], in text: Span<UInt8>, at start: Int) -> Bool {
    guard start + delimiter.count <= text.count else { return false }
    for (offset, byte) in delimiter.enumerated() where text[start + offset] != byte { return false }
    return true
  }

  private func skipDigits(in text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] &- UInt8(ascii: "0") < 10 { index += 1 }
    return index
  }
}

/// The characters of bytes that are UTF-8.
func string(_ bytes: Span<UInt8>) -> String {
  var copy: [UInt8] = []
  copy.append(bytesOf: bytes)
  return String(decoding: copy, as: UTF8.self)
}

extension [UInt8] {
  /// Appends a copy of the bytes.
  mutating func append(bytesOf bytes: Span<UInt8>) {
    // The pointer lives as long as the closure.
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
