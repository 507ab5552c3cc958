internal import Foundation

/// Messages to the user, beside the output.
enum StandardError {
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  static func write(_ text: String) {
    // Nobody may be listening: then there is nobody to tell either.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

/// What a path leads to.
enum FileKind {
  /// `device` is whatever cannot be replaced by a file: `/dev/null`, a pipe.
  case file, folder, device, nothing

  init(of path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      self = .nothing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .device
    }
  }

  /// Whether two paths lead to one file, by whatever links and names.
  static func isSame(_ a: String, _ b: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard unsafe stat(a, &first) == 0, unsafe stat(b, &second) == 0, first.st_mode & S_IFMT == S_IFREG else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }
}

/// Where output goes: standard output, or a file that appears whole or not at all.
final class OutputFile {
  private let path: String?
  /// What is written until it is whole; nil where output goes straight to its place.
  private let temporary: String?
  private let handle: FileHandle
  private var isFinished = false

  /// - Parameter path: nil for standard output.
  init(path: String?) throws {
    self.path = path
    guard let path else {
      (temporary, handle) = (nil, .standardOutput)
      return
    }
    let kind = FileKind(of: path)
    if kind == .folder { throw CommandFailure("\(path): is a folder; name a file") }
    let temporary = kind == .device ? nil : "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
    if let temporary, !FileManager.default.createFile(atPath: temporary, contents: nil) { throw Self.unwritable(path) }
    guard let handle = FileHandle(forWritingAtPath: temporary ?? path) else { throw Self.unwritable(path) }
    (self.temporary, self.handle) = (temporary, handle)
  }

  func write(_ bytes: [UInt8]) throws {
    guard !bytes.isEmpty else { return }
    do {
      try handle.write(contentsOf: Data(bytes))
    } catch {
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
      // Whoever reads our output has gone (a pipe to `head`): nothing is left to do.
      if path == nil, cause.domain == NSPOSIXErrorDomain, cause.code == Int(EPIPE) { Foundation.exit(0) }
      let reason = cause.domain == NSPOSIXErrorDomain ? unsafe String(cString: strerror(Int32(cause.code))) : cause.localizedDescription
      throw CommandFailure("\(path ?? "standard output"): cannot be written: \(reason)")
    }
  }

  /// Moves what was written to its place.
  func finish() throws {
    isFinished = true
    guard let path, let temporary else { return }
    try? handle.close()
    guard unsafe rename(temporary, path) == 0 else {
      try? FileManager.default.removeItem(atPath: temporary)
      throw CommandFailure("\(path): cannot be written: \(unsafe String(cString: strerror(errno)))")
    }
  }

  deinit {
    if !isFinished, let temporary { try? FileManager.default.removeItem(atPath: temporary) }
  }

  private static func unwritable(_ path: String) -> CommandFailure {
    CommandFailure("\(path): cannot be written; check the folder and its permissions")
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
