/// The rule that declines a word of a name, to tell why a form is what it is.
public struct DeclensionRule: Hashable, Sendable {
  /// The word in the nominative, as it is written.
  public let word: String
  /// The line of a table, below `Lexicons/`: `russian/declension.tsv:75`; nil where the endings of its kind of word do it, which stand in no
  /// table.
  public let location: String?
  /// What the rule speaks of: `family name in -н`, `noun`, `adjective`.
  public let summary: String
}

extension NameRules {
  /// The rules by which a given name, patronymic or family name is declined, one for each of its words and hyphenated parts; none for those
  /// that keep their form.
  ///
  ///     rules.declensionRules(of: "Мишустин", part: .family, gender: .masculine)
  ///     // word "Мишустин", location "russian/declension.tsv:75", summary "family name in -н"
  ///
  /// - Complexity: linear in the name.
  public func declensionRules(of name: String, part: PersonNamePart, gender: GrammaticalGender) -> [DeclensionRule] {
    guard gender != .neuter else { return [] }
    return Letters(of: name).split(separator: " ").flatMap { word in
      let pieces = word.split(separator: "-").map { Letters($0) }
      return pieces.enumerated().compactMap { index, piece -> DeclensionRule? in
        let (lower, isLast) = (piece.lowered, index == pieces.count - 1)
        guard piece.first?.isCyrillic == true, isLast || !nouns.isPrefix(lower),
          let rule = persons.rule(for: lower, part: part, gender: gender, isFirst: !isLast)
        else { return nil }
        let ending = rule.endings.first { lower.hasSuffix($0) && $0 != lower }
        return DeclensionRule(
          word: piece.string, location: rule.location, summary: part.name + (ending.map { " in -\($0.string)" } ?? " by itself"))
      }
    }
  }

  /// The rules by which a person's name is declined, part by part in its order; of Си Цзиньпин the last word alone is.
  public func declensionRules(of name: PersonName, gender: GrammaticalGender) -> [DeclensionRule] {
    if name.order == .eastAsian, let last = name.orderedParts.last {
      return declensionRules(of: last.text.split(separator: " ").last.map(String.init) ?? "", part: last.part, gender: gender)
    }
    return name.orderedParts.flatMap { declensionRules(of: $0.text, part: $0.part, gender: gender) }
  }

  /// The rules by which a noun phrase is declined, one for each word that is: adjectives that agree, and the head.
  ///
  ///     rules.declensionRules(ofPhrase: "Государственная Дума").map(\.summary)   // ["adjective", "noun"]
  ///
  /// - Complexity: linear in the phrase.
  public func declensionRules(ofPhrase text: String) -> [DeclensionRule] {
    phrase(Letters(of: text)).pieces.compactMap { piece in
      let lower = piece.letters.lowered
      switch piece.role {
      case .fixed: return nil
      case .adjective:
        return DeclensionRule(word: piece.letters.string, location: adjectives.location(of: lower), summary: "adjective")
      case .head:
        let isAdjective = nouns.word(lower)?.isAdjectival == true || adjective(lower, isFollowed: false) != nil
        return DeclensionRule(
          word: piece.letters.string, location: nouns.entry(for: lower)?.location ?? adjectives.location(of: lower),
          summary: isAdjective ? "adjective as a noun" : "noun")
      }
    }
  }

  /// The rules by which a given name makes patronymics; none for a name that makes none.
  ///
  ///     rules.patronymicRules(of: "Михаил").map(\.location)   // ["russian/patronymics.tsv:50"]
  /// - Complexity: linear in the name.
  public func patronymicRules(of given: String) -> [DeclensionRule] {
    var rules: [DeclensionRule] = []
    for pair in patronymics.patronymics(of: Letters(of: given).lowered) where rules.last?.location != pair.location {
      rules.append(DeclensionRule(word: given, location: pair.location, summary: "patronymic"))
    }
    return rules
  }
}

extension PersonNamePart {
  fileprivate var name: String {
    switch self {
    case .given: "given name"
    case .patronymic: "patronymic"
    case .family: "family name"
    }
  }
}
