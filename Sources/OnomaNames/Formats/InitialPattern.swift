/// How initials are written: `{0}.` for each, `{0} {1}` for two that follow each other (UTS #35 part 8, initialPattern).
struct InitialPattern: Hashable {
  private let before: String
  private let after: String
  private let sequenceStart: String
  private let between: String
  private let sequenceEnd: String

  /// nil where a pattern lacks a place, or has `{1}` before `{0}`.
  init?(initial: Substring, sequence: Substring) {
    guard let place = Self.split(initial, at: "{0}"), let first = Self.split(sequence, at: "{0}"),
      let second = Self.split(first.after, at: "{1}")
    else { return nil }
    (before, after) = (String(place.before), String(place.after))
    (sequenceStart, between, sequenceEnd) = (String(first.before), String(second.before), String(second.after))
  }

  /// The initials of the words of a field.
  ///
  /// Words are parted by spaces and by whatever else is no letter, so that Jean-Luc gives J. L.; where hyphens are kept, it gives J.-L.
  func initials(of text: String, keepingHyphens: Bool) -> String {
    var items: [String] = []
    for part in text.split(whereSeparator: \.isWhitespace) {
      let words = Self.words(of: part)
      if keepingHyphens {
        let hyphen = part.first(where: Self.hyphens.contains).map(String.init) ?? ""
        items.append(words.map(initial).joined(separator: hyphen))
      } else {
        items += words.map(initial)
      }
    }
    let start = String(repeating: sequenceStart, count: max(0, items.count - 1))
    return start + (items.first ?? "") + items.dropFirst().reduce(into: "") { $0 += between + $1 + sequenceEnd }
  }

  private func initial(_ letter: Character) -> String { before + String(letter) + after }

  private static let hyphens: Set<Character> = ["-", "\u{2010}", "\u{2011}"]
  private static let apostrophes: Set<Character> = ["'", "’", "ʼ", "ʻ", "`"]

  /// The first letters of the words of a part; of a part without letters, what it begins with.
  private static func words(of part: Substring) -> [Character] {
    var (letters, isInside): ([Character], Bool) = ([], false)
    for character in part {
      if character.isLetter || character.isNumber {
        if !isInside { letters.append(character) }
        isInside = true
      } else if !apostrophes.contains(character) {
        isInside = false
      }
    }
    return letters.isEmpty ? Array(part.prefix(1)) : letters
  }

  private static func split(_ text: Substring, at place: String) -> (before: Substring, after: Substring)? {
    let characters = Array(place)
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].starts(with: characters) { return (text[..<start], text[text.index(start, offsetBy: 3)...]) }
      start = text.index(after: start)
    }
    return nil
  }
}
