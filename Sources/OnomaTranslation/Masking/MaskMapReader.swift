internal import OnomaInterchange
internal import OnomaText

/// Reads a ``MaskMap`` from JSON.
struct MaskMapReader {
  let bytes: [UInt8]
  let place: InputPlace
  private let scanner = JSONScanner()

  init(bytes: [UInt8], place: InputPlace) {
    self.bytes = bytes
    self.place = place
  }

  func map() throws(InterchangeError) -> MaskMap {
    let whole = JSONFields(try scanner.members(ofObject: bytes.span, at: place), start: 0, of: self)
    let style = try whole.choice("style", PlaceholderStyle.self)
    let language = try whole.choice("language", Language.self)
    guard try whole.string("offsets") == OffsetUnit.utf8.rawValue else {
      throw whole.error("offsets", "\"utf8\"")
    }
    guard let placeholders = whole["placeholders"], placeholders.kind == .array else { throw whole.error("placeholders", "an array") }
    var (map, ids) = (MaskMap(style: style, language: language), Set<String>())
    for value in scanner.elements(of: placeholders, in: bytes.span) {
      guard value.kind == .object else { throw whole.error("placeholders", "an array of objects") }
      let fields = fields(of: value)
      let entry = try entry(fields)
      guard ids.insert(entry.id).inserted else { throw fields.error("id", "another in each placeholder") }
      map.entries.append(entry)
    }
    return map
  }

  private func entry(_ fields: JSONFields) throws(InterchangeError) -> MaskMap.Entry {
    guard let id = try fields.string("id") else { throw fields.error("id", "a string") }
    guard let surface = try fields.string("surface") else { throw fields.error("surface", "a string") }
    let (start, end) = (try fields.offset("start"), try fields.offset("end"))
    guard start <= end else { throw fields.error("end", "no less than \"start\"") }
    var entry = MaskMap.Entry(id: id, span: TextSpan(start, end), surface: surface)
    if fields["label"] != nil { entry.label = try fields.choice("label", Label.self) }
    entry.entity = try fields.string("entity")
    entry.canonical = try fields.string("canonical")
    entry.concept = try fields.string("concept")
    if let forms = fields["forms"] { entry.forms = try self.forms(forms, of: fields) }
    return entry
  }

  private func forms(_ value: JSONValue, of entry: JSONFields) throws(InterchangeError) -> [Language: Entity.Form] {
    guard value.kind == .object else { throw entry.error("forms", "an object") }
    var forms: [Language: Entity.Form] = [:]
    for member in scanner.members(of: value, in: bytes.span) {
      guard let language = Language(rawValue: string(of: member.key)), member.value.kind == .object else {
        throw entry.error("forms", "an object of languages")
      }
      let form = fields(of: member.value)
      guard let text = try form.string("text") else { throw form.error("text", "a string") }
      guard let origin = try form.string("origin").flatMap(Entity.Form.Origin.init(named:)) else {
        throw form.error("origin", "lexicon, copied or rule:NAME")
      }
      forms[language] = Entity.Form(text: text, origin: origin)
    }
    return forms
  }

  private func fields(of object: JSONValue) -> JSONFields {
    JSONFields(scanner.members(of: object, in: bytes.span), start: object.range.lowerBound, of: self)
  }

  fileprivate func string(of value: JSONValue) -> String { scanner.string(of: value, in: bytes.span) }
}

/// The fields of one object of a map.
private struct JSONFields {
  private let values: [String: JSONValue]
  private let start: Int
  private let reader: MaskMapReader

  /// The fields of an object that starts at a byte; of those of one name the first counts.
  init(_ members: [JSONMember], start: Int, of reader: MaskMapReader) {
    values = Dictionary(members.map { (reader.string(of: $0.key), $0.value) }) { first, _ in first }
    self.start = start
    self.reader = reader
  }

  subscript(name: String) -> JSONValue? { values[name].flatMap { $0.kind == .null ? nil : $0 } }

  /// A string, nil where the field is not there.
  func string(_ name: String) throws(InterchangeError) -> String? {
    guard let value = self[name] else { return nil }
    guard value.kind == .string else { throw error(name, "a string") }
    return reader.string(of: value)
  }

  /// One of the names of a type.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ name: String, _: Choice.Type) throws(InterchangeError) -> Choice {
    guard let choice = try string(name).flatMap(Choice.init(rawValue:)) else {
      throw error(name, "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return choice
  }

  /// A whole number that is not negative.
  func offset(_ name: String) throws(InterchangeError) -> Int {
    guard let value = self[name], value.kind == .number, let offset = Int(reader.string(of: value)), offset >= 0 else {
      throw error(name, "a whole number")
    }
    return offset
  }

  func error(_ name: String, _ expected: String) -> InterchangeError {
    let offset = values[name]?.range.lowerBound ?? start
    return InterchangeError(
      .wrongType(field: name, expected: expected), atUTF8Offset: offset, in: reader.bytes.span, startingAt: reader.place)
  }
}

extension Entity.Form.Origin {
  /// The origin of a name, as ``name`` writes it.
  fileprivate init?(named name: String) {
    switch name {
    case "lexicon": self = .lexicon
    case "copied": self = .copied
    case _ where name.hasPrefix("rule:"): self = .rule(String(name.dropFirst("rule:".count)))
    default: return nil
    }
  }
}
