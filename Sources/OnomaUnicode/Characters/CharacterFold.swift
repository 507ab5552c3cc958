/// How ``CharacterDataGenerator`` folds a character.
enum CharacterFold {
  /// Letters that Unicode does not decompose, and what they fold to: a stroke becomes a mark that the key can drop.
  static let pseudoDecompositions: [UInt32: [UInt32]] = {
    let (stroke, slash): (UInt32, UInt32) = (0x0335, 0x0338)
    let list: [(String, [UInt32])] = [
      ("đĐðÐƉɖ", [0x64, stroke]),
      ("ħĦ", [0x68, stroke]),
      ("łŁ", [0x6C, stroke]),
      ("øØ", [0x6F, slash]),
      ("ŧŦ", [0x74, stroke]),
      ("ƀɃ", [0x62, stroke]),
      ("ıİ", [0x69]),  // both letters of Turkish: `İstanbul` is written `Istanbul`
      ("æÆ", [0x61, 0x65]),
      ("œŒ", [0x6F, 0x65]),
      ("þÞ", [0x74, 0x68]),
    ]
    var map: [UInt32: [UInt32]] = [:]
    for (letters, fold) in list {
      for letter in letters.unicodeScalars { map[letter.value] = fold }
    }
    return map
  }()

  /// The fold of a character of a class; empty where it is the character itself.
  static func fold(of scalar: UInt32, _ characterClass: CharacterClass) throws(UnicodeError) -> [UInt32] {
    let fold: [UInt32]
    switch characterClass {
    case .letter, .mark, .digit: fold = try letterFold(of: scalar)
    case .hyphen: fold = [0x2D]
    case .apostrophe: fold = [0x27]
    case .space: fold = [0x20]
    case .control, .ignorable, .lineBreak: fold = []
    default:
      let plain = try ICUCharacters.decomposed([scalar], compatibility: true)
      let plainClass = try CharacterDataGenerator.characterClass(of: plain[0])
      fold = plain.count == 1 && plainClass == characterClass ? plain : []
    }
    return fold == [scalar] ? [] : fold
  }

  private static func letterFold(of scalar: UInt32) throws(UnicodeError) -> [UInt32] {
    if let fold = pseudoDecompositions[scalar] { return fold }
    let decomposed = try ICUCharacters.decomposed([scalar], compatibility: true)
    let folded = try ICUCharacters.decomposed(ICUCharacters.caseFolded(decomposed), compatibility: true)
    var fold: [UInt32] = []
    for part in folded {
      let partClass = try CharacterDataGenerator.characterClass(of: part)
      if let replacement = pseudoDecompositions[part] {
        fold += replacement
      } else if partClass == .apostrophe {
        fold.append(0x27)  // `ŉ` is `ʼn`
      } else {
        fold.append(part)
      }
    }
    return fold
  }
}
