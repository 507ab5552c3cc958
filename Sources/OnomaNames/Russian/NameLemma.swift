/// One reading of an inflected name or phrase: its nominative, and the case, number and gender that it stands in.
public struct NameLemma: Hashable, Sendable {
  /// The nominative as written, with the spaces, initials and punctuation of the text.
  public let text: String
  /// The parts of a person's name in the nominative; nil for places and phrases.
  public var name: PersonName? { roles.map { PersonName(words: words.map(\.string), roles: $0) } }
  /// The case that the text stands in.
  public let grammaticalCase: RussianCase
  /// The number that the text stands in. The lemma of a family name in the plural is its masculine singular.
  public let number: GrammaticalNumber
  /// The bearer's sex, or the gender of the head noun; nil for the plural of a family name.
  public let gender: GrammaticalGender?
  /// How unlikely the reading is beside the others of the same text: the smallest comes first, equal ones are a toss-up.
  public let cost: Int

  /// The words of the name in the nominative.
  private let words: [Letters]
  /// Which part of the name each word is; nil where ``name`` is.
  private let roles: NameRoles?

  init(
    text: String, words: [Letters] = [], roles: NameRoles? = nil, grammaticalCase: RussianCase, number: GrammaticalNumber,
    gender: GrammaticalGender?, cost: Int
  ) {
    self.text = text
    self.words = words
    self.roles = roles
    self.grammaticalCase = grammaticalCase
    self.number = number
    self.gender = gender
    self.cost = cost
  }

  /// The same reading with its letters in another case.
  func spelled(_ change: (Letters) -> Letters) -> NameLemma {
    NameLemma(
      text: change(Letters(of: text)).string, words: words.map(change), roles: roles, grammaticalCase: grammaticalCase, number: number,
      gender: gender, cost: cost)
  }

  /// The same reading behind a title.
  func behind(_ title: NameLemma, cost more: Int) -> NameLemma {
    NameLemma(
      text: title.text + text, words: words, roles: roles, grammaticalCase: grammaticalCase, number: number, gender: gender,
      cost: title.cost + cost + more)
  }
}

extension NameLemma {
  /// What makes two readings one, whatever they cost.
  fileprivate struct Tags: Hashable {
    let text: String
    let grammaticalCase: RussianCase
    let number: GrammaticalNumber
    let gender: GrammaticalGender?
  }

  fileprivate var tags: Tags { Tags(text: text, grammaticalCase: grammaticalCase, number: number, gender: gender) }

  /// Whether this comes before another; letters are compared only where all else is equal.
  fileprivate func precedes(_ other: NameLemma) -> Bool {
    if cost != other.cost { return cost < other.cost }
    if grammaticalCase != other.grammaticalCase { return grammaticalCase.index < other.grammaticalCase.index }
    if text != other.text { return text < other.text }
    if gender != other.gender { return (gender?.rawValue ?? "") < (other.gender?.rawValue ?? "") }
    return number == .singular && other.number == .plural
  }

  fileprivate func isAlike(_ other: NameLemma) -> Bool {
    grammaticalCase == other.grammaticalCase && gender == other.gender && number == other.number
      && text.utf8.count == other.text.utf8.count && text == other.text
  }
}

extension [NameLemma] {
  /// The likeliest first; of equal ones in the order of cases, then of letters. Of readings that differ in the cost only the cheapest stays.
  func ranked() -> [NameLemma] {
    let sorted = indices.sorted { self[$0].precedes(self[$1]) }
    // A few are compared with each other sooner than hashed.
    guard count > 24 else {
      var kept: [NameLemma] = []
      kept.reserveCapacity(count)
      for index in sorted where !kept.contains(where: self[index].isAlike) { kept.append(self[index]) }
      return kept
    }
    var seen: Set<NameLemma.Tags> = []
    return sorted.filter { seen.insert(self[$0].tags).inserted }.map { self[$0] }
  }
}
