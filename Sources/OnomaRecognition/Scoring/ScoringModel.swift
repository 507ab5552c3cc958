internal import OnomaLexicon
internal import OnomaText
internal import OnomaUnicode

/// The weights of the scorer, as the lexicon carries them or training makes them.
///
/// A candidate's score is the sum of its features' weights for its label; a word outside of all names scores 0. Weights have names, so that
/// they can be read, corrected and explained: `PERSON/title-before`, `PLACE/before=tại`, `PERSON>PERSON` for neighbours.
package struct ScoringModel: Sendable {
  /// What a user's own entry weighs unless the table says otherwise: no corpus can teach it, and it outweighs what the words around say.
  private static let usersEntry: Float = 8

  /// The weights of dense features: four labels to a feature.
  private(set) var dense = [Float](repeating: 0, count: FeatureCode.denseCount * 4)
  /// The weights of features that name a word, by code: four labels each.
  private(set) var words: [UInt64: SIMD4<Float>] = [:]
  /// The weights of a mention right behind another: five by five, the last being "outside".
  package private(set) var transitions = [Float](repeating: 0, count: 25)
  /// Names that are in no table of features: left over from another version.
  package private(set) var unknownNames: [String] = []

  /// A model of named weights; words are folded and hashed as the tokens that they are compared with.
  ///
  /// - Parameter seed: the seed of those tokens' hashes, the lexicon's.
  package init(weights: [(feature: String, weight: Float)], seed: UInt64) {
    let features = Dictionary(uniqueKeysWithValues: FeatureCode.dense.map { ($0.denseName ?? "", $0) })
    let templates = Dictionary(uniqueKeysWithValues: WordTemplate.allCases.map { ($0.name, $0) })
    let tokenizer = Tokenizer(seed: seed)
    if let index = features["users-entry"]?.denseIndex {
      for label in Label.allCases { dense[index * 4 + label.index] = Self.usersEntry }
    }
    words.reserveCapacity(weights.count / 2)
    for (name, weight) in weights {
      // Names are cut by bytes: there are tens of thousands at every start.
      guard let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")), let label = Label(rawValue: String(name[..<slash])) else {
        if let pair = Self.labels(ofTransition: name) {
          transitions[pair.0 * 5 + pair.1] = weight
        } else {
          unknownNames.append(name)
        }
        continue
      }
      let rest = name[name.utf8.index(after: slash)...]
      if let equals = rest.utf8.firstIndex(of: UInt8(ascii: "=")), let template = templates[String(rest[..<equals])] {
        let word = String(rest[rest.utf8.index(after: equals)...])
        let code = FeatureCode(template, key: Self.key(of: word, template, tokenizer))
        words[code.rawValue, default: .zero][label.index] = weight
      } else if let index = features[String(rest)]?.denseIndex {
        dense[index * 4 + label.index] = weight
      } else {
        unknownNames.append(name)
      }
    }
  }

  private static func key(of word: String, _ template: WordTemplate, _ tokenizer: Tokenizer) -> UInt64 {
    if word == WordContext.edgeName { return WordContext.edgeKey }
    if word == WordContext.numberName { return WordContext.numberKey }
    let tokens = tokenizer.tokens(of: SourceText(word))
    guard !tokens.isEmpty else { return 0 }
    switch template {
    case .suffix, .firstSuffix: return UInt64(tokens.suffixKeys[0])
    case .before, .beforeThat, .after, .afterThat, .first, .last: return tokens.keys[0]
    }
  }

  private static func labels(ofTransition name: String) -> (Int, Int)? {
    let parts = name.split(separator: ">")
    guard parts.count == 2, let from = stateIndex(String(parts[0])), let to = stateIndex(String(parts[1])) else { return nil }
    return (from, to)
  }

  private static func stateIndex(_ name: String) -> Int? {
    name == "OUTSIDE" ? 4 : Label(rawValue: name)?.index
  }

  /// The weight of a feature for a label.
  func weight(of code: FeatureCode, for label: Label) -> Float {
    if let index = code.denseIndex { return dense[index * 4 + label.index] }
    return words[code.rawValue]?[label.index] ?? 0
  }
}
