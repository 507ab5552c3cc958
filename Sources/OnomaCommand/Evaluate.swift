internal import ArgumentParser
internal import Foundation
internal import Onoma
internal import OnomaTraining

/// `onoma evaluate`
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares annotated documents with others: precision, recall and F1 by label.",
    discussion: """
      Both files are JSON Lines with the same texts in the same order. A mention is right when its span and its label are.

      EXAMPLES
        onoma evaluate gold.jsonl predicted.jsonl
      """)

  @Argument(help: ArgumentHelp("The documents as they should be.", valueName: "GOLD"))
  var gold: String

  @Argument(help: ArgumentHelp("The documents as they were annotated.", valueName: "PREDICTED"))
  var predicted: String

  func run() throws {
    let (gold, predicted) = (try read(gold), try read(predicted))
    guard gold.count == predicted.count else {
      throw CommandFailure(
        "\(self.predicted): has \(predicted.count) documents, \(self.gold) has \(gold.count); compare the same documents")
    }
    var evaluation = Evaluation()
    for (right, found) in zip(gold, predicted) {
      guard right.text == found.text else {
        throw CommandFailure("\(found.id): the text is not that of \(right.id); compare the same documents in the same order")
      }
      evaluation.add(predicted: found.marks, gold: right.marks)
    }
    print(row("label", ["precision", "recall", "F1", "gold", "found"]))
    for label in Label.allCases {
      if let counts = evaluation.byLabel[label] { print(row(label.rawValue, figures(counts))) }
    }
    print(row("all", figures(evaluation.total)))
  }

  private func read(_ path: String) throws -> [AnnotatedExample] {
    do { return try AnnotatedExample.read(path: path) } catch { throw CommandFailure(error) }
  }

  private func figures(_ counts: Evaluation.Counts) -> [String] {
    [counts.precision, counts.recall, counts.f1].map { String(format: "%.1f", 100 * $0) } + [String(counts.gold), String(counts.predicted)]
  }

  private func row(_ name: String, _ cells: [String]) -> String {
    name.padding(toLength: 14, withPad: " ", startingAt: 0)
      + cells.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined()
  }
}
