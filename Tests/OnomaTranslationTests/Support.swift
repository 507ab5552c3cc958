import Onoma

/// A document written with its mentions marked: `Ms ⟦person=1 Petrova⟧ left ⟦place=2 Huế⟧ for ⟦money $5⟧.`
///
/// Entities are called e1, e2 …; their canonical form is the surface of their first mention.
func document(_ marked: String, language: Language = .english) -> AnnotatedDocument {
  var (text, mentions, entities) = ([UInt8](), [Mention](), [Int: Entity]())
  for (index, part) in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
    guard index > 0, let close = part.firstIndex(of: "⟧"), let space = part.firstIndex(of: " ") else {
      text += Array(part.utf8)
      continue
    }
    let head = part[..<space].split(separator: "=")
    let surface = part[part.index(after: space)..<close]
    let start = text.count
    text += Array(surface.utf8)
    var mention = Mention(
      span: TextSpan(start, text.count), label: Label(named: String(head[0])) ?? .person, confidence: 1, rule: "test")
    if head.count > 1, let number = Int(head[1]) {
      var entity = entities[number] ?? Entity(id: "e\(number)", label: mention.label, canonical: String(surface), mentions: [])
      entity.mentions.append(mentions.count)
      entities[number] = entity
      (mention.entity, mention.canonical) = (number - 1, entity.canonical)
    }
    mentions.append(mention)
    text += Array(part[part.index(after: close)...].utf8)
  }
  return AnnotatedDocument(
    text: SourceText(String(decoding: text, as: UTF8.self)), language: language, mentions: mentions,
    entities: entities.sorted { $0.key < $1.key }.map(\.value))
}

extension SourceText {
  /// Where a piece of the text stands first.
  func span(of piece: String) -> TextSpan? {
    let bytes = Array(piece.utf8)
    let start = (0...max(0, utf8Count - bytes.count)).first { utf8[$0...].starts(with: bytes) }
    return start.map { TextSpan($0, $0 + bytes.count) }
  }
}
