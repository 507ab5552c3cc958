/// The two hashes of a token, fed with its folded scalars.
struct TokenHash {
  /// Over letters alone.
  private var letters: UInt64
  /// Over letters and the marks that change a letter's shape.
  private var exact: UInt64
  /// The sum over marks that may sit on one vowel or another: `hòa`, `hoà`.
  private var tones: UInt64 = 0
  private var base: UInt32 = 0
  private var script = CharacterScript.none
  private(set) var hasMarks = false
  /// The last three letters, each with a mark that is part of it (й).
  private var last: (UInt64, UInt64, UInt64) = (0, 0, 0)

  init(seed: UInt64) {
    letters = seed ^ 0x51_7C_C1_B7_27_22_0A_95
    exact = letters
  }

  /// Adds a scalar that is no part of a word.
  @inline(__always)
  mutating func add(_ scalar: UInt32) {
    letters = Self.step(letters, scalar)
    exact = Self.step(exact, scalar)
  }

  /// Adds a letter.
  @inline(__always)
  mutating func add(letter scalar: UInt32, script: CharacterScript) {
    add(scalar)
    base = scalar
    self.script = script
    last = (last.1, last.2, UInt64(scalar))
  }

  /// Adds a mark on the last letter: in Latin script it counts for the exact key only; on Cyrillic stress marks and the dots of ё are
  /// dropped; elsewhere, and in й, it is part of the letter.
  @inline(__always)
  mutating func add(mark scalar: UInt32) {
    switch script {
    case .latin:
      hasMarks = true
      switch scalar {
      case 0x300, 0x301, 0x303, 0x309, 0x323: tones &+= UInt64(scalar) &* 0xD6E8_FEB8_6659_FD93
      default: exact = Self.step(exact, scalar)
      }
    case .cyrillic:
      guard scalar != 0x300, scalar != 0x301, scalar != 0x308 || base != 0x435 else { return }
      add(scalar)
      last.2 |= UInt64(scalar) << 32
    case .none, .other:
      add(scalar)
      last.2 |= UInt64(scalar) << 32
    }
  }

  /// The hash of the fold; never zero, which marks an empty slot of a table.
  var key: UInt64 { max(Self.finish(letters), 1) }

  /// The hash of the last three letters.
  var suffixKey: UInt32 {
    let hash = (last.0 &* 0x9E37_79B9_7F4A_7C15 ^ last.1) &* 0xD6E8_FEB8_6659_FD93 ^ last.2
    return UInt32(truncatingIfNeeded: Self.finish(hash))
  }

  /// The hash with marks.
  var exactKey: UInt32 { UInt32(truncatingIfNeeded: Self.finish(exact &+ tones)) }

  @inline(__always)
  private static func step(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    ((hash << 5 | hash >> 59) ^ UInt64(scalar)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// MurmurHash3's finalizer.
  @inline(__always)
  private static func finish(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
  }
}
