public import OnomaText
internal import OnomaUnicode

extension Lexicon {
  /// The tokens of a text, hashed for this lexicon.
  ///
  /// - Complexity: linear in the text.
  public func tokenize(_ text: SourceText) -> Tokens {
    Tokenizer(seed: seed).tokens(of: text)
  }

  /// The forms that a whole name spells.
  ///
  ///     lexicon.forms(of: "Мишустиным").first?.origin   // .inflected
  public func forms(of name: String) -> [(form: FormRecord, difference: Match.Difference)] {
    let tokens = tokenize(SourceText(name))
    var matches: [Match] = []
    findMatches(in: tokens, into: &matches)
    return matches.filter { $0.start == 0 && Int($0.end) == tokens.count }.map { (form(Int($0.form)), $0.difference) }
  }

  /// The concepts that a name may stand for, the most prominent first.
  public func concepts(named name: String) -> [Concept] {
    let numbers = Set(forms(of: name).filter { $0.form.kind == .concept }.map(\.form.payload))
    return numbers.map(concept).sorted { ($1.rank, $0.id) < ($0.rank, $1.id) }
  }
}
