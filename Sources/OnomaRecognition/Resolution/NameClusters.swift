internal import OnomaLexicon
internal import OnomaText

/// Groups of names that mean one entity, growing.
struct NameClusters {
  private let analysis: TextAnalysis
  private var clusters: [[LinkedName]] = []

  init(_ analysis: TextAnalysis) { self.analysis = analysis }

  /// The number of the cluster that a name joins, or starts.
  mutating func cluster(for name: LinkedName) -> Int {
    let fitting = clusters.indices.filter { number in
      clusters[number][0].label == name.label && clusters[number].contains { fits(name, $0) }
    }
    // The nearest that has a mention before this one; else the first behind.
    let before = fitting.filter { number in clusters[number].contains { $0.index < name.index } }
    let nearest = before.max { lastIndex(of: $0, before: name.index) < lastIndex(of: $1, before: name.index) }
    if let number = nearest ?? fitting.min(by: { firstIndex(of: $0) < firstIndex(of: $1) }) {
      clusters[number].append(name)
      return number
    }
    clusters.append([name])
    return clusters.count - 1
  }

  private func lastIndex(of number: Int, before index: Int) -> Int { clusters[number].map(\.index).filter { $0 < index }.max() ?? -1 }
  private func firstIndex(of number: Int) -> Int { clusters[number].map(\.index).min() ?? .max }

  /// The clusters as lists of mentions; those that an acronym in brackets ties are made one.
  func merged(_ names: [LinkedName]) -> [[Int]] {
    var members = clusters.map { $0.map(\.index) }
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
      let letters = long.leadingInitials.isEmpty ? Array(long.initials.filter { !short.initials.contains($0) || long.stems.count > 1 }) : long.leadingInitials
      guard let first = short.leadingInitials.first else { continue }
      if long.leadingInitials.isEmpty, long.stems.count == short.stems.count { continue }
      if !letters.contains(first) { return false }
    }
    return true
  }
}
