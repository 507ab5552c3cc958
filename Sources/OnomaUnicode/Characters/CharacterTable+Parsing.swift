extension CharacterTable {
  /// Reads the text that ``CharacterDataGenerator`` writes; nil where a line is not understood.
  ///
  /// - Complexity: linear in the text and in the blocks of 128 code points.
  package init?(parsing text: String) {
    var builder = CharacterTableBuilder()
    let bytes = Array(text.utf8)
    guard builder.read(bytes.span), let table = builder.table() else { return nil }
    self = table
  }
}

/// Builds a ``CharacterTable`` line by line.
///
/// The text has two parts. Before the line `folds`, each line `41 letter latin upper` starts a run of code points (hexadecimal) that ends
/// where the next one starts; case is `upper`, `lower` or `alternating` (`Ā ā Ă ă`), script and case are left out where there is none.
/// After it, `DF 73 73` is a fold; `41-5A 61` folds each to the successor of the one before; `460-480/2 461` does so to every second;
/// `AC00-D7A3 hangul` decomposes syllables by rule.
struct CharacterTableBuilder {
  private static let blockCount = 0x110000 >> 7

  private var blocks = [UInt32](repeating: .max, count: blockCount)
  private var records: [CharacterRecord] = []
  private var pool: [UInt32] = []
  /// Where blocks that hold one record only start.
  private var uniform: [(record: CharacterRecord, start: UInt32)] = []
  private var isShared = [Bool](repeating: false, count: blockCount)

  init() {
    records.reserveCapacity(160_000)
    pool.reserveCapacity(48_000)
  }

  /// The table, if all code points were told.
  func table() -> CharacterTable? {
    blocks.contains(.max) ? nil : CharacterTable(blocks: blocks, records: records, pool: pool)
  }

  // MARK: Runs

  /// Sets the records of a run: `first` and `second` by turns.
  private mutating func fill(_ range: Range<UInt32>, _ first: CharacterRecord, _ second: CharacterRecord) {
    var scalar = range.lowerBound
    while scalar < range.upperBound {
      let block = Int(scalar >> 7)
      let end = min(range.upperBound, UInt32(block + 1) << 7)
      if first == second, end - scalar == 128 {
        blocks[block] = startOfUniformBlock(of: first)
        isShared[block] = true
      } else {
        let start = ownBlock(block)
        for next in scalar..<end {
          records[start + Int(next & 127)] = (next - range.lowerBound) & 1 == 0 ? first : second
        }
      }
      scalar = end
    }
  }

  private mutating func startOfUniformBlock(of record: CharacterRecord) -> UInt32 {
    for entry in uniform where entry.record == record { return entry.start }
    let start = UInt32(records.count)
    records.append(contentsOf: repeatElement(record, count: 128))
    uniform.append((record, start))
    return start
  }

  /// Where a block's records start, once no other block shares them.
  private mutating func ownBlock(_ block: Int) -> Int {
    let start = records.count
    if blocks[block] == .max {
      records.append(contentsOf: repeatElement(.unassigned, count: 128))
    } else if isShared[block] {
      records.append(contentsOf: repeatElement(records[Int(blocks[block])], count: 128))
    } else {
      return Int(blocks[block])
    }
    blocks[block] = UInt32(start)
    isShared[block] = false
    return start
  }

  // MARK: Folds

  private mutating func setFold(_ scalar: UInt32, _ change: (CharacterRecord) -> CharacterRecord) {
    let index = ownBlock(Int(scalar >> 7)) + Int(scalar & 127)
    records[index] = change(records[index])
  }

  /// Adds the decompositions of Hangul syllables (Unicode 15.0, section 3.12); those without a final share the scalars of the next.
  private mutating func addHangul() {
    for syllable in 0..<UInt32(11172) {
      let (lead, vowel, tail) = (0x1100 + syllable / 588, 0x1161 + syllable % 588 / 28, 0x11A7 + syllable % 28)
      let isOpen = syllable % 28 == 0
      let offset = pool.count
      if !isOpen { pool.append(contentsOf: CollectionOfOne(lead)); pool.append(vowel); pool.append(tail) }
      setFold(0xAC00 + syllable) { $0.folding(toPoolAt: offset, count: isOpen ? 2 : 3) }
    }
  }

  // MARK: Lines

  /// Reads all lines; false where one is not understood.
  mutating func read(_ bytes: Span<UInt8>) -> Bool {
    var line = CharacterDataLine(position: 0)
    var run: (start: UInt32, first: CharacterRecord, second: CharacterRecord)?
    while line.position < bytes.count, bytes[line.position] != UInt8(ascii: "f") {
      guard let start = line.readNumber(bytes), start < 0x110000, let (first, second) = line.readRecords(bytes) else { return false }
      if let run {
        guard run.start < start else { return false }
        fill(run.start..<start, run.first, run.second)
      }
      run = (start, first, second)
    }
    guard let run else { return false }
    fill(run.start..<0x110000, run.first, run.second)
    guard line.readWord(bytes) == CharacterDataLine.word("folds"), line.readEnd(bytes) else { return false }
    while line.position < bytes.count {
      guard readFold(&line, bytes) else { return false }
    }
    return true
  }

  private mutating func readFold(_ line: inout CharacterDataLine, _ bytes: Span<UInt8>) -> Bool {
    guard let start = line.readNumber(bytes), start < 0x110000 else { return false }
    if line.skip("-", bytes) {
      guard let last = line.readNumber(bytes), start < last, last < 0x110000 else { return false }
      var step: UInt32 = 1
      if line.skip("/", bytes) {
        guard let number = line.readNumber(bytes), number > 0 else { return false }
        step = number
      }
      if let target = line.readNumber(bytes) {
        guard target < 0x110000 - (last - start) else { return false }
        for scalar in stride(from: start, through: last, by: Int(step)) { setFold(scalar) { $0.folding(to: target + (scalar - start)) } }
      } else {
        guard start == 0xAC00, last == 0xD7A3, line.readWord(bytes) == CharacterDataLine.word("hangul") else { return false }
        addHangul()
      }
      return line.readEnd(bytes)
    }
    let offset = pool.count
    while let scalar = line.readNumber(bytes) {
      guard scalar < 0x110000 else { return false }
      pool.append(scalar)
    }
    switch pool.count - offset {
    case 0: return false
    case 1:
      let scalar = pool.removeLast()
      setFold(start) { $0.folding(to: scalar) }
    case let count:
      guard count < 32, offset < 1 << 16 else { return false }
      setFold(start) { $0.folding(toPoolAt: offset, count: count) }
    }
    return line.readEnd(bytes)
  }
}
