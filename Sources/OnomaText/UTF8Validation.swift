/// Finds what is not UTF-8 (Unicode 15.0, table 3-7).
package enum UTF8Validation {
  /// The offset of the first byte that starts no well-formed sequence, nil where all is well.
  ///
  /// - Complexity: linear.
  package static func firstInvalidByte(in bytes: Span<UInt8>) -> Int? {
    var index = 0
    let count = bytes.count
    while index < count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(in: bytes, at: index)
      guard length > 0 else { return index }
      index += length
    }
    return nil
  }

  /// The length in bytes of the well-formed sequence at `index`, 0 where there is none.
  package static func sequenceLength(in bytes: Span<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    var next = index + 2
    while next < index + length {
      guard bytes[next] & 0xC0 == 0x80 else { return 0 }
      next += 1
    }
    return length
  }

  /// The number of bytes, at least one, that one U+FFFD replaces at an ill-formed `index`: the maximal subpart of a sequence
  /// (Unicode 15.0, section 3.9, as the WHATWG Encoding Standard decodes).
  package static func maximalSubpart(in bytes: Span<UInt8>, at index: Int) -> Int {
    var end = index + 1
    // A prefix of a well-formed sequence stays together; completing it with any continuation byte must be possible.
    while end < bytes.count, end - index < 3, bytes[end] & 0xC0 == 0x80 {
      var trial = [UInt8](repeating: 0x80, count: 4)
      for offset in index...end { trial[offset - index] = bytes[offset] }
      guard sequenceLength(in: trial.span, at: 0) > end - index else { break }
      end += 1
    }
    return end - index
  }
}
