import OnomaText

/// Colours by label, as ANSI escapes.
enum TerminalStyle {
  /// Ends any style.
  static let reset = "\u{1B}[0m"
  /// For headings.
  static let bold = "\u{1B}[1m"

  /// The style of a label's mentions: bold, in a colour that light and dark terminals show well.
  static func style(of label: Label) -> String {
    switch label {
    case .person: "\u{1B}[1;32m"
    case .place: "\u{1B}[1;34m"
    case .organization: "\u{1B}[1;35m"
    case .money: "\u{1B}[1;33m"
    }
  }
}
