internal import CICUShims
internal import OnomaText

/// Calls shims and takes over what they allocate: the only place where their memory is read and freed.
enum ICUResult {
  /// The bytes that a call wrote.
  ///
  /// - Throws: ``UnicodeError/icu(status:operation:)``; the body's status decides.
  static func bytes(in operation: String, _ body: (UnsafeMutablePointer<onoma_bytes>) -> Int32) throws(UnicodeError) -> [UInt8] {
    var out = unsafe onoma_bytes()
    let status = unsafe body(&out)
    defer { unsafe onoma_bytes_free(out) }
    try UnicodeError.check(status, in: operation)
    return unsafe array(out)
  }

  /// The text that a call wrote.
  static func string(in operation: String, _ body: (UnsafeMutablePointer<onoma_bytes>) -> Int32) throws(UnicodeError) -> String {
    String(decoding: try unsafe bytes(in: operation, body), as: UTF8.self)
  }

  /// The text that a call wrote, and its edits.
  static func edited(
    in operation: String, _ body: (UnsafeMutablePointer<onoma_bytes>, UnsafeMutablePointer<onoma_edits>) -> Int32
  ) throws(UnicodeError) -> (bytes: [UInt8], edits: [OffsetMap.Edit], repairs: [Int]) {
    var (out, edits) = unsafe (onoma_bytes(), onoma_edits())
    let status = unsafe body(&out, &edits)
    defer {
      unsafe onoma_bytes_free(out)
      unsafe onoma_edits_free(edits)
    }
    try UnicodeError.check(status, in: operation)
    var (list, repairs) = ([OffsetMap.Edit](), [Int]())
    list.reserveCapacity(Int(unsafe edits.count))
    let buffer = unsafe UnsafeBufferPointer(start: edits.edits, count: Int(edits.count))
    for index in buffer.indices {
      let edit = unsafe buffer[index]
      list.append(
        .init(
          source: TextSpan(Int(edit.source_start), Int(edit.source_end)), target: TextSpan(Int(edit.target_start), Int(edit.target_end))))
      if edit.is_repair { repairs.append(Int(edit.source_start)) }
    }
    return (unsafe array(out), list, repairs)
  }

  private static func array(_ bytes: onoma_bytes) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: bytes.bytes, count: Int(bytes.count)))
  }

  /// The count of bytes as ICU takes it.
  ///
  /// - Throws: ``UnicodeError/textTooLong(bytes:)`` from 2 GiB on.
  static func count(_ bytes: [UInt8]) throws(UnicodeError) -> Int32 {
    guard let count = Int32(exactly: bytes.count) else { throw .textTooLong(bytes: bytes.count) }
    return count
  }
}

extension UnicodeError {
  /// Throws if an ICU status is a failure.
  static func check(_ status: Int32, in operation: String) throws(UnicodeError) {
    if status > 0 { throw .icu(status: name(ofStatus: status), operation: operation) }
  }

  /// ICU's name of a status.
  static func name(ofStatus status: Int32) -> String { unsafe String(cString: onoma_status_name(status)) }
}
