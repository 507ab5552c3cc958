public import OnomaText

/// A text whose names are hidden behind placeholders, and what these stand for.
public struct MaskedText: Hashable, Sendable {
  /// The text to give away.
  public var text: SourceText
  /// What to keep.
  public var map: MaskMap
}

/// Hides mentions behind placeholders, so that an engine of machine translation leaves them alone.
///
///     let document = annotator.annotate("Ms Petrova met Trần Thị Lan in Huế. Petrova left.")
///     let masked = Masker(style: .ascii).mask(document)
///     masked.text.string   // "Ms __PER1__ met __PER2__ in __LOC3__. __PER1_2__ left."
///
/// Putting the surfaces back gives the very bytes of the source, whatever they are: in the markup styles `&`, `<` and `>` are escaped, in
/// the others text that looks like a placeholder is hidden behind one of its own, `__TXT4__`.
public struct Masker: Sendable {
  /// How the placeholders are written.
  public var style: PlaceholderStyle
  /// The types of mention that are hidden.
  public var labels: Set<Label>

  /// A masker.
  public init(style: PlaceholderStyle, labels: Set<Label> = Set(Label.allCases)) {
    self.style = style
    self.labels = labels
  }

  /// The masked text of a document and the map of its placeholders.
  ///
  /// A mention that overlaps the one before it, which no annotator makes, is left as it is.
  /// - Complexity: linear in the text and the mentions; text that looks like placeholders takes a second or third round.
  public func mask(_ document: AnnotatedDocument) -> MaskedText {
    let mentions = hiddenMentions(of: document)
    var protected: [TextSpan] = []
    while true {
      let composition = MaskComposition(document, style: style, pieces: Self.merge(mentions, protected))
      let strangers = composition.strangers()
      if strangers.isEmpty { return composition.maskedText }
      // A placeholder beside a text may make it look like one anew, so it is looked at again. Each round hides more of the text.
      protected = Self.joined(protected + strangers)
    }
  }

  private func hiddenMentions(of document: AnnotatedDocument) -> [MaskComposition.Piece] {
    var (pieces, end) = ([MaskComposition.Piece](), 0)
    for (index, mention) in document.mentions.enumerated() where labels.contains(mention.label) {
      guard mention.span.utf8Start >= end, !mention.span.isEmpty else { continue }
      pieces.append(.init(span: mention.span, mention: index))
      end = mention.span.utf8End
    }
    return pieces
  }

  private static func merge(_ mentions: [MaskComposition.Piece], _ protected: [TextSpan]) -> [MaskComposition.Piece] {
    guard !protected.isEmpty else { return mentions }
    return (mentions + protected.map { .init(span: $0, mention: nil) }).sorted { $0.span < $1.span }
  }

  /// The spans in order, those that touch made one.
  private static func joined(_ spans: [TextSpan]) -> [TextSpan] {
    var joined: [TextSpan] = []
    for span in spans.sorted() {
      if let last = joined.last, span.utf8Start <= last.utf8End {
        joined[joined.count - 1].utf8End = max(last.utf8End, span.utf8End)
      } else {
        joined.append(span)
      }
    }
    return joined
  }
}
