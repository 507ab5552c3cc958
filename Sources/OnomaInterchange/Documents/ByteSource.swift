/// Gives the bytes of a file, a pipe or memory, a chunk at a time.
///
///     var source = ByteSource(Array("Hà Nội".utf8))
///     try source.next()   // eight bytes
///     try source.next()   // nil
public struct ByteSource {
  private let nextChunk: () throws(InterchangeError) -> [UInt8]?

  /// What a closure yields until it yields nil. Empty chunks are allowed.
  public init(chunks: @escaping () throws(InterchangeError) -> [UInt8]?) {
    nextChunk = chunks
  }

  /// Bytes in memory, in chunks of a size or all in one.
  public init(_ bytes: [UInt8], chunkSize: Int = .max) {
    precondition(chunkSize > 0, "chunks must have bytes")
    var position = 0
    nextChunk = {
      guard position < bytes.count else { return nil }
      let start = position
      position = min(bytes.count, start + min(chunkSize, bytes.count))
      return start == 0 && position == bytes.count ? bytes : Array(bytes[start..<position])
    }
  }

  /// What an open file descriptor yields; closing it is left to the caller. 0 is standard input.
  ///
  /// - Parameter file: the name that errors tell.
  public init(fileDescriptor: Int32, file: String = "-", chunkSize: Int = 1 << 18) {
    let open = SystemFile(borrowing: fileDescriptor, name: file)
    nextChunk = { () throws(InterchangeError) in try open.read(upTo: chunkSize) }
  }

  /// The contents of a file, which is opened here and closed with the last copy of the source.
  ///
  /// - Throws: ``InterchangeError/Reason/unreadable(code:)``, for a directory too.
  public init(path: String, chunkSize: Int = 1 << 18) throws(InterchangeError) {
    let open = try SystemFile(opening: path)
    nextChunk = { () throws(InterchangeError) in try open.read(upTo: chunkSize) }
  }

  /// The next chunk, nil at the end.
  ///
  /// - Throws: ``InterchangeError/Reason/unreadable(code:)``, or what the closure throws.
  public mutating func next() throws(InterchangeError) -> [UInt8]? {
    try nextChunk()
  }
}
