public import OnomaNames

extension ConceptFlags {
  /// The gender of the head noun, or the bearer's sex; nil where the line does not tell.
  public var gender: GrammaticalGender? {
    contains(.masculine) ? .masculine : contains(.feminine) ? .feminine : contains(.neuter) ? .neuter : nil
  }

  /// How the Russian name of a place or organization declines.
  public var nounHints: NounHints {
    NounHints(gender: gender, isPlural: contains(.plural), isIndeclinable: contains(.indeclinable), isAnimate: false)
  }
}
