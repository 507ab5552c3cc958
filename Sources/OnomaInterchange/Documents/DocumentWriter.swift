public import OnomaText

/// Writes annotated documents as bytes, behind what a buffer already holds.
///
/// A writer holds nothing but its options, so documents may be written on several tasks, each into a buffer of its own, and put together
/// in order: header, document, separator, document … footer.
///
///     var buffer: [UInt8] = []
///     writer.appendHeader(to: &buffer)
///     for (index, (input, annotated)) in documents.enumerated() {
///       if index > 0 { writer.appendSeparator(to: &buffer) }
///       writer.append(annotated, of: input, to: &buffer)
///     }
///     writer.appendFooter(to: &buffer)
public protocol DocumentWriter: Sendable {
  /// Writes what stands before the first document.
  func appendHeader(to buffer: inout [UInt8])
  /// Writes what stands between two documents.
  func appendSeparator(to buffer: inout [UInt8])
  /// Writes what stands behind the last document.
  func appendFooter(to buffer: inout [UInt8])
  /// Writes one document.
  ///
  /// - Parameters:
  ///   - document: what was found in its text; its mentions are sorted and do not overlap.
  ///   - input: the document as it was read.
  /// - Complexity: linear in the text, the mentions and the entities.
  func append(_ document: AnnotatedDocument, of input: InputDocument, to buffer: inout [UInt8])
}

extension DocumentWriter {
  /// Writes nothing: most formats have no frame.
  public func appendHeader(to buffer: inout [UInt8]) {}
  /// Writes nothing.
  public func appendSeparator(to buffer: inout [UInt8]) {}
  /// Writes nothing.
  public func appendFooter(to buffer: inout [UInt8]) {}
}

/// How documents are written.
public struct WritingOptions: Sendable {
  /// What offsets count.
  public var offsets: OffsetUnit
  /// What made the annotations.
  public var provenance: Provenance
  /// Whether mentions are coloured, on a terminal.
  public var colour: Bool
  /// How many columns a terminal has; 0: lines are not broken.
  public var width: Int

  /// Options.
  public init(offsets: OffsetUnit = .codePoint, provenance: Provenance, colour: Bool = false, width: Int = 80) {
    self.offsets = offsets
    self.provenance = provenance
    self.colour = colour
    self.width = width
  }
}

/// What made annotations: told in every output that has a place for it.
public struct Provenance: Hashable, Sendable {
  /// Onoma's version: `0.1.0`.
  public var version: String
  /// The lexicon's version.
  public var lexicon: String
  /// The weights' version.
  public var weights: String

  /// The versions.
  public init(version: String, lexicon: String, weights: String) {
    self.version = version
    self.lexicon = lexicon
    self.weights = weights
  }
}
