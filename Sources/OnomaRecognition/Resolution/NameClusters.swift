internal import OnomaLexicon
internal import OnomaText

/// Groups of names that mean one entity, growing.
///
/// A name is compared only with clusters that share a concept, all of its words, or its first or last word.
struct NameClusters {
  private struct Cluster {
    /// The names of the cluster that differ.
    var forms: [LinkedName]
    /// The mentions in ascending runs: names come in the order of their weight, within one weight in the order of the text.
    var runs: [[Int]]

    mutating func append(_ mention: Int) {
      if let last = runs.last?.last, last < mention { runs[runs.count - 1].append(mention) } else { runs.append([mention]) }
    }
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
    clusters[number].append(name.index)
    return number
  }

  private mutating func newCluster() -> Int {
    clusters.append(Cluster(forms: [], runs: []))
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
      let distance = clusters[number].runs.map { self.distance(to: name.index, from: $0) }.min() ?? Int.max
      if distance < bestDistance { (best, bestDistance) = (number, distance) }
    }
    return best
  }

  /// How far the nearest of some ascending mentions is; every one before counts as nearer than any behind.
  private func distance(to mention: Int, from run: [Int]) -> Int {
    let next = run.partitioningIndex { $0 > mention } ?? run.count
    return next > 0 ? mention - run[next - 1] : run[0] - mention + (Int.max >> 1)
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
    var leader = Array(clusters.indices)
    func find(_ number: Int) -> Int {
      var number = number
      while leader[number] != number { number = leader[number] }
      return number
    }
    for (name, next) in zip(names, names.dropFirst()) where name.cluster >= 0 && next.cluster >= 0 && isBracketedShortForm(next, of: name) {
      leader[find(next.cluster)] = find(name.cluster)
    }
    var members = [[Int]](repeating: [], count: clusters.count)
    for number in clusters.indices { members[find(number)] += clusters[number].runs.joined() }
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
    guard words.count < all.count, !words.isEmpty else { return false }
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

  /// М. В. Мишустин fits Михаил Владимирович Мишустин, and neither Сергей Мишустин nor Михаил Сергеевич Мишустин.
  private func initialsFit(_ a: LinkedName, _ b: LinkedName) -> Bool {
    guard a.label == .person else { return true }
    if !a.leadingInitials.isEmpty, !b.leadingInitials.isEmpty { return isPrefix(a.leadingInitials, b.leadingInitials) }
    let (short, long) = a.leadingInitials.isEmpty ? (b, a) : (a, b)
    guard !short.leadingInitials.isEmpty else { return true }
    // The initials stand for the words that the two names do not share, in their order.
    let letters = zip(long.stems, long.initials).filter { !short.stems.contains($0.0) }.map(\.1)
    return letters.isEmpty || isPrefix(short.leadingInitials, letters)
  }

  private func isPrefix(_ a: [UInt32], _ b: [UInt32]) -> Bool {
    zip(a, b).allSatisfy { $0 == $1 }
  }
}
