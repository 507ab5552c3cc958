/// The scripts of letters: `formats/scripts.tsv`, a line a script with its code of ISO 15924, the language that it is likeliest to write, and its
/// ranges of code points in hexadecimal (Unicode's property Script; CLDR's likely subtags).
struct ScriptTable {
  private struct Range {
    let bounds: ClosedRange<UInt32>
    let script: String
  }

  private var ranges: [Range] = []
  private var languages: [String: String] = [:]

  static let path = "formats/scripts.tsv"

  init(_ reader: inout TableReader) {
    for row in reader.rows(of: Self.path, columns: ["script", "language", "ranges", "source"]) {
      let script = String(row[0])
      languages[script] = String(row[1])
      for word in row.words(2) {
        let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { UInt32($0, radix: 16) }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first <= last else {
          reader.report(row, 2, "\"\(word)\" is no range", remedy: "write one code point, or the first and the last: 41-5A")
          continue
        }
        ranges.append(Range(bounds: first...last, script: script))
      }
    }
    ranges.sort { $0.bounds.lowerBound < $1.bounds.lowerBound }
  }

  /// The script of the first letter that has one; nil where none has.
  func script(of text: String) -> String? {
    text.unicodeScalars.lazy.compactMap { script(of: $0.value) }.first
  }

  /// The language that a script is likeliest to write.
  func language(of script: String) -> String? { languages[script] }

  private func script(of codePoint: UInt32) -> String? {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].bounds.upperBound < codePoint { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].bounds.contains(codePoint) ? ranges[low].script : nil
  }
}
