/// Nouns and endings of nouns that do not decline by their last letter (`russian/nouns.tsv`).
///
/// `lemma` is a whole word, or `*ending`; the word comes first, then the longest ending. What a column leaves empty follows the rules.
///
/// | column | holds |
/// |---|---|
/// | `gender` | `m f n`, or `pl` for a noun without singular |
/// | `flags` | `animate`; `indeclinable`; `stressed`: the endings bear the stress (врачом, рублём, краёв); `adjectival`: declines as an adjective; `apposition`: declines before a hyphen (города-героя); `prefix`: stays before a hyphen (премьер-министра), with a capital before another one too (Ак Барса); `acronym`: may take endings in lower case (МИДа); `closing`: the head of a foreign name whose words before it stay (Манчестер Сити); `name`: an ending that towns or organizations have (Зареченск, Камгазпром), so that a name in it is led back to it |
/// | `stem` | what the endings of the singular are joined to (`посл` for посол); with `*ending` it is `*stem` |
/// | `plural` | the nominative plural (`города`) |
/// | `genitive-plural` | the genitive plural (`копеек`) |
/// | `forms` | single forms, `instrumental-plural:людьми`; `locative-singular` is the form after в and на that stands beside the prepositional (в Крыму) |
struct NounTable {
  struct Entry {
    var gender: GrammaticalGender?
    var isPlural = false
    var isAnimate = false
    var isIndeclinable = false
    var isStressed = false
    var isAdjectival = false
    var isApposition = false
    var isPrefix = false
    var isAcronym = false
    var isClosing = false
    var isName = false
    var locative: Letters?
    var stem: Letters?
    var plural: Letters?
    var genitivePlural: Letters?
    var forms: [Form] = []
    /// Where the line stands.
    var location = ""
  }

  struct Form {
    let grammaticalCase: RussianCase
    let number: GrammaticalNumber
    let letters: Letters
  }

  private var words: [Letters: Entry] = [:]
  private var endings = EndingTable<Entry>()
  /// The table backwards.
  private(set) var stems = NounStemIndex()

  static let path = "russian/nouns.tsv"
  static let columns = ["lemma", "gender", "flags", "stem", "plural", "genitive-plural", "forms", "source"]

  init(_ reader: inout TableReader) {
    for row in reader.rows(of: Self.path, columns: Self.columns) {
      let lemma = Letters(of: row[0])
      guard let entry = entry(row, &reader) else { continue }
      index(entry, of: lemma)
      if lemma.first == "*" {
        endings[Letters(lemma.dropFirst())] = entry
      } else {
        if words.updateValue(entry, forKey: lemma) != nil {
          reader.report(row, 0, "\"\(row[0])\" has a line already", remedy: "keep one of them")
        }
        // Newspapers write Орел and Королев as often as Орёл.
        if lemma.contains("ё") { words[lemma.map { $0 == "ё" ? "е" : $0 }] = words[lemma.map { $0 == "ё" ? "е" : $0 }] ?? entry }
      }
    }
  }

  private mutating func index(_ entry: Entry, of lemma: Letters) {
    let isEnding = lemma.first == "*"
    let word = isEnding ? Letters(lemma.dropFirst()) : lemma
    stems.insert(entry.stem, of: word, isEnding: isEnding)
    stems.insert(entry.genitivePlural, of: word, isEnding: isEnding)
    // Города, судьи: the other plural forms are joined to the nominative without its last letter.
    stems.insert(entry.plural, of: word, isEnding: isEnding)
    stems.insert(entry.plural.map { Letters($0.dropLast()) }, of: word, isEnding: isEnding)
    stems.insert(entry.locative, of: word, isEnding: isEnding)
    for form in entry.forms { stems.insert(form.letters, of: word, isEnding: isEnding) }
  }

  private func entry(_ row: TableReader.Row, _ reader: inout TableReader) -> Entry? {
    var entry = Entry()
    entry.location = row.location
    switch row[1] {
    case "": break
    case "pl": entry.isPlural = true
    default:
      entry.gender = GrammaticalGender(rawValue: String(row[1]))
      if entry.gender == nil { reader.report(row, 1, "\"\(row[1])\" is not a gender", remedy: "write m, f, n or pl") }
    }
    for flag in row.words(2) {
      switch flag {
      case "animate": entry.isAnimate = true
      case "indeclinable": entry.isIndeclinable = true
      case "stressed": entry.isStressed = true
      case "adjectival": entry.isAdjectival = true
      case "apposition": entry.isApposition = true
      case "prefix": entry.isPrefix = true
      case "acronym": entry.isAcronym = true
      case "closing": entry.isClosing = true
      case "name": entry.isName = true
      default:
        reader.report(
          row, 2, "\"\(flag)\" is not a flag",
          remedy: "use animate, indeclinable, stressed, adjectival, apposition, prefix, acronym, closing or name")
      }
    }
    func letters(_ column: Int) -> Letters? {
      row[column].isEmpty ? nil : Letters(of: row[column].first == "*" ? row[column].dropFirst() : row[column])
    }
    (entry.stem, entry.plural, entry.genitivePlural) = (letters(3), letters(4), letters(5))
    for word in row.words(6) {
      let parts = word.split(separator: ":")
      if parts.count == 2, parts[0] == "locative-singular" {
        entry.locative = Letters(of: parts[1])
        continue
      }
      let tags = parts.first?.split(separator: "-") ?? []
      guard parts.count == 2, tags.count == 2, let grammaticalCase = RussianCase(rawValue: String(tags[0])),
        let number = GrammaticalNumber(rawValue: String(tags[1]))
      else {
        reader.report(row, 6, "\"\(word)\" is not a form", remedy: "write case-number:form, such as instrumental-plural:людьми")
        continue
      }
      entry.forms.append(Form(grammaticalCase: grammaticalCase, number: number, letters: Letters(of: parts[1])))
    }
    return entry
  }

  /// The line of a whole lower-case word.
  func word(_ lower: Letters) -> Entry? { words[lower] }

  /// Whether a lower-case word ends as names of towns or organizations do: -ск, -пром, -нефть.
  func hasNameEnding(_ lower: Letters) -> Bool {
    words[lower] == nil && endings.longest(of: lower, leaving: 2)?.value.isName == true
  }

  /// Whether a word stays before a hyphen: премьер-, вице-.
  func isPrefix(_ lower: Letters) -> Bool { words[lower]?.isPrefix == true }

  /// The line of a lower-case word or of its longest ending, with the word's own stem and plural.
  func entry(for lower: Letters) -> Entry? {
    if let entry = words[lower], !entry.isPrefix || entry.gender != nil { return entry }
    // An ending without a vowel before it is a word of its own: лец is no владелец.
    let found = endings.longest(of: lower, leaving: 1) { length, entry in entry.stem == nil || lower.dropLast(length).vowelCount > 0 }
    guard let length = found?.length, var entry = found?.value else { return nil }
    let rest = Letters(lower.dropLast(length))
    entry.stem = entry.stem.map { rest + $0 }
    entry.plural = entry.plural.map { rest + $0 }
    entry.genitivePlural = entry.genitivePlural.map { rest + $0 }
    return entry
  }
}
