public import OnomaText

/// Something wrong with the placeholders of a translation.
public struct RestorationFinding: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The translation has lost a placeholder.
    case missing
    /// It has one again that it already had.
    case doubled
    /// It has one that the map does not know.
    case invented
  }

  /// What is wrong.
  public var kind: Kind
  /// What the placeholder is called.
  public var id: String
  /// Where it stands, in UTF-8 bytes: of the translation; for a missing one, of the source text.
  public var span: TextSpan

  /// A finding.
  public init(_ kind: Kind, id: String, span: TextSpan) {
    self.kind = kind
    self.id = id
    self.span = span
  }
}

extension RestorationFinding: CustomStringConvertible {
  /// `PER1_2 is missing; its surface stands at 4..<13 of the source`.
  public var description: String {
    switch kind {
    case .missing: "\(id) is missing; its surface stands at \(span) of the source"
    case .doubled: "\(id) stands at \(span) of the translation once more"
    case .invented: "\(id) at \(span) of the translation is not in the map; it was left as it is"
    }
  }
}
