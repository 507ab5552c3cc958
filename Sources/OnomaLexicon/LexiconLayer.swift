internal import OnomaText

/// A table laid over a lexicon, such as a user's own. Its numbers go on where those before it end.
struct LexiconLayer: Sendable {
  let lexicon: Lexicon
  let firstConcept: Int
  let firstForm: Int
}

extension Lexicon {
  /// The number of concepts without those of layers.
  var ownConceptCount: Int { conceptColumn.count / Concept.words }
  /// The number of forms without those of layers.
  var ownFormCount: Int { formColumn.count / FormRecord.words }

  /// The lexicon with a table laid over it, as `LexiconCompiler.compile(userTable:file:for:)` makes it.
  ///
  ///     let compiled = try LexiconCompiler.compile(userTable: bytes, file: "mine.tsv", for: lexicon)
  ///     let mine = try lexicon.adding(compiled.bytes, name: "mine.tsv")
  ///
  /// Where both know a form, the table's concepts alone count; a form that the table blocks names nothing.
  /// - Parameters:
  ///   - compiled: the bytes of a table that was compiled for this lexicon.
  ///   - name: what to call it in messages.
  /// - Throws: ``LexiconError`` for bytes that are damaged, or were compiled for another lexicon.
  /// - Complexity: linear in the bytes, which are copied.
  public func adding(_ compiled: [UInt8], name: String) throws(LexiconError) -> Lexicon {
    let added = try Lexicon(compiled: compiled, name: name)
    guard added.seed == seed else {
      throw .incompatible(path: name, reason: "it was compiled for a lexicon with other hashes")
    }
    var result = self
    result.layers.append(LexiconLayer(lexicon: added, firstConcept: conceptCount, firstForm: formCount))
    return result
  }

  /// Whether a concept is of a table laid over the lexicon.
  public func isAdded(concept number: Int) -> Bool { number >= ownConceptCount && !layers.isEmpty }

  /// The layer that a concept is of and its number there; nil for the lexicon's own.
  @inline(__always)
  func layer(ofConcept number: Int) -> (LexiconLayer, Int)? {
    guard number >= ownConceptCount, let layer = layers.last(where: { $0.firstConcept <= number }) else { return nil }
    return (layer, number - layer.firstConcept)
  }

  /// Adds what the layers find, in the order of the first token, shorter ones first; what they know or block hides the concepts below.
  func findLayeredMatches(in tokens: Tokens, own: [Match]) -> [Match] {
    var matches = own
    for layer in layers {
      var found: [Match] = []
      layer.lexicon.findOwnMatches(in: tokens, into: &found)
      guard !found.isEmpty else { continue }
      let spans = Set(found.map(\.tokens))
      matches.removeAll { match in
        guard spans.contains(match.tokens) else { return false }
        let kind = form(Int(match.form)).kind
        return kind == .concept || kind == .blocked
      }
      matches += found.map { Match(start: $0.start, end: $0.end, form: $0.form + UInt32(layer.firstForm), difference: $0.difference) }
    }
    return matches.sorted { ($0.start, $0.end, $0.form) < ($1.start, $1.end, $1.form) }
  }
}
