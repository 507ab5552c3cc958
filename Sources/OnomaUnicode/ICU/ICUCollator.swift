internal import CICUShims

/// Owns one of ICU's collators, and closes it.
///
/// Unchecked: ICU allows any number of threads to call const functions of one object (ICU User Guide, Design, "Thread-safe const APIs");
/// nothing alters the collator once it is open.
@safe
struct ICUCollator: ~Copyable, @unchecked Sendable {
  private let pointer: OpaquePointer

  /// Opens the collator of a locale.
  init(locale: String, strength: Int32) throws(UnicodeError) {
    try ICUText.checkLocale(locale)
    var status: Int32 = 0
    let pointer = unsafe onoma_collator_open(locale, strength, &status)
    try UnicodeError.check(status, in: "collation")
    guard let pointer = unsafe pointer else { throw .icu(status: "no collator", operation: "collation") }
    unsafe self.pointer = pointer
  }

  deinit { unsafe onoma_collator_close(pointer) }

  /// −1, 0 or 1, as the left text sorts before, with or after the right one.
  func compare(_ left: String, _ right: String) throws(UnicodeError) -> Int32 {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    let (leftCount, rightCount) = (try ICUResult.count(left), try ICUResult.count(right))
    var order: Int32 = 0
    let status = unsafe onoma_collator_compare(pointer, left, leftCount, right, rightCount, &order)
    try UnicodeError.check(status, in: "collation")
    return order
  }

  /// The bytes by which a text sorts.
  func sortKey(of text: String) throws(UnicodeError) -> [UInt8] {
    let bytes = Array(text.utf8)
    let count = try ICUResult.count(bytes)
    return try unsafe ICUResult.bytes(in: "collation") { unsafe onoma_collator_sort_key(pointer, bytes, count, $0) }
  }
}
