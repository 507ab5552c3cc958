import OnomaText

/// Reads the spans of a document in JSON, as gold files have them.
///
///     {"start":0,"end":3,"label":"MONEY","currency":"USD","amount":"5","amount_to":"7"}
struct JSONSpanParser {
  let parser: JSONDocumentParser
  let text: SourceText
  let unit: OffsetUnit

  /// A span whose offsets are in the unit of the file yet.
  private struct Raw {
    var start = 0
    var end = 0
    var value: JSONValue
    var span: InputSpan
  }

  /// The spans of an array, in its order.
  ///
  /// - Throws: ``InterchangeError`` at the first element that is no span of the text.
  /// - Complexity: linear in the text, n log n in the spans.
  func spans(in value: JSONValue, of bytes: Span<UInt8>) throws(InterchangeError) -> [InputSpan] {
    guard value.kind == .array else { throw parser.error(.wrongType(field: "spans", expected: "an array"), at: value, in: bytes) }
    var raw: [Raw] = []
    for element in parser.scanner.elements(of: value, in: bytes) { raw.append(try self.raw(element, in: bytes)) }
    let ascending = Set(raw.flatMap { [$0.start, $0.end] }).sorted()
    guard let converted = unit.utf8Offsets(from: ascending, in: text) else { throw firstBad(of: raw, in: bytes) }
    let utf8 = Dictionary(uniqueKeysWithValues: zip(ascending, converted))
    return raw.map { entry in
      var span = entry.span
      span.span = TextSpan(utf8[entry.start] ?? 0, utf8[entry.end] ?? 0)
      return span
    }
  }

  private func raw(_ element: JSONValue, in bytes: Span<UInt8>) throws(InterchangeError) -> Raw {
    guard element.kind == .object else {
      throw parser.error(.wrongType(field: "spans", expected: "an array of objects"), at: element, in: bytes)
    }
    var entry = Raw(value: element, span: InputSpan(span: TextSpan(0, 0), label: ""))
    var found: Set<String> = []
    for member in parser.scanner.members(of: element, in: bytes) {
      let name = parser.scanner.string(of: member.key, in: bytes)
      switch name {
      case "start": entry.start = try offset(member.value, name, in: bytes)
      case "end": entry.end = try offset(member.value, name, in: bytes)
      case "label": entry.span.label = try string(member.value, name, in: bytes) ?? ""
      case "canonical": entry.span.canonical = try string(member.value, name, in: bytes)
      case "currency": entry.span.currency = try string(member.value, name, in: bytes)
      case "amount": entry.span.amount = try string(member.value, name, in: bytes)
      case "amount_to": entry.span.amountTo = try string(member.value, name, in: bytes)
      default: continue
      }
      guard found.insert(name).inserted else { throw parser.error(.duplicateField(name), at: member.key, in: bytes) }
    }
    for (name, expected) in [("start", "an offset"), ("end", "an offset"), ("label", "a string")] where !found.contains(name) {
      throw parser.error(.wrongType(field: name, expected: expected), at: element, in: bytes)
    }
    guard entry.start < entry.end else { throw parser.error(.badSpan(start: entry.start, end: entry.end), at: element, in: bytes) }
    return entry
  }

  private func offset(_ value: JSONValue, _ name: String, in bytes: Span<UInt8>) throws(InterchangeError) -> Int {
    guard value.kind == .number, let offset = Int(parser.scanner.string(of: value, in: bytes)), offset >= 0 else {
      throw parser.error(.wrongType(field: name, expected: "a whole number from 0"), at: value, in: bytes)
    }
    return offset
  }

  /// A string, or a number's digits; nil for null.
  private func string(_ value: JSONValue, _ name: String, in bytes: Span<UInt8>) throws(InterchangeError) -> String? {
    switch value.kind {
    case .string, .number: return parser.scanner.string(of: value, in: bytes)
    case .null: return nil
    default: throw parser.error(.wrongType(field: name, expected: "a string"), at: value, in: bytes)
    }
  }

  /// The error of the first span whose borders are not the text's: slow, and only asked for where there is one.
  private func firstBad(of raw: [Raw], in bytes: Span<UInt8>) -> InterchangeError {
    let bad = raw.first { unit.utf8Offsets(from: [$0.start, $0.end], in: text) == nil } ?? raw[0]
    return parser.error(.badSpan(start: bad.start, end: bad.end), at: bad.value, in: bytes)
  }
}
