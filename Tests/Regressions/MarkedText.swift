import Onoma

/// A text with its mentions marked: `Chủ tịch ⟦person Nguyễn Văn An⟧ thăm ⟦place Huế⟧.`
///
///     let marked = MarkedText("⟦person An⟧ thăm ⟦place Huế⟧.")
///     marked?.plain          // An thăm Huế.
///     marked?.spans.count    // 2
struct MarkedText: Equatable, CustomStringConvertible {
  /// A mention as a mark tells it.
  struct Mark: Hashable {
    var span: TextSpan
    var label: Label
  }

  /// The text without its marks.
  let plain: String
  /// The mentions, in order.
  let spans: [Mark]

  /// Reads the marks; nil where one has no end, no label or no text.
  init?(_ marked: String) {
    var (plain, spans) = ("", [Mark]())
    for (number, part) in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
      guard number > 0 else {
        plain += part
        continue
      }
      guard let space = part.firstIndex(of: " "), let end = part.firstIndex(of: "⟧"), part.index(after: space) < end,
        let label = Label(named: String(part[..<space]))
      else { return nil }
      let start = plain.utf8.count
      plain += part[part.index(after: space)..<end]
      spans.append(Mark(span: TextSpan(start, plain.utf8.count), label: label))
      plain += part[part.index(after: end)...]
    }
    guard !plain.contains("⟧") else { return nil }
    (self.plain, self.spans) = (plain, spans)
  }

  /// What was found in a document.
  init(_ document: AnnotatedDocument) {
    plain = document.text.string
    spans = document.mentions.map { Mark(span: $0.span, label: $0.label) }
  }

  /// The text with its marks.
  var description: String {
    let bytes = Array(plain.utf8)
    var (marked, position) = ("", 0)
    for mark in spans {
      marked += String(decoding: bytes[position..<mark.span.utf8Start], as: UTF8.self)
      let surface = String(decoding: bytes[mark.span.utf8Start..<mark.span.utf8End], as: UTF8.self)
      marked += "⟦\(mark.label.rawValue.lowercased()) \(surface)⟧"
      position = mark.span.utf8End
    }
    return marked + String(decoding: bytes[position...], as: UTF8.self)
  }
}
