internal import ArgumentParser
internal import Foundation
internal import Onoma
internal import OnomaTraining

/// `onoma train`
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Learns the scorer's weights from annotated documents.",
    discussion: """
      The corpora are JSON Lines files whose documents have spans. The same corpora give the same weights.

      EXAMPLES
        onoma train news.jsonl --output weights.tsv
        onoma annotate --weights weights.tsv article.txt
      """)

  @Argument(help: ArgumentHelp("Annotated corpora.", valueName: "CORPUS"))
  var corpora: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write the weights.", valueName: "WEIGHTS"))
  var output: String

  @Option(help: ArgumentHelp("How often to go through the corpora.", valueName: "N"))
  var epochs = 10

  @Option(
    name: .customLong("min-count"), help: ArgumentHelp("How often a word must occur beside or in mentions to get a weight.", valueName: "N")
  )
  var minCount = 4

  @OptionGroup var lexicon: LexiconOptions

  func validate() throws {
    guard (1...100).contains(epochs) else { throw ValidationError("--epochs takes a number from 1 to 100") }
    guard minCount > 0 else { throw ValidationError("--min-count takes a number above 0") }
  }

  func run() throws {
    let lexicon = try lexicon.lexicon()
    do {
      var examples: [AnnotatedExample] = []
      for corpus in corpora { examples += try AnnotatedExample.read(path: corpus) }
      var options = Trainer.Options()
      (options.epochs, options.minimumCount) = (epochs, minCount)
      let trainer = try Trainer(lexicon: lexicon, options: options)
      let learned = trainer.weights(learnedFrom: examples) { StandardError.write("\($0)\n") }
      let out = try OutputFile(path: output)
      try out.write(WeightsFile.bytes(of: learned.weights))
      try out.finish()
      StandardError.write("\(learned.weights.count) weights from \(learned.marks) mentions, \(learned.unreachable) of them out of reach\n")
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(error)
    }
  }
}
