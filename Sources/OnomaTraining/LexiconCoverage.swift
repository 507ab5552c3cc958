public import OnomaLexicon
public import OnomaText

/// How many of the mentions that people marked the lexicon knows, whatever the scorer makes of them.
///
///     var coverage = LexiconCoverage(of: lexicon)
///     for example in try AnnotatedExample.read(path: "gold.jsonl") { coverage.add(example) }
///     coverage.byLabel[.place]?.share(\.known)   // 0.91
///
/// A mention is *known* where a form of a concept with its label spells it: as a whole, or but for quotation marks, a leading article, and
/// cues of its label at its edges (`tỉnh Quảng Ninh`, `ПАО «Газпром»`). The *parts* of a person's name are known where the name tables have
/// each of its words but initials and the numbers of rulers, as a name part of any language. Of what is not known it is told apart what the
/// lexicon has under another label (a hospital that is marked as a place), and what is a demonym or adjective alone (`российский`): corpora
/// mark as a place what others leave out.
public struct LexiconCoverage {
  /// The counts of one label.
  public struct Counts: Hashable, Sendable {
    /// Mentions.
    public var mentions = 0
    /// Those that a concept's form spells, cues at the edges aside.
    public var known = 0
    /// Those whose words are all in the name tables; of people only.
    public var parts = 0
    /// Those that only a concept with another label spells.
    public var otherLabel = 0
    /// Those that no concept spells and that are demonyms from the first word to the last.
    public var demonyms = 0

    /// A count as a share of the mentions, from 0 to 1; 1 where there are none.
    public func share(_ count: KeyPath<Counts, Int>) -> Double {
      mentions == 0 ? 1 : Double(self[keyPath: count]) / Double(mentions)
    }
  }

  /// What the lexicon lacks: a mention as written.
  public struct Gap: Hashable, Sendable {
    /// The mention's text.
    public var surface: String
    /// Its label.
    public var label: Label

    /// A gap.
    public init(surface: String, label: Label) {
      self.surface = surface
      self.label = label
    }
  }

  private let lexicon: Lexicon
  /// The counts of each label that occurred, amounts left out.
  public private(set) var byLabel: [Label: Counts] = [:]
  /// How often each mention was met that no concept spells; of people, none whose parts are known.
  public private(set) var gaps: [Gap: Int] = [:]

  /// No counts.
  public init(of lexicon: Lexicon) { self.lexicon = lexicon }

  /// Adds the mentions of a text.
  ///
  /// - Complexity: linear in the lengths of the mentions.
  public mutating func add(_ example: AnnotatedExample) {
    for mark in example.marks where mark.label != .money {
      let mention = Mention(example.text[mark.span], lexicon)
      let (known, parts) = (mention.isKnown(as: mark.label), mark.label == .person && mention.hasKnownParts)
      byLabel[mark.label, default: Counts()].mentions += 1
      if known {
        byLabel[mark.label, default: Counts()].known += 1
      } else if Label.allCases.contains(where: mention.isKnown) {
        byLabel[mark.label, default: Counts()].otherLabel += 1
      } else if mention.isDemonym {
        byLabel[mark.label, default: Counts()].demonyms += 1
      }
      if parts { byLabel[mark.label, default: Counts()].parts += 1 }
      if !known, !parts { gaps[Gap(surface: example.text[mark.span], label: mark.label), default: 0] += 1 }
    }
  }

  /// Adds the counts of other texts.
  public mutating func add(_ other: LexiconCoverage) {
    for (label, counts) in other.byLabel {
      byLabel[label, default: Counts()].mentions += counts.mentions
      byLabel[label, default: Counts()].known += counts.known
      byLabel[label, default: Counts()].parts += counts.parts
      byLabel[label, default: Counts()].otherLabel += counts.otherLabel
      byLabel[label, default: Counts()].demonyms += counts.demonyms
    }
    gaps.merge(other.gaps, uniquingKeysWith: +)
  }
}

/// A mention's tokens and what the lexicon has on them.
private struct Mention {
  let text: SourceText
  let tokens: Tokens
  let words: Range<Int>
  private var concepts: [(tokens: Range<Int>, label: Label)] = []
  /// The labels whose names each token may stand beside.
  private var cues: [Set<Label>]
  private var isPart: [Bool]
  private var demonyms: [Bool]

  init(_ text: String, _ lexicon: Lexicon) {
    self.text = SourceText(text)
    tokens = lexicon.tokenize(self.text)
    cues = [Set<Label>](repeating: [], count: tokens.count)
    isPart = [Bool](repeating: false, count: tokens.count)
    demonyms = isPart
    let isWord = tokens.flags.map { !$0.isDisjoint(with: [.word, .number]) }
    words = (isWord.firstIndex(of: true) ?? 0)..<(isWord.lastIndex(of: true).map { $0 + 1 } ?? 0)
    var matches: [Match] = []
    lexicon.findMatches(in: tokens, into: &matches)
    for match in matches {
      let form = lexicon.form(Int(match.form))
      switch form.kind {
      case .concept: concepts.append((match.tokens, lexicon.conceptKind(form.payload).label))
      case .cue:
        let cue = lexicon.cue(form.payload)
        if cue.kind == .demonym { for token in match.tokens { demonyms[token] = true } }
        guard let label = cue.label else { continue }
        for token in match.tokens { cues[token].insert(label) }
      case .givenName, .middleName, .familyName, .patronymic, .particle:
        for token in match.tokens { isPart[token] = true }
      case .blocked: break
      }
    }
    let traits = lexicon.wordTraits(of: tokens)
    if let first = words.first, words.count > 1, traits[first].contains(.englishFunction) { cues[first].formUnion(Label.allCases) }
  }

  func isKnown(as label: Label) -> Bool {
    concepts.contains { concept in
      guard concept.label == label else { return false }
      return words.allSatisfy { concept.tokens.contains($0) || cues[$0].contains(label) || !tokens.flags[$0].contains(.word) }
    }
  }

  var hasKnownParts: Bool {
    !words.isEmpty
      && words.allSatisfy {
        isPart[$0] || !tokens.flags[$0].contains(.word) || tokens.flags[$0].contains(.singleUpper) || isRulersNumber($0)
      }
  }

  /// Albert II, Иоанн XXIII: a Roman number behind a name.
  private func isRulersNumber(_ token: Int) -> Bool {
    token > words.lowerBound && tokens.flags[token].contains(.allUpper)
      && text[tokens.span(of: token)].utf8.allSatisfy { "IVX".utf8.contains($0) }
  }

  /// Whether every word is a demonym or an adjective of a place.
  var isDemonym: Bool { !words.isEmpty && words.allSatisfy { demonyms[$0] || !tokens.flags[$0].contains(.word) } }
}

extension Cue {
  /// The label of the names that it may stand beside inside of a mention.
  fileprivate var label: Label? {
    switch kind {
    case .placeKind: .place
    case .organizationHead, .legalForm: .organization
    default: nil
    }
  }
}
