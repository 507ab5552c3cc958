/// One reading of an inflected name or phrase: its nominative, and the case, number and gender that it stands in.
public struct NameLemma: Hashable, Sendable {
  /// The nominative as written, with the spaces, initials and punctuation of the text.
  public let text: String
  /// The parts of a person's name in the nominative; nil for places and phrases.
  public let name: PersonName?
  /// The case that the text stands in.
  public let grammaticalCase: RussianCase
  /// The number that the text stands in. The lemma of a family name in the plural is its masculine singular.
  public let number: GrammaticalNumber
  /// The bearer's sex, or the gender of the head noun; nil for the plural of a family name.
  public let gender: GrammaticalGender?
  /// How unlikely the reading is beside the others of the same text: the smallest comes first, equal ones are a toss-up.
  public let cost: Int

  init(
    text: String, name: PersonName? = nil, grammaticalCase: RussianCase, number: GrammaticalNumber, gender: GrammaticalGender?, cost: Int
  ) {
    self.text = text
    self.name = name
    self.grammaticalCase = grammaticalCase
    self.number = number
    self.gender = gender
    self.cost = cost
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
}

extension [NameLemma] {
  /// The likeliest first; of equal ones in the order of cases, then of letters. Of readings that differ in the cost only the cheapest stays.
  func ranked() -> [NameLemma] {
    var seen: Set<NameLemma.Tags> = []
    let sorted = sorted {
      ($0.cost, $0.grammaticalCase.index, $0.text, $0.gender?.rawValue ?? "")
        < ($1.cost, $1.grammaticalCase.index, $1.text, $1.gender?.rawValue ?? "")
    }
    return sorted.filter { seen.insert($0.tags).inserted }
  }
}
