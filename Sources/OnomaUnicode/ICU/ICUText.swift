internal import CICUShims
internal import OnomaText

/// ICU's functions over whole texts, on arrays.
enum ICUText {
  typealias Edited = (bytes: [UInt8], edits: [OffsetMap.Edit], repairs: [Int])

  /// Normalized bytes.
  static func normalized(_ text: [UInt8], to form: NormalizationForm) throws(UnicodeError) -> [UInt8] {
    let count = try ICUResult.count(text)
    return try unsafe ICUResult.bytes(in: "normalization") { unsafe onoma_normalize(form.rawValue, text, count, $0, nil) }
  }

  /// Normalized bytes with their edits.
  static func normalizedWithEdits(_ text: [UInt8], to form: NormalizationForm) throws(UnicodeError) -> Edited {
    let count = try ICUResult.count(text)
    return try unsafe ICUResult.edited(in: "normalization") { unsafe onoma_normalize(form.rawValue, text, count, $0, $1) }
  }

  /// Whether bytes are in a form.
  static func isNormalized(_ text: [UInt8], in form: NormalizationForm) throws(UnicodeError) -> Bool {
    var isNormalized = false
    let status = unsafe onoma_is_normalized(form.rawValue, text, try ICUResult.count(text), &isNormalized)
    try UnicodeError.check(status, in: "normalization")
    return isNormalized
  }

  /// Bytes in another case, with their edits.
  static func converted(_ text: [UInt8], to letterCase: LetterCase, locale: String) throws(UnicodeError) -> Edited {
    let count = try ICUResult.count(text)
    try checkLocale(locale)
    return try unsafe ICUResult.edited(in: "case conversion") {
      unsafe onoma_convert_case(letterCase.rawValue, locale, text, count, $0, $1)
    }
  }

  /// Decoded bytes with their edits.
  static func decoded(_ bytes: [UInt8], encoding: String, repairing: Bool) throws(UnicodeError) -> Edited {
    let count = try ICUResult.count(bytes)
    guard encodingName(encoding) != nil else { throw .unknownEncoding(encoding) }
    var invalidOffset: Int32 = -1
    do {
      return try unsafe ICUResult.edited(in: "decoding") {
        unsafe onoma_decode(encoding, bytes, count, repairing, $0, $1, &invalidOffset)
      }
    } catch {
      throw invalidOffset >= 0 ? .invalidByte(offset: Int(invalidOffset), encoding: encoding) : error
    }
  }

  /// ICU's own name of an encoding; nil where it knows none.
  static func encodingName(_ encoding: String) -> String? {
    guard !encoding.isEmpty, !encoding.utf8.contains(0), let name = unsafe onoma_encoding_name(encoding) else { return nil }
    return unsafe String(cString: name)
  }

  /// Makes sure that a locale is a well-formed tag.
  static func checkLocale(_ locale: String) throws(UnicodeError) {
    guard !locale.utf8.contains(0), unsafe onoma_is_locale(locale) else { throw .malformedLocale(locale) }
  }
}
