internal import CICUShims

/// Owns one of ICU's number formats, and closes it.
///
/// Unchecked: ICU documents `LocalizedNumberFormatter` as immutable and safe to share between threads.
@safe
struct ICUNumberFormat: ~Copyable, @unchecked Sendable {
  private let pointer: OpaquePointer

  /// Compiles a skeleton.
  init(skeleton: String, locale: String) throws(UnicodeError) {
    try ICUText.checkLocale(locale)
    var (offset, status): (Int32, Int32) = (-1, 0)
    let pointer = unsafe skeleton.utf8.contains(0) ? nil : onoma_number_format_open(skeleton, locale, &offset, &status)
    guard let pointer = unsafe pointer else {
      throw .invalidSkeleton(skeleton, offset: Int(offset), status: UnicodeError.name(ofStatus: status))
    }
    unsafe self.pointer = pointer
  }

  deinit { unsafe onoma_number_format_close(pointer) }

  /// The decimal, written out.
  func rendered(_ decimal: String) throws(UnicodeError) -> String {
    let bytes = Array(decimal.utf8)
    let count = try ICUResult.count(bytes)
    return try unsafe ICUResult.string(in: "number formatting") { unsafe onoma_number_format_decimal(pointer, bytes, count, $0) }
  }

  /// The CLDR keyword of the plural category that the written decimal has.
  func pluralKeyword(of decimal: String, locale: String) throws(UnicodeError) -> String {
    let bytes = Array(decimal.utf8)
    let count = try ICUResult.count(bytes)
    return try unsafe ICUResult.string(in: "plural rules") { unsafe onoma_number_format_plural(pointer, locale, bytes, count, $0) }
  }
}

/// ICU's names of currencies.
enum ICUCurrency {
  /// A name; nil where ICU knows none. `style` as in `onoma_currency_name`.
  static func name(of code: String, locale: String, style: Int32) throws(UnicodeError) -> String? {
    var status: Int32 = 0
    let name = try unsafe ICUResult.string(in: "currency names") {
      status = unsafe onoma_currency_name(code, locale, style, $0)
      return status
    }
    return status < 0 && name == code ? nil : name
  }

  /// A name in the form of a plural category; nil where ICU knows none.
  static func pluralName(of code: String, locale: String, category: String) throws(UnicodeError) -> String? {
    var status: Int32 = 0
    let name = try unsafe ICUResult.string(in: "currency names") {
      status = unsafe onoma_currency_plural_name(code, locale, category, $0)
      return status
    }
    return status < 0 && name == code ? nil : name
  }

  /// The digits after the decimal separator.
  static func fractionDigits(of code: String) throws(UnicodeError) -> Int {
    var status: Int32 = 0
    let digits = unsafe onoma_currency_fraction_digits(code, &status)
    try UnicodeError.check(status, in: "currency digits")
    return Int(digits)
  }
}
