internal import OnomaText

/// How a placeholder is written, so that an engine of machine translation lets it pass.
///
/// | style | a mention | for |
/// |---|---|---|
/// | `xml` | `<x id="1"/>` | CAT tools, DeepL's `tag_handling=xml` |
/// | `html` | `<span translate="no" id="e1">Huế</span>` | Google, Amazon, LibreTranslate: the name stays in sight |
/// | `onmt` | `｟PER1｠` | OpenNMT, whose tokenizer keeps it whole |
/// | `ascii` | `__PER1__` | engines that know no markup |
/// | `brackets` | `[[PER1]]` | engines that drop underscores |
///
/// Every mention has a placeholder of its own. The number is that of its entity, `e1` is 1, so that who reads the masked text sees who is
/// the same; amounts are numbered on behind the entities. The second mention of an entity is `PER1_2`, the third `PER1_3`.
public enum PlaceholderStyle: String, Hashable, Sendable, CaseIterable {
  /// An empty XML element. The rest of the text is escaped as XML asks.
  case xml
  /// An HTML element around the surface. The rest of the text is escaped as HTML asks.
  case html
  /// OpenNMT's protected sequence, in U+FF5F and U+FF60.
  case onmt
  /// Two underscores on each side.
  case ascii
  /// Two square brackets on each side.
  case brackets

  /// The style that a name stands for, in any case.
  public init?(named name: String) {
    self.init(rawValue: name.lowercased())
  }

  /// Whether the text around the placeholders is markup, and escaped as such.
  var isMarkup: Bool { delimiters == nil }

  /// What stands around the name of a placeholder that is no markup.
  var delimiters: DelimitedPlaceholders? {
    switch self {
    case .xml, .html: nil
    case .onmt: DelimitedPlaceholders(open: "｟", close: "｠")
    case .ascii: DelimitedPlaceholders(open: "__", close: "__")
    case .brackets: DelimitedPlaceholders(open: "[[", close: "]]")
    }
  }

  /// What a placeholder is called: `PER1`, `PER1_2`; `1_2` in XML, `e1_2` in HTML.
  func id(label: Label?, number: Int, occurrence: Int) -> String {
    let prefix =
      switch self {
      case .xml: ""
      case .html: "e"
      case .onmt, .ascii, .brackets: PlaceholderCode.code(of: label)
      }
    return occurrence > 1 ? "\(prefix)\(number)_\(occurrence)" : "\(prefix)\(number)"
  }

  /// A placeholder as it stands in a masked text.
  ///
  ///     PlaceholderStyle.html.placeholder(id: "e1", surface: "Bún & Phở")
  ///     // <span translate="no" id="e1">Bún &amp; Phở</span>
  ///
  /// - Complexity: linear in the surface.
  public func placeholder(id: String, surface: String) -> String {
    switch self {
    case .xml:
      return "<x id=\"\(id)\"/>"
    case .html:
      var escaped: [UInt8] = []
      MarkupEscape.append(Array(surface.utf8).span, to: &escaped)
      return "<span translate=\"no\" id=\"\(id)\">\(String(decoding: escaped, as: UTF8.self))</span>"
    case .onmt: return "｟\(id)｠"
    case .ascii: return "__\(id)__"
    case .brackets: return "[[\(id)]]"
    }
  }

  /// All placeholders in a text, from left to right, none inside of another.
  ///
  /// - Complexity: linear in the text.
  func placeholders(in text: Span<UInt8>) -> [PlaceholderOccurrence] {
    switch self {
    case .xml: MarkupPlaceholders.elements(in: text)
    case .html: MarkupPlaceholders.spans(in: text)
    case .onmt, .ascii, .brackets: delimiters?.occurrences(in: text) ?? []
    }
  }
}

/// A placeholder found in a text.
struct PlaceholderOccurrence: Hashable {
  /// Where it stands.
  var span: TextSpan
  /// What it is called; the map may not know it.
  var id: String
}

/// The three letters by which placeholders tell what they hide.
enum PlaceholderCode {
  /// The code of text that is no mention but looks like a placeholder.
  static let protected = "TXT"

  static let all: Set<String> = Set(Label.allCases.map { code(of: $0) } + [protected])

  static func code(of label: Label?) -> String {
    switch label {
    case .person: "PER"
    case .place: "LOC"
    case .organization: "ORG"
    case .money: "MON"
    case nil: protected
    }
  }
}
