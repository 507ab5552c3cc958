/// The codes of the legacy encodings: `vietnamese/encodings.tsv`, a line a letter, a column an encoding, in bytes as hexadecimal numbers or, for
/// viqr and telex, as the letters typed; and `encodings-other.tsv`: what else the bytes mean, and other ways to type.
struct EncodingTable {
  /// One encoding, both ways.
  struct Codes {
    var bytes: [Unicode.Scalar: [UInt8]] = [:]
    var single: [Unicode.Scalar?] = Array(repeating: nil, count: 256)
    /// What two bytes or three mean, packed.
    var longer: [UInt32: Unicode.Scalar] = [:]

    mutating func add(_ scalar: Unicode.Scalar, _ code: [UInt8], isAlternative: Bool) {
      if code.count == 1 { single[Int(code[0])] = scalar } else { longer[Self.packed(code[...])] = scalar }
      if !isAlternative || bytes[scalar] == nil { bytes[scalar] = code }
    }

    /// The longest code that stands at a place: what it means and its length.
    func match(_ bytes: [UInt8], at place: Int) -> (scalar: Unicode.Scalar, length: Int)? {
      for length in stride(from: min(3, bytes.count - place), to: 1, by: -1) {
        if let scalar = longer[Self.packed(bytes[place..<place + length])] { return (scalar, length) }
      }
      return single[Int(bytes[place])].map { ($0, 1) }
    }

    static func packed(_ code: ArraySlice<UInt8>) -> UInt32 { code.reduce(0) { $0 << 8 | UInt32($1) } }
  }

  private var codes: [VietnameseEncoding: Codes] = [:]

  static let path = "vietnamese/encodings.tsv"
  static let otherPath = "vietnamese/encodings-other.tsv"
  private static let columns: [VietnameseEncoding] = [.tcvn3, .tcvn5712, .vni, .viscii, .vps, .windows1258, .viqr, .telex]

  init(_ reader: inout TableReader) {
    for encoding in Self.columns { codes[encoding] = Codes() }
    for row in reader.rows(of: Self.path, columns: ["letter"] + Self.columns.map(\.column) + ["source"]) {
      guard row[0].unicodeScalars.count == 1, let letter = row[0].unicodeScalars.first else {
        reader.report(row, 0, "a letter is not one code point", remedy: "write the table in NFC")
        continue
      }
      for (column, encoding) in Self.columns.enumerated() where !row[column + 1].isEmpty {
        let isTyped = encoding == .viqr || encoding == .telex
        guard let code = isTyped ? Array(row[column + 1].utf8) : Self.bytes(row[column + 1]), (1...3).contains(code.count) else {
          reader.report(row, column + 1, "\"\(row[column + 1])\" is no code", remedy: "write one byte to three as hexadecimal numbers")
          continue
        }
        codes[encoding]?.add(letter, code, isAlternative: false)
      }
    }
    for row in reader.rows(of: Self.otherPath, columns: ["encoding", "bytes", "character", "source"]) { addOther(row, &reader) }
    for byte in UInt8(0)..<128 {
      for encoding in codes.keys where codes[encoding]?.single[Int(byte)] == nil {
        codes[encoding]?.add(Unicode.Scalar(byte), [byte], isAlternative: false)
      }
    }
  }

  private mutating func addOther(_ row: TableReader.Row, _ reader: inout TableReader) {
    guard let encoding = VietnameseEncoding(rawValue: String(row[0])), codes[encoding] != nil else {
      return reader.report(
        row, 0, "\"\(row[0])\" is no encoding", remedy: "write one of \(Self.columns.map(\.rawValue).joined(separator: ", "))")
    }
    guard let code = Self.bytes(row[1]), (1...3).contains(code.count) else {
      return reader.report(row, 1, "\"\(row[1])\" is no code", remedy: "write one byte to three as hexadecimal numbers")
    }
    guard row[2].hasPrefix("U+"), let value = UInt32(row[2].dropFirst(2), radix: 16), let scalar = Unicode.Scalar(value) else {
      return reader.report(row, 2, "\"\(row[2])\" is no character", remedy: "write a code point as U+201C")
    }
    codes[encoding]?.add(scalar, code, isAlternative: true)
  }

  private static func bytes(_ field: Substring) -> [UInt8]? {
    var bytes: [UInt8] = []
    for word in field.split(separator: " ") {
      guard let byte = UInt8(word, radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes.isEmpty ? nil : bytes
  }

  /// The codes of an encoding by its column.
  subscript(encoding: VietnameseEncoding) -> Codes { codes[encoding == .tcvn3Capitals ? .tcvn3 : encoding] ?? Codes() }
}
