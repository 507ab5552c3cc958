import Foundation
import OnomaLexiconCompiler

/// Compiles the tables for the build: `LexiconTool FOLDER OUTPUT`. People use `onoma lexicon compile`.
@main
struct LexiconTool {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 2 else { fail("usage: LexiconTool FOLDER OUTPUT") }
    compile(arguments[0], to: arguments[1])
  }

  private static func compile(_ path: String, to output: String) {
    do {
      let compiled = try LexiconCompiler.compile(LexiconFolder(path: path))
      for diagnostic in compiled.diagnostics { warn("\(path)/\(diagnostic)") }
      try Data(compiled.bytes).write(to: URL(filePath: output), options: .atomic)
    } catch {
      fail("\(error)")
    }
  }

  private static func warn(_ message: String) {
    try? FileHandle.standardError.write(contentsOf: Data("warning: \(message)\n".utf8))
  }

  private static func fail(_ message: String) -> Never {
    try? FileHandle.standardError.write(contentsOf: Data("error: \(message)\n".utf8))
    exit(1)
  }
}
