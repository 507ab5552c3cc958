import OnomaUnicode
import Testing

struct ICUVersionTests {
  @Test("ICU is at least the version that the tables were made with")
  func versions() throws {
    let library = try #require(Int(ICUVersion.library.split(separator: ".")[0]))
    let unicode = try #require(Int(ICUVersion.unicode.split(separator: ".")[0]))
    #expect(library >= 72 && unicode >= 15)
  }

  @Test("Errors say what is wrong and how to mend it")
  func descriptions() {
    let errors: [(UnicodeError, String)] = [
      (.unknownEncoding("TCVN3"), "TCVN3"), (.invalidByte(offset: 7, encoding: "KOI8-R"), "byte 7"), (.unknownTransliterator("X"), "\"X\""),
      (.malformedLocale("?"), "BCP 47"), (.malformedCurrency("usd"), "ISO 4217"), (.malformedDecimal("1,5"), "1,5"),
      (.textTooLong(bytes: 3_000_000_000), "3000000000"), (.icu(status: "U_MISSING_RESOURCE_ERROR", operation: "collation"), "collation"),
      (.invalidSkeleton("x", offset: 3, status: "U_NUMBER_SKELETON_SYNTAX_ERROR"), "offset 3"),
      (.invalidRules(identifier: "r", line: 2, column: 5, status: "U_MALFORMED_SET"), "line 2"),
    ]
    for (error, part) in errors { #expect(error.description.contains(part)) }
  }
}
