internal import ArgumentParser
internal import Foundation
internal import Onoma
internal import OnomaTraining

extension LexiconCommand {
  /// `onoma lexicon coverage`
  struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Measures how many of the mentions in annotated documents the lexicon knows.",
      discussion: """
        The documents are JSON Lines with spans. A mention is known where a concept's form spells it, but for quotation marks, an article and
        cues at its edges (tỉnh Quảng Ninh); the parts of a person's name where the name tables have each word of it but initials. The last
        columns say what part of the mentions the lexicon has under another label alone (a hospital that is marked as a place), and what part
        is a demonym or adjective alone, which corpora mark and Onoma leaves out.

        EXAMPLES
          onoma lexicon coverage gold.jsonl
          onoma lexicon coverage --gaps 40 news-en.jsonl news-vi.jsonl
        """)

    @Argument(help: ArgumentHelp("Annotated documents.", valueName: "GOLD"))
    var gold: [String]

    @Option(help: ArgumentHelp("Also list this many of the mentions that the lexicon lacks, the commonest first.", valueName: "N"))
    var gaps = 0

    @OptionGroup var options: LexiconOptions

    func run() throws {
      let lexicon = try options.lexicon()
      var byLanguage: [String: LexiconCoverage] = [:]
      var all = LexiconCoverage(of: lexicon)
      var rows: [String] = [row("file", "label", ["mentions", "known", "parts", "other label", "demonym"])]
      for path in gold {
        var file = LexiconCoverage(of: lexicon)
        do {
          for example in try AnnotatedExample.read(path: path) {
            var one = LexiconCoverage(of: lexicon)
            one.add(example)
            file.add(one)
            byLanguage[example.language?.rawValue ?? "und", default: LexiconCoverage(of: lexicon)].add(one)
          }
        } catch {
          throw CommandFailure(error)
        }
        rows += lines(URL(filePath: path).lastPathComponent, file)
        all.add(file)
      }
      for (language, coverage) in byLanguage.sorted(by: { $0.key < $1.key }) where gold.count > 1 {
        rows += lines("all \(language)", coverage)
      }
      for gap in all.gaps.sorted(by: { ($1.value, $0.key.surface) < ($0.value, $1.key.surface) }).prefix(gaps) {
        rows.append("\(gap.value)\t\(gap.key.label.rawValue)\t\(gap.key.surface)")
      }
      for line in rows { print(line) }
    }

    private func lines(_ name: String, _ coverage: LexiconCoverage) -> [String] {
      Label.allCases.compactMap { label in
        guard let counts = coverage.byLabel[label] else { return nil }
        let shares = [
          percent(counts.share(\.known)), label == .person ? percent(counts.share(\.parts)) : "", percent(counts.share(\.otherLabel)),
          percent(counts.share(\.demonyms)),
        ]
        return row(name, label.rawValue, [String(counts.mentions)] + shares)
      }
    }

    private func percent(_ share: Double) -> String { String(format: "%.1f %%", 100 * share) }

    private func row(_ name: String, _ label: String, _ cells: [String]) -> String {
      name.padding(toLength: max(36, name.count), withPad: " ", startingAt: 0) + " "
        + label.padding(toLength: 13, withPad: " ", startingAt: 0)
        + cells.map { String(repeating: " ", count: max(1, 13 - $0.count)) + $0 }.joined()
    }
  }
}
