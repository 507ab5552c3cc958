/// Syllables beyond the Vietnamese ones that names in Vietnamese text have: `vietnamese/other-syllables.tsv`.
///
/// | kind | form |
/// |---|---|
/// | `onset` | consonants that begin a syllable in names of the Central Highlands: `kr` of Krông |
/// | `rhyme` | what follows them, without tone mark: `ăh` of Chư Păh |
/// | `syllable` | a whole word without tone mark that does not part into these: `pleiku` |
/// | `prefix` | a consonant before an apostrophe: `h` of H'Hen |
/// | `respelled-onset` | a consonant that begins a syllable of a respelled foreign name, beside the Vietnamese ones: `f`; up to three stand together, as x and t of Mi-su-xtin |
/// | `respelled-rhyme` | what follows them beyond the Vietnamese rhymes: `iut` |
/// | `respelled-word` | a respelled name whose syllables could all be Vietnamese: `lê-nin` |
///
/// Their tone marks stay where they are: no rule tells a place for them.
struct OtherSyllables {
  private struct Parts {
    var onsets: Set<UInt64> = []
    var rhymes: Set<UInt64> = []
  }

  private var standard = Parts()
  private var highland = Parts()
  private var respelled = Parts()
  private var syllables: Set<UInt64> = []
  private var prefixes: Set<UInt64> = []
  private var respelledWords: Set<[UInt64]> = []
  private let pOnset: UInt64
  private let alphabet: VietnameseAlphabet

  static let path = "vietnamese/other-syllables.tsv"

  init(_ reader: inout TableReader, table: SyllableTable) {
    alphabet = table.alphabet
    pOnset = alphabet.packed(["p"]) ?? 0
    standard.onsets = Set(table.onsetLetters.compactMap { alphabet.packed($0) })
    standard.rhymes = Set(table.rhymeLetters.compactMap { alphabet.packed($0) })
    for row in reader.rows(of: Self.path, columns: ["kind", "form", "source"]) {
      let parts = row[1].split(separator: "-").map { alphabet.packed($0.unicodeScalars) }
      let keys = parts.compactMap(\.self)
      guard keys.count == parts.count, let key = keys.first, keys.count == 1 || row[0] == "respelled-word" else {
        reader.report(row, 1, "\"\(row[1])\" has letters that names lack", remedy: "write lower-case letters without tone marks, in NFC")
        continue
      }
      switch row[0] {
      case "onset": highland.onsets.insert(key)
      case "rhyme": highland.rhymes.insert(key)
      case "syllable": syllables.insert(key)
      case "prefix": prefixes.insert(key)
      case "respelled-onset": respelled.onsets.insert(key)
      case "respelled-rhyme": respelled.rhymes.insert(key)
      case "respelled-word": respelledWords.insert(keys)
      default:
        reader.report(
          row, 0, "\"\(row[0])\" is no kind of syllable",
          remedy: "write onset, rhyme, syllable, prefix, respelled-onset, respelled-rhyme or respelled-word")
      }
    }
  }

  /// Whether a word is a syllable of the Central Highlands: Krông, Păh, and Đăk, which has no tone mark before its k.
  func isHighland(_ word: WordReading, _ table: SyllableTable) -> Bool {
    guard isWritable(word) else { return false }
    if syllables.contains(word.key) { return true }
    if let entry = table.entries[word.key] { return entry.rhyme.last == "k" }
    // Without any mark a strange rhyme alone tells nothing: Il and Al are met all over the world.
    let isMarked = hasMarks(word)
    return parts(word) { onset, rhyme in
      highland.onsets.contains(onset) && (standard.rhymes.contains(rhyme) || highland.rhymes.contains(rhyme))
        || isMarked && standard.onsets.contains(onset) && highland.rhymes.contains(rhyme)
    }
  }

  /// Whether a word is a consonant that stands before an apostrophe.
  func isPrefix(_ word: WordReading) -> Bool { word.isSound && word.tone == .ngang && prefixes.contains(word.key) }

  /// Whether a part of a hyphenated word is a syllable of a respelled name, whether or not it is a Vietnamese one.
  func isRespelled(_ word: WordReading) -> Bool {
    guard isWritable(word) else { return false }
    return parts(word) { onset, rhyme in
      (standard.rhymes.contains(rhyme) || respelled.rhymes.contains(rhyme)) && isRespelledOnset(onset, upTo: 3)
    }
  }

  /// Whether packed letters are so many consonants.
  private func isRespelledOnset(_ onset: UInt64, upTo count: Int) -> Bool {
    if standard.onsets.contains(onset) || respelled.onsets.contains(onset) { return true }
    guard count > 1 else { return false }
    for shift in [UInt64(6), 12, 18] where onset >> shift != 0 {
      let last = onset & (1 << shift - 1)
      if standard.onsets.contains(last) || respelled.onsets.contains(last), isRespelledOnset(onset >> shift, upTo: count - 1) {
        return true
      }
    }
    return false
  }

  /// Whether the parts of a hyphenated word are a name in the table.
  func isRespelledWord(_ keys: [UInt64]) -> Bool { respelledWords.contains(keys) }

  /// Whether a syllable begins with p, as no old Vietnamese one does: the Pu of Pu-tin.
  func beginsWithP(_ word: WordReading) -> Bool {
    parts(word) { onset, rhyme in onset == pOnset && standard.rhymes.contains(rhyme) }
  }

  /// Whether a word of the Central Highlands is one of the table, or has marks; without them Gray and Kris are met all over the world.
  func isCertain(_ word: WordReading) -> Bool { syllables.contains(word.key) || hasMarks(word) }

  /// Whether a word has a mark of any kind.
  func hasMarks(_ word: WordReading) -> Bool {
    word.tone != .ngang || (0..<word.count).contains { alphabet.scalar(word.letter($0), .ngang, isUpper: false)?.isASCII == false }
  }

  /// Whether the tone mark stands on a letter that can bear it; n with tilde is a letter of Ê Đê.
  private func isWritable(_ word: WordReading) -> Bool {
    guard word.isSound else { return false }
    guard word.tone != .ngang else { return true }
    let letter = word.letter(word.mark)
    return alphabet.scalar(letter, word.tone, isUpper: false) != nil
      || word.tone == .nga && alphabet.scalar(letter, .ngang, isUpper: false) == "n"
  }

  /// Whether the letters part into an onset and a rhyme that a condition holds for.
  private func parts(_ word: WordReading, _ isMet: (UInt64, UInt64) -> Bool) -> Bool {
    for length in 0..<word.count {
      let shift = UInt64((word.count - length) * 6)
      if isMet(length == 0 ? 0 : word.key >> shift, word.key & (1 << shift - 1)) { return true }
    }
    return false
  }
}
