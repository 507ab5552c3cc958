/// The declension rules of given names, patronymics and family names (`russian/declension.tsv`).
///
/// An exception is a whole word, a suffix the end of one; exceptions come first, then the first suffix that fits in the table's order.
/// Suffixes are kept by their last letter. `russian/declension-extra.tsv` has the same columns and is asked first: what petrovich's rules
/// get wrong, such as foreign names in -ин and -ов.
struct PersonalDeclension {
  /// What a rule does to a word for one case.
  struct Change {
    var dropped = 0
    var appended: Letters = []

    /// Reads `.` (nothing), `-ия` (a letter off, ия on).
    init(_ notation: Substring) {
      guard notation != "." else { return }
      dropped = notation.prefix { $0 == "-" }.count
      appended = Letters(of: notation.dropFirst(dropped))
    }
  }

  /// The endings of one line of the table.
  struct Rule {
    let changes: [Change]
    /// Where the line stands, and the words or endings that it names.
    let location: String
    let endings: [Letters]
    let onlyFirst: Bool
  }

  private struct Suffix {
    let letters: Letters
    let rule: Int
  }

  private struct Group {
    var exceptions: [Letters: [Int]] = [:]
    var suffixes: [Unicode.Scalar: [Suffix]] = [:]
  }

  private var rules: [Rule] = []
  /// By ``NominativeIndex/slot(_:_:)``.
  private var groups = Array(repeating: Group(), count: 6)

  /// The rules backwards.
  private(set) var nominatives = NominativeIndex()

  static let path = "russian/declension.tsv"
  static let extraPath = "russian/declension-extra.tsv"
  static let columns = [
    "part", "kind", "gender", "endings", "genitive", "dative", "accusative", "instrumental", "prepositional", "tags", "source",
  ]

  init(_ reader: inout TableReader) {
    let rows = reader.rows(of: Self.path, columns: Self.columns)
    for row in reader.rows(of: Self.extraPath, columns: Self.columns) + rows { add(row, &reader) }
  }

  private mutating func add(_ row: TableReader.Row, _ reader: inout TableReader) {
    guard let part = PersonNamePart(rawValue: String(row[0])) else {
      return reader.report(row, 0, "\"\(row[0])\" is no part of a name", remedy: "write given, patronymic or family")
    }
    guard row[1] == "exception" || row[1] == "suffix" else {
      return reader.report(row, 1, "\"\(row[1])\" is no kind of rule", remedy: "write exception or suffix")
    }
    let genders: [GrammaticalGender]
    switch row[2] {
    case "m": genders = [.masculine]
    case "f": genders = [.feminine]
    case "": genders = [.masculine, .feminine]
    default: return reader.report(row, 2, "\"\(row[2])\" is no gender of a person", remedy: "write m, f or nothing for both")
    }
    let number = rules.count
    let endings = row.words(3).map { Letters(of: $0).lowered }
    rules.append(
      Rule(
        changes: (4...8).map { Change(row[$0]) }, location: row.location, endings: endings, onlyFirst: row.words(9).contains("first_word")))
    if endings.isEmpty { reader.report(row, 3, "the rule fits no word", remedy: "name its endings or words") }
    for (column, change) in zip(4...8, rules[number].changes) where endings.contains(where: { $0.count < change.dropped }) {
      if row[1] == "exception" { reader.report(row, column, "more letters off than the word has", remedy: "take a dash away") }
    }
    for gender in genders {
      guard let slot = NominativeIndex.slot(part, gender) else { continue }
      for ending in endings {
        guard let last = ending.last else { continue }
        for change in rules[number].changes { nominatives.insert(ending, isWord: row[1] == "exception", change, part, gender) }
        if row[1] == "exception" {
          groups[slot].exceptions[ending, default: []].append(number)
        } else {
          groups[slot].suffixes[last, default: []].append(Suffix(letters: ending, rule: number))
        }
      }
    }
  }

  /// The rule for a lower-case word; nil where none fits and the word stays as it is.
  ///
  /// - Parameter isFirst: whether more words follow in the same hyphenated name.
  func rule(for word: Letters, part: PersonNamePart, gender: GrammaticalGender, isFirst: Bool) -> Rule? {
    guard let slot = NominativeIndex.slot(part, gender), let last = word.last else { return nil }
    if let numbers = groups[slot].exceptions[word] {
      for number in numbers where isFirst || !rules[number].onlyFirst { return rules[number] }
    }
    guard let suffixes = groups[slot].suffixes[last] else { return nil }
    for suffix in suffixes where word.hasSuffix(suffix.letters) {
      if isFirst || !rules[suffix.rule].onlyFirst { return rules[suffix.rule] }
    }
    return nil
  }

  /// The cases in which a lower-case nominative has a form, given as its key: what ``forms(of:lower:part:gender:isFirst:)`` makes, without
  /// making it.
  func cases(
    of nominative: Letters, in key: Letters, part: PersonNamePart, gender: GrammaticalGender, isFirst: Bool
  ) -> RussianCaseSet {
    let stays = nominative.isKey(key)
    guard let rule = rule(for: nominative, part: part, gender: gender, isFirst: isFirst) else { return stays ? .all : [] }
    var cases: RussianCaseSet = stays ? RussianCaseSet(.nominative) : []
    for grammaticalCase in RussianCase.allCases.dropFirst() {
      let change = rule.changes[grammaticalCase.index - 1]
      let fits =
        change.dropped > nominative.count ? stays : nominative.isSpelled(as: key, dropping: change.dropped, appending: change.appended)
      if fits { cases.insert(RussianCaseSet(grammaticalCase)) }
    }
    return cases
  }

  /// The six forms of one word without hyphens.
  func forms(of word: Letters, lower: Letters, part: PersonNamePart, gender: GrammaticalGender, isFirst: Bool) -> SixForms {
    var forms = SixForms(unchanged: word)
    guard let rule = rule(for: lower, part: part, gender: gender, isFirst: isFirst) else { return forms }
    let allCaps = word.isAllCaps
    for (index, change) in rule.changes.enumerated() where change.dropped > 0 || !change.appended.isEmpty {
      guard change.dropped <= word.count else { continue }
      forms.letters[index + 1].removeLast(change.dropped)
      forms.letters[index + 1].append(contentsOf: allCaps ? change.appended.map(\.upper) : change.appended)
    }
    return forms
  }
}

extension Letters {
  /// Whether these lower-case letters, without some of the last and with others in their place, have a key.
  fileprivate func isSpelled(as key: Letters, dropping dropped: Int, appending appended: Letters) -> Bool {
    let kept = count - dropped
    guard kept + appended.count == key.count else { return false }
    for index in 0..<kept where (self[index] == "ё" ? "е" : self[index]) != key[index] { return false }
    for index in appended.indices where (appended[index] == "ё" ? "е" : appended[index]) != key[kept + index] { return false }
    return true
  }
}
