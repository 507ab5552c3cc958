internal import OnomaNames

/// Turns the tables of `Lexicons/` into a compiled lexicon.
///
///     let folder = try LexiconFolder(path: "Lexicons")
///     let compiled = try LexiconCompiler.compile(folder)
///     let lexicon = try Lexicon(compiled: compiled.bytes)
///
/// The same tables give the same bytes.
public enum LexiconCompiler {
  /// A compiled lexicon.
  public struct Output: Sendable {
    /// The file.
    public let bytes: [UInt8]
    /// What is wrong with the tables, sorted; the lines concerned are left out or taken as they are.
    public let diagnostics: [Diagnostic]
  }

  /// Everything is wrong that these tell; nothing was compiled.
  public struct Failure: Error, Sendable, CustomStringConvertible {
    /// What is wrong.
    public let diagnostics: [Diagnostic]
    /// The diagnostics, one a line.
    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
  }

  /// Checks all laws without compiling.
  public static func check(_ folder: LexiconFolder) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let tables = LexiconTables(folder, diagnostics: &diagnostics)
    let rules = nameRules(tables, diagnostics: &diagnostics)
    LexiconLaws(tables: tables, rules: rules).check(&diagnostics)
    return diagnostics.sorted()
  }

  /// Compiles the tables of a folder.
  ///
  /// Breaches of the laws are told with the result; they do not keep it from being made. Tables of rules that do not parse do.
  /// The lexicon's version is that of the source `onoma` in `SOURCES.tsv`.
  /// - Complexity: linear in the number of forms; about 28 seconds for 1.3 million in release.
  public static func compile(_ folder: LexiconFolder) throws(Failure) -> Output {
    var diagnostics: [Diagnostic] = []
    let tables = LexiconTables(folder, diagnostics: &diagnostics)
    guard let rules = nameRules(tables, diagnostics: &diagnostics) else { throw Failure(diagnostics: diagnostics.sorted()) }
    // Two words of one 64-bit hash hardly ever meet; if they do, another seed parts them.
    for seed in 1...8 as ClosedRange<UInt64> {
      var builder = LexiconBuilder(rules: rules, seed: seed)
      builder.add(tables)
      guard builder.collision == nil else { continue }
      let file = builder.file(tables, version: tables.version)
      if builder.collision == nil { return Output(bytes: file, diagnostics: diagnostics.sorted()) }
    }
    diagnostics.append(
      Diagnostic(file: "", line: 0, column: 0, problem: "words collide under every seed", remedy: "report this; the hash is broken"))
    throw Failure(diagnostics: diagnostics)
  }

  private static func nameRules(_ tables: LexiconTables, diagnostics: inout [Diagnostic]) -> NameRules? {
    do {
      return try NameRules(tables: Dictionary(tables.rules.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first }))
    } catch {
      diagnostics += error.problems.map {
        Diagnostic(file: $0.path, line: $0.line, column: $0.column, problem: $0.message, remedy: $0.remedy)
      }
      return nil
    }
  }
}
