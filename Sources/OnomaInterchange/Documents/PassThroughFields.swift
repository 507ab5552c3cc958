/// Fields of an input that are not Onoma's, kept to the byte and in their order.
///
///     {"id":"a1","score":1.10,"text":"…","tags":["x",  "y"]}
///
/// leaves `"score":1.10,"tags":["x",  "y"]`.
public struct PassThroughFields: Hashable, Sendable {
  private struct Field: Hashable {
    var key: Range<Int>
    var value: Range<Int>
  }

  /// The fields as members of a JSON object, commas between them.
  public private(set) var json: [UInt8] = []
  private var fields: [Field] = []

  /// No fields.
  public init() {}

  /// Whether there are none.
  public var isEmpty: Bool { fields.isEmpty }

  /// How many there are.
  public var count: Int { fields.count }

  /// Adds a member of a scanned object.
  mutating func append(_ member: JSONMember, in bytes: Span<UInt8>) {
    if !json.isEmpty { json.append(UInt8(ascii: ",")) }
    let start = json.count
    json.append(bytesOf: bytes.extracting(member.key.range))
    let end = json.count
    json.append(UInt8(ascii: ":"))
    json.append(bytesOf: bytes.extracting(member.value.range))
    fields.append(Field(key: start..<end, value: end + 1..<json.count))
  }

  /// The bytes of a field's name, its quotes and escapes as written.
  public func key(at index: Int) -> ArraySlice<UInt8> { json[fields[index].key] }

  /// The bytes of a field's value as written.
  public func value(at index: Int) -> ArraySlice<UInt8> { json[fields[index].value] }
}
