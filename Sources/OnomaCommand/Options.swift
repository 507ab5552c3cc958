public import ArgumentParser
internal import Foundation
public import Onoma
internal import OnomaLexiconCompiler

/// Where the lexicon comes from.
struct LexiconOptions: ParsableArguments {
  @Option(name: .customLong("lexicon-file"), help: ArgumentHelp("The compiled lexicon to use.", valueName: "FILE"))
  var lexiconFile: String?

  @Option(
    name: .customLong("lexicon"),
    help: ArgumentHelp(
      "A table of your own to lay over the lexicon, once for each: lines of NAME, a tab, and PERSON, PLACE, ORGANIZATION or - for what is no name; or a concept table with its header.",
      valueName: "FILE"))
  var tables: [String] = []

  /// The lexicon with the user's tables, later ones over earlier ones.
  func lexicon() throws -> Lexicon {
    do {
      return try tables.reduce(Annotator.lexicon(file: lexiconFile)) { lexicon, path in
        guard let data = FileManager.default.contents(atPath: path) else {
          throw CommandFailure("\(path): cannot be read; check the path and its permissions")
        }
        return try lexicon.adding(LexiconCompiler.compile(userTable: Array(data), file: path, for: lexicon).bytes, name: path)
      }
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(error)
    }
  }
}

/// Where the scorer's weights come from.
struct WeightOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Weights to score with, as `onoma train` writes them.", valueName: "FILE"))
  var weights: String?

  func annotator(_ lexicon: Lexicon) throws -> Annotator {
    let table = try weights.map(WeightsFile.read)
    do {
      let annotator = try Annotator(lexicon: lexicon, weights: table)
      if let weights, let unknown = annotator.recognizer.unknownFeatures.first {
        let count = annotator.recognizer.unknownFeatures.count
        StandardError.write("onoma: \(weights): \(count) features are not known to this version, the first is '\(unknown)'; correct them\n")
      }
      return annotator
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

  @Option(
    help: ArgumentHelp(
      "Encoding of the input: utf-8, utf-16le, utf-16be, or utf-16, whose mark decides; by default detected.", valueName: "NAME"))
  var encoding: EncodingChoice = .detected

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
      encoding: encoding.encoding, repairing: repair, textField: textField, onError: onError == .stop ? .stop : .skip(report: report))
  }

  /// A reader of a file, or of standard input for `-`.
  func reader(of file: String, _ options: ReadingOptions) throws -> any DocumentReader {
    let format = from ?? InputFormat(fileName: file) ?? .text
    if format == .jsonl, let encoding = encoding.encoding, encoding != .utf8 {
      throw CommandFailure("\(file): JSON Lines are UTF-8; convert the file, or leave out --encoding")
    }
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

/// An encoding, or the one that the bytes tell.
enum EncodingChoice: ExpressibleByArgument {
  case detected
  case named(TextEncoding)

  init?(argument: String) {
    if ["auto", "utf-16", "utf16"].contains(argument.lowercased()) {
      self = .detected
    } else {
      guard let encoding = TextEncoding(named: argument) else { return nil }
      self = .named(encoding)
    }
  }

  var encoding: TextEncoding? {
    switch self {
    case .detected: nil
    case .named(let encoding): encoding
    }
  }
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
