/// Cuts chunks of bytes into lines; holds one line and one chunk.
package struct LineReader {
  private var source: ByteSource
  private let file: String
  private var isAtEnd = false
  /// Up to where no line feed was found.
  private var searched = 0
  /// What was read; the line stands in it at the range that was told last.
  package private(set) var buffer: [UInt8] = []
  /// Where the next line starts.
  private var start = 0
  /// The number of the line told last, from 1.
  package private(set) var number = 0

  /// Lines of a source; `file` is the name that errors tell.
  package init(_ source: ByteSource, file: String) {
    self.source = source
    self.file = file
  }

  /// The range of the next line in the buffer, without its line feed; nil at the end. A byte order mark before the first line is dropped.
  package mutating func next() throws(InterchangeError) -> Range<Int>? {
    while true {
      let end = ByteSearch.firstLineFeed(in: buffer.span, from: searched)
      if end < buffer.count { return line(until: end, next: end + 1) }
      if isAtEnd { return start < buffer.count ? line(until: end, next: end) : nil }
      searched = end
      try fill()
    }
  }

  private mutating func line(until end: Int, next: Int) -> Range<Int> {
    let marked = number == 0 && buffer[start..<end].starts(with: [0xEF, 0xBB, 0xBF])
    let line = (marked ? start + 3 : start)..<end
    (start, searched) = (next, next)
    number += 1
    return line
  }

  private mutating func fill() throws(InterchangeError) {
    guard let chunk = try source.next() else {
      isAtEnd = true
      return
    }
    if start == buffer.count {
      (buffer, start, searched) = (chunk, 0, 0)
      return
    }
    if start > 0 { buffer.removeSubrange(..<start) }
    (searched, start) = (searched - start, 0)
    guard buffer.count + chunk.count <= Int(Int32.max) else {
      isAtEnd = true
      (buffer, searched) = ([], 0)
      throw InterchangeError(.tooLong, file: file, line: number + 1)
    }
    buffer += chunk
  }
}
