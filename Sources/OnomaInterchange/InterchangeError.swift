public import OnomaText

/// Why a document could not be read: what is wrong, where, and how to mend it, in one line.
///
///     news.jsonl:3:17: the string has no end; put one whole object on each line
///
/// Lines count from 1. Columns count from 1 too, in code points of the line, not in bytes: in `{"à":x}` the `x` is in column 6.
public struct InterchangeError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The input ends inside of a JSON value.
    case unexpectedEnd
    /// Something else than JSON's grammar asks for here.
    case unexpectedCharacter(expected: String)
    /// Something starts like a number and is none (RFC 8259, section 6): `01`, `1.`, `-`, `1e`.
    case badNumber
    /// A backslash in a string that no escape of JSON follows: `\x`, `\u12`.
    case badEscape
    /// One half of a surrogate pair without the other: `"\ud83d"`.
    case loneSurrogate
    /// A control character stands raw in a string.
    case controlCharacter(UInt8)
    /// A byte that is not UTF-8.
    case invalidUTF8(byte: UInt8)
    /// Arrays and objects in one another, more than the limit.
    case tooDeep(limit: Int)
    /// Something follows the value.
    case trailingText
    /// A JSON value that is not an object, where a document should be.
    case notAnObject
    /// A document without a text: the name of the field that should have it.
    case missingText(field: String)
    /// A field of another JSON type than its meaning asks for.
    case wrongType(field: String, expected: String)
    /// A field that Onoma reads is there twice.
    case duplicateField(String)
    /// A span that cannot be: past the end, inside of a character, empty.
    case badSpan(start: Int, end: Int)
    /// The bytes are not a text.
    case text(TextError)
    /// One line, or one text file, has more bytes than a document may have.
    case tooLong
    /// The system could not open or read the file: the error's number (`errno`).
    case unreadable(code: Int32)
  }

  /// What is wrong.
  public var reason: Reason
  /// The name of the file, `-` for standard input.
  public var file: String
  /// The line, from 1; nil where it has no meaning.
  public var line: Int?
  /// The column, from 1, in code points; nil where it has no meaning.
  public var column: Int?

  /// An error at a place that is known.
  public init(_ reason: Reason, file: String, line: Int? = nil, column: Int? = nil) {
    self.reason = reason
    self.file = file
    self.line = line
    self.column = column
  }

  /// An error at an offset of bytes that start at the first column of `place`.
  ///
  /// - Complexity: linear in the offset.
  package init(_ reason: Reason, atUTF8Offset offset: Int, in bytes: Span<UInt8>, startingAt place: InputPlace) {
    var (line, column) = (place.line, 1)
    for index in 0..<min(offset, bytes.count) {
      if bytes[index] == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if bytes[index] & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(reason, file: place.file, line: line, column: column)
  }
}

/// Where bytes come from: a file and the line that they start.
public struct InputPlace: Hashable, Sendable {
  /// The name of the file, `-` for standard input.
  public var file: String
  /// The line, from 1.
  public var line: Int

  /// A line of a file.
  public init(file: String, line: Int = 1) {
    self.file = file
    self.line = line
  }
}

extension InterchangeError: CustomStringConvertible {
  /// `FILE:LINE:COLUMN: what is wrong; how to mend it`, on one line whatever the input holds.
  public var description: String {
    var place = TerminalText.visible(file)
    if let line { place += ":\(line)" }
    if let column { place += ":\(column)" }
    return "\(place): \(reason)"
  }
}

extension InterchangeError.Reason: CustomStringConvertible {
  /// What is wrong; how to mend it.
  public var description: String {
    switch self {
    case .unexpectedEnd: "the JSON value has no end; put one whole object on each line"
    case .unexpectedCharacter(let expected): "JSON needs \(expected) here; correct the line"
    case .badNumber: "this is no JSON number; write it like 12, -0.5 or 1.2e3, or put it in quotes"
    case .badEscape: #"this is no escape of JSON; write a backslash as \\"#
    case .loneSurrogate: #"half of a surrogate pair; write both halves, as in \ud83d\ude00, or repair it (--repair)"#
    case .controlCharacter(let byte): "a raw control character in a string; write it as \(Self.escape(byte))"
    case .invalidUTF8(let byte): "byte 0x\(Self.hexadecimal(byte)) is not valid UTF-8; save the file as UTF-8 or repair it (--repair)"
    case .tooDeep(let limit): "more than \(limit) arrays and objects in one another; flatten the document"
    case .trailingText: "something follows the object; put each object on a line of its own"
    case .notAnObject: #"a line must be an object such as {"text":"…"}; wrap it in one"#
    case .missingText(let field): "the object has no field \(Self.quoted(field)); add it or name the field of the text (--text-field)"
    case .wrongType(let field, let expected): "the field \(Self.quoted(field)) must be \(expected); change its value"
    case .duplicateField(let field): "the field \(Self.quoted(field)) is there twice; keep one"
    case .badSpan(let start, let end): "no span of the text goes from \(start) to \(end); check the offsets and their unit (\"offsets\")"
    case .text(let error): error.description
    case .tooLong: "more than 2,147,483,647 bytes in one document; split it"
    case .unreadable(let code): "cannot be read: \(SystemFile.message(for: code)); check its name and permissions"
    }
  }

  private static func quoted(_ name: String) -> String {
    let shown = TerminalText.visible(String(name.prefix(60)))
    return "\"\(shown)\(shown.count < name.count ? "…" : "")\""
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\n"): #"\n"#
    case UInt8(ascii: "\t"): #"\t"#
    case UInt8(ascii: "\r"): #"\r"#
    default: #"\u00"# + hexadecimal(byte)
    }
  }
}
