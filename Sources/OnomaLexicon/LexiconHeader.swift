internal import OnomaUnicode

/// The head of a compiled lexicon, checked.
struct LexiconHeader {
  let sections: [LexiconFormat.Section: Range<Int>]
  let seed: UInt64

  /// Reads and checks header and section table.
  ///
  /// - Throws: ``LexiconError/damaged(path:reason:)`` or ``LexiconError/incompatible(path:reason:)``.
  init(reading bytes: MappedBytes, path: String) throws(LexiconError) {
    let (column8, column32, column64) = Self.columns(bytes)
    guard bytes.count >= LexiconFormat.headerSize, LexiconFormat.magic.indices.allSatisfy({ column8[$0] == LexiconFormat.magic[$0] }) else {
      throw .damaged(path: path, reason: "it does not start with ONOMALEX")
    }
    guard column32[2] == LexiconFormat.formatVersion, column32[3] == LexiconFormat.schemaVersion else {
      throw .incompatible(
        path: path,
        reason:
          "format \(column32[2]).\(column32[3]), while this version reads \(LexiconFormat.formatVersion).\(LexiconFormat.schemaVersion)")
    }
    guard column32[4] == CharacterTable.dataVersion else {
      throw .incompatible(path: path, reason: "its keys were folded by character data \(column32[4]), not \(CharacterTable.dataVersion)")
    }
    guard column64[4] == UInt64(bytes.count) else {
      throw .damaged(path: path, reason: "it has \(bytes.count) bytes, its header says \(column64[4])")
    }
    let count = Int(column32[5])
    let tableEnd = LexiconFormat.headerSize + count * LexiconFormat.sectionEntrySize
    guard count <= 64, tableEnd <= bytes.count else { throw .damaged(path: path, reason: "its section table is cut off") }
    guard Self.headChecksum(of: bytes, tableEnd: tableEnd) == column64[5] else {
      throw .damaged(path: path, reason: "the checksum of its header is wrong")
    }
    var sections: [LexiconFormat.Section: Range<Int>] = [:]
    for index in 0..<count {
      let entry = (LexiconFormat.headerSize + index * LexiconFormat.sectionEntrySize) / 8
      guard let section = LexiconFormat.Section(rawValue: UInt32(truncatingIfNeeded: column64[entry])) else { continue }
      let (start, size) = (column64[entry + 1], column64[entry + 2])
      guard start <= UInt64(bytes.count), size <= UInt64(bytes.count) - start, start >= UInt64(tableEnd) else {
        throw .damaged(path: path, reason: "section '\(section)' lies outside of the file")
      }
      sections[section] = Int(start)..<Int(start + size)
    }
    guard sections.count == LexiconFormat.Section.allCases.count else { throw .damaged(path: path, reason: "a section is missing") }
    self.sections = sections
    seed = column64[3]
  }

  /// Compares the checksum of everything behind the section table.
  static func verifyBody(of bytes: MappedBytes, path: String) throws(LexiconError) {
    let (_, column32, column64) = columns(bytes)
    let tableEnd = LexiconFormat.headerSize + Int(column32[5]) * LexiconFormat.sectionEntrySize
    guard tableEnd <= bytes.count, bytes.column(tableEnd..<bytes.count, of: UInt8.self).checksum() == column64[6] else {
      throw .damaged(path: path, reason: "the checksum of its content is wrong")
    }
  }

  /// The checksum of header and section table, taken without its own field.
  private static func headChecksum(of bytes: MappedBytes, tableEnd: Int) -> UInt64 {
    let checksums = 40..<56
    let before = bytes.column(0..<checksums.lowerBound, of: UInt8.self).checksum()
    let after = bytes.column(checksums.upperBound..<tableEnd, of: UInt8.self).checksum()
    let body = bytes.column(48..<56, of: UInt8.self).checksum()
    return before ^ (after << 1 | after >> 63) ^ (body << 2 | body >> 62)
  }

  /// Writes the two checksums into a finished file.
  static func seal(_ file: inout [UInt8]) {
    let tableEnd =
      LexiconFormat.headerSize + Int(columns(MappedBytes(copying: Array(file.prefix(LexiconFormat.headerSize)))).1[5])
      * LexiconFormat.sectionEntrySize
    func write(_ value: UInt64, at offset: Int) {
      for byte in 0..<8 { file[offset + byte] = UInt8(truncatingIfNeeded: value >> (8 * UInt64(byte))) }
    }
    let whole = MappedBytes(copying: file)
    write(whole.column(tableEnd..<file.count, of: UInt8.self).checksum(), at: 48)
    write(headChecksum(of: MappedBytes(copying: file), tableEnd: tableEnd), at: 40)
  }

  private static func columns(_ bytes: MappedBytes) -> (Column<UInt8>, Column<UInt32>, Column<UInt64>) {
    // Sections are read by whole elements, so the last bytes of an odd length drop out.
    (
      bytes.column(0..<bytes.count, of: UInt8.self), bytes.column(0..<bytes.count, of: UInt32.self),
      bytes.column(0..<bytes.count, of: UInt64.self)
    )
  }
}

extension LexiconFormat {
  /// Writes the checksums into a compiled lexicon whose other bytes are final.
  package static func seal(_ file: inout [UInt8]) { LexiconHeader.seal(&file) }
}
