/// Leads from offsets in a made text back to offsets in what it was made from.
///
/// A map is a list of edits, sorted and disjoint; between them both texts run alike. Decoding, normalization and the reading of markup
/// make maps; maps are monotone.
///
///     // "e\u{301}" (3 bytes) was normalized to "é" (2 bytes):
///     let map = OffsetMap(edits: [.init(source: TextSpan(1, 4), target: TextSpan(1, 3))])
///     map.sourceSpan(of: TextSpan(0, 3))   // 0..<4
public struct OffsetMap: Hashable, Sendable {
  /// One replacement: the bytes of `source` became the bytes of `target`; or a run of replacements of one size side by side.
  public struct Edit: Hashable, Sendable {
    /// What was replaced, in the original.
    public var source: TextSpan
    /// What stands for it, in the made text.
    public var target: TextSpan
    /// How many equal pieces both are made of, each replacing its like: 5 for `"Hello"` read from ten bytes of UTF-16.
    public var pieces: Int

    /// The edit that turned `source` into `target`.
    public init(source: TextSpan, target: TextSpan, pieces: Int = 1) {
      precondition(pieces > 0 && source.utf8Count % pieces == 0 && target.utf8Count % pieces == 0, "unequal pieces")
      self.source = source
      self.target = target
      self.pieces = pieces
    }

    /// The edit as grown by one more piece of these sizes right behind it, nil where the sizes differ.
    package func extended(source: Int, target: Int) -> Edit? {
      guard self.source.utf8Count == source * pieces, self.target.utf8Count == target * pieces else { return nil }
      return Edit(
        source: TextSpan(self.source.utf8Start, self.source.utf8End + source),
        target: TextSpan(self.target.utf8Start, self.target.utf8End + target), pieces: pieces + 1)
    }

    /// The original's offset of the border of pieces at or before (`up`: at or after) an offset inside of `target`.
    fileprivate func sourceBorder(of offset: Int, up: Bool) -> Int {
      let width = target.utf8Count / pieces
      let piece = (offset - target.utf8Start + (up ? width - 1 : 0)) / width
      return source.utf8Start + piece * (source.utf8Count / pieces)
    }
  }

  /// The edits in order.
  public private(set) var edits: [Edit]

  /// The map of a text that was not altered.
  public static let identity = OffsetMap(edits: [])

  /// A map of these edits, which must be sorted, disjoint, and have equal text between them.
  public init(edits: [Edit]) {
    self.edits = edits
    var (source, target) = (0, 0)
    for edit in edits {
      precondition(
        edit.source.utf8Start >= source && edit.source.utf8Start - source == edit.target.utf8Start - target,
        "the edits of an offset map are out of step")
      (source, target) = (edit.source.utf8End, edit.target.utf8End)
    }
  }

  /// Whether the two texts are alike.
  public var isIdentity: Bool { edits.isEmpty }

  /// The span of the original that a span of the made text stands for.
  ///
  /// An edit that the span overlaps is covered whole; one that only touches its border, such as a byte order mark dropped before it, stays outside.
  /// - Complexity: logarithmic in the number of edits.
  public func sourceSpan(of span: TextSpan) -> TextSpan {
    let start = sourceOffset(ofStart: span.utf8Start)
    guard !span.isEmpty else { return TextSpan(start, start) }
    return TextSpan(start, max(start, sourceOffset(ofEnd: span.utf8End)))
  }

  /// The original's offset for an offset at which a span starts.
  private func sourceOffset(ofStart offset: Int) -> Int {
    // The last edit whose target starts at or before the offset.
    let index = partition { $0.target.utf8Start <= offset } - 1
    guard index >= 0 else { return offset }
    let edit = edits[index]
    if offset < edit.target.utf8End { return edit.sourceBorder(of: offset, up: false) }
    return edit.source.utf8End + offset - edit.target.utf8End
  }

  /// The original's offset for an offset at which a span ends.
  private func sourceOffset(ofEnd offset: Int) -> Int {
    // The last edit whose target starts before the offset.
    let index = partition { $0.target.utf8Start < offset } - 1
    guard index >= 0 else { return offset }
    let edit = edits[index]
    if offset <= edit.target.utf8End { return edit.sourceBorder(of: offset, up: true) }
    return edit.source.utf8End + offset - edit.target.utf8End
  }

  /// The number of leading edits that satisfy a monotone condition.
  private func partition(_ condition: (Edit) -> Bool) -> Int {
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      if condition(edits[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
