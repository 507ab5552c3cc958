/// Text as markup and back.
enum MarkupEscape {
  /// Appends a text with `&`, `<` and `>` escaped.
  ///
  /// - Complexity: linear in the text.
  static func append(_ text: Span<UInt8>, to markup: inout [UInt8]) {
    var literal = 0
    for index in text.indices {
      let escape: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): escape = "&amp;"
      case UInt8(ascii: "<"): escape = "&lt;"
      case UInt8(ascii: ">"): escape = "&gt;"
      default: continue
      }
      markup.append(bytesOf: text.extracting(literal..<index))
      markup.append(contentsOf: "\(escape)".utf8)
      literal = index + 1
    }
    markup.append(bytesOf: text.extracting(literal..<text.count))
  }

  /// Appends what a markup means: references to characters resolved, once; what is none stands as it is.
  ///
  /// - Complexity: linear in the markup.
  static func append(meaningOf markup: Span<UInt8>, to text: inout [UInt8]) {
    var (literal, index) = (0, 0)
    while index < markup.count {
      guard markup[index] == UInt8(ascii: "&"), let reference = reference(in: markup, at: index) else {
        index += 1
        continue
      }
      text.append(bytesOf: markup.extracting(literal..<index))
      text.append(contentsOf: String(reference.character).utf8)
      index = reference.end
      literal = index
    }
    text.append(bytesOf: markup.extracting(literal..<markup.count))
  }

  /// The references that engines write of their own accord, besides numeric ones.
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  private static func reference(in markup: Span<UInt8>, at start: Int) -> (character: Unicode.Scalar, end: Int)? {
    // The longest, &#1114111; has ten bytes.
    let limit = min(markup.count, start + 12)
    var end = start + 1
    while end < limit, markup[end] != UInt8(ascii: ";") {
      guard markup[end] < 0x80, markup[end] != UInt8(ascii: "&") else { return nil }
      end += 1
    }
    guard end < limit else { return nil }
    let name = string(markup.extracting(start + 1..<end))
    let character = name.hasPrefix("#") ? scalar(numbered: name.dropFirst()) : named[name]
    return character.map { ($0, end + 1) }
  }

  private static func scalar(numbered digits: Substring) -> Unicode.Scalar? {
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? digits.dropFirst() : digits
    // A sign, which Swift would take, is no digit.
    guard number.utf8.first != UInt8(ascii: "+"), let value = UInt32(number, radix: isHexadecimal ? 16 : 10), value > 0 else { return nil }
    return Unicode.Scalar(value)
  }
}
