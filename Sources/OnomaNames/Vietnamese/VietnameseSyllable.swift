/// One syllable of Vietnamese in its parts.
///
///     let syllable = VietnameseSyllable(parsing: "Nguyễn", rules: rules)
///     // onset "ng", glide "u", nucleus "yê", coda "n", tone .nga, .title
///     syllable?.text(.new)   // "Nguyễn"
public struct VietnameseSyllable: Hashable, Sendable {
  /// How a syllable is written.
  public enum LetterCase: String, Hashable, Sendable, CaseIterable {
    /// nguyễn
    case lower
    /// Nguyễn
    case title
    /// NGUYỄN
    case upper
  }

  /// The consonants it begins with, lower case; `qu` and `gi` among them; empty for An.
  public let onset: String
  /// o or u before the main vowel: hoa, thuỷ, Nguyễn; empty for others, and after q.
  public let glide: String
  /// The main vowel, one letter or two: a, ươ, yê; without tone mark.
  public let nucleus: String
  /// What follows it: a consonant, or the i, y, o, u of ai, ây, ao, âu; may be empty.
  public let coda: String
  /// The tone.
  public let tone: VietnameseTone
  /// How it is written.
  public let letterCase: LetterCase

  private let oldText: String
  private let newText: String

  /// The syllable that text spells, in NFC or NFD, in any case, with the tone mark on any of its vowels; nil for what is none.
  ///
  /// The parts must go together: `ngh` before e, ê, i only; only sắc and nặng before c, ch, p, t. Ð (eth) is read as Đ.
  /// - Complexity: linear in the text.
  public init?(parsing text: String, rules: NameRules) {
    guard let parsed = rules.syllables.parse(text) else { return nil }
    self = parsed
  }

  /// The syllable of these parts, lower case and without tone marks; nil where they do not go together.
  ///
  ///     VietnameseSyllable(onset: "gi", nucleus: "iê", coda: "ng", tone: .sac, rules: rules)?.text(.new)   // "giếng"
  public init?(
    onset: String, glide: String = "", nucleus: String, coda: String = "", tone: VietnameseTone, letterCase: LetterCase = .lower,
    rules: NameRules
  ) {
    let rhyme = Letters(of: glide + nucleus + coda)
    guard let entry = rules.syllables.rhyme(rhyme), entry.glide == glide, entry.nucleus == nucleus, entry.coda == coda,
      let syllable = rules.syllables.syllable(onset: Letters(of: onset), rhyme: rhyme, tone: tone, letterCase: letterCase)
    else { return nil }
    self = syllable
  }

  init(
    onset: String, rhyme: SyllableTable.Rhyme, tone: VietnameseTone, letterCase: LetterCase, oldText: String, newText: String
  ) {
    self.onset = onset
    glide = rhyme.glide
    nucleus = rhyme.nucleus
    coda = rhyme.coda
    self.tone = tone
    self.letterCase = letterCase
    self.oldText = oldText
    self.newText = newText
  }

  /// The syllable as written, in NFC.
  ///
  ///     VietnameseSyllable(parsing: "hoà", rules: rules)?.text(.old)   // "hòa"
  ///     VietnameseSyllable(parsing: "Qúy", rules: rules)?.text(.old)   // "Quý"
  public func text(_ style: ToneMarkStyle) -> String {
    style == .old ? oldText : newText
  }
}
