public import OnomaText

/// Writes for people at a terminal: the text with its mentions coloured by label and wrapped to the width, a legend, and under it a
/// table of the entities and one of the amounts.
///
///     a1 · en
///     Mikhail Mishustin came to HÀ NỘI.
///
///     PERSON 1   PLACE 1
///
///     id  label   canonical          concept           mentions  vi                 ru
///     e1  PERSON  Mikhail Mishustin                    1         Mikhail Mishustin  Михаил Мишустин
///     e2  PLACE   Hà Nội             geonames:1581130  1
///
/// Without colour the text stands as it is, without brackets. Control characters of the text, but for line ends and tabs, are shown as
/// symbols, and so are the marks that turn the direction of text: no text can drive the terminal.
public struct TerminalTableWriter: DocumentWriter {
  private let options: WritingOptions

  /// A writer.
  public init(options: WritingOptions) {
    self.options = options
  }

  /// Writes an empty line.
  public func appendSeparator(to buffer: inout [UInt8]) {
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Writes the text, the legend and the tables; ends in a line feed.
  public func append(_ document: AnnotatedDocument, of input: InputDocument, to buffer: inout [UInt8]) {
    let title = "\(TerminalText.visible(input.id.description)) · \(document.language.rawValue)"
    let parts = [
      styled(title, TerminalStyle.bold) + "\n" + text(of: document), legend(of: document), entities(of: document), amounts(of: document),
    ]
    buffer.append(contentsOf: parts.filter { !$0.isEmpty }.joined(separator: "\n").utf8)
  }

  private func styled(_ text: String, _ style: String) -> String {
    options.colour ? style + text + TerminalStyle.reset : text
  }

  private func text(of document: AnnotatedDocument) -> String {
    var wrapping = TerminalWrapping(width: options.width)
    var position = 0
    for mention in document.mentions where mention.span.utf8Start >= position {
      wrapping.append(document.text[TextSpan(position, mention.span.utf8Start)], style: nil)
      wrapping.append(document.surface(of: mention), style: options.colour ? TerminalStyle.style(of: mention.label) : nil)
      position = mention.span.utf8End
    }
    wrapping.append(document.text[TextSpan(position, document.text.utf8Count)], style: nil)
    return wrapping.finish()
  }

  private func legend(of document: AnnotatedDocument) -> String {
    let entries = Label.allCases.compactMap { label in
      let count = document.mentions.count { $0.label == label }
      return count > 0 ? styled(label.rawValue, TerminalStyle.style(of: label)) + " \(count)" : nil
    }
    return entries.isEmpty ? "no mentions\n" : entries.joined(separator: "   ") + "\n"
  }

  private func entities(of document: AnnotatedDocument) -> String {
    var table = TerminalColumns(["id", "label", "canonical", "concept", "mentions"] + Language.read.map(\.rawValue))
    for entity in document.entities {
      table.append(
        [entity.id, entity.label.rawValue, entity.canonical, entity.concept ?? "", String(entity.mentions.count)]
          + Language.read.map { entity.forms[$0]?.text ?? "" })
    }
    return table.lines(width: options.width, style: options.colour ? TerminalStyle.bold : nil)
  }

  private func amounts(of document: AnnotatedDocument) -> String {
    var table = TerminalColumns(["amount", "to", "currency", "text", "note"])
    for mention in document.mentions {
      guard let money = mention.money else { continue }
      table.append([
        money.value.description, money.upperValue?.description ?? "", currency(of: money), document.surface(of: mention),
        notes(on: money).joined(separator: ", "),
      ])
    }
    return table.lines(width: options.width, style: options.colour ? TerminalStyle.bold : nil)
  }

  private func currency(of money: MoneyAmount) -> String {
    switch money.currency {
    case .code(let code): code
    case .ambiguous(let codes): codes.joined(separator: "|")
    }
  }

  private func notes(on money: MoneyAmount) -> [String] {
    var notes = money.approximation.map { [$0.rawValue] } ?? []
    if money.isAssumed { notes.append("currency assumed") }
    if money.readings.count > 1 { notes.append("or " + money.readings.dropFirst().map(\.description).joined(separator: ", ")) }
    return notes
  }
}
