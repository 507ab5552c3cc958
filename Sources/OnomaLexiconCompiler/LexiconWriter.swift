internal import OnomaLexicon
internal import OnomaUnicode

/// Lays out a compiled lexicon's bytes.
struct LexiconWriter {
  private var sections: [(LexiconFormat.Section, [UInt8])] = []

  mutating func add(_ section: LexiconFormat.Section, _ bytes: [UInt8]) {
    sections.append((section, bytes))
  }

  mutating func add(_ section: LexiconFormat.Section, _ values: [UInt32]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.count * 4)
    for value in values { Self.append(value, to: &bytes) }
    sections.append((section, bytes))
  }

  /// The file: header, section table, sections, checksums.
  func file(seed: UInt64) -> [UInt8] {
    let sections = sections.sorted { $0.0.rawValue < $1.0.rawValue }
    var offset = aligned(LexiconFormat.headerSize + sections.count * LexiconFormat.sectionEntrySize)
    var entries: [(UInt32, Int, Int)] = []
    for (section, bytes) in sections {
      entries.append((section.rawValue, offset, bytes.count))
      offset = aligned(offset + bytes.count)
    }
    var file: [UInt8] = []
    file.reserveCapacity(offset)
    file += LexiconFormat.magic
    for value in [LexiconFormat.formatVersion, LexiconFormat.schemaVersion, CharacterTable.dataVersion, UInt32(sections.count)] {
      Self.append(value, to: &file)
    }
    Self.append(seed, to: &file)
    Self.append(UInt64(offset), to: &file)
    pad(&file, to: LexiconFormat.headerSize)
    for (section, start, size) in entries {
      Self.append(UInt64(section), to: &file)
      Self.append(UInt64(start), to: &file)
      Self.append(UInt64(size), to: &file)
    }
    for ((_, bytes), (_, start, _)) in zip(sections, entries) {
      pad(&file, to: start)
      file += bytes
    }
    pad(&file, to: offset)
    LexiconFormat.seal(&file)
    return file
  }

  private func aligned(_ offset: Int) -> Int {
    (offset + LexiconFormat.alignment - 1) / LexiconFormat.alignment * LexiconFormat.alignment
  }

  private func pad(_ file: inout [UInt8], to offset: Int) {
    file.append(contentsOf: repeatElement(0, count: offset - file.count))
  }

  private static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
    for byte in 0..<value.bitWidth / 8 { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * byte))) }
  }
}
