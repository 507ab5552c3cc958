/// Words that stay in lower case inside a Vietnamese name (`vietnamese/particles.tsv`): và of Kinh và Thượng, tức before an alias.
struct ParticleTable {
  /// The particles, packed as ``VietnameseAlphabet`` packs letters without tone, with their tone.
  private var particles: [UInt64: VietnameseTone] = [:]

  static let path = "vietnamese/particles.tsv"

  init(_ reader: inout TableReader, alphabet: VietnameseAlphabet) {
    for row in reader.rows(of: Self.path, columns: ["form", "source"]) {
      var word = WordReading()
      for scalar in row[0].unicodeScalars { word.add(scalar, alphabet) }
      guard !word.isBroken, word.count > 0 else {
        reader.report(row, 0, "\"\(row[0])\" has letters that Vietnamese lacks", remedy: "write one word in Vietnamese letters")
        continue
      }
      particles[word.key] = word.tone
    }
  }

  func contains(_ word: WordReading) -> Bool { particles[word.key] == word.tone }
}
