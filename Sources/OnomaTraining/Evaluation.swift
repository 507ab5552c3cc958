public import OnomaText

/// Counts of right and wrong mentions, by the strict measure: span and label must both be right (seqeval's strict mode, CoNLL-2003).
///
///     var evaluation = Evaluation()
///     evaluation.add(predicted: [mark], gold: [mark])
///     evaluation.total.f1   // 1.0
public struct Evaluation: Sendable {
  /// The counts of one label, or of all.
  public struct Counts: Hashable, Sendable {
    /// Mentions that were found and are there.
    public var correct = 0
    /// Mentions that were found.
    public var predicted = 0
    /// Mentions that are there.
    public var gold = 0

    /// The share of what was found that is right; 0 where nothing was found though something is there.
    public var precision: Double { predicted == 0 ? (gold == 0 ? 1 : 0) : Double(correct) / Double(predicted) }
    /// The share of what is there that was found; 0 where something was found though nothing is there.
    public var recall: Double { gold == 0 ? (predicted == 0 ? 1 : 0) : Double(correct) / Double(gold) }
    /// The harmonic mean of both; 1 where nothing is there and nothing was found.
    public var f1: Double { predicted + gold == 0 ? 1 : 2 * Double(correct) / Double(predicted + gold) }
  }

  /// The counts of each label that occurred.
  public private(set) var byLabel: [Label: Counts] = [:]

  /// No counts.
  public init() {}

  /// Adds the mentions of one document.
  public mutating func add(predicted: [AnnotatedExample.Mark], gold: [AnnotatedExample.Mark]) {
    let (found, there) = (Set(predicted), Set(gold))
    for mark in found { byLabel[mark.label, default: Counts()].predicted += 1 }
    for mark in there { byLabel[mark.label, default: Counts()].gold += 1 }
    for mark in found.intersection(there) { byLabel[mark.label, default: Counts()].correct += 1 }
  }

  /// The counts of all labels together.
  public var total: Counts {
    byLabel.values.reduce(into: Counts()) {
      $0.correct += $1.correct
      $0.predicted += $1.predicted
      $0.gold += $1.gold
    }
  }
}
