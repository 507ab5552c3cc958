#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file of the system. A class, because it closes what it opened.
final class SystemFile {
  private let descriptor: Int32
  private let name: String
  private let isOwned: Bool

  /// Opens a file for reading.
  init(opening path: String) throws(InterchangeError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InterchangeError(.unreadable(code: errno), file: path) }
    (self.descriptor, name, isOwned) = (descriptor, path, true)
  }

  /// Reads a file that somebody else closes.
  init(borrowing descriptor: Int32, name: String) {
    (self.descriptor, self.name, isOwned) = (descriptor, name, false)
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// The next bytes, nil at the end.
  func read(upTo limit: Int) throws(InterchangeError) -> [UInt8]? {
    while true {
      var (count, code) = (0, Int32(0))
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, initialized in
        count = unsafe readBytes(descriptor, buffer.baseAddress, limit)
        code = errno
        initialized = max(0, count)
      }
      if count > 0 { return chunk }
      if count == 0 { return nil }
      guard code == EINTR else { throw InterchangeError(.unreadable(code: code), file: name) }
    }
  }

  /// What an error's number means: `No such file or directory`.
  static func message(for code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }
}

/// The system's `read`, which the method of the same name hides.
private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(descriptor, buffer, count)
}
