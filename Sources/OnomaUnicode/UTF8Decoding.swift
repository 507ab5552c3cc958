/// Reads scalars out of valid UTF-8.
enum UTF8Decoding {
  /// The scalar that starts at `index` and the number of its bytes. The bytes must be valid, as a ``SourceText``'s are.
  @inline(__always)
  static func scalar(in bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[index])
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | continuation(bytes, index + 1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | continuation(bytes, index + 1) << 6 | continuation(bytes, index + 2), 3) }
    let tail = continuation(bytes, index + 1) << 12 | continuation(bytes, index + 2) << 6 | continuation(bytes, index + 3)
    return ((lead & 0x07) << 18 | tail, 4)
  }

  @inline(__always)
  private static func continuation(_ bytes: Span<UInt8>, _ index: Int) -> UInt32 {
    UInt32(bytes[index] & 0x3F)
  }
}
