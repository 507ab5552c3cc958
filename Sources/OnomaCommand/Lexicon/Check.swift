internal import ArgumentParser
internal import Onoma
internal import OnomaLexiconCompiler

extension LexiconCommand {
  /// `onoma lexicon check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Checks the laws of the tables: prints file:line:column, what is wrong and what to do. Exit code 1 where something is.",
      discussion: "EXAMPLES\n  onoma lexicon check Lexicons")

    @Argument(help: ArgumentHelp("The folder of the tables, or a compiled lexicon, whose checksum is then read.", valueName: "FOLDER|FILE"))
    var path = "Lexicons"

    func run() throws {
      if FileKind(of: path) == .file {
        do { try Lexicon(path: path).verifyChecksum() } catch { throw CommandFailure(error) }
        print("\(path): whole")
        return
      }
      let folder: LexiconFolder
      do { folder = try LexiconFolder(path: path) } catch { throw CommandFailure(error) }
      let diagnostics = LexiconCompiler.check(folder)
      for diagnostic in diagnostics { print("\(path)/\(diagnostic)") }
      guard diagnostics.isEmpty else { throw CommandFailure("\(path): \(diagnostics.count) things to mend") }
      print("\(path): \(folder.files.count) tables, nothing to mend")
    }
  }
}
