public import OnomaText

/// A text with the names back in it, and what was wrong with its placeholders.
public struct RestoredText: Hashable, Sendable {
  /// The text.
  public var text: SourceText
  /// What was wrong: doubled and invented placeholders as they stand in the translation, then missing ones as they stand in the source.
  public var findings: [RestorationFinding]
}

/// Puts names back where their placeholders stand.
///
///     let masked = Masker(style: .ascii).mask(document)   // "__PER1__ met __PER2__ in __LOC3__."
///     let restored = Restorer(masked.map).restore(SourceText("В __LOC3__ с __PER2__ встретилась __PER1__."))
///     restored.text.string   // "В Huế с Trần Thị Lan встретилась Petrova."
///     restored.findings      // none: another order is what translation does
///
/// A doubled placeholder is put back as often as it stands there, an invented one is left as it is; both are told.
public struct Restorer: Sendable {
  /// What the placeholders stand for.
  public let map: MaskMap
  /// The entries by their ids.
  private let entryByID: [String: Int]

  /// A restorer of what a map tells.
  public init(_ map: MaskMap) {
    self.map = map
    entryByID = Dictionary(map.entries.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// A text with the surfaces in place of the placeholders; in the markup styles, with its references to characters resolved.
  ///
  /// - Complexity: linear in the text and the map.
  public func restore(_ translation: SourceText) -> RestoredText {
    let bytes = translation.utf8.span
    var (text, findings, position) = ([UInt8](), [RestorationFinding](), 0)
    var isRestored = [Bool](repeating: false, count: map.entries.count)
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for occurrence in map.style.placeholders(in: bytes) {
      append(bytes.extracting(position..<occurrence.span.utf8Start), to: &text)
      position = occurrence.span.utf8End
      if let entry = entryByID[occurrence.id] {
        if isRestored[entry] { findings.append(.init(.doubled, id: occurrence.id, span: occurrence.span)) }
        isRestored[entry] = true
        text.append(contentsOf: map.entries[entry].surface.utf8)
      } else {
        findings.append(.init(.invented, id: occurrence.id, span: occurrence.span))
        text.append(bytesOf: bytes.extracting(occurrence.span.utf8Start..<occurrence.span.utf8End))
      }
    }
    append(bytes.extracting(position..<bytes.count), to: &text)
    for (entry, isRestored) in zip(map.entries, isRestored) where !isRestored {
      findings.append(.init(.missing, id: entry.id, span: entry.span))
    }
    return RestoredText(text: SourceText(unchecked: text), findings: findings)
  }

  private func append(_ literal: Span<UInt8>, to text: inout [UInt8]) {
    if map.style.isMarkup { MarkupEscape.append(meaningOf: literal, to: &text) } else { text.append(bytesOf: literal) }
  }
}
