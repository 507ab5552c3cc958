internal import OnomaLexicon
internal import OnomaText

/// Groups of names that mean one entity, growing.
///
/// A name is compared only with clusters that share a concept, all of its words, or its first or last word.
struct NameClusters {
  private struct Cluster {
    /// The names of the cluster that differ.
    var forms: [LinkedName]
    /// The mentions, ascending.
    var mentions: [Int]
  }

  /// What two names must share to be compared.
  private enum Key: Hashable {
    case concept(Label, Int)
    case words(Label, [UInt64])
    case first(Label, UInt64)
    case last(Label, UInt64)
  }

  /// The most clusters, and forms of a cluster, that a name is compared with: a document of any length takes linear time.
  private static let mostCompared = 24

  private let analysis: TextAnalysis
  private var clusters: [Cluster] = []
  private var clustersOf: [Key: [Int]] = [:]

  init(_ analysis: TextAnalysis) { self.analysis = analysis }

  /// The number of the cluster that a name joins, or starts.
  mutating func cluster(for name: LinkedName) -> Int {
    let number = fittingCluster(for: name) ?? newCluster()
    if !clusters[number].forms.contains(where: { $0.isSpelledLike(name) }) {
      clusters[number].forms.append(name)
      for key in wholeKeys(of: name) + partKeys(of: name) where clustersOf[key]?.last != number {
        clustersOf[key, default: []].append(number)
      }
    }
    let place = clusters[number].mentions.partitioningIndex { $0 > name.index } ?? clusters[number].mentions.count
    clusters[number].mentions.insert(name.index, at: place)
    return number
  }

  private mutating func newCluster() -> Int {
    clusters.append(Cluster(forms: [], mentions: []))
    return clusters.count - 1
  }

  /// The nearest fitting cluster that has a mention before a name, else the first behind; of one that shares all words, if there is one.
  private func fittingCluster(for name: LinkedName) -> Int? {
    for keys in [wholeKeys(of: name), partKeys(of: name)] {
      let numbers = keys.flatMap { (clustersOf[$0] ?? []).suffix(Self.mostCompared) }
      if let number = nearest(of: numbers, to: name) { return number }
    }
    return nil
  }

  private func nearest(of numbers: [Int], to name: LinkedName) -> Int? {
    var (best, bestDistance) = (Int?.none, Int.max)
    for number in numbers where number != best {
      guard clusters[number].forms.suffix(Self.mostCompared).contains(where: { fits(name, $0) }) else { continue }
      let mentions = clusters[number].mentions
      let next = mentions.partitioningIndex { $0 > name.index } ?? mentions.count
      // Every mention before counts as nearer than any behind.
      let distance = next > 0 ? name.index - mentions[next - 1] : mentions[0] - name.index + (Int.max >> 1)
      if distance < bestDistance { (best, bestDistance) = (number, distance) }
    }
    return best
  }

  private func wholeKeys(of name: LinkedName) -> [Key] {
    let words = Key.words(name.label, name.stems.sorted())
    return name.concept.map { [.concept(name.label, $0.payload), words] } ?? [words]
  }

  private func partKeys(of name: LinkedName) -> [Key] {
    guard let first = name.stems.first, let last = name.stems.last else { return [] }
    let keys: [Key] = [.first(name.label, first), .last(name.label, last)]
    return first == last ? keys : keys + [.first(name.label, last), .last(name.label, first)]
  }

  /// The clusters as lists of mentions; those that an acronym in brackets ties are made one.
  func merged(_ names: [LinkedName]) -> [[Int]] {
    var members = clusters.map(\.mentions)
    for (name, next) in zip(names, names.dropFirst()) where name.cluster != next.cluster && name.cluster >= 0 && next.cluster >= 0 {
      guard isBracketedShortForm(next, of: name) else { continue }
      members[name.cluster] += members[next.cluster]
      members[next.cluster] = []
    }
    return members
  }

  /// Hồ Chí Minh Stock Exchange (HoSE): an acronym, or another name, in brackets right behind.
  private func isBracketedShortForm(_ short: LinkedName, of long: LinkedName) -> Bool {
    let open = long.tokens.upperBound
    guard long.label == short.label, short.tokens.lowerBound == open + 1, analysis.tokens.flags[open].contains(.openingBracket),
      short.tokens.upperBound < analysis.tokens.count, analysis.tokens.flags[short.tokens.upperBound].contains(.closingBracket)
    else { return false }
    switch long.label {
    case .organization: return true
    case .place, .person:
      return analysis.tokens.flags[short.tokens.lowerBound].contains(.allUpper) && short.tokens.count == 1
    case .money: return false
    }
  }

  /// Whether two names may mean one entity.
  private func fits(_ short: LinkedName, _ long: LinkedName) -> Bool {
    if let a = short.concept, let b = long.concept { if a.payload == b.payload { return true } }
    if short.stems == long.stems { return initialsFit(short, long) }
    return short.label == .person ? isShortPerson(short, long) : isShortThing(short, long)
  }

  private func isShortPerson(_ short: LinkedName, _ long: LinkedName) -> Bool {
    let (words, all) = (short.stems, long.stems)
    guard words.count <= all.count else { return false }
    if words.count == all.count { return words.count > 1 && words.reversed() == all }
    guard initialsFit(short, long) else { return false }
    // Mishustin, Chính; Mai Anh of Hà Thị Mai Anh.
    if all.suffix(words.count).elementsEqual(words) { return true }
    // Mikhail Mishustin of Mikhail Vladimirovich Mishustin; Лидия Аркадьевна of Лидия Аркадьевна Соболь.
    if words.count > 1 { return isSubsequence(words, of: all) }
    // Kudryashov of Kudryashov Sergei Ivanovich; a first name alone, of people met before.
    return all.first == words[0]
  }

  private func isShortThing(_ short: LinkedName, _ long: LinkedName) -> Bool {
    guard short.concept == nil || long.concept == nil else { return false }
    let (words, all) = (short.stems, long.stems)
    guard words.count < all.count, !words.isEmpty else { return words.count == all.count && words.count > 1 && words == all }
    // Hòa Phát of Hòa Phát Group: nothing but head nouns may be missing.
    guard isSubsequence(words, of: all), short.label == .organization else { return false }
    let kept = Set(words)
    return zip(all, contentWords(of: long)).allSatisfy { kept.contains($0) || analysis.evidence[$1].contains(.organizationHead) }
  }

  /// The tokens of a name that its stems were made of, as far as they can be told.
  private func contentWords(of name: LinkedName) -> [Int] {
    name.tokens.filter { token in
      let flags = analysis.tokens.flags[token]
      return (flags.contains(.word) || flags.contains(.number)) && !analysis.evidence[token].contains(.legalForm)
    }
  }

  private func isSubsequence(_ words: [UInt64], of all: [UInt64]) -> Bool {
    var rest = all[...]
    for word in words {
      guard let found = rest.firstIndex(of: word) else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }

  /// М. В. Мишустин fits Михаил Владимирович Мишустин, and not Сергей Мишустин.
  private func initialsFit(_ a: LinkedName, _ b: LinkedName) -> Bool {
    guard a.label == .person else { return true }
    for (short, long) in [(a, b), (b, a)] where !short.leadingInitials.isEmpty {
      let letters =
        long.leadingInitials.isEmpty
        ? Array(long.initials.filter { !short.initials.contains($0) || long.stems.count > 1 }) : long.leadingInitials
      guard let first = short.leadingInitials.first else { continue }
      if long.leadingInitials.isEmpty, long.stems.count == short.stems.count { continue }
      if !letters.contains(first) { return false }
    }
    return true
  }
}
