/// How ``NameRules/normalized(_:options:known:)`` writes a name.
///
///     var options = NameNormalizationOptions()   // tone marks, case and ё kept, NFC
///     options.toneMarks = .new
///     options.letterCase = .title
public struct NameNormalizationOptions: Hashable, Sendable {
  /// Where the tone mark of an open oa, oe, uy stands.
  public enum ToneMarks: String, Hashable, Sendable, CaseIterable {
    /// hòa
    case old
    /// hoà
    case new
    /// As the name has it; a mark that neither style puts there goes where the old style has it.
    case keep
  }

  /// How the letters are cased.
  public enum LetterCase: String, Hashable, Sendable, CaseIterable {
    /// As the name has them.
    case keep
    /// Phạm Thị Hồng Nhung, from PHẠM THỊ HỒNG NHUNG and phạm thị hồng nhung; Мишустин from МИШУСТИН.
    case title
  }

  /// How marks are stored.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// One code point a letter.
    case nfc
    /// The letter, then its marks.
    case nfd
  }

  /// Whether ё is put back where Russian newspapers print е.
  public enum Yo: String, Hashable, Sendable, CaseIterable {
    /// As the name has it.
    case keep
    /// As the known names spell it: Горбачёв from Горбачев.
    case restore
  }

  /// Where the tone mark stands.
  public var toneMarks: ToneMarks
  /// How the letters are cased.
  public var letterCase: LetterCase
  /// How marks are stored.
  public var form: Form
  /// Whether ё is put back.
  public var yo: Yo
  /// The longest name that is read, in UTF-8 bytes; what is longer is no name.
  public var maximumUTF8Count: Int

  /// Options; a name of more than 1,024 bytes is left alone.
  public init(
    toneMarks: ToneMarks = .keep, letterCase: LetterCase = .keep, form: Form = .nfc, yo: Yo = .keep,
    maximumUTF8Count: Int = NameWarning.maximumUTF8Count
  ) {
    self.toneMarks = toneMarks
    self.letterCase = letterCase
    self.form = form
    self.yo = yo
    self.maximumUTF8Count = maximumUTF8Count
  }
}
