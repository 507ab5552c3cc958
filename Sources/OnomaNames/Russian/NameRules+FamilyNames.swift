extension NameRules {
  /// The family name that a woman bears, from the masculine.
  ///
  ///     rules.feminineFamilyName("Мишустин")       // "Мишустина"
  ///     rules.feminineFamilyName("Чернышевский")   // "Чернышевская"
  ///     rules.feminineFamilyName("Толстой")        // "Толстая"
  ///     rules.feminineFamilyName("Лукашенко")      // "Лукашенко"
  ///
  /// Which names are adjectives, and which end in a Russian -ов, -ин, the masculine's declension tells: Цой, Дарвин, Чёрных stay.
  /// - Complexity: linear in the name.
  public func feminineFamilyName(_ masculine: String) -> String {
    let name = Letters(of: masculine)
    let pieces = name.split(separator: "-", omittingEmptySubsequences: false).map { Letters($0) }
    var out: Letters = []
    for (index, piece) in pieces.enumerated() {
      if index > 0 { out.append("-") }
      out.append(contentsOf: femininePiece(piece, isFirst: index < pieces.count - 1))
    }
    return out.string
  }

  private func femininePiece(_ piece: Letters, isFirst: Bool) -> Letters {
    let lower = piece.lowered
    let forms = persons.forms(of: piece, lower: lower, part: .family, gender: .masculine, isFirst: isFirst)
    let genitive = forms[.genitive].lowered
    var ending: Letters
    var stem = piece
    if genitive.hasSuffix("ого") || genitive.hasSuffix("его"), lower.hasSuffix("й") {
      stem.removeLast(2)
      ending = lower.hasSuffix("ний") ? ["я", "я"] : ["а", "я"]
    } else if lower.hasSuffix("в") || lower.hasSuffix("н"), forms[.instrumental].lowered.hasSuffix("ым") {
      ending = ["а"]
    } else {
      return piece
    }
    if piece.isAllCaps { ending = ending.map(\.upper) }
    return stem + ending
  }
}
