import OnomaText
import Testing

/// Compares text as it is written: `String`'s `==` takes NFC and NFD for equal.
func scalars(_ text: String) -> [String] { text.unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) } }

/// Where the scalars of `part` first stand in a text, in bytes.
func offset(of part: String, in text: SourceText) -> Int? {
  let (bytes, wanted) = (text.utf8, Array(part.utf8))
  guard bytes.count >= wanted.count else { return nil }
  return (0...bytes.count - wanted.count).first { Array(bytes[$0..<$0 + wanted.count]) == wanted }
}

/// Checks that a map's edits are sorted and disjoint, that both texts run alike between them, that they cut no character, and that spans
/// of the made text lead to spans of the source monotonely.
func checkMap(_ map: OffsetMap, from source: SourceText, to made: SourceText, _ location: SourceLocation = #_sourceLocation) throws {
  func isBorder(_ offset: Int, _ bytes: [UInt8]) -> Bool { offset == bytes.count || offset < bytes.count && bytes[offset] & 0xC0 != 0x80 }
  var (sourceEnd, madeEnd) = (0, 0)
  for edit in map.edits {
    try #require(edit.source.utf8Start >= sourceEnd && edit.target.utf8Start >= madeEnd, sourceLocation: location)
    #expect(
      Array(source.utf8[sourceEnd..<edit.source.utf8Start]) == Array(made.utf8[madeEnd..<edit.target.utf8Start]), sourceLocation: location)
    for offset in [edit.source.utf8Start, edit.source.utf8End] { #expect(isBorder(offset, source.utf8), sourceLocation: location) }
    for offset in [edit.target.utf8Start, edit.target.utf8End] { #expect(isBorder(offset, made.utf8), sourceLocation: location) }
    (sourceEnd, madeEnd) = (edit.source.utf8End, edit.target.utf8End)
  }
  #expect(Array(source.utf8[sourceEnd...]) == Array(made.utf8[madeEnd...]), sourceLocation: location)

  var (start, end) = (0, 0)
  for offset in 0..<made.utf8Count where isBorder(offset, made.utf8) {
    let next = (offset + 1...made.utf8Count).first { isBorder($0, made.utf8) } ?? made.utf8Count
    let span = map.sourceSpan(of: TextSpan(offset, next))
    #expect(span.utf8Start >= start && span.utf8End >= end && span.utf8End <= source.utf8Count, sourceLocation: location)
    (start, end) = (span.utf8Start, span.utf8End)
  }
}

extension SplitMix {
  private static let alphabet: [String] =
    ["a", "e", "O", "ế", "Đ", "đ", "ß", "Й", "й", "ё", "И", "и", "한", "가", "\u{1112}", "\u{1161}", "\u{11AB}", "№", "½", "ﬁ", "İ", "ı"]
    + [
      "\u{301}", "\u{302}", "\u{306}", "\u{308}", "\u{323}", "\u{31B}", "\u{345}", "\u{AD}", "\u{200D}", "\u{212B}", "😀", "𝐇", "カ",
      "\u{3099}",
    ]
    + [" ", ".", "5", "-", "\n", "Σ", "ς", "ǅ", "ŉ", "ﷺ", "豈"]

  /// Up to 24 characters of the scripts and marks that normalization and case conversion touch.
  mutating func text() -> String {
    let count = Int.random(in: 0...24, using: &self)
    return (0..<count).map { _ in Self.alphabet.randomElement(using: &self) ?? "" }.joined()
  }
}
