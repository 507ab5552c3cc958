/// Breaks styled text into lines of a width, at spaces, and between wide letters where there is no space.
///
///     var wrapping = TerminalWrapping(width: 10)
///     wrapping.append("Chủ tịch ", style: nil)
///     wrapping.append("Hồ Chí Minh", style: "\u{1B}[1m")
///     wrapping.finish()   // "Chủ tịch " breaks before "Hồ"; the style starts anew on the next line
struct TerminalWrapping {
  /// The lines so far, each with its line feed.
  private(set) var lines = ""
  private let width: Int
  /// Columns filled on the line.
  private var column = 0
  /// Spaces that the line gets when a word follows.
  private var spaces = 0
  /// The characters since the last place to break, with their style.
  private var word: [(character: Character, style: String?)] = []
  private var wordWidth = 0
  /// The style that the terminal is in.
  private var style: String?
  /// The style of the spaces.
  private var spaceStyle: String?

  /// Wrapping to a number of columns; 0: lines end where the text says so.
  init(width: Int) {
    self.width = width > 0 ? width : .max
  }

  /// Adds text in a style, an ANSI escape or nil.
  mutating func append(_ text: String, style: String?) {
    for character in text {
      switch character {
      case "\n", "\r\n":
        flushWord()
        breakLine()
      case " ":
        flushWord()
        spaces += 1
        spaceStyle = style
      case "\t":
        flushWord()
        spaces += 8 - (column + spaces) % 8
        spaceStyle = style
      default:
        append(character, style: style)
      }
    }
  }

  private mutating func append(_ character: Character, style: String?) {
    for shown in TerminalText.visible(String(character)) {
      let columns = TerminalText.width(of: shown)
      if columns == 2 || wordWidth + columns > width { flushWord() }
      word.append((shown, style))
      wordWidth += columns
    }
  }

  /// Ends the last line and gives all of them.
  mutating func finish() -> String {
    flushWord()
    if column > 0 || spaces > 0 { breakLine() }
    return lines
  }

  private mutating func flushWord() {
    guard !word.isEmpty else { return }
    if column > 0, column + spaces + wordWidth > width { breakLine() }
    if spaces > 0 {
      // Spaces inside of a mention are in its style; those between are in none. An indent gives way to a word.
      change(to: spaceStyle)
      spaces = min(spaces, max(0, width - column - wordWidth))
      lines += String(repeating: " ", count: spaces)
      column += spaces
      spaces = 0
    }
    for (character, style) in word {
      change(to: style)
      lines.append(character)
    }
    column += wordWidth
    word.removeAll(keepingCapacity: true)
    wordWidth = 0
  }

  private mutating func breakLine() {
    change(to: nil)
    lines += "\n"
    (column, spaces) = (0, 0)
  }

  private mutating func change(to new: String?) {
    guard new != style else { return }
    if style != nil { lines += TerminalStyle.reset }
    if let new { lines += new }
    style = new
  }
}
