/// The practical transcription of Vietnamese in Russian (ГУГК 1973), tones left out: `vietnamese/russian-transcription.tsv`.
///
/// | kind | form | russian | soft | initial | variant |
/// |---|---|---|---|---|---|
/// | `onset` | consonants | what stands for them | – | – | what else is met |
/// | `soft-onset` | ch, nh, gi: the vowel after them is the `soft` one | | – | – | |
/// | `light-onset` | h, kh, l, th, x: uy, uê, uyê after them are the `soft` ones | | – | – | |
/// | `rhyme` | glide, vowel and offglide | after a hard onset | after a soft one | without onset | what else is met after a hard one |
/// | `coda` | final consonants | | – | – | – |
/// | `syllable` | a syllable without tone that does otherwise | | – | – | – |
struct TranscriptionTable {
  private enum Softness { case hard, light, soft }

  /// Where a rhyme stands.
  private enum Context { case hard, soft, initial }

  /// A form of usage.
  struct Usage {
    let russian: String
    /// Whether the Vietnamese name is always in capitals: TPHCM.
    let isAbbreviation: Bool
  }

  private struct Onset {
    let russian: Letters
    let variant: Letters?
    let softness: Softness
  }

  private struct Vowels {
    let hard: Letters
    let soft: Letters
    let initial: Letters
    let variant: Letters?
  }

  private var onsets: [String: Onset] = [:]
  private var rhymes: [String: Vowels] = [:]
  private var codas: [String: Letters] = [:]
  private var syllables: [String: Letters] = [:]
  private var exceptions: [VietnameseNameKind: [Letters: Usage]] = [:]

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
          hard: russian, soft: row[3].isEmpty ? russian : Letters(of: row[3]), initial: row[4].isEmpty ? russian : Letters(of: row[4]),
          variant: row[5].isEmpty ? nil : Letters(of: row[5]))
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
      exceptions[kind, default: [:]][Letters(Letters(of: row[0]).lowered.map { $0 == "-" ? " " : $0 })] = Usage(
        russian: String(row[2]), isAbbreviation: Letters(of: row[0]).isAllCaps)
    }
  }

  /// The form of usage for a name, given as its ``NameRules/vietnameseKey(of:_:)`` with typewriter apostrophes.
  func exception(for key: Letters, _ kind: VietnameseNameKind) -> Usage? { exceptions[kind]?[key] }

  /// The forms of usage of a kind.
  func exceptions(of kind: VietnameseNameKind) -> [String] { exceptions[kind].map { $0.values.map(\.russian) } ?? [] }

  // MARK: Syllables

  /// The parts of a syllable that have another form beside the usual one: the ch of Chính, the uy of Duy.
  func variable(_ syllable: VietnameseSyllable) -> [String] {
    var parts: [String] = []
    if onset(of: syllable.onset)?.variant != nil { parts.append(syllable.onset) }
    let vowels = Self.vowels(syllable).vowels
    if context(of: syllable) == .hard, rhymes[vowels]?.variant != nil { parts.append("-" + vowels) }
    return parts
  }

  /// The Russian letters of a syllable, lower case; nil where the table lacks one of its parts.
  ///
  /// - Parameter variants: the parts whose other form is taken, as ``variable(_:)`` names them.
  func transcribed(_ syllable: VietnameseSyllable, variants: Set<String> = []) -> Letters? {
    let (vowels, coda) = Self.vowels(syllable)
    if let whole = syllables[syllable.onset + syllable.glide + syllable.nucleus + syllable.coda] { return whole }
    guard let rhyme = rhymes[vowels], let end = coda.isEmpty ? [] : codas[coda] else { return nil }
    if syllable.onset.isEmpty { return rhyme.initial + end }
    guard let onset = onset(of: syllable.onset) else { return nil }
    let other = variants.contains(syllable.onset) ? onset.variant : nil
    // Чинь, not Чьинь: what is no soft onset any more takes the hard vowel.
    let isSoft = context(of: syllable) == .soft && (other == nil || onset.softness == .light)
    let isOther = !isSoft && variants.contains("-" + vowels)
    return (other ?? onset.russian) + (isSoft ? rhyme.soft : isOther ? rhyme.variant ?? rhyme.hard : rhyme.hard) + end
  }

  private func onset(of onset: String) -> Onset? { onsets[onset == "qu" ? "q" : onset] }

  private func context(of syllable: VietnameseSyllable) -> Context {
    guard !syllable.onset.isEmpty, let onset = onset(of: syllable.onset) else { return .initial }
    switch onset.softness {
    case .hard: return .hard
    case .soft: return .soft
    case .light: return Self.lightVowels.contains(Self.vowels(syllable).vowels) ? .soft : .hard
    }
  }

  private static let lightVowels: Set<String> = ["uy", "uê", "uyê", "uya", "uyu"]

  /// What the rhyme table has for a syllable, with the u of qu, and the consonants after it.
  private static func vowels(_ syllable: VietnameseSyllable) -> (vowels: String, coda: String) {
    let isOffglide = ["i", "y", "o", "u"].contains(syllable.coda)
    let start = (syllable.onset == "qu" ? "u" : "") + syllable.glide + syllable.nucleus
    return isOffglide ? (start + syllable.coda, "") : (start, syllable.coda)
  }
}
