/// Finds bytes eight at a time.
///
/// The masks mark bytes in a word by their highest bit. A mark above a true one may be false (a borrow), the lowest never is.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  private static func marks(of byte: UInt8, in word: UInt64) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & tops
  }

  @inline(__always)
  private static func marksOfControls(in word: UInt64) -> UInt64 {
    (word &- ones &* 0x20) & ~word & tops
  }

  @inline(__always)
  private static func first(in bytes: Span<UInt8>, from start: Int, marks: (UInt64) -> UInt64) -> Int {
    var index = start
    let count = bytes.count
    // Safe to look at: every bit pattern of a byte is one.
    let raw = unsafe bytes.bytes
    while index &+ 8 <= count {
      // In bounds by the loop's condition.
      let word = unsafe UInt64(littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
      let found = marks(word)
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < count {
      // The other bytes of the word are zeros, which a mask may mark; only the lowest byte is asked.
      if marks(UInt64(bytes[index])) & 0x80 != 0 { return index }
      index &+= 1
    }
    return count
  }

  /// The first `"`, `\`, control character or byte of 0x80 and above at or after `start`; the number of bytes where there is none.
  @inline(__always)
  static func firstOfInterestInString(_ bytes: Span<UInt8>, from start: Int) -> Int {
    first(in: bytes, from: start) { word in
      marks(of: UInt8(ascii: "\""), in: word) | marks(of: UInt8(ascii: "\\"), in: word) | marksOfControls(in: word) | word & tops
    }
  }

  /// The first `"`, `\` or control character at or after `start`; the number of bytes where there is none.
  @inline(__always)
  static func firstToEscape(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(in: bytes, from: start) { word in
      marks(of: UInt8(ascii: "\""), in: word) | marks(of: UInt8(ascii: "\\"), in: word) | marksOfControls(in: word)
    }
  }

  /// The first backslash at or after `start`; the number of bytes where there is none.
  @inline(__always)
  static func firstBackslash(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(in: bytes, from: start) { marks(of: UInt8(ascii: "\\"), in: $0) }
  }

  /// The first line feed at or after `start`; the number of bytes where there is none.
  static func firstLineFeed(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(in: bytes, from: start) { marks(of: UInt8(ascii: "\n"), in: $0) }
  }
}
