internal import CICUShims

/// Owns one of ICU's transliterators, and closes it.
@safe
struct ICUTransliterator: ~Copyable {
  private let pointer: OpaquePointer

  /// Opens a transliterator by its identifier.
  init(identifier: String) throws(UnicodeError) {
    let id = Array(identifier.utf8)
    var status: Int32 = 0
    let pointer = unsafe onoma_transliterator_open(id, try ICUResult.count(id), &status)
    guard let pointer = unsafe pointer else { throw .unknownTransliterator(identifier) }
    unsafe self.pointer = pointer
  }

  /// Compiles rules.
  init(identifier: String, rules: String) throws(UnicodeError) {
    let (id, text) = (Array(identifier.utf8), Array(rules.utf8))
    var (offset, status): (Int32, Int32) = (-1, 0)
    let pointer = unsafe onoma_transliterator_compile(
      id, try ICUResult.count(id), text, try ICUResult.count(text), &offset, &status)
    guard let pointer = unsafe pointer else {
      let before = String(decoding: rules.utf16.prefix(max(0, Int(offset))), as: UTF16.self)
      let lines = before.split(omittingEmptySubsequences: false) { $0.isNewline }
      throw .invalidRules(
        identifier: identifier, line: lines.count, column: (lines.last?.count ?? 0) + 1, status: UnicodeError.name(ofStatus: status))
    }
    unsafe self.pointer = pointer
  }

  deinit { unsafe onoma_transliterator_close(pointer) }

  /// Transliterates a text.
  func transliterated(_ text: String) throws(UnicodeError) -> String {
    let bytes = Array(text.utf8)
    let count = try ICUResult.count(bytes)
    return try unsafe ICUResult.string(in: "transliteration") { unsafe onoma_transliterate(pointer, bytes, count, $0) }
  }
}
