/// What the parts of a name tell of its bearer's sex.
extension VietnameseNameParser {
  /// What the parts of a name tell of the bearer's sex together.
  func hint(family: String, middle: String, given: String) -> VietnameseNamePartTable.Hint? {
    func key(_ text: String) -> String { rules.vietnameseKey(of: text, .spelling) }
    var hints = [parts.hint(key(family), .compoundFamily), parts.hint(key(given), .given)]
    hints += middle.split(separator: " ").map { parts.hint(key(String($0)), .middle) }
    if let apostrophe = given.firstIndex(where: NamePieces.isApostrophe) {
      hints.append(parts.hint(key(String(given[..<apostrophe])) + "'", .marker))
    }
    return Self.combined(hints.compactMap(\.self))
  }

  /// Independent hints, their odds multiplied; nil where they leave it open.
  static func combined(_ hints: [VietnameseNamePartTable.Hint]) -> VietnameseNamePartTable.Hint? {
    guard !hints.isEmpty else { return nil }
    var odds = 1.0
    for hint in hints {
      let own = hint.confidence / (1 - hint.confidence)
      odds *= hint.gender == .feminine ? own : 1 / own
    }
    let confidence = min(max(odds, 1 / odds) / (1 + max(odds, 1 / odds)), 0.999)
    return confidence < 0.7 ? nil : .init(gender: odds > 1 ? .feminine : .masculine, confidence: confidence)
  }
}
