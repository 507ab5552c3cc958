/// What ``CharacterTable`` knows of one code point, in 32 bits.
///
///     let record = CharacterTable.standard.record(of: "Ж")
///     record.characterClass   // .letter
///     record.script           // .cyrillic
///     record.isUppercase      // true
///     record.foldedScalar     // "ж", U+0436
@frozen
public struct CharacterRecord: Hashable, Sendable {
  /// Class (bits 0–4), script (5–6), uppercase (7), lowercase (8), kind of fold (9–10: 0 none, 1 one scalar, 2 in the pool), and the
  /// folded scalar (11–31), or its offset in the pool (11–26) and count (27–31).
  public let rawValue: UInt32

  @inlinable
  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The record of an unassigned code point.
  @inlinable public static var unassigned: CharacterRecord { CharacterRecord(rawValue: 0) }

  package init(_ characterClass: CharacterClass, _ script: CharacterScript, isUppercase: Bool, isLowercase: Bool) {
    let flags: UInt32 = (isUppercase ? 1 << 7 : 0) | (isLowercase ? 1 << 8 : 0)
    rawValue = UInt32(characterClass.rawValue) | UInt32(script.rawValue) << 5 | flags
  }

  /// The same character with a fold of one scalar.
  package func folding(to scalar: UInt32) -> CharacterRecord {
    CharacterRecord(rawValue: rawValue & 0x1FF | 1 << 9 | scalar << 11)
  }

  /// The same character with a fold of `count` scalars at `offset` of the pool.
  package func folding(toPoolAt offset: Int, count: Int) -> CharacterRecord {
    precondition(offset < 1 << 16 && (2..<32).contains(count), "a fold does not fit into a character record")
    return CharacterRecord(rawValue: rawValue & 0x1FF | 2 << 9 | UInt32(offset) << 11 | UInt32(count) << 27)
  }

  /// What the character is for.
  @inlinable public var characterClass: CharacterClass {
    CharacterClass(rawValue: UInt8(truncatingIfNeeded: rawValue & 0x1F)) ?? .control
  }

  /// Whether the character belongs to a class; cheaper than a `switch`.
  @inlinable
  public func belongs(to characterClass: CharacterClass) -> Bool {
    rawValue & 0x1F == UInt32(characterClass.rawValue)
  }

  /// The character's script. Letters that no script claims, such as `𝐀`, have the script of what they fold to.
  @inlinable public var script: CharacterScript {
    CharacterScript(rawValue: UInt8(truncatingIfNeeded: rawValue >> 5 & 3)) ?? .none
  }

  /// Whether it is a capital (or titlecase, `ǅ`) letter.
  @inlinable public var isUppercase: Bool { rawValue & 1 << 7 != 0 }

  /// Whether it is a small letter.
  @inlinable public var isLowercase: Bool { rawValue & 1 << 8 != 0 }

  /// Whether the character folds to something else than itself.
  @inlinable public var hasFold: Bool { rawValue & 3 << 9 != 0 }

  /// The number of scalars of the fold: 0 where the character stands for itself, 1 for ``foldedScalar``, more for
  /// ``CharacterTable/pool`` from ``foldOffset`` on.
  @inlinable public var foldCount: Int {
    switch rawValue >> 9 & 3 {
    case 0: 0
    case 1: 1
    default: Int(rawValue >> 27)
    }
  }

  /// The scalar that the character folds to, where ``foldCount`` is 1.
  @inlinable public var foldedScalar: UInt32 { rawValue >> 11 }

  /// Where the fold starts in ``CharacterTable/pool``, where ``foldCount`` is more than 1.
  @inlinable public var foldOffset: Int { Int(rawValue >> 11 & 0xFFFF) }
}
