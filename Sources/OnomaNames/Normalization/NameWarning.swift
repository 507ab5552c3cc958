/// Why a line came back as it was. Offsets are in code points from the line's start.
public enum NameWarning: Hashable, Sendable {
  /// Nothing but white space.
  case empty
  /// More bytes than a name has.
  case tooLong(utf8Count: Int)
  /// A digit.
  case digit(offset: Int)
  /// A sign that stands in no name: of an address, of markup, a control character.
  case sign(offset: Int)
  /// Latin letters and those of another script in one line.
  case mixedScripts(offset: Int)
  /// A word that is no Vietnamese syllable; the first of them.
  case notVietnamese(word: String, offset: Int)
  /// A word that is not in Cyrillic letters; the first of them.
  case notRussian(word: String, offset: Int)
  /// A word that must have lost its marks (Nguyen); the first of them. Only this line may have changed, in its case and spaces.
  case marksMissing(word: String, offset: Int)

  /// The longest name that is read where nothing else is said, in UTF-8 bytes.
  public static let maximumUTF8Count = 1_024

  /// Whether the line came back byte for byte.
  public var isUnchanged: Bool {
    if case .marksMissing = self { return false }
    return true
  }

  /// Where the fault is, in code points from the line's start; nil where it is the line's as a whole.
  public var offset: Int? {
    switch self {
    case .empty, .tooLong: nil
    case .digit(let offset), .sign(let offset), .mixedScripts(let offset), .notVietnamese(_, let offset), .notRussian(_, let offset),
      .marksMissing(_, let offset):
      offset
    }
  }

  /// What keeps a line from being a name in any language; nil where nothing does.
  ///
  ///     NameWarning(screening: "Мишустин 2")      // .digit(offset: 9)
  ///     NameWarning(screening: "Mишустин")        // .mixedScripts(offset: 1): the M is Latin
  ///     NameWarning(screening: "Николай II")      // nil: a Roman numeral may follow any name
  ///
  /// - Complexity: linear in the line, which is not read beyond the bound.
  public init?(screening line: String, maximumUTF8Count: Int = NameWarning.maximumUTF8Count) {
    let length = line.utf8.count
    guard length <= maximumUTF8Count else {
      self = .tooLong(utf8Count: length)
      return
    }
    var (first, hasLetters): (Script?, Bool) = (nil, false)
    var (offset, wordStart, isNumeral) = (0, 0, true)
    var pending: (script: Script, offset: Int)?
    func clash(_ found: (script: Script, offset: Int)) -> NameWarning? {
      guard let known = first, known != found.script else {
        first = found.script
        return nil
      }
      return .mixedScripts(offset: found.offset)
    }
    let end: [Unicode.Scalar] = [" "]
    for scalar in Array(line.unicodeScalars) + end {
      let isPlain = Self.isPlainLetter(scalar)
      if !isPlain, scalar.properties.numericType != nil {
        self = .digit(offset: offset)
        return
      }
      if !isPlain, Self.isForeignSign(scalar) {
        self = .sign(offset: offset)
        return
      }
      if let script = Script(of: scalar) {
        hasLetters = true
        if offset == wordStart { (isNumeral, pending) = (true, nil) }
        if !Self.isRomanDigit(scalar) { isNumeral = false }
        // The M of Mишустин: two scripts in one word.
        if let pending, pending.script != script {
          self = .mixedScripts(offset: offset)
          return
        }
        if pending == nil { pending = (script, offset) }
      } else if !Self.isMark(scalar) {
        if let found = pending, !isNumeral, let warning = clash(found) {
          self = warning
          return
        }
        (pending, isNumeral, wordStart) = (nil, true, offset + 1)
      }
      offset += 1
    }
    guard hasLetters else {
      self = .empty
      return
    }
    return nil
  }

  /// The scripts that are told apart: whatever is neither is one more.
  private enum Script {
    case latin, cyrillic, other

    init?(of scalar: Unicode.Scalar) {
      guard NameWarning.isPlainLetter(scalar) || scalar.properties.isAlphabetic && !NameWarning.isMark(scalar) else { return nil }
      switch scalar.value {
      case 0..<0x250, 0x1E00...0x1EFF: self = .latin
      case 0x400...0x52F: self = .cyrillic
      default: self = .other
      }
    }
  }

  /// The letters of ASCII and of Russian, whose properties need no look-up.
  private static func isPlainLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x400...0x45F: true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x2B0...0x36F).contains(scalar.value) }

  /// Whether a sign belongs to addresses, markup or code: none of them stands in a name.
  private static func isForeignSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "@", "/", "\\", ":", ";", "|", "<", ">", "=", "#", "$", "%", "^", "*", "+", "{", "}", "[", "]", "_", "~": true
    default: scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F
    }
  }

  private static func isRomanDigit(_ scalar: Unicode.Scalar) -> Bool { scalar == "I" || scalar == "V" || scalar == "X" }
}

extension NameWarning {
  /// What is wrong, in one line without a full stop; where it is, ``offset`` tells.
  public var reason: String {
    switch self {
    case .empty: "the line is empty"
    case .tooLong(let count): "\(count) bytes are too many for a name"
    case .digit: "a digit; names have none"
    case .sign: "a sign that names do not have"
    case .mixedScripts: "letters of another script"
    case .notVietnamese(let word, _): "\"\(word)\" is not a Vietnamese syllable"
    case .notRussian(let word, _): "\"\(word)\" is not in Cyrillic letters"
    case .marksMissing(let word, _): "\"\(word)\" seems to have lost its marks"
    }
  }
}

extension NameWarning: CustomStringConvertible {
  /// What is wrong and where: `a digit; names have none (at 9)`.
  public var description: String { offset.map { "\(reason) (at \($0))" } ?? reason }
}
