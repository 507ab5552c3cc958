internal import ArgumentParser
internal import Onoma
internal import OnomaLexiconCompiler

extension LexiconCommand {
  /// `onoma lexicon lookup`
  struct Lookup: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tells what the lexicon knows of a name or word: concepts, name parts, cues, and how the form came about.",
      discussion: """
        One entry a line: of a derived form also the name that it was made from, its case, and the line of the rule. Of a family name the
        most prominent people of the tables follow who bear it, twenty at most.

        EXAMPLES
          onoma lexicon lookup "Hà Nội"
          onoma lexicon lookup "Мишустиным"
        """)

    @Argument(help: ArgumentHelp("The name.", valueName: "NAME"))
    var name: String

    @OptionGroup var options: LexiconOptions

    func run() throws {
      let lexicon = try options.lexicon()
      let forms = lexicon.forms(of: name)
      if forms.isEmpty { print("\(name): not in the lexicon") }
      let rules: NameRules
      do {
        rules = try lexicon.nameRules()
      } catch {
        throw CommandFailure(error)
      }
      for (form, difference) in forms {
        let derivation = lexicon.derivation(of: form, spelled: name, rules: rules)
        print(LexiconEntryDescription(form, difference, lexicon, derivation: derivation).text)
      }
      let families = Set(forms.filter { $0.form.kind == .familyName }.map { lexicon.namePart($0.form.payload).lemma })
      let bearers = bearers(of: families, lexicon, rules)
      for line in bearers.prefix(Self.bearersShown) { print(line) }
      if bearers.count > Self.bearersShown { print("bearer; \(bearers.count - Self.bearersShown) more") }
    }

    /// How many bearers of a family name are shown: half of Việt Nam is called Nguyễn.
    private static let bearersShown = 20

    /// The people of the concept tables who bear one of these family names, the most prominent first.
    private func bearers(of families: Set<String>, _ lexicon: Lexicon, _ rules: NameRules) -> [String] {
      let names = families.union(families.map(rules.feminineFamilyName))
      let people = (0..<lexicon.conceptCount).filter { lexicon.conceptKind($0) == .person }.map(lexicon.concept)
      return people.filter { person in
        person.names.values.contains { name in
          let words = name.split(separator: " ").map(String.init)
          let family = person.flags.contains(.familyFirst) ? words.first : words.last
          return words.count > 1 && family.map(names.contains) == true
        }
      }.sorted { ($1.rank, $0.id) < ($0.rank, $1.id) }
        .map { "bearer; \($0.id); \(LexiconEntryDescription.names(of: $0)); rank \($0.rank)" }
    }
  }
}
