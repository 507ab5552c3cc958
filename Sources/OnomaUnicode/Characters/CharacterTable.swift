/// Classes, scripts, case and folds of all code points, pinned to one version of Unicode.
///
/// The table is read from text that ``CharacterDataGenerator`` wrote (`CharacterData.generated.swift`), so that tokens and keys are the
/// same whatever ICU is installed.
///
///     let table = CharacterTable.standard
///     table.record(of: "ế").script        // .latin
///     table.folded("Đỗ Ⅻ № 5")            // "d\u{335}o\u{302}\u{303} Ⅻ № 5"
///     table.folded("Straße, Йод")         // "strasse, и\u{306}од"
///
/// A fold is NFKD(casefold(NFKD(letter, mark or digit))), with `đ → d U+0335`, `ø → o U+0338`, `ł → l U+0335`, `ı → i`, `æ → ae`,
/// `œ → oe`, `þ → th` besides; dashes fold to `-`, apostrophes to `'`, no-break spaces to the space. Punctuation and symbols fold only to
/// one character of their own class (`％` to `%`): `№` and `½` stay. Marks stay too, in canonical order within a character.
public struct CharacterTable: Sendable {
  /// The version of Unicode that the data is of.
  public static let unicodeVersion = "15.0"

  /// The one table; built at the first use, in about a millisecond.
  public static let standard: CharacterTable = {
    guard let table = CharacterTable(parsing: characterData) else { fatalError("CharacterData.generated.swift is damaged; regenerate it") }
    return table
  }()

  /// For each run of 128 code points, where its records start.
  @usableFromInline let blocks: [UInt32]
  /// The records; equal runs are kept once.
  @usableFromInline let records: [CharacterRecord]
  /// The scalars of folds that are longer than one.
  public let pool: [UInt32]

  init(blocks: [UInt32], records: [CharacterRecord], pool: [UInt32]) {
    precondition(blocks.count == 0x110000 >> 7 && !records.isEmpty, "a character table covers all code points")
    (self.blocks, self.records, self.pool) = (blocks, records, pool)
  }

  /// What is known of a code point; ``CharacterRecord/unassigned`` for numbers that are none.
  /// - Complexity: constant, two reads.
  @inlinable
  public func record(of scalar: UInt32) -> CharacterRecord {
    let block = Int(scalar >> 7)
    guard block < blocks.count else { return .unassigned }
    return records[Int(blocks[block] &+ scalar & 127)]
  }

  /// What is known of a scalar.
  @inlinable
  public func record(of scalar: Unicode.Scalar) -> CharacterRecord {
    record(of: scalar.value)
  }

  /// Hands the fold of a scalar to `body`, scalar by scalar; the scalar itself where it has no fold.
  /// - Parameters:
  ///   - scalar: a code point.
  ///   - record: its record in this table.
  ///   - body: is called 1 to 18 times.
  /// - Complexity: linear in the fold.
  @inlinable
  public func withFold(of scalar: UInt32, _ record: CharacterRecord, _ body: (UInt32) -> Void) {
    switch record.foldCount {
    case 0: body(scalar)
    case 1: body(record.foldedScalar)
    case let count:
      for index in record.foldOffset..<record.foldOffset &+ count { body(pool[index]) }
    }
  }

  /// The folds of a text's scalars, one after the other, marks kept.
  ///
  /// For tests and explanations; the tokenizer folds as it reads.
  /// - Complexity: linear in the text.
  public func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      withFold(of: scalar.value, record(of: scalar)) { folded.append(Unicode.Scalar($0) ?? "\u{FFFD}") }
    }
    return String(folded)
  }
}
