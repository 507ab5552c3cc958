/// One tag of XML or HTML, as far as placeholders need it: `<x id="1"/>`, `</span>`.
///
/// Engines write tags anew, so that quotes, white space and the order of attributes may differ from what they were given.
struct MarkupTag {
  /// Its bytes, brackets among them.
  var range: Range<Int>
  /// Where its name stands.
  var name: Range<Int>
  /// Where the value of its `id` stands.
  var id: Range<Int>?
  /// Whether it closes an element: `</x>`.
  var isClosing = false
  /// Whether it is an element by itself: `<x/>`.
  var isEmpty = false

  /// The tag whose `<` is at an offset; nil where none starts there.
  ///
  /// - Complexity: linear in the tag; a second `<` ends the search.
  init?(in text: Span<UInt8>, at start: Int) {
    var cursor = TagCursor(index: start + 1)
    isClosing = cursor.skip(UInt8(ascii: "/"), in: text)
    name = cursor.skipWord(in: text)
    range = start..<start
    guard !name.isEmpty else { return nil }
    while true {
      cursor.skipSpace(in: text)
      if cursor.skip(UInt8(ascii: ">"), in: text) { break }
      if cursor.skip(UInt8(ascii: "/"), in: text) {
        isEmpty = true
        continue
      }
      let attribute = cursor.skipWord(in: text)
      guard !attribute.isEmpty else { return nil }
      isEmpty = false
      cursor.skipSpace(in: text)
      guard cursor.skip(UInt8(ascii: "="), in: text) else { continue }
      cursor.skipSpace(in: text)
      guard let value = cursor.skipValue(in: text) else { return nil }
      if Self.equals("id", text, attribute) { id = value }
    }
    range = start..<cursor.index
  }

  /// Whether the tag's name is this, in any case.
  func isCalled(_ name: StaticString, in text: Span<UInt8>) -> Bool {
    Self.equals(name, text, self.name)
  }

  private static func equals(_ word: StaticString, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard word.utf8CodeUnitCount == range.count else { return false }
    return "\(word)".utf8.elementsEqual(range.map { text[$0] | 0x20 })
  }
}

/// Walks over the parts of a tag.
private struct TagCursor {
  var index: Int

  mutating func skip(_ byte: UInt8, in text: Span<UInt8>) -> Bool {
    guard index < text.count, text[index] == byte else { return false }
    index += 1
    return true
  }

  mutating func skipSpace(in text: Span<UInt8>) {
    while index < text.count, text[index] == 0x20 || (0x09...0x0D).contains(text[index]) { index += 1 }
  }

  /// A name: letters, digits, `-`, `_`, `:`, `.` and all beyond ASCII.
  mutating func skipWord(in text: Span<UInt8>) -> Range<Int> {
    let start = index
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "."), 0x80...:
        index += 1
      default:
        return start..<index
      }
    }
    return start..<index
  }

  /// The value of an attribute, in quotes of either kind or, as HTML allows, in none; nil where a quote does not end.
  mutating func skipValue(in text: Span<UInt8>) -> Range<Int>? {
    guard index < text.count, text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'") else { return skipWord(in: text) }
    let quote = text[index]
    index += 1
    let start = index
    while index < text.count, text[index] != quote {
      guard text[index] != UInt8(ascii: "<") else { return nil }
      index += 1
    }
    guard index < text.count else { return nil }
    index += 1
    return start..<index - 1
  }
}
