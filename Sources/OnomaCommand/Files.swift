internal import Foundation

/// Messages to the user, beside the output.
enum StandardError {
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  static func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}

/// What a path leads to.
enum FileKind {
  case file, folder, nothing

  init(of path: String) {
    switch try? URL(filePath: path).resolvingSymlinksInPath().resourceValues(forKeys: [.isDirectoryKey]).isDirectory {
    case true: self = .folder
    case false: self = .file
    case nil: self = .nothing
    }
  }
}

/// Where output goes: standard output, or a file that appears whole or not at all.
final class OutputFile {
  private let path: String?
  private let temporary: String
  private let handle: FileHandle
  private var isFinished = false

  /// - Parameter path: nil for standard output.
  init(path: String?) throws {
    self.path = path
    guard let path else {
      (temporary, handle) = ("", .standardOutput)
      return
    }
    if FileKind(of: path) == .folder {
      throw CommandFailure("\(path): is a folder; name a file")
    }
    temporary = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
    guard FileManager.default.createFile(atPath: temporary, contents: nil), let handle = FileHandle(forWritingAtPath: temporary) else {
      throw CommandFailure("\(path): cannot be written; check the folder and its permissions")
    }
    self.handle = handle
  }

  func write(_ bytes: [UInt8]) throws {
    guard !bytes.isEmpty else { return }
    do {
      try handle.write(contentsOf: Data(bytes))
    } catch {
      // Whoever reads our output has gone (a pipe to `head`): nothing is left to do.
      if path == nil { Foundation.exit(0) }
      throw CommandFailure("\(path ?? "standard output"): cannot be written: \(error.localizedDescription)")
    }
  }

  /// Moves what was written to its place.
  func finish() throws {
    isFinished = true
    guard let path else { return }
    try? handle.close()
    guard unsafe rename(temporary, path) == 0 else {
      try? FileManager.default.removeItem(atPath: temporary)
      throw CommandFailure("\(path): cannot be written: \(unsafe String(cString: strerror(errno)))")
    }
  }

  deinit {
    if !isFinished, path != nil { try? FileManager.default.removeItem(atPath: temporary) }
  }
}

/// What the terminal is like.
enum Terminal {
  static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether colours are wanted: on a terminal, unless `NO_COLOR` is set (no-color.org).
  static var hasColour: Bool { isOutput && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty }

  /// The number of columns.
  static var width: Int {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
