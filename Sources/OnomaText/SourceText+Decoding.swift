/// A text, the encoding that it came in, and the way back to the bytes.
public struct DecodedText: Hashable, Sendable {
  /// The text, without a byte order mark.
  public let text: SourceText
  /// The encoding of the bytes.
  public let encoding: TextEncoding
  /// From offsets in `text` to offsets in the bytes. Identity for UTF-8 without a mark.
  public let map: OffsetMap
  /// The offsets in the bytes at which something invalid was replaced by U+FFFD.
  public let repairs: [Int]
}

extension SourceText {
  /// Decodes UTF-8 or UTF-16, with or without a byte order mark.
  ///
  /// - Parameters:
  ///   - bytes: the whole input.
  ///   - encoding: the encoding; by default what ``TextEncoding/detect(_:)`` tells.
  ///   - repairing: whether invalid bytes become U+FFFD; otherwise they are an error.
  /// - Throws: ``TextError/invalidByte(offset:encoding:)`` with the offset in `bytes`.
  /// - Complexity: linear in the bytes.
  public static func decode(_ bytes: [UInt8], encoding: TextEncoding? = nil, repairing: Bool = false) throws(TextError) -> DecodedText {
    let encoding = encoding ?? TextEncoding.detect(bytes)
    let start = bytes.starts(with: encoding.byteOrderMark) ? encoding.byteOrderMark.count : 0
    guard bytes.count <= Int(Int32.max) else { throw .tooLong(bytes: bytes.count) }
    switch encoding {
    case .utf8:
      return try decodeUTF8(bytes, from: start, repairing: repairing)
    case .utf16LittleEndian, .utf16BigEndian:
      return try decodeUTF16(bytes, from: start, encoding: encoding, repairing: repairing)
    }
  }

  private static func decodeUTF8(_ bytes: [UInt8], from start: Int, repairing: Bool) throws(TextError) -> DecodedText {
    let mark = start == 0 ? [] : [OffsetMap.Edit(source: TextSpan(0, start), target: TextSpan(0, 0))]
    let body = start == 0 ? bytes : Array(bytes[start...])
    guard let invalid = UTF8Validation.firstInvalidByte(in: body.span) else {
      return DecodedText(text: SourceText(unchecked: body), encoding: .utf8, map: OffsetMap(edits: mark), repairs: [])
    }
    guard repairing else { throw .invalidByte(offset: start + invalid, encoding: .utf8) }
    var (out, edits, repairs) = ([UInt8](), mark, [Int]())
    out.reserveCapacity(body.count + 16)
    var index = 0
    while index < body.count {
      let length = UTF8Validation.sequenceLength(in: body.span, at: index)
      if length > 0 {
        out.append(contentsOf: body[index..<index + length])
        index += length
      } else {
        let bad = UTF8Validation.maximalSubpart(in: body.span, at: index)
        repairs.append(start + index)
        edits.append(.init(source: TextSpan(start + index, start + index + bad), target: TextSpan(out.count, out.count + 3)))
        out.append(contentsOf: [0xEF, 0xBF, 0xBD])
        index += bad
      }
    }
    guard out.count <= Int(Int32.max) else { throw .tooLong(bytes: out.count) }
    return DecodedText(text: SourceText(unchecked: out), encoding: .utf8, map: OffsetMap(edits: edits), repairs: repairs)
  }

  private static func decodeUTF16(
    _ bytes: [UInt8], from start: Int, encoding: TextEncoding, repairing: Bool
  ) throws(TextError) -> DecodedText {
    let high = encoding == .utf16BigEndian ? 0 : 1
    var (out, edits, repairs) = ([UInt8](), [OffsetMap.Edit](), [Int]())
    if start > 0 { edits.append(.init(source: TextSpan(0, start), target: TextSpan(0, 0))) }
    out.reserveCapacity(bytes.count)
    func unit(at index: Int) -> UInt16? {
      index + 1 < bytes.count ? UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high]) : nil
    }
    var index = start
    while index < bytes.count {
      var (scalar, length) = (Unicode.Scalar(0xFFFD as UInt16), 2)
      var valid = false
      if let first = unit(at: index) {
        if !UTF16.isSurrogate(first) {
          (scalar, valid) = (Unicode.Scalar(first), true)
        } else if UTF16.isLeadSurrogate(first), let second = unit(at: index + 2), UTF16.isTrailSurrogate(second) {
          let value = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
          (scalar, length, valid) = (Unicode.Scalar(value), 4, true)
        }
      } else {
        length = 1  // an odd byte at the end
      }
      if !valid {
        guard repairing else { throw .invalidByte(offset: index, encoding: encoding) }
        repairs.append(index)
      }
      let before = out.count
      out.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}").map(Array.init) ?? [])
      // Characters of one size, as most of a text's are, share an edit.
      if valid, let grown = edits.last?.extended(source: length, target: out.count - before) {
        edits[edits.count - 1] = grown
      } else {
        edits.append(.init(source: TextSpan(index, index + length), target: TextSpan(before, out.count)))
      }
      index += length
    }
    guard out.count <= Int(Int32.max) else { throw .tooLong(bytes: out.count) }
    return DecodedText(text: SourceText(unchecked: out), encoding: encoding, map: OffsetMap(edits: edits), repairs: repairs)
  }
}
