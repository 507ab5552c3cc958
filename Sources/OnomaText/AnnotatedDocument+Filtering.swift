extension AnnotatedDocument {
  /// The document with those mentions alone that satisfy a condition, and the entities that still have one, named anew.
  ///
  ///     document.filtered { $0.label == .money }   // amounts only, no entities
  ///
  /// - Complexity: linear in mentions and entities.
  public func filtered(_ condition: (Mention) -> Bool) -> AnnotatedDocument {
    var (result, numberOfMention) = (self, [Int: Int]())
    result.mentions = []
    for (number, mention) in mentions.enumerated() where condition(mention) {
      numberOfMention[number] = result.mentions.count
      result.mentions.append(mention)
    }
    result.entities = []
    for entity in entities {
      var kept = entity
      kept.mentions = entity.mentions.compactMap { numberOfMention[$0] }
      guard !kept.mentions.isEmpty else { continue }
      kept.id = "e\(result.entities.count + 1)"
      for mention in kept.mentions { result.mentions[mention].entity = result.entities.count }
      result.entities.append(kept)
    }
    return result
  }
}
