internal import ArgumentParser
internal import Onoma

extension LexiconCommand {
  /// `onoma lexicon stats`
  struct Stats: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Counts concepts, aliases, generated aliases, name parts and cues by kind and language, and bytes by section.",
      discussion: """
        One count a line, tabs between the cells. Names are the head forms of the tables, aliases their other forms; generated forms are those
        that the compiler derives: Russian cases, romanizations, feminines, patronymics.

        EXAMPLES
          onoma lexicon stats
          onoma lexicon stats --lexicon mine.tsv
        """)

    @OptionGroup var options: LexiconOptions

    func run() throws {
      let lexicon = try options.lexicon()
      print("file\t\(lexicon.path)\nversion\t\(lexicon.metadata("version") ?? "")")
      print("concepts\t\t\(lexicon.conceptCount)\nname parts\t\t\(lexicon.namePartCount)")
      print("cues\t\t\(lexicon.cueCount)\nforms\t\t\(lexicon.formCount)")
      var counts: [Line: Int] = [:]
      for number in 0..<lexicon.conceptCount {
        counts[Line("concepts", lexicon.conceptKind(number).name), default: 0] += 1
        for language in Language.read where lexicon.conceptName(number, in: language) != nil {
          counts[Line("names", lexicon.conceptKind(number).name, language.rawValue), default: 0] += 1
        }
      }
      for number in 0..<lexicon.namePartCount { counts[Line("name parts", "", lexicon.namePart(number).language), default: 0] += 1 }
      for number in 0..<lexicon.formCount { lines(of: lexicon.form(number), lexicon).forEach { counts[$0, default: 0] += 1 } }
      for (line, count) in counts.sorted(by: { $0.key < $1.key }) { print("\(line.cells)\t\(count)") }
      print("bytes\t\(lexicon.byteCount)")
      for (section, bytes) in lexicon.sectionSizes { print("bytes\t\(section)\t\(bytes)") }
    }

    /// What a form counts as; head forms are counted with their concepts.
    private func lines(of form: FormRecord, _ lexicon: Lexicon) -> [Line] {
      let language = ["en", "vi", "ru", "any"][min(3, Int(form.language))]
      switch (form.kind, form.origin) {
      case (.concept, .head): return []
      case (.concept, .alias): return [Line("aliases", lexicon.conceptKind(form.payload).name, language)]
      case (.concept, _): return [Line("generated", lexicon.conceptKind(form.payload).name, language)]
      case (.cue, .head): return [Line("cues", "\(lexicon.cue(form.payload).kind)", language)]
      case (.cue, _): return [Line("generated", "cue", language)]
      case (.blocked, _): return [Line("blocked", "", language)]
      case (_, .head), (_, .alias): return [Line("\(form.kind)", "", language)]
      case (_, _): return [Line("generated", "\(form.kind) \(form.origin)", language)]
      }
    }

    /// What is counted: a sort, a kind and a language, either of which may be empty.
    private struct Line: Hashable, Comparable {
      let sort: String
      let kind: String
      let language: String

      init(_ sort: String, _ kind: String, _ language: String = "") { (self.sort, self.kind, self.language) = (sort, kind, language) }

      var cells: String { [sort, kind, language].filter { !$0.isEmpty }.joined(separator: "\t") }

      static func < (a: Line, b: Line) -> Bool { (a.sort, a.kind, a.language) < (b.sort, b.kind, b.language) }
    }
  }
}
