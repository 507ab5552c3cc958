/// A reader of the fields of character data: hexadecimal numbers and words, between single spaces.
struct CharacterDataLine {
  /// The offset of the next byte.
  var position: Int

  /// The next field as a hexadecimal number, nil (and nothing read) where it is none.
  mutating func readNumber(_ bytes: Span<UInt8>) -> UInt32? {
    var index = position
    if index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    let start = index
    var number: UInt32 = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "A")...UInt8(ascii: "F"): number = number << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
      default:
        guard index > start, index - start <= 6 else { return nil }
        position = index
        return number
      }
      index += 1
    }
    guard index > start, index - start <= 6 else { return nil }
    position = index
    return number
  }

  /// The first eight letters of the next field; 0 (and nothing read) where there is none.
  mutating func readWord(_ bytes: Span<UInt8>) -> UInt64 {
    if position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
    var (word, count) = (UInt64(0), 0)
    while position < bytes.count, bytes[position] | 0x20 >= UInt8(ascii: "a"), bytes[position] | 0x20 <= UInt8(ascii: "z") {
      if count < 8 { word = word << 8 | UInt64(bytes[position]) }
      count += 1
      position += 1
    }
    return word
  }

  /// Passes over a character, if it is the next.
  mutating func skip(_ character: Unicode.Scalar, _ bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Passes over the end of the line, or of the text.
  mutating func readEnd(_ bytes: Span<UInt8>) -> Bool {
    position == bytes.count || skip("\n", bytes)
  }

  /// The records that the rest of a line names: two, which differ where case alternates.
  mutating func readRecords(_ bytes: Span<UInt8>) -> (CharacterRecord, CharacterRecord)? {
    let name = readWord(bytes)
    guard let index = Self.classWords.firstIndex(of: name) else { return nil }
    let characterClass = CharacterClass.allCases[index]
    var (script, word) = (CharacterScript.none, readWord(bytes))
    if let index = Self.scriptWords.firstIndex(of: word) {
      script = CharacterScript.allCases[index]
      word = readWord(bytes)
    }
    let plain = CharacterRecord(characterClass, script, isUppercase: false, isLowercase: false)
    let upper = CharacterRecord(characterClass, script, isUppercase: true, isLowercase: false)
    let lower = CharacterRecord(characterClass, script, isUppercase: false, isLowercase: true)
    guard readEnd(bytes) else { return nil }
    switch word {
    case 0: return (plain, plain)
    case Self.upperWord: return (upper, upper)
    case Self.lowerWord: return (lower, lower)
    case Self.alternatingWord: return (upper, lower)
    default: return nil
    }
  }

  /// The first eight letters of a word, as a number that compares fast.
  static func word(_ text: String) -> UInt64 {
    text.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static let classWords = CharacterClass.allCases.map { word("\($0)") }
  private static let scriptWords = CharacterScript.allCases.map { word("\($0)") }
  private static let upperWord = word("upper")
  private static let lowerWord = word("lower")
  private static let alternatingWord = word("alternating")
}
