public import ArgumentParser
public import Onoma

/// Where the lexicon and its weights come from.
struct LexiconOptions: ParsableArguments {
  @Option(name: .customLong("lexicon-file"), help: ArgumentHelp("The compiled lexicon to use.", valueName: "FILE"))
  var lexiconFile: String?

  @Option(help: ArgumentHelp("Weights to score with, as `onoma train` writes them.", valueName: "FILE"))
  var weights: String?

  func annotator() throws -> Annotator {
    do {
      let annotator = try Annotator(lexiconFile: lexiconFile)
      guard let weights else { return annotator }
      return try Annotator(lexicon: annotator.lexicon, weights: WeightsFile.read(weights))
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(error)
    }
  }
}

/// How input is read.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Format of the input: text or jsonl; by default what the file's ending tells, else text.", valueName: "FORMAT"))
  var from: InputFormat?

  @Option(help: ArgumentHelp("Language of the documents: en, vi, ru, or auto to detect it by paragraph.", valueName: "LANGUAGE"))
  var language: LanguageChoice = .auto

  @Option(help: ArgumentHelp("Encoding of the input: utf-8, utf-16le or utf-16be; by default detected.", valueName: "NAME"))
  var encoding: TextEncoding?

  @Flag(help: "Replace invalid bytes by U+FFFD instead of refusing the document.")
  var repair = false

  @Option(name: .customLong("text-field"), help: ArgumentHelp("The field that holds the text in JSON Lines.", valueName: "NAME"))
  var textField = "text"

  @Option(
    name: .customLong("on-error"),
    help: ArgumentHelp("What to do about a document that cannot be read: stop or skip.", valueName: "stop|skip"))
  var onError: ErrorChoice = .stop

  func validate() throws {
    if ReadingOptions.reservedFields.contains(textField), textField != "text" {
      throw ValidationError("'\(textField)' is a field that Onoma writes; it cannot hold the text")
    }
  }

  func reading(onSkip report: @escaping @Sendable (InterchangeError) -> Void) -> ReadingOptions {
    ReadingOptions(
      encoding: encoding, repairing: repair, textField: textField, onError: onError == .stop ? .stop : .skip(report: report))
  }

  /// A reader of a file, or of standard input for `-`.
  func reader(of file: String, _ options: ReadingOptions) throws -> any DocumentReader {
    let format = from ?? InputFormat(fileName: file) ?? .text
    do {
      let source = file == "-" ? ByteSource(fileDescriptor: 0) : try ByteSource(path: file)
      return format.reader(of: source, file: file, options: options)
    } catch {
      throw CommandFailure(error)
    }
  }
}

/// A language, or `auto`.
enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, en, vi, ru

  var language: Language? { Language(rawValue: rawValue) }
}

/// What to do about bad documents.
enum ErrorChoice: String, ExpressibleByArgument, CaseIterable {
  case stop, skip
}

extension InputFormat: ExpressibleByArgument {
  /// From an argument of the command line.
  public init?(argument: String) { self.init(named: argument) }
}

extension OutputFormat: ExpressibleByArgument {
  /// From an argument of the command line.
  public init?(argument: String) { self.init(named: argument) }
}

extension OffsetUnit: ExpressibleByArgument {
  /// From an argument of the command line.
  public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

extension TextEncoding: ExpressibleByArgument {
  /// From an argument of the command line.
  public init?(argument: String) { self.init(named: argument) }
}
