/// What Vietnamese syllables are made of: `vietnamese/onsets.tsv`, `rhymes.tsv`, `tones.tsv`.
///
/// | table | columns |
/// |---|---|
/// | onsets | `onset` (`-` for none); `before`: the letters that may follow it, empty for all |
/// | rhymes | `rhyme`; its `glide`, `nucleus`, `coda`; `after`: the onsets that it is limited to (`-` for none), or with `!` the ones that it never follows; empty for all |
/// | tones | `vowel` without tone mark; the same with each mark |
struct SyllableTable {
  struct Rhyme {
    let glide: String
    let nucleus: String
    let coda: String
    let onsets: [Letters]
    let refusedOnsets: [Letters]
    /// Whether c, ch, k, p, t end it, before which only two tones stand.
    let isStopped: Bool
    /// The place of the letter that bears the tone mark, in the old and the new style.
    let oldMark: Int
    let newMark: Int
  }

  /// A spelling without tone mark: its onset and rhyme, and what writing it takes.
  struct Entry {
    let onset: Letters
    let rhyme: Letters
    let isStopped: Bool
    /// The place of the letter that bears the tone mark in the whole syllable.
    let oldMark: UInt8
    let newMark: UInt8
  }

  struct Toned {
    let vowel: Unicode.Scalar
    let tone: VietnameseTone
  }

  private(set) var onsets: [Letters: Letters] = [:]
  private(set) var rhymes: [Letters: Rhyme] = [:]
  private(set) var bareOnsets: Set<Letters> = []
  private(set) var bareRhymes: Set<Letters> = []
  private(set) var toned: [Unicode.Scalar: Toned] = [:]
  private(set) var marked: [Unicode.Scalar: Letters] = [:]
  /// What the letters of each syllable without tone mark, and of each without any mark, are packed to.
  private(set) var entries: [UInt64: Entry] = [:]
  private(set) var bareEntries: Set<UInt64> = []
  private var packedOnsets: Set<UInt64> = []
  private(set) var alphabet = VietnameseAlphabet(vowels: [:])

  static let onsetPath = "vietnamese/onsets.tsv"
  static let rhymePath = "vietnamese/rhymes.tsv"
  static let tonePath = "vietnamese/tones.tsv"

  init(_ reader: inout TableReader) {
    for row in reader.rows(of: Self.tonePath, columns: ["vowel", "huyen", "sac", "hoi", "nga", "nang", "source"]) {
      let letters = (0...5).map { Letters(of: row[$0]) }
      guard letters.allSatisfy({ $0.count == 1 }) else {
        reader.report(row, 0, "a vowel is not one code point", remedy: "write the table in NFC")
        continue
      }
      let vowels = letters.map { $0[0] }
      marked[vowels[0]] = vowels
      for tone in VietnameseTone.allCases { toned[vowels[tone.index]] = Toned(vowel: vowels[0], tone: tone) }
    }
    for row in reader.rows(of: Self.onsetPath, columns: ["onset", "before", "source"]) {
      let onset = row[0] == "-" ? [] : Letters(of: row[0])
      onsets[onset] = Letters(of: row[1])
      bareOnsets.insert(Self.bare(onset))
    }
    for row in reader.rows(of: Self.rhymePath, columns: ["rhyme", "glide", "nucleus", "coda", "after", "source"]) {
      add(row, &reader)
    }
    alphabet = VietnameseAlphabet(vowels: marked)
    packedOnsets = Set(onsets.keys.compactMap { alphabet.packed($0) })
    addEntries()
  }

  /// Every onset with every rhyme that it goes with; where two spell the same, the longer onset is right: gi + a, not g + ia.
  private mutating func addEntries() {
    let ordered = rhymes.sorted { a, b in (a.key.first == "i" ? 1 : 0, a.key.string) < (b.key.first == "i" ? 1 : 0, b.key.string) }
    for (onset, before) in onsets.sorted(by: { ($1.key.count, $0.key.string) < ($0.key.count, $1.key.string) }) {
      for (letters, rhyme) in ordered where Self.fits(onset, before, letters, rhyme) {
        let start = Self.written(onset, before: letters)
        guard let key = alphabet.packed(start + letters), entries[key] == nil else { continue }
        entries[key] = Entry(
          onset: onset, rhyme: letters, isStopped: rhyme.isStopped, oldMark: UInt8(start.count + rhyme.oldMark),
          newMark: UInt8(start.count + rhyme.newMark))
        if let bare = alphabet.packed(Self.bare(start + letters)) { bareEntries.insert(bare) }
      }
    }
  }

  /// Whether an onset and a rhyme go together.
  static func fits(_ onset: Letters, _ before: Letters, _ letters: Letters, _ rhyme: Rhyme) -> Bool {
    guard let first = letters.first else { return false }
    return (before.isEmpty || before.contains(first)) && (rhyme.onsets.isEmpty || rhyme.onsets.contains(onset))
      && !rhyme.refusedOnsets.contains(onset)
  }

  /// The letters of an onset before a rhyme: gi loses its i before another.
  static func written(_ onset: Letters, before rhyme: Letters) -> Letters {
    onset == ["g", "i"] && rhyme.first == "i" ? ["g"] : onset
  }

  private mutating func add(_ row: TableReader.Row, _ reader: inout TableReader) {
    guard row[0] == row[1] + row[2] + row[3], !row[2].isEmpty else {
      return reader.report(row, 0, "\"\(row[0])\" is not its glide, nucleus and coda", remedy: "make the parts spell the rhyme")
    }
    let (glide, nucleus) = (Letters(of: row[1]).count, Letters(of: row[2]).count)
    let letters = Letters(of: row[0])
    let isOpen = row[3].isEmpty
    let newMark = glide + (nucleus == 2 && !isOpen ? 1 : 0)
    let isMovable = isOpen && ["oa", "oe", "uy"].contains(row[0])
    let after = row.words(4)
    rhymes[letters] = Rhyme(
      glide: String(row[1]), nucleus: String(row[2]), coda: String(row[3]),
      onsets: after.filter { $0.first != "!" }.map { $0 == "-" ? [] : Letters(of: $0) },
      refusedOnsets: after.filter { $0.first == "!" }.map { Letters(of: $0.dropFirst()) },
      isStopped: ["c", "ch", "k", "p", "t"].contains(row[3]), oldMark: isMovable ? 0 : newMark, newMark: newMark)
    bareRhymes.insert(Self.bare(letters))
  }

  /// The onset and the rhyme of every syllable that there is.
  var pairs: [(onset: Letters, rhyme: Letters)] { entries.values.map { ($0.onset, $0.rhyme) } }

  /// The syllable of an onset and a rhyme that go together, without its texts.
  func parts(onset: Letters, rhyme: Letters) -> VietnameseSyllable? {
    rhymes[rhyme].map {
      VietnameseSyllable(onset: onset.string, rhyme: $0, tone: .ngang, letterCase: .lower, oldText: "", newText: "")
    }
  }

  /// Whether packed letters are an onset: the Ph of Ph. Chính.
  func isOnset(_ key: UInt64) -> Bool { packedOnsets.contains(key) }

  /// The onsets and the rhymes, without tone marks; no onset among them.
  var onsetLetters: [Letters] { Array(onsets.keys) }
  var rhymeLetters: [Letters] { Array(rhymes.keys) }

  /// The rhyme of letters without tone mark.
  func rhyme(_ letters: Letters) -> Rhyme? { rhymes[letters] }
}
