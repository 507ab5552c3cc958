/// The practical transcription of Vietnamese in Russian (ГУГК 1973), tones left out: `vietnamese/russian-transcription.tsv`.
///
/// | kind | form | russian | soft | initial | variant |
/// |---|---|---|---|---|---|
/// | `onset` | consonants | what stands for them | – | – | what else is met |
/// | `soft-onset` | ch, nh, gi: the vowel after them is the `soft` one | | – | – | |
/// | `light-onset` | h, kh, l, th, x: uy, uê, uyê after them are the `soft` ones | | – | – | |
/// | `rhyme` | glide, vowel and offglide | after a hard onset | after a soft one | without onset | – |
/// | `coda` | final consonants | | – | – | – |
/// | `syllable` | a syllable without tone that does otherwise | | – | – | – |
struct TranscriptionTable {
  private enum Softness { case hard, light, soft }

  private struct Onset {
    let russian: Letters
    let variant: Letters?
    let softness: Softness
  }

  private struct Vowels {
    let hard: Letters
    let soft: Letters
    let initial: Letters
  }

  private var onsets: [String: Onset] = [:]
  private var rhymes: [String: Vowels] = [:]
  private var codas: [String: Letters] = [:]
  private var syllables: [String: Letters] = [:]
  private var exceptions: [VietnameseNameKind: [Letters: String]] = [:]

  static let path = "vietnamese/russian-transcription.tsv"
  static let columns = ["kind", "form", "russian", "soft", "initial", "variant", "source"]
  static let exceptionPath = "vietnamese/russian-exceptions.tsv"
  static let exceptionColumns = ["form", "kind", "russian", "source"]

  init(_ reader: inout TableReader) {
    for row in reader.rows(of: Self.path, columns: Self.columns) {
      let form = String(row[1])
      let russian = Letters(of: row[2])
      func onset(_ softness: Softness) {
        onsets[form] = Onset(russian: russian, variant: row[5].isEmpty ? nil : Letters(of: row[5]), softness: softness)
      }
      switch row[0] {
      case "onset": onset(.hard)
      case "soft-onset": onset(.soft)
      case "light-onset": onset(.light)
      case "rhyme":
        rhymes[form] = Vowels(
          hard: russian, soft: row[3].isEmpty ? russian : Letters(of: row[3]), initial: row[4].isEmpty ? russian : Letters(of: row[4]))
      case "coda": codas[form] = russian
      case "syllable": syllables[form] = russian
      default:
        reader.report(row, 0, "\"\(row[0])\" is no kind of rule", remedy: "write onset, soft-onset, light-onset, rhyme, coda or syllable")
      }
    }
    for row in reader.rows(of: Self.exceptionPath, columns: Self.exceptionColumns) {
      guard let kind = VietnameseNameKind(rawValue: String(row[1])) else {
        reader.report(row, 1, "\"\(row[1])\" is no kind of name", remedy: "write person or place")
        continue
      }
      exceptions[kind, default: [:]][Letters(of: row[0]).lowered] = String(row[2])
    }
  }

  /// The form of usage for a name in NFC.
  func exception(for name: String, _ kind: VietnameseNameKind) -> String? { exceptions[kind]?[Letters(of: name).lowered] }

  /// The Russian letters of a syllable, lower case; nil where the table lacks one of its parts.
  ///
  /// - Parameter withVariant: whether the onset's other form is taken, where there is one.
  func transcribed(_ syllable: VietnameseSyllable, withVariant: Bool) -> Letters? {
    let isOffglide = ["i", "y", "o", "u"].contains(syllable.coda)
    let isAfterQ = syllable.onset == "qu"
    let written = syllable.onset + syllable.glide + syllable.nucleus + syllable.coda
    if let whole = syllables[written] { return whole }
    let vowels = (isAfterQ ? "u" : "") + syllable.glide + syllable.nucleus + (isOffglide ? syllable.coda : "")
    guard let rhyme = rhymes[vowels] else { return nil }
    var letters: Letters
    if syllable.onset.isEmpty {
      letters = rhyme.initial
    } else {
      guard let onset = onsets[isAfterQ ? "q" : syllable.onset] else { return nil }
      let variant = withVariant ? onset.variant : nil
      let isLight = onset.softness == .light && ["uy", "uê", "uyê", "uya", "uyu"].contains(vowels)
      let takesSoft = variant == nil ? onset.softness == .soft || isLight : isLight
      letters = (variant ?? onset.russian) + (takesSoft ? rhyme.soft : rhyme.hard)
    }
    if !isOffglide, !syllable.coda.isEmpty {
      guard let coda = codas[syllable.coda] else { return nil }
      letters += coda
    }
    return letters
  }
}
