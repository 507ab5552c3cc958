internal import OnomaLexicon
internal import OnomaText

/// A way in which amounts are written: a name, a pattern of parts, and what the parts mean.
struct MoneyRule: Sendable {
  /// What a rule asks of a part.
  enum Part: Sendable {
    /// A sign or code in front of the number.
    case prefix(Set<CueKind>)
    /// A number, in one of these shapes, that may take several groups if no sign stands before it.
    case quantity(Set<Quantity.Shape>)
    /// A sign, code, name or minor unit behind the number.
    case suffix(Set<CueKind>)
    /// What joins the two ends of a range.
    case joint
    /// "and", "và", "и" between unit and minor unit, or nothing.
    case and
    /// "a", "an".
    case article
  }

  /// A part found in a text.
  enum Piece {
    case unit(MoneyText.Occurrence)
    case quantity(Quantity)
    case joint(MoneyText.Joint)
  }

  /// What is found, ready to be read.
  struct Pieces {
    var units: [MoneyText.Occurrence] = []
    var quantities: [Quantity] = []
    var joint: MoneyText.Joint?
    /// The word before the first token: between, from, от.
    var opener: MoneyVocabulary.Keyword?
    var language: Language
  }

  /// The name that candidates and explanations bear.
  let name: String
  /// The parts in their order.
  let pattern: [Part]
  /// What the parts mean; nil where they are no amount after all.
  let production: @Sendable (Pieces) -> MoneyAmount?

  /// Whether the first part is a sign or code.
  var startsWithSign: Bool {
    if case .prefix = pattern.first { true } else { false }
  }

  /// The amount that starts at a token, and the token behind it.
  ///
  /// - Complexity: linear in the tokens of the amount.
  func amount(in source: MoneyText, at start: Int) -> (end: Int, amount: MoneyAmount)? {
    var pieces = Pieces(language: source.language)
    var end = start
    var (isBehindPrefix, isBehindJoint) = (false, false)
    for (index, part) in pattern.enumerated() {
      if index > 0, !source.range.contains(end) || source.flags(end).contains(.paragraphBefore) {
        if case .and = part { continue }
        return nil
      }
      switch part {
      case .prefix(let kinds):
        guard let found = source.prefix(at: end, kinds: kinds) else { return nil }
        pieces.units.append(found.unit)
        (end, isBehindPrefix) = (found.end, true)
      case .quantity(let shapes):
        guard let quantity = source.quantity(at: end, behindSign: isBehindPrefix, behindJoint: isBehindJoint) else { return nil }
        guard shapes.contains(quantity.shape) else { return nil }
        if isBehindPrefix, let unit = pieces.units.last, !source.mayStand(unit, before: quantity) { return nil }
        pieces.quantities.append(quantity)
        (end, isBehindPrefix, isBehindJoint) = (quantity.tokens.upperBound, false, false)
      case .suffix(let kinds):
        guard let quantity = pieces.quantities.last, let unit = source.suffix(behind: quantity, at: end, kinds: kinds) else { return nil }
        pieces.units.append(unit)
        end = unit.tokens.upperBound
      case .joint:
        guard let joint = source.joint(at: end, behind: pieces.quantities.last) else { return nil }
        pieces.joint = joint.joint
        pieces.opener = source.opener(of: start)
        (end, isBehindJoint) = (joint.end, true)
      case .and:
        if source.isKeyword(end, .and) { end += 1 }
      case .article:
        guard source.isKeyword(end, .article), !source.flags(end + 1).contains(.capitalized) else { return nil }
        pieces.quantities.append(Quantity(tokens: end..<end + 1, shape: .worded, mantissa: DecimalAmount(1)))
        end += 1
      }
    }
    guard let amount = production(pieces) else { return nil }
    return (source.withPeriod(end, pieces), amount)
  }
}
