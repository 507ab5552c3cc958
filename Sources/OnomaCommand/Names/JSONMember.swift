internal import Onoma

/// A member of a JSON object.
struct JSONMember {
  let name: String
  let value: JSONField

  init(_ name: String, _ value: JSONField) { (self.name, self.value) = (name, value) }
}

/// The value of a member.
indirect enum JSONField {
  case string(String?)
  case boolean(Bool)
  case strings([String])
  case object([JSONMember])
  case objects([[JSONMember]])
}

extension JSONWriter {
  /// Writes an object of these members, in their order.
  mutating func object(_ members: [JSONMember]) {
    beginObject()
    for member in members {
      key(member.name)
      field(member.value)
    }
    endObject()
  }

  private mutating func field(_ value: JSONField) {
    switch value {
    case .string(let text?): string(text)
    case .string(nil): raw("null".utf8)
    case .boolean(let value): boolean(value)
    case .object(let members): object(members)
    case .strings(let texts):
      beginArray()
      for text in texts { string(text) }
      endArray()
    case .objects(let objects):
      beginArray()
      for members in objects { object(members) }
      endArray()
    }
  }
}
