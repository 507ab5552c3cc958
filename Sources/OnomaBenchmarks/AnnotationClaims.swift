internal import Onoma

/// Annotating whole documents, and hiding what was found behind placeholders.
enum AnnotationClaims {
  static func rows(_ material: Material, _ annotator: Annotator, _ stopwatch: Stopwatch) throws -> [Row] {
    let tokens = material.documents.reduce(0) { $0 + annotator.lexicon.tokenize($1).count }
    let annotation = stopwatch.measure { material.documents.reduce(0) { $0 + annotator.annotate($1).mentions.count } }
    // An annotator keeps nothing from document to document: a new one finds the same in the other order.
    let fresh = try Annotator(lexicon: Lexicon(path: annotator.lexicon.path))
    let found = material.sample.map { annotator.annotate($0).mentions }
    let expected = Array(material.sample.reversed().map { fresh.annotate($0).mentions }.reversed())
    let counts = (found.reduce(0) { $0 + $1.count }, expected.reduce(0) { $0 + $1.count })
    let agrees = found == expected && (annotation.count > 0 || !material.isGenerated)
    return [
      Row(
        name: "annotation", count: annotation.count, check: counts, agrees: agrees, bytes: material.bytes, tokens: tokens,
        seconds: annotation.seconds),
      masking(material, annotator, tokens, stopwatch),
    ]
  }

  /// Masking and restoring: every document comes back to the byte.
  private static func masking(_ material: Material, _ annotator: Annotator, _ tokens: Int, _ stopwatch: Stopwatch) -> Row {
    let documents = material.documents.map { annotator.annotate($0) }
    let masker = Masker(style: .ascii)
    let masking = stopwatch.measure {
      documents.reduce(0) { count, document in
        let masked = masker.mask(document)
        return count + (Restorer(masked.map).restore(masked.text).text == document.text ? masked.map.entries.count : 0)
      }
    }
    let expected = documents.reduce(0) { $0 + $1.mentions.count }
    return Row(
      name: "mask and restore", count: masking.count, check: (masking.count, expected), bytes: material.bytes, tokens: tokens,
      seconds: masking.seconds)
  }
}
