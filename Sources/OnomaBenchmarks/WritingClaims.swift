internal import Onoma

/// Writing annotated documents as JSON Lines; what is written is read back and counted.
enum WritingClaims {
  static func rows(_ material: Material, _ annotator: Annotator, _ stopwatch: Stopwatch) throws -> [Row] {
    let documents = material.documents.enumerated().map { number, text in
      (annotator.annotate(text), InputDocument(id: .name("d\(number)"), text: text))
    }
    let lexicon = annotator.lexicon
    let provenance = Provenance(
      version: Annotator.version, lexicon: lexicon.metadata("version") ?? "", weights: lexicon.metadata("weights") ?? "")
    let writer = JSONLinesWriter(options: WritingOptions(provenance: provenance))
    var lines: [UInt8] = []
    let writing = stopwatch.measure {
      lines.removeAll(keepingCapacity: true)
      for (annotated, input) in documents { writer.append(annotated, of: input, to: &lines) }
      return documents.reduce(0) { $0 + $1.0.mentions.count }
    }
    var reader = JSONLinesReader(ByteSource(lines), file: "lines", options: ReadingOptions(readsSpans: true))
    var (read, agrees) = (0, true)
    for (annotated, _) in documents {
      let document = try reader.next()
      read += document?.spans?.count ?? 0
      agrees = agrees && document?.text == annotated.text && document?.spans?.map(\.span) == annotated.mentions.map(\.span)
    }
    return [
      Row(
        name: "JSON Lines writing", count: writing.count, check: (writing.count, read), agrees: agrees, bytes: material.bytes,
        seconds: writing.seconds)
    ]
  }
}
