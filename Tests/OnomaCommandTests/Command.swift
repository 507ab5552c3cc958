import Foundation

/// Runs the built command as a user would.
///
/// It lies beside the tests in the build folder.
enum Command {
  /// What a run left.
  struct Outcome: Sendable {
    /// The exit code; below 0 the number of the signal that ended it.
    var status: Int32
    var output: [UInt8]
    var messages: String

    /// The output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
    /// The output's lines.
    var lines: [String] { text.split(separator: "\n").map(String.init) }
    /// The documents of JSON Lines output.
    func documents() throws -> [Document] { try lines.map { try JSONDecoder().decode(Document.self, from: Data($0.utf8)) } }
  }

  /// The folder that the products are built into.
  static let buildFolder: URL = {
    #if canImport(Darwin)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
      return bundle.bundleURL.deletingLastPathComponent()
    #else
      return (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])).resolvingSymlinksInPath().deletingLastPathComponent()
    #endif
  }()

  static let executable = buildFolder.appending(path: "onoma")

  /// The compiled lexicon that the build made.
  static let lexicon: URL = {
    let bundles = ["onoma_DefaultLexicon.resources", "onoma_DefaultLexicon.bundle", "onoma_DefaultLexicon.bundle/Contents/Resources"]
    let files = bundles.map { buildFolder.appending(path: $0).appending(path: "onoma.lexicon") }
    return files.first { FileManager.default.fileExists(atPath: $0.path) } ?? files[0]
  }()

  /// The folder of the package.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs the command in a folder, where the files that arguments name are.
  ///
  /// - Parameters:
  ///   - program: another program than the command: its copy, a shell.
  ///   - seconds: after which it is ended.
  static func run(
    _ arguments: [String], in folder: ScratchFolder, input: [UInt8] = [], environment: [String: String] = [:], program: URL = executable,
    seconds: Double = 60
  ) async throws -> Outcome {
    // Files instead of pipes: nobody has to empty them while the command runs. Outside of the folder, whose contents tests look at.
    let streams = try ScratchFolder()
    try streams.write("input", input)
    try streams.write("output", [])
    try streams.write("messages", [])
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    var variables = ProcessInfo.processInfo.environment
    variables["ONOMA_LEXICON"] = nil
    process.environment = variables.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: streams.url(of: "input"))
    process.standardOutput = try FileHandle(forWritingTo: streams.url(of: "output"))
    process.standardError = try FileHandle(forWritingTo: streams.url(of: "messages"))
    let (ends, end) = AsyncStream<Int32>.makeStream()
    process.terminationHandler = { process in
      end.yield(process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus)
      end.finish()
    }
    try process.run()
    let guardian = Task {
      try await Task.sleep(for: .seconds(seconds))
      process.terminate()
    }
    var status: Int32 = .min
    for await value in ends { status = value }
    guardian.cancel()
    let messages = String(decoding: try streams.read("messages"), as: UTF8.self)
    return Outcome(status: status, output: try streams.read("output"), messages: messages)
  }
}

/// A document of the output, as far as tests look at it.
struct Document: Decodable {
  struct Span: Decodable, Equatable {
    var start: Int
    var end: Int
    var label: String
    var text: String
    var currency: String?
    var amount: String?
    var confidence: Double
  }

  var id: String
  var language: String
  var offsets: String
  var text: String
  var spans: [Span]

  /// `PERSON Mikhail Mishustin`.
  var found: [String] { spans.map { "\($0.label) \($0.text)" } }
}

/// An empty folder that goes with its last user.
final class ScratchFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(path: "onoma-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The names in it, sorted; in folders of it too.
  var names: [String] { ((try? FileManager.default.subpathsOfDirectory(atPath: url.path)) ?? []).sorted() }

  func url(of name: String) -> URL { url.appending(path: name) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    try FileManager.default.createDirectory(at: url(of: name).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url(of: name))
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: url(of: name))) }
}
