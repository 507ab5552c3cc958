internal import Onoma

/// Measures what Onoma claims of its speed, and checks what it counts: `onoma-benchmarks [--text FILE] [--seconds N]`;
/// and what it claims of names: `onoma-benchmarks names --data DIR`.
///
/// Exits with 0 where every count is the expected one, 1 where one is not or the lexicon or the data cannot be read, 2 on bad usage.
@main
struct Benchmarks {
  static func main() {
    let options: BenchmarkOptions
    do throws(UsageError) {
      options = try BenchmarkOptions(arguments: Array(CommandLine.arguments.dropFirst()))
    } catch {
      Terminal.tell("onoma-benchmarks: \(error.description)\n\(BenchmarkOptions.usage)")
      Terminal.exit(2)
    }
    guard !options.wantsHelp else { return print(BenchmarkOptions.usage) }
    do {
      if let data = options.data {
        guard try NameBenchmark(data: data, options: options).run() else { Terminal.exit(1) }
        return
      }
      let rows = try rows(options)
      for row in rows where !row.isRight { Terminal.tell("onoma-benchmarks: \(row.name): the count is not the expected one") }
      if rows.contains(where: { !$0.isRight }) { Terminal.exit(1) }
    } catch {
      Terminal.tell("onoma-benchmarks: \(error)")
      Terminal.exit(1)
    }
  }

  /// Runs everything and prints each row as it comes.
  private static func rows(_ options: BenchmarkOptions) throws -> [Row] {
    let annotator = try Annotator()
    let material = try options.text.map { try Material(file: $0) } ?? Material(lexicon: annotator.lexicon)
    print(material.summary)
    print(Row.header)
    var rows: [Row] = []
    func measure(_ claims: [Row]) {
      for row in claims { print(row) }
      rows += claims
    }
    let stopwatch = Stopwatch(seconds: options.seconds)
    measure(try LexiconClaims.rows(annotator.lexicon, stopwatch))
    measure(TokenizerClaims.rows(material, annotator.lexicon, stopwatch))
    measure(MatcherClaims.rows(material, annotator.lexicon, stopwatch))
    measure(try AnnotationClaims.rows(material, annotator, stopwatch))
    measure(try WritingClaims.rows(material, annotator, stopwatch))
    return rows
  }
}
