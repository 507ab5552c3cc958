/// The last three characters of a word, as a feature.
enum WordSuffix {
  /// The bytes of the last three characters, fewer for a shorter word.
  static func bytes<Bytes: RandomAccessCollection<UInt8>>(of word: Bytes) -> Bytes.SubSequence {
    var (index, characters) = (word.endIndex, 0)
    while index > word.startIndex, characters < 3 {
      index = word.index(before: index)
      if word[index] & 0xC0 != 0x80 { characters += 1 }
    }
    return word[index...]
  }

  /// A hash of the last three characters.
  static func hash(of word: some RandomAccessCollection<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes(of: word) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }
}

/// Words beside a candidate that are no words.
enum WordContext {
  /// The edge of a paragraph.
  static let edgeName = "⊥"
  static let edgeKey: UInt64 = 0x1D8E_4E27_C47D_124F
  /// Any number.
  static let numberName = "0"
  static let numberKey: UInt64 = 0xEB44_ACCA_B455_D165
}
