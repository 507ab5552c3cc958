/// How patronymics are made and known (`russian/patronymics.tsv`).
///
/// | kind | form | masculine | feminine |
/// |---|---|---|---|
/// | `name` | a father's name, `михаил` | its patronymics, `михайлович` | `михайловна` |
/// | `suffix` | an ending, `*ей` | what stands for it, `*еевич` | `*еевна` |
/// | `ending` | an ending that tells a patronymic, `*ovich` | the sex of its bearer is the column that is not empty | |
///
/// Several lines of the same name or suffix are variants, the usual one first; names come before suffixes, the longest suffix wins.
struct PatronymicRules {
  struct Pair {
    let masculine: Letters
    let feminine: Letters
    /// Where the line stands.
    let location: String
  }

  private(set) var names: [Letters: [Pair]] = [:]
  private(set) var suffixes: [Letters: [Pair]] = [:]
  private(set) var words: [Letters: GrammaticalGender] = [:]
  private var endings = EndingTable<GrammaticalGender>()
  private(set) var longestSuffix = 0

  static let path = "russian/patronymics.tsv"
  static let columns = ["kind", "form", "masculine", "feminine", "source"]

  init(_ reader: inout TableReader) {
    for row in reader.rows(of: Self.path, columns: Self.columns) { add(row, &reader) }
  }

  private mutating func add(_ row: TableReader.Row, _ reader: inout TableReader) {
    let form = Letters(of: row[1])
    let pair = Pair(masculine: Letters(of: row[2]), feminine: Letters(of: row[3]), location: row.location)
    let isSuffix = form.first == "*"
    switch row[0] {
    case "name":
      guard !isSuffix, !pair.masculine.isEmpty, !pair.feminine.isEmpty else {
        return reader.report(row, 1, "a name's patronymics are not complete", remedy: "write the whole name and both patronymics")
      }
      names[form, default: []].append(pair)
      words[pair.masculine] = .masculine
      words[pair.feminine] = .feminine
    case "suffix":
      guard isSuffix, pair.masculine.first == "*", pair.feminine.first == "*" else {
        return reader.report(row, 1, "a suffix and what stands for it begin with *", remedy: "write *ей, *еевич, *еевна")
      }
      let key = Letters(form.dropFirst())
      suffixes[key, default: []].append(
        Pair(masculine: Letters(pair.masculine.dropFirst()), feminine: Letters(pair.feminine.dropFirst()), location: row.location))
      longestSuffix = max(longestSuffix, key.count)
    case "ending":
      guard pair.masculine.isEmpty != pair.feminine.isEmpty else {
        return reader.report(row, 2, "an ending tells one sex", remedy: "write + into one of the columns masculine and feminine")
      }
      let gender: GrammaticalGender = pair.feminine.isEmpty ? .masculine : .feminine
      if isSuffix {
        endings[Letters(form.dropFirst())] = gender
      } else {
        words[form] = gender
      }
    default:
      reader.report(row, 0, "\"\(row[0])\" is no kind of rule", remedy: "write name, suffix or ending")
    }
  }

  /// The patronymics of a lower-case father's name, the usual one first.
  func patronymics(of name: Letters) -> [Pair] {
    if let pairs = names[name] { return pairs }
    var length = min(longestSuffix, name.count)
    while length > 0 {
      if let pairs = suffixes[Letters(name.suffix(length))] {
        let stem = name.dropLast(length)
        return pairs.map { Pair(masculine: stem + $0.masculine, feminine: stem + $0.feminine, location: $0.location) }
      }
      length -= 1
    }
    return []
  }

  /// The sex of the bearer of a lower-case patronymic, nil for any other word.
  func gender(of word: Letters) -> GrammaticalGender? {
    if let gender = words[word] { return gender }
    return endings.longest(of: word, leaving: 2)?.value
  }
}
