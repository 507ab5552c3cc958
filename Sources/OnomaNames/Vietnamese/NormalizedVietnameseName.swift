/// A name after ``NameRules/normalized(_:options:)``, with what there is to say of it.
public struct NormalizedVietnameseName: Hashable, Sendable {
  /// The name; byte for byte the one given where ``warning`` says that it was left alone.
  public let text: String
  /// Why the name was left alone, or what it lacks; nil where nothing is wrong.
  public let warning: VietnameseNameWarning?
  /// Whether letters or marks were mended: Ð for Đ, a tone on a consonant, a horn that was lost.
  public let isRepaired: Bool
}

/// Why a line came back as it was. Offsets are in code points from the line's start.
public enum VietnameseNameWarning: Hashable, Sendable {
  /// Nothing but white space.
  case empty
  /// More bytes than a name has.
  case tooLong(utf8Count: Int)
  /// A digit.
  case digit(offset: Int)
  /// Latin letters and those of another script in one line.
  case mixedScripts(offset: Int)
  /// A word that is no Vietnamese syllable; the first of them.
  case notVietnamese(word: String, offset: Int)
  /// A word that must have lost its marks (Nguyen); the first of them. Only this line may have changed, in its case and spaces.
  case marksMissing(word: String, offset: Int)

  /// Whether the line came back byte for byte.
  public var isUnchanged: Bool {
    if case .marksMissing = self { return false }
    return true
  }
}

extension VietnameseNameWarning: CustomStringConvertible {
  /// What is wrong, in one line without a full stop.
  public var description: String {
    switch self {
    case .empty: "the line is empty"
    case .tooLong(let count): "\(count) bytes are too many for a name"
    case .digit(let offset): "a digit at \(offset); names have none"
    case .mixedScripts(let offset): "letters of another script at \(offset)"
    case .notVietnamese(let word, let offset): "\"\(word)\" at \(offset) is not a Vietnamese syllable"
    case .marksMissing(let word, let offset): "\"\(word)\" at \(offset) seems to have lost its marks"
    }
  }
}
