internal import OnomaText
internal import OnomaUnicode

extension Reading {
  /// A candidate's features that name words, with their names in the weights table.
  package func wordFeatures(of candidate: Candidate) -> [(code: FeatureCode, name: String)] { analysis.wordFeatures(of: candidate) }
}

extension TextAnalysis {
  /// The name in the weights table of a feature that a candidate has.
  func name(of code: FeatureCode, of candidate: Candidate) -> String? {
    code.denseName ?? wordFeatures(of: candidate).first { $0.code == code }?.name
  }

  fileprivate func wordFeatures(of candidate: Candidate) -> [(code: FeatureCode, name: String)] {
    let range = candidate.tokens
    let paragraph = paragraph(at: range.lowerBound)
    let last = range.upperBound - 1
    let places: [(WordTemplate, Int)] = [
      (.before, range.lowerBound - 1), (.beforeThat, range.lowerBound - 2), (.after, range.upperBound), (.afterThat, range.upperBound + 1),
      (.first, range.lowerBound), (.last, last), (.suffix, last), (.firstSuffix, range.lowerBound),
    ]
    return places.compactMap { template, token in
      // What is no word has no ending.
      let isSuffix = template == .suffix || template == .firstSuffix
      guard !isSuffix || tokens.flags[token].contains(.word) && (template == .suffix || range.count > 1) else { return nil }
      let (key, word) = wordFeature(template, token, paragraph)
      return (FeatureCode(template, key: key), "\(template.name)=\(word)")
    }
  }

  private func wordFeature(_ template: WordTemplate, _ token: Int, _ paragraph: Range<Int>) -> (key: UInt64, word: String) {
    guard paragraph.contains(token) else { return (WordContext.edgeKey, WordContext.edgeName) }
    switch template {
    case .suffix, .firstSuffix:
      return (UInt64(tokens.suffixKeys[token]), String(folded(token).suffix(3)))
    case .before, .beforeThat, .after, .afterThat, .first, .last:
      if tokens.flags[token].contains(.number) { return (WordContext.numberKey, WordContext.numberName) }
      return (tokens.keys[token], folded(token))
    }
  }

  /// The fold of a token, composed, as tables of text are.
  private func folded(_ token: Int) -> String {
    let fold = Fold.key(of: text[tokens.span(of: token)])
    return (try? Normalization.normalized(fold, to: .nfc)) ?? fold
  }
}
