import OnomaText

/// Makes a document of one JSON object, whatever file it stands in.
struct JSONDocumentParser {
  let scanner: JSONScanner
  let place: InputPlace
  let options: ReadingOptions

  /// The fields of the object that Onoma reads.
  private struct Fields {
    var text: JSONValue?
    var id: JSONValue?
    var language: JSONValue?
    var offsets: JSONValue?
    var spans: JSONValue?
    var passThrough = PassThroughFields()
  }

  /// The document that an object spells.
  ///
  /// - Throws: ``InterchangeError`` with line and column.
  func document(in bytes: Span<UInt8>) throws(InterchangeError) -> InputDocument {
    let fields = try fields(in: bytes)
    guard let text = fields.text else {
      throw InterchangeError(.missingText(field: options.textField), file: place.file, line: place.line, column: 1)
    }
    guard text.kind == .string else {
      throw error(.wrongType(field: options.textField, expected: "a string"), at: text, in: bytes)
    }
    let utf8 = scanner.utf8(of: text, in: bytes)
    guard utf8.count <= Int(Int32.max) else { throw error(.tooLong, at: text, in: bytes) }
    var document = InputDocument(
      // The scanner made sure of the bytes.
      id: try identifier(fields.id, in: bytes), text: SourceText(unchecked: utf8), textField: options.textField,
      passThrough: fields.passThrough, line: place.line)
    if let language = fields.language, language.kind == .string {
      let declared = scanner.string(of: language, in: bytes)
      document.declaredLanguage = declared
      document.language = Self.language(declared)
    }
    if options.readsSpans, let spans = fields.spans, spans.kind != .null {
      let reading = JSONSpanParser(parser: self, text: document.text, unit: try unit(fields.offsets, in: bytes))
      document.spans = try reading.spans(in: spans, of: bytes)
    }
    return document
  }

  private func fields(in bytes: Span<UInt8>) throws(InterchangeError) -> Fields {
    var fields = Fields()
    for member in try scanner.members(ofObject: bytes, at: place) {
      let name = scanner.string(of: member.key, in: bytes)
      switch name {
      case options.textField: try set(&fields.text, to: member, name, in: bytes)
      case "id": try set(&fields.id, to: member, name, in: bytes)
      case "language": try set(&fields.language, to: member, name, in: bytes)
      case "offsets": try set(&fields.offsets, to: member, name, in: bytes)
      case "spans": try set(&fields.spans, to: member, name, in: bytes)
      case "entities", "onoma": continue
      default: fields.passThrough.append(member, in: bytes)
      }
    }
    return fields
  }

  private func set(_ field: inout JSONValue?, to member: JSONMember, _ name: String, in bytes: Span<UInt8>) throws(InterchangeError) {
    guard field == nil else { throw error(.duplicateField(name), at: member.key, in: bytes) }
    field = member.value
  }

  private func identifier(_ value: JSONValue?, in bytes: Span<UInt8>) throws(InterchangeError) -> InputDocument.Identifier {
    guard let value, value.kind != .null else { return .name("\(place.file):\(place.line)") }
    switch value.kind {
    case .string: return .name(scanner.string(of: value, in: bytes))
    case .number: return .number(scanner.string(of: value, in: bytes))
    default: throw error(.wrongType(field: "id", expected: "a string or a number"), at: value, in: bytes)
    }
  }

  private func unit(_ value: JSONValue?, in bytes: Span<UInt8>) throws(InterchangeError) -> OffsetUnit {
    guard let value, value.kind != .null else { return .codePoint }
    guard value.kind == .string, let unit = OffsetUnit(rawValue: scanner.string(of: value, in: bytes)) else {
      let names = OffsetUnit.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(.wrongType(field: "offsets", expected: "one of \(names)"), at: value, in: bytes)
    }
    return unit
  }

  /// The language of a tag: its first part decides.
  static func language(_ tag: String) -> Language? {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return Language.read.first { $0.rawValue == primary }
  }

  /// An error at a value of the object.
  func error(_ reason: InterchangeError.Reason, at value: JSONValue, in bytes: Span<UInt8>) -> InterchangeError {
    InterchangeError(reason, atUTF8Offset: value.range.lowerBound, in: bytes, startingAt: place)
  }
}
