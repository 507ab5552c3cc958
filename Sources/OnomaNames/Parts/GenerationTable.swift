/// What tells a son from his father of the same name (`formats/generations.tsv`): Jr., III, мл.
struct GenerationTable {
  private var forms: Set<Letters> = []

  static let path = "formats/generations.tsv"

  init(_ reader: inout TableReader) {
    for row in reader.rows(of: Self.path, columns: ["form", "source"]) { forms.insert(Letters(of: row[0]).lowered) }
  }

  func contains(_ word: Letters) -> Bool { forms.contains(word.lowered) }
}
