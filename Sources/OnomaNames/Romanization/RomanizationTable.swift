/// The rules of the romanization standards (`russian/romanization.tsv`).
///
/// | column | holds |
/// |---|---|
/// | `standard` | a standard's name, or `established` for a name with a spelling of its own |
/// | `cyrillic` | the letters, lower case; for `established` a whole name |
/// | `context` | conditions parted by spaces: `initial`, `final` (of a word), `inner` (not initial), `after:аеё`, `before:аеё`; empty: everywhere |
/// | `latin` | what stands for them; may be empty |
///
/// At each place the longest letters win, then the first line whose context holds; a line without context comes last.
struct RomanizationTable {
  enum Context: Hashable {
    case initial
    case inner
    case final
    case after(Letters)
    case before(Letters)
  }

  private struct Rule {
    let cyrillic: Letters
    let contexts: [Context]
    let latin: Letters
  }

  private var rules: [RomanizationStandard: [Unicode.Scalar: [Rule]]] = [:]
  /// Spellings of whole lower-case names, the commonest first.
  private(set) var established: [Letters: [String]] = [:]

  static let path = "russian/romanization.tsv"
  static let columns = ["standard", "cyrillic", "context", "latin", "source"]

  init(_ reader: inout TableReader) {
    for row in reader.rows(of: Self.path, columns: Self.columns) { add(row, &reader) }
    rules = rules.mapValues { letters in letters.mapValues(Self.ranked) }
  }

  /// Longer letters first, then those with a context, then in the table's order.
  private static func ranked(_ rules: [Rule]) -> [Rule] {
    rules.enumerated().sorted { a, b in
      (b.element.cyrillic.count, a.element.contexts.isEmpty ? 1 : 0, a.offset)
        < (a.element.cyrillic.count, b.element.contexts.isEmpty ? 1 : 0, b.offset)
    }.map(\.element)
  }

  private mutating func add(_ row: TableReader.Row, _ reader: inout TableReader) {
    let cyrillic = Letters(of: row[1]).lowered
    guard let first = cyrillic.first else { return reader.report(row, 1, "no letters", remedy: "name the letters that the rule is for") }
    if row[0] == "established" {
      established[cyrillic, default: []].append(String(row[3]))
      return
    }
    guard let standard = RomanizationStandard(rawValue: String(row[0])) else {
      let names = RomanizationStandard.allCases.map(\.rawValue).joined(separator: ", ")
      return reader.report(row, 0, "\"\(row[0])\" is no standard", remedy: "write one of \(names), established")
    }
    var contexts: [Context] = []
    for word in row.words(2) {
      guard let context = Self.context(word) else {
        reader.report(row, 2, "\"\(word)\" is no context", remedy: "write initial, inner, final, after:… or before:…")
        continue
      }
      contexts.append(context)
    }
    rules[standard, default: [:]][first, default: []].append(Rule(cyrillic: cyrillic, contexts: contexts, latin: Letters(of: row[3])))
  }

  private static func context(_ word: Substring) -> Context? {
    switch word {
    case "initial": return .initial
    case "inner": return .inner
    case "final": return .final
    default:
      let parts = word.split(separator: ":")
      guard parts.count == 2 else { return nil }
      let letters = Letters(of: parts[1])
      return parts[0] == "after" ? .after(letters) : parts[0] == "before" ? .before(letters) : nil
    }
  }

  /// Writes text in Latin letters; what is not Cyrillic stays.
  func romanized(_ text: Letters, _ standard: RomanizationStandard) -> Letters {
    guard let rules = rules[standard] else { return text }
    let lower = text.lowered
    var out: Letters = []
    out.reserveCapacity(text.count * 2)
    var start = 0
    while start < text.count {
      guard text[start].isCyrillic else {
        out.append(text[start])
        start += 1
        continue
      }
      var end = start + 1
      while end < text.count, text[end].isCyrillic { end += 1 }
      let isCapitals = end - start > 1 && text[start..<end].allSatisfy(\.isUpperCase)
      var index = start
      while index < end {
        let rule = rules[lower[index]]?.first { Self.fits($0, at: index, start, end, lower) }
        guard let rule else {
          out.append(text[index])
          index += 1
          continue
        }
        if text[index].isUpperCase {
          append(rule.latin, asCapitals: isCapitals, to: &out)
        } else {
          out.append(contentsOf: rule.latin)
        }
        index += rule.cyrillic.count
      }
      start = end
    }
    return out
  }

  /// In a word all in capitals Щ is SHCH, else Shch.
  private func append(_ latin: Letters, asCapitals: Bool, to out: inout Letters) {
    for (index, scalar) in latin.enumerated() { out.append(asCapitals || index == 0 ? scalar.upper : scalar) }
  }

  private static func fits(_ rule: Rule, at index: Int, _ start: Int, _ end: Int, _ text: Letters) -> Bool {
    let after = index + rule.cyrillic.count
    guard after <= end else { return false }
    var offset = 1
    while offset < rule.cyrillic.count {
      if text[index + offset] != rule.cyrillic[offset] { return false }
      offset += 1
    }
    for context in rule.contexts {
      switch context {
      case .initial: if index != start { return false }
      case .inner: if index == start { return false }
      case .final: if after != end { return false }
      case .after(let letters): if index == start || !letters.contains(text[index - 1]) { return false }
      case .before(let letters): if after == end || !letters.contains(text[after]) { return false }
      }
    }
    return true
  }
}
