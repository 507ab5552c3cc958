internal import OnomaRecognition
internal import OnomaText

/// Readings of annotated texts as numbers: islands of candidates with their features and the gold path.
struct TrainingSet {
  /// A stretch of text that is decoded by itself.
  struct Island {
    var island: Islands.Island
    var candidates: [Candidate]
    /// For each candidate where its features start in `features`; one more at the end.
    var starts: [Int32]
    /// The candidates, in order, that people marked.
    var gold: [Int]
  }

  private(set) var islands: [Island] = []
  /// The features of all islands' candidates, by their index.
  private(set) var features: [Int32] = []
  /// The names of the features by index.
  private(set) var names: [String] = []
  private var indices: [FeatureCode: Int32] = [:]
  /// Marks that no candidate proposed: what recognition cannot find.
  private(set) var unreachable = 0
  private(set) var marks = 0

  /// Names a feature that occurs often enough to learn from.
  mutating func register(_ code: FeatureCode, _ name: String) {
    guard indices[code] == nil else { return }
    indices[code] = Int32(names.count)
    names.append(name)
  }

  /// Adds the islands of a reading. Features without a name are left out.
  mutating func add(_ reading: Reading, _ blocks: [Block], gold: [AnnotatedExample.Mark]) {
    var wanted: [AnnotatedExample.Mark: Bool] = [:]
    for mark in gold { wanted[mark] = false }
    marks += gold.count
    for block in blocks { add(reading, block, &wanted) }
    unreachable += wanted.values.filter { !$0 }.count
  }

  private mutating func add(_ reading: Reading, _ block: Block, _ wanted: inout [AnnotatedExample.Mark: Bool]) {
    let candidates = block.set.candidates
    for island in Islands(candidates) {
      let start = features.count
      var built = Island(island: island, candidates: [], starts: [], gold: [])
      built.island.candidates = 0..<island.candidates.count
      for (offset, number) in island.candidates.enumerated() {
        built.starts.append(Int32(features.count - start))
        let mark = AnnotatedExample.Mark(span: reading.span(of: candidates[number]), label: candidates[number].label)
        if wanted[mark] != nil {
          wanted[mark] = true
          built.gold.append(offset)
        }
        for code in block.features(ofCandidate: number) { if let index = indices[code] { features.append(index) } }
        built.candidates.append(candidates[number])
      }
      built.starts.append(Int32(features.count - start))
      built.gold.sort { built.candidates[$0].start < built.candidates[$1].start }
      bases.append(start)
      islands.append(built)
    }
  }

  /// Where each island's features start.
  private(set) var bases: [Int] = []

  /// The features of a candidate of an island.
  func features(_ island: Int, _ candidate: Int) -> ArraySlice<Int32> {
    let starts = islands[island].starts
    return features[bases[island] + Int(starts[candidate])..<bases[island] + Int(starts[candidate + 1])]
  }
}
