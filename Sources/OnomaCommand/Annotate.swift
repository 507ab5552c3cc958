internal import ArgumentParser
internal import Foundation
internal import Onoma

/// `onoma annotate`
struct Annotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds the mentions in documents and writes the documents with them.",
    discussion: """
      Reads standard input when no file is given. Writes a coloured table with the text on a terminal, JSON Lines elsewhere.

      EXAMPLES
        onoma annotate article.txt
        onoma annotate --to jsonl --labels person,money article.txt
        cat news.jsonl | onoma annotate --from jsonl --offsets utf16 -o annotated.jsonl
      """)

  @Argument(help: ArgumentHelp("Files to read; - or none for standard input.", valueName: "FILE"))
  var files: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("File to write, or an existing folder for one file each.", valueName: "FILE|DIR"))
  var output: String?

  @Option(help: ArgumentHelp("Format of the output: jsonl, json or table.", valueName: "FORMAT"))
  var to: OutputFormat?

  @Option(help: ArgumentHelp("Labels to keep, separated by commas: person,place,organization,money.", valueName: "LABELS"))
  var labels: LabelChoice?

  @Option(help: ArgumentHelp("What offsets count: codepoint, utf16 or utf8.", valueName: "UNIT"))
  var offsets: OffsetUnit = .codePoint

  @Option(
    name: .customLong("min-confidence"), help: ArgumentHelp("Leave out mentions less probable than this, from 0 to 1.", valueName: "X"))
  var minConfidence: Double = 0

  @OptionGroup var input: InputOptions
  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var weights: WeightOptions

  func validate() throws {
    guard (0...1).contains(minConfidence) else { throw ValidationError("--min-confidence takes a number from 0 to 1") }
    if output == "" { throw ValidationError("--output needs the name of a file or folder") }
  }

  func run() throws {
    let annotator = try weights.annotator(lexicon.lexicon())
    let files = files.isEmpty ? ["-"] : files
    if let output, let input = files.first(where: { FileKind.isSame($0, output) }) {
      throw CommandFailure("\(input) would be written over itself; name another file with --output")
    }
    if let output, FileKind(of: output) == .folder {
      try refuseClashes(files, in: output)
      for file in files { try annotate([file], by: annotator, into: path(for: file, in: output)) }
    } else {
      try annotate(files, by: annotator, into: output)
    }
  }

  // MARK: - Documents

  private func annotate(_ files: [String], by annotator: Annotator, into path: String?) throws {
    let out = try OutputFile(path: path)
    let writer = format(of: path).writer(options: writingOptions(annotator, path))
    let reading = input.reading { StandardError.write("onoma: skipped: \($0)\n") }
    var buffer: [UInt8] = []
    var progress = ProgressBar(total: Self.size(of: files))
    var (done, isFirst) = (0, true)
    writer.appendHeader(to: &buffer)
    for file in files {
      var reader = try input.reader(of: file, reading)
      while let document = try next(&reader) {
        if !isFirst { writer.appendSeparator(to: &buffer) }
        isFirst = false
        writer.append(annotated(document, by: annotator), of: document, to: &buffer)
        done += document.text.utf8Count
        if buffer.count > 1 << 18 {
          try out.write(buffer)
          buffer.removeAll(keepingCapacity: true)
          progress.update(done: done)
        }
      }
    }
    writer.appendFooter(to: &buffer)
    try out.write(buffer)
    try out.finish()
    progress.finish()
  }

  private func next(_ reader: inout any DocumentReader) throws -> InputDocument? {
    do {
      return try reader.next()
    } catch {
      throw CommandFailure(error)
    }
  }

  private func annotated(_ document: InputDocument, by annotator: Annotator) -> AnnotatedDocument {
    let annotated = annotator.annotate(document.text, language: input.language.language ?? document.language)
    guard labels != nil || minConfidence > 0 else { return annotated }
    return annotated.filtered { (labels?.labels.contains($0.label) ?? true) && $0.confidence >= minConfidence }
  }

  // MARK: - Output

  private func format(of path: String?) -> OutputFormat {
    to ?? path.flatMap(OutputFormat.init(fileName:)) ?? (path == nil && Terminal.isOutput ? .table : .jsonl)
  }

  private func writingOptions(_ annotator: Annotator, _ path: String?) -> WritingOptions {
    let version = annotator.lexicon.metadata("version") ?? ""
    return WritingOptions(
      offsets: offsets,
      provenance: Provenance(version: Annotator.version, lexicon: version, weights: weights.weights ?? version),
      colour: path == nil && Terminal.hasColour, width: path == nil ? Terminal.width : 0)
  }

  private func path(for file: String, in folder: String) -> String {
    let name = file == "-" ? "standard-input" : URL(filePath: file).deletingPathExtension().lastPathComponent
    return "\(folder)/\(name).\((to ?? .jsonl).fileEnding)"
  }

  /// Two inputs must not be written to one file, and none to its own.
  private func refuseClashes(_ files: [String], in folder: String) throws {
    var taken: [String: String] = [:]
    for file in files {
      let path = path(for: file, in: folder)
      if let other = taken[path] { throw CommandFailure("\(file) and \(other) would both be written to \(path); give them other names") }
      if FileKind.isSame(path, file) {
        throw CommandFailure("\(file) would be written over itself; name another folder with --output")
      }
      taken[path] = file
    }
  }

  private static func size(of files: [String]) -> Int {
    files.reduce(0) { $0 + (((try? FileManager.default.attributesOfItem(atPath: $1))?[.size] as? Int) ?? 0) }
  }
}

/// Labels separated by commas.
struct LabelChoice: ExpressibleByArgument {
  let labels: Set<Label>

  init?(argument: String) {
    var labels: Set<Label> = []
    for name in argument.split(separator: ",") {
      guard let label = Label(named: String(name)) else { return nil }
      labels.insert(label)
    }
    guard !labels.isEmpty else { return nil }
    self.labels = labels
  }

  static var allValueStrings: [String] { Label.allCases.map { $0.rawValue.lowercased() } }
}
