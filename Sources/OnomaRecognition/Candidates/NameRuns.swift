internal import OnomaText

/// Runs of name-like words: what might be one name, or several side by side.
///
/// A run holds name-like words, initials with their periods, and between them hyphens and apostrophes that touch both sides, and particles.
struct NameRuns {
  /// A run's tokens and those of them at which a name may start or end.
  struct Run {
    let tokens: Range<Int>
    let starts: [Int]
    /// The tokens behind which a name may end.
    let ends: [Int]

    /// The ends from a token on, fewer than `limit` tokens away.
    func ends(from token: Int, within limit: Int) -> ArraySlice<Int> {
      let first = ends.partitioningIndex { $0 >= token } ?? ends.count
      return ends[first...].prefix { $0 - token < limit }
    }

    /// The last starts before a token.
    func starts(before token: Int, atMost count: Int) -> ArraySlice<Int> {
      starts[..<(starts.partitioningIndex { $0 >= token } ?? starts.count)].suffix(count)
    }
  }

  /// The run of each token, -1 outside of all runs.
  private(set) var runOf: [Int32]
  private(set) var runs: [Run] = []

  /// The numbers of the runs that have a token in a range.
  func numbers(in range: Range<Int>) -> Range<Int> {
    let first = runs.partitioningIndex { $0.tokens.upperBound > range.lowerBound } ?? runs.count
    let end = runs[first...].partitioningIndex { $0.tokens.lowerBound >= range.upperBound } ?? runs.count
    return first..<end
  }

  init(_ analysis: TextAnalysis) {
    runOf = [Int32](repeating: -1, count: analysis.tokens.count)
    for paragraph in analysis.paragraphs {
      var token = paragraph.range.lowerBound
      while token < paragraph.range.upperBound {
        if Self.starts(at: token, analysis, paragraph.range) {
          token = addRun(from: token, analysis, paragraph.range)
        } else {
          token += 1
        }
      }
    }
  }

  private static func starts(at token: Int, _ analysis: TextAnalysis, _ paragraph: Range<Int>) -> Bool {
    if analysis.evidence[token].contains(.nameLike) { return true }
    // A particle in front of a name: van der Sar, аль-Асад.
    guard analysis.evidence[token].contains(.particle), analysis.tokens.flags[token].contains(.word) else { return false }
    return particleEnd(at: token, analysis, paragraph) != nil
  }

  /// The name-like token behind one to three particles; nil where there is none.
  private static func particleEnd(at token: Int, _ analysis: TextAnalysis, _ paragraph: Range<Int>) -> Int? {
    var next = token
    while next < paragraph.upperBound, next - token < 4 {
      let marks = analysis.evidence[next]
      if marks.contains(.nameLike) { return next > token ? next : nil }
      let isHyphen = analysis.tokens.flags[next].contains(.hyphen) && analysis.tokens.isGlued(next)
      guard isHyphen || marks.contains(.particle) else { return nil }
      next += 1
    }
    return nil
  }

  private mutating func addRun(from start: Int, _ analysis: TextAnalysis, _ paragraph: Range<Int>) -> Int {
    let (tokens, evidence) = (analysis.tokens, analysis.evidence)
    var (starts, ends) = ([Int](), [Int]())
    var token = start
    var end = start
    while token < paragraph.upperBound {
      if evidence[token].contains(.nameLike) {
        starts.append(token)
        ends.append(token)
        end = token + 1
        token += 1
        // An initial's period is part of it.
        if token < paragraph.upperBound, tokens.flags[token - 1].contains(.singleUpper), tokens.flags[token].contains(.period),
          tokens.isGlued(token)
        {
          ends.append(token)
          end = token + 1
          token += 1
        }
      } else if let next = Self.joint(at: token, analysis, paragraph) {
        token = next
      } else if token == start || evidence[token].contains(.particle), let next = Self.particleEnd(at: token, analysis, paragraph) {
        starts.append(token)
        token = next
      } else {
        break
      }
    }
    let number = Int32(runs.count)
    for index in start..<end { runOf[index] = number }
    runs.append(Run(tokens: start..<end, starts: starts, ends: ends))
    return end
  }

  /// The token behind a hyphen or apostrophe that joins two words, nil where nothing is joined.
  private static func joint(at token: Int, _ analysis: TextAnalysis, _ paragraph: Range<Int>) -> Int? {
    let tokens = analysis.tokens
    guard !tokens.flags[token].isDisjoint(with: [.hyphen, .apostrophe]), tokens.isGlued(token), token + 1 < paragraph.upperBound,
      tokens.isGlued(token + 1), analysis.evidence[token + 1].contains(.nameLike)
    else { return nil }
    return token + 1
  }
}
