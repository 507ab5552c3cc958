internal import ArgumentParser

/// `onoma lexicon`
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Checks, compiles and reads lexicons.",
    discussion: """
      EXAMPLES
        onoma lexicon check Lexicons
        onoma lexicon compile Lexicons -o my.lexicon
        onoma lexicon lookup "Мишустиным"
        onoma lexicon stats
        onoma lexicon coverage gold.jsonl
      """,
    subcommands: [Check.self, Compile.self, Coverage.self, Lookup.self, Stats.self])
}
