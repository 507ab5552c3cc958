internal import ArgumentParser
internal import Foundation
internal import Onoma
internal import OnomaLexiconCompiler

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
      """,
    subcommands: [Check.self, Compile.self, Lookup.self, Stats.self])

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

  /// `onoma lexicon compile`
  struct Compile: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compiles a folder of tables into a lexicon file.",
      discussion: "EXAMPLES\n  onoma lexicon compile Lexicons -o my.lexicon\n  onoma annotate --lexicon-file my.lexicon article.txt")

    @Argument(help: ArgumentHelp("The folder of the tables.", valueName: "FOLDER"))
    var folder = "Lexicons"

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "FILE"))
    var output: String

    func run() throws {
      do {
        let compiled = try LexiconCompiler.compile(LexiconFolder(path: folder))
        for diagnostic in compiled.diagnostics { StandardError.write("\(folder)/\(diagnostic)\n") }
        let out = try OutputFile(path: output)
        try out.write(compiled.bytes)
        try out.finish()
      } catch let failure as CommandFailure {
        throw failure
      } catch {
        throw CommandFailure(error)
      }
    }
  }

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

  /// `onoma lexicon stats`
  struct Stats: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Counts concepts, forms, name parts, cues and bytes.", discussion: "EXAMPLES\n  onoma lexicon stats")

    @OptionGroup var options: LexiconOptions

    func run() throws {
      let lexicon = try options.lexicon()
      print("file\t\(lexicon.path)")
      print("version\t\(lexicon.metadata("version") ?? "")")
      var (byKind, byOrigin) = ([String: Int](), [String: Int]())
      for number in 0..<lexicon.conceptCount { byKind[lexicon.conceptKind(number).name, default: 0] += 1 }
      for number in 0..<lexicon.formCount {
        let form = lexicon.form(number)
        let language = ["en", "vi", "ru", "any"][min(3, Int(form.language))]
        byOrigin["\(form.kind)\t\(form.origin)\t\(language)", default: 0] += 1
      }
      print("concepts\t\(lexicon.conceptCount)")
      for (kind, count) in byKind.sorted(by: { $0.key < $1.key }) { print("concepts\t\(kind)\t\(count)") }
      print("name parts\t\(lexicon.namePartCount)\ncues\t\(lexicon.cueCount)\nforms\t\(lexicon.formCount)")
      for (origin, count) in byOrigin.sorted(by: { $0.key < $1.key }) { print("forms\t\(origin)\t\(count)") }
      print("bytes\t\(lexicon.byteCount)")
      for (section, bytes) in lexicon.sectionSizes { print("bytes\t\(section)\t\(bytes)") }
    }
  }
}
