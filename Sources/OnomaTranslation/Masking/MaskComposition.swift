internal import OnomaText

/// A masked text in the making: the pieces of the source that are hidden, and where their placeholders came to stand.
struct MaskComposition {
  /// A piece of the source that is hidden.
  struct Piece {
    var span: TextSpan
    /// The number of the mention; nil for text that looks like a placeholder.
    var mention: Int?
  }

  let style: PlaceholderStyle
  let pieces: [Piece]
  /// The masked text.
  private(set) var bytes: [UInt8] = []
  private(set) var map: MaskMap
  /// The placeholder of each piece, in the masked text.
  private(set) var placed: [TextSpan] = []

  var maskedText: MaskedText {
    // Whole characters of a text and placeholders: valid.
    MaskedText(text: SourceText(unchecked: bytes), map: map)
  }

  /// The text of a document with its pieces hidden, which are sorted and do not overlap.
  init(_ document: AnnotatedDocument, style: PlaceholderStyle, pieces: [Piece]) {
    self.style = style
    self.pieces = pieces
    map = MaskMap(style: style, language: document.language)
    let source = document.text.utf8.span
    var numbering = Numbering(entityCount: document.entities.count)
    var position = 0
    bytes.reserveCapacity(source.count + source.count / 8)
    for piece in pieces {
      append(source.extracting(position..<piece.span.utf8Start))
      let entry = Self.entry(of: piece, in: document, style, &numbering)
      let start = bytes.count
      bytes.append(contentsOf: map.placeholder(of: entry).utf8)
      placed.append(TextSpan(start, bytes.count))
      map.entries.append(entry)
      position = piece.span.utf8End
    }
    append(source.extracting(position..<source.count))
  }

  private mutating func append(_ text: Span<UInt8>) {
    if style.isMarkup { MarkupEscape.append(text, to: &bytes) } else { bytes.append(bytesOf: text) }
  }

  private static func entry(
    of piece: Piece, in document: AnnotatedDocument, _ style: PlaceholderStyle, _ numbering: inout Numbering
  ) -> MaskMap.Entry {
    let mention = piece.mention.map { document.mentions[$0] }
    let (number, occurrence) = numbering.next(of: mention?.entity)
    let id = style.id(label: mention?.label, number: number, occurrence: occurrence)
    var entry = MaskMap.Entry(id: id, span: piece.span, surface: document.text[piece.span], label: mention?.label)
    if let number = mention?.entity {
      let entity = document.entities[number]
      (entry.entity, entry.canonical, entry.concept, entry.forms) = (entity.id, entity.canonical, entity.concept, entity.forms)
    }
    return entry
  }

  /// What of the source text a reader of the masked text would take for a placeholder, alone or with what stands beside it.
  ///
  /// - Complexity: linear in the masked text.
  func strangers() -> [TextSpan] {
    // Markup is escaped: there are none.
    guard !style.isMarkup else { return [] }
    var (strangers, next) = ([TextSpan](), 0)
    for occurrence in style.placeholders(in: bytes.span) {
      while next < placed.count, placed[next].utf8End <= occurrence.span.utf8Start { next += 1 }
      if next < placed.count, placed[next] == occurrence.span { continue }
      // The first part of it that is the source's.
      var (start, piece) = (occurrence.span.utf8Start, next)
      if piece < placed.count, placed[piece].utf8Start <= start {
        start = placed[piece].utf8End
        piece += 1
      }
      let end = min(occurrence.span.utf8End, piece < placed.count ? placed[piece].utf8Start : bytes.count)
      guard start < end else { continue }
      let shift = piece > 0 ? pieces[piece - 1].span.utf8End - placed[piece - 1].utf8End : 0
      strangers.append(TextSpan(start + shift, end + shift))
    }
    return strangers
  }

  /// Gives placeholders their numbers: entities have theirs, all else is numbered on behind them.
  private struct Numbering {
    private var occurrences: [Int]
    private var last: Int

    init(entityCount: Int) {
      occurrences = [Int](repeating: 0, count: entityCount)
      last = entityCount
    }

    mutating func next(of entity: Int?) -> (number: Int, occurrence: Int) {
      guard let entity else {
        last += 1
        return (last, 1)
      }
      occurrences[entity] += 1
      return (entity + 1, occurrences[entity])
    }
  }
}
