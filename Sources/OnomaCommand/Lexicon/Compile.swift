internal import ArgumentParser
internal import OnomaLexiconCompiler

extension LexiconCommand {
  /// `onoma lexicon compile`
  struct Compile: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compiles a folder of tables into a lexicon file.",
      discussion: "EXAMPLES\n  onoma lexicon compile Lexicons -o my.lexicon\n  onoma annotate --lexicon-file my.lexicon article.txt")

    @Argument(help: ArgumentHelp("The folder of the tables.", valueName: "FOLDER"))
    var folder = "Lexicons"

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "FILE"))
    var output: String

    func run() throws {
      do {
        let compiled = try LexiconCompiler.compile(LexiconFolder(path: folder))
        for diagnostic in compiled.diagnostics { StandardError.write("\(folder)/\(diagnostic)\n") }
        let out = try OutputFile(path: output)
        try out.write(compiled.bytes)
        try out.finish()
      } catch let failure as CommandFailure {
        throw failure
      } catch {
        throw CommandFailure(error)
      }
    }
  }
}
