internal import ArgumentParser
internal import Onoma

extension LexiconCommand {
  /// `onoma lexicon lookup`
  struct Lookup: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tells what the lexicon knows of a name or word: concepts, name parts, cues, and how the form came about.",
      discussion: "EXAMPLES\n  onoma lexicon lookup \"Hà Nội\"\n  onoma lexicon lookup \"Мишустиным\"")

    @Argument(help: ArgumentHelp("The name.", valueName: "NAME"))
    var name: String

    @OptionGroup var options: LexiconOptions

    func run() throws {
      let lexicon = try options.lexicon()
      let forms = lexicon.forms(of: name)
      if forms.isEmpty { print("\(name): not in the lexicon") }
      for (form, difference) in forms { print(LexiconEntryDescription(form, difference, lexicon).text) }
    }
  }
}
