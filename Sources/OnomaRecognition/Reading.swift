internal import OnomaLexicon
internal import OnomaMoney
package import OnomaText

/// A text on its way: analysed, and cut into the blocks that are decoded.
///
/// A text is decoded twice: once by what each candidate is and has beside it, and once more with what the first pass found elsewhere in the document.
/// Training learns from the same readings.
package struct Reading {
  /// The number of tokens beyond which a block is not kept between the two passes but made anew: memory does not grow with the text's candidates.
  private static let keptTokens = 60_000
  /// The number of tokens that a block has at the most.
  private static let blockTokens = 20_000

  let analysis: TextAnalysis
  private let runs: NameRuns
  private let extractor: FeatureExtractor
  private let money: MoneyGrammar
  /// The tokens of each block.
  private let ranges: [Range<Int>]

  /// Analyses a text.
  init(text: SourceText, language: Language?, lexicon: Lexicon, money: MoneyGrammar, hides: ((FormRecord) -> Bool)? = nil) {
    let analysis = TextAnalysis(text: text, language: language, lexicon: lexicon, hides: hides)
    let runs = NameRuns(analysis)
    self.analysis = analysis
    self.runs = runs
    self.money = money
    extractor = FeatureExtractor(analysis: analysis, runs: runs)
    ranges = Self.ranges(analysis, runs)
  }

  /// Cuts between paragraphs; a longer paragraph outside of all runs, or where it must be.
  private static func ranges(_ analysis: TextAnalysis, _ runs: NameRuns) -> [Range<Int>] {
    var (ranges, start) = ([Range<Int>](), 0)
    let count = analysis.tokens.count
    while count - start > blockTokens {
      let limit = start + blockTokens
      let paragraph = analysis.paragraph(at: limit).lowerBound
      let outside = (start + blockTokens / 2..<limit).last { runs.runOf[$0] < 0 }
      let cut = paragraph > start ? paragraph : outside ?? limit
      ranges.append(start..<cut)
      start = cut
    }
    if start < count { ranges.append(start..<count) }
    return ranges
  }

  // MARK: - Blocks

  /// All blocks with the features of their candidates, for learning and explaining.
  package func describedBlocks() -> [Block] { ranges.map { block($0, scoredBy: nil) } }

  private func block(_ range: Range<Int>, scoredBy model: ScoringModel?) -> Block {
    var set = CandidateSet(bounds: range, blocked: analysis.blocked)
    RunCandidates.propose(runs, analysis, into: &set)
    ChainCandidates(runs: runs, analysis: analysis).propose(into: &set)
    HeadCandidates(analysis: analysis).propose(into: &set)
    PlaceNounCandidates(runs: runs, analysis: analysis).propose(into: &set)
    GazetteerCandidates.propose(analysis, into: &set)
    let amounts = proposeAmounts(into: &set)
    set.sort()
    return Block(set, amounts: amounts, extractor, scoredBy: model)
  }

  private func proposeAmounts(into set: inout CandidateSet) -> [MoneyCandidate] {
    var amounts: [MoneyCandidate] = []
    guard !set.bounds.isEmpty else { return [] }
    let numbers = analysis.paragraphOf[set.bounds.lowerBound]...analysis.paragraphOf[set.bounds.upperBound - 1]
    for number in numbers {
      let paragraph = analysis.paragraphs[Int(number)]
      let range = paragraph.range.clamped(to: set.bounds)
      let found = money.amounts(
        in: analysis.text, tokens: analysis.tokens, range: range, matches: analysis.matches, language: paragraph.language)
      for candidate in found {
        set.add(candidate.tokens, .money, .amount, amount: Int32(amounts.count))
        amounts.append(candidate)
      }
    }
    return amounts
  }

  // MARK: - Decoding

  /// A chosen candidate with its probability, and its amount if it is one.
  struct Finding {
    let candidate: Candidate
    let probability: Double
    let amount: MoneyCandidate?
  }

  /// Decodes twice and gives what was chosen, in the order of the text.
  func findings(by model: ScoringModel) -> [Finding] {
    let isKept = analysis.tokens.count <= Self.keptTokens
    let decoder = SemiMarkovDecoder(model: model)
    var (kept, document) = ([Block](), DocumentEvidence())
    for range in ranges {
      let block = block(range, scoredBy: model)
      document.add(block, decoder.decode(block.set), analysis)
      if isKept { kept.append(block) }
    }
    var findings: [Finding] = []
    for (number, range) in ranges.enumerated() {
      var block = isKept ? kept[number] : block(range, scoredBy: model)
      block.readDocument(document, analysis, scoredBy: model)
      findings += decoder.decode(block.set).map { self.finding($0, block) }
    }
    return settled(findings)
  }

  func finding(_ choice: SemiMarkovDecoder.Choice, _ block: Block) -> Finding {
    let candidate = block.set.candidates[choice.candidate]
    return Finding(
      candidate: candidate, probability: choice.probability, amount: candidate.amount >= 0 ? block.amounts[Int(candidate.amount)] : nil)
  }

  /// Settles currencies that were left open, by the countries that the document names.
  func settled(_ findings: [Finding]) -> [Finding] {
    var settled = money.settlingCurrencies(of: findings.compactMap(\.amount), matches: analysis.matches)[...]
    return findings.map { finding in
      guard finding.amount != nil else { return finding }
      return Finding(candidate: finding.candidate, probability: finding.probability, amount: settled.popFirst())
    }
  }

  /// Decodes described blocks twice; afterwards their features tell what the document adds.
  ///
  /// - Returns: the choices of each block.
  @discardableResult
  package func decode(_ blocks: inout [Block], by model: ScoringModel) -> [[SemiMarkovDecoder.Choice]] {
    let decoder = SemiMarkovDecoder(model: model)
    var document = DocumentEvidence()
    for number in blocks.indices {
      blocks[number].score(by: model)
      document.add(blocks[number], decoder.decode(blocks[number].set), analysis)
    }
    return blocks.indices.map { number in
      blocks[number].readDocument(document, analysis, scoredBy: model)
      return decoder.decode(blocks[number].set)
    }
  }

  /// The bytes of a candidate.
  package func span(of candidate: Candidate) -> TextSpan { analysis.tokens.span(of: candidate.tokens) }
}
