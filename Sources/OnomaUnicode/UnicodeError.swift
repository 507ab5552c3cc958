/// Why ICU could not do what it was asked. Its own failures never crash; they arrive here.
public enum UnicodeError: Error, Hashable, Sendable {
  /// ICU failed for a reason of its own: out of memory, data missing. `status` is its name for it, such as `U_MISSING_RESOURCE_ERROR`.
  case icu(status: String, operation: String)
  /// ICU takes texts of less than 2 GiB.
  case textTooLong(bytes: Int)
  /// ICU has no encoding of this name.
  case unknownEncoding(String)
  /// The bytes from this offset of the input on do not belong to the encoding.
  case invalidByte(offset: Int, encoding: String)
  /// ICU has no transliterator with this identifier.
  case unknownTransliterator(String)
  /// Transliteration rules do not compile: the line and the column (in characters) of the rule at fault, both from 1, and ICU's name for
  /// what is wrong.
  case invalidRules(identifier: String, line: Int, column: Int, status: String)
  /// The locale is no BCP 47 tag.
  case malformedLocale(String)
  /// A number skeleton does not compile; the offset is in UTF-16 units (−1 where ICU does not tell).
  case invalidSkeleton(String, offset: Int, status: String)
  /// The decimal is not digits with an optional sign, point and exponent, or is longer than ``NumberRendering/maximumDigits``.
  case malformedDecimal(String)
  /// The currency is not three capital letters.
  case malformedCurrency(String)
}

extension UnicodeError: CustomStringConvertible {
  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .icu(let status, let operation): "ICU failed at \(operation): \(status); is its data installed?"
    case .textTooLong(let bytes): "the text has \(bytes) bytes, more than the 2,147,483,647 that ICU takes; split it"
    case .unknownEncoding(let name): "ICU knows no encoding \"\(name)\"; try windows-1251, KOI8-R, windows-1258, UTF-8"
    case .invalidByte(let offset, let encoding):
      "byte \(offset) is not valid \(encoding); repair it (--repair) or name the encoding (--encoding)"
    case .unknownTransliterator(let identifier): "ICU has no transliterator \"\(identifier)\"; try Russian-Latin/BGN or Latin-ASCII"
    case .invalidRules(let identifier, let line, let column, let status):
      "the rules of \"\(identifier)\" do not compile at line \(line), column \(column): \(status)"
    case .malformedLocale(let tag): "\"\(tag)\" is no locale; write a BCP 47 tag such as vi, ru, en-US"
    case .invalidSkeleton(let skeleton, let offset, let status):
      "the number skeleton \"\(skeleton)\" does not compile (offset \(offset)): \(status)"
    case .malformedDecimal(let text): "\"\(text.prefix(40))\" is no decimal number; write -1234.50 or 12E6"
    case .malformedCurrency(let code): "\"\(code)\" is no currency; write an ISO 4217 code such as VND"
    }
  }
}
