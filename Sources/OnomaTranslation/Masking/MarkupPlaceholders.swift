internal import OnomaText

/// Placeholders that are elements of XML or HTML.
enum MarkupPlaceholders {
  /// All `<x id="1"/>`, also as `<x id="1"></x>`.
  ///
  /// - Complexity: linear in the text.
  static func elements(in text: Span<UInt8>) -> [PlaceholderOccurrence] {
    var (found, cursor) = ([PlaceholderOccurrence](), 0)
    while let tag = nextTag(in: text, from: cursor) {
      cursor = tag.range.upperBound
      guard tag.isCalled("x", in: text), !tag.isClosing, let id = tag.id else { continue }
      if !tag.isEmpty, cursor < text.count, text[cursor] == UInt8(ascii: "<"), let end = MarkupTag(in: text, at: cursor), end.isClosing,
        end.isCalled("x", in: text)
      {
        cursor = end.range.upperBound
      }
      found.append(PlaceholderOccurrence(span: TextSpan(tag.range.lowerBound, cursor), id: string(text.extracting(id))))
    }
    return found
  }

  /// All `<span … id="e1">…</span>`, whatever an engine left or put inside; one inside of another goes with it.
  ///
  /// - Complexity: linear in the text.
  static func spans(in text: Span<UInt8>) -> [PlaceholderOccurrence] {
    var (found, cursor) = ([PlaceholderOccurrence](), 0)
    var open: [(start: Int, id: String?)] = []
    while let tag = nextTag(in: text, from: cursor) {
      cursor = tag.range.upperBound
      guard tag.isCalled("span", in: text) else { continue }
      if tag.isClosing {
        guard let (start, id) = open.popLast(), let id else { continue }
        // What was found inside of it goes with it.
        while let last = found.last, last.span.utf8Start > start { found.removeLast() }
        found.append(PlaceholderOccurrence(span: TextSpan(start, cursor), id: id))
      } else if !tag.isEmpty {
        open.append((tag.range.lowerBound, tag.id.map { string(text.extracting($0)) }.flatMap(placeholderID)))
      }
    }
    return found
  }

  /// The id if it is one of a placeholder: `e` and a digit. Spans of the engine's own may have others.
  private static func placeholderID(_ id: String) -> String? {
    let bytes = id.utf8.prefix(2)
    guard bytes.first == UInt8(ascii: "e"), let digit = bytes.last, digit &- UInt8(ascii: "0") < 10 else { return nil }
    return id
  }

  private static func nextTag(in text: Span<UInt8>, from start: Int) -> MarkupTag? {
    var index = start
    while index < text.count {
      if text[index] == UInt8(ascii: "<"), let tag = MarkupTag(in: text, at: index) { return tag }
      index += 1
    }
    return nil
  }
}
