internal import ArgumentParser
internal import Foundation
internal import Onoma
internal import OnomaTraining

/// Finds people, places, organizations and amounts of money in news.
@main
struct OnomaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onoma",
    abstract: "Finds people, places, organizations and amounts of money in news, in English, Vietnamese and Russian.",
    discussion: """
      EXAMPLES
        onoma annotate article.txt
        onoma annotate --to jsonl news.jsonl > annotated.jsonl
        onoma explain article.txt --at 41
        onoma lexicon lookup "Мишустиным"
        echo "Михаил Мишустин" | onoma decline --case genitive
      """,
    version: Annotator.version,
    subcommands: [
      Annotate.self, Explain.self, Normalize.self, Romanize.self, Transcribe.self, Decline.self, Lemmatize.self, ParseName.self,
      LexiconCommand.self, Evaluate.self, Train.self,
    ])

  /// Exit codes: 0 done, 1 bad input, 2 bad usage.
  static func main() {
    // A reader that leaves (a pipe to `head`) is an error of writing, not the end of the program.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      StandardError.write("onoma: \(failure.message)\n")
      Foundation.exit(1)
    } catch {
      let code = exitCode(for: error)
      guard code != .success else { Self.exit(withError: error) }
      StandardError.write("onoma: \(usageMessage(for: error))\n")
      Foundation.exit(code == .validationFailure || code.rawValue == 64 ? 2 : code.rawValue)
    }
  }

  /// What is wrong with the arguments and where the right ones are told, in one line: `Unknown option '--x'; see 'onoma annotate --help'`.
  private static func usageMessage(for error: any Error) -> String {
    var message = message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
    if message.hasSuffix(".") { message.removeLast() }
    // The library's long form ends in: See 'onoma annotate --help' for more information.
    guard let help = fullMessage(for: error).split(separator: "'").dropLast().last, help.hasSuffix("--help") else { return message }
    return "\(message); see '\(help)'"
  }
}

/// Input that cannot be used: one line that says what, where and how to mend it. Exit code 1.
struct CommandFailure: Error {
  let message: String

  init(_ message: String) { self.message = message }

  /// What a library's error says.
  init(_ error: any Error) { message = "\(error)" }
}
