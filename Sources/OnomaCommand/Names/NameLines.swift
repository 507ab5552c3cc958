internal import ArgumentParser
internal import Onoma

/// The lines that a command for names reads and writes: one name in, one answer out, in the same order.
///
/// A line that is no name is written as it came, byte for byte, with a message on standard error; so the output has as many lines as the input.
struct NameLines: ParsableArguments {
  @Argument(help: ArgumentHelp("Files with a name a line; - or none for standard input.", valueName: "FILE"))
  var files: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("File to write.", valueName: "FILE"))
  var output: String?

  @Flag(help: "Write an object of JSON a line, with all that is known.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Encoding of the input: tcvn3, tcvn3-capitals, tcvn5712, vni, viscii, vps, windows-1258, viqr, telex, or any that ICU knows (windows-1251, koi8-r, utf-16); mojibake for UTF-8 that shows TiÕng ViÖt; by default UTF-8.",
      valueName: "ENCODING"))
  var decode: NameDecoding = .none

  @OptionGroup var lexicon: LexiconOptions

  func validate() throws {
    if output == "" { throw ValidationError("--output needs the name of a file") }
  }

  /// Answers every line.
  ///
  /// - Parameters:
  ///   - alwaysJSON: whether objects are written without `--json` too.
  ///   - answer: what to say of a name.
  func run(alwaysJSON: Bool = false, rules: NameRules, _ answer: (String) -> NameAnswer) throws {
    let files = files.isEmpty ? ["-"] : files
    if let output, let input = files.first(where: { FileKind.isSame($0, output) }) {
      throw CommandFailure("\(input) would be written over itself; name another file with --output")
    }
    let out = try OutputFile(path: output)
    var buffer: [UInt8] = []
    for file in files {
      var reader = try reader(of: file)
      while let range = try next(&reader) {
        var line = reader.buffer[range]
        let hasReturn = line.last == UInt8(ascii: "\r")
        if hasReturn { line.removeLast() }
        write(line, of: file, reader.number, asJSON: json || alwaysJSON, rules, answer, to: &buffer)
        if hasReturn { buffer.append(UInt8(ascii: "\r")) }
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count > 1 << 16 {
          try out.write(buffer)
          buffer.removeAll(keepingCapacity: true)
        }
      }
    }
    try out.write(buffer)
    try out.finish()
  }

  private func reader(of file: String) throws -> LineReader {
    do {
      var source = file == "-" ? ByteSource(fileDescriptor: 0) : try ByteSource(path: file)
      guard !decode.keepsLineFeeds else { return LineReader(source, file: file) }
      var bytes: [UInt8] = []
      while let chunk = try source.next() { bytes += chunk }
      return LineReader(ByteSource(try decode.whole(bytes, file: file)), file: file)
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(error)
    }
  }

  private func next(_ reader: inout LineReader) throws -> Range<Int>? {
    do { return try reader.next() } catch { throw CommandFailure(error) }
  }

  /// Writes the answer to a line, without the line's end.
  private func write(
    _ line: ArraySlice<UInt8>, of file: String, _ number: Int, asJSON: Bool, _ rules: NameRules, _ answer: (String) -> NameAnswer,
    to buffer: inout [UInt8]
  ) {
    let decoding = decode.keepsLineFeeds ? decode : .none
    let (text, reason) = decoding.text(of: line, rules)
    let said = text.map(answer) ?? NameAnswer(unchanged: String(decoding: line, as: UTF8.self), reason)
    if let warning = said.warning {
      let column = said.offset.map { ":\($0 + 1)" } ?? ""
      StandardError.write("onoma: \(file):\(number)\(column): \(warning)\n")
    }
    guard asJSON else {
      // What could not be decoded goes out as it came in.
      return text == nil ? buffer.append(contentsOf: line) : buffer.append(contentsOf: said.text.utf8)
    }
    let input = text ?? String(decoding: line, as: UTF8.self)
    var members = [JSONMember("input", .string(input)), JSONMember("text", .string(said.text))] + said.fields
    if let warning = said.warning { members.append(JSONMember("warning", .string(warning))) }
    var json = JSONWriter(buffer)
    json.object(members)
    buffer = json.bytes
  }
}

/// The rules for names and the names that are known, from the lexicon.
struct NameKnowledge {
  let lexicon: Lexicon
  let rules: NameRules
  let known: KnownNames

  init(_ options: LexiconOptions) throws {
    lexicon = try options.lexicon()
    do { rules = try lexicon.nameRules() } catch { throw CommandFailure(error) }
    known = lexicon.knownNames
  }
}
