import OnomaText

/// Writes an annotated document as one JSON object, for all formats that have it.
///
/// Offsets are converted here, all of a document in one pass over its text.
struct JSONDocumentEncoder {
  let options: WritingOptions
  /// Whether spans and entities stand on lines of their own; otherwise the object is one line.
  let isReadable: Bool

  /// Appends the object.
  func append(_ document: AnnotatedDocument, of input: InputDocument, to buffer: inout [UInt8]) {
    // The buffer is moved in and out, not copied.
    var json = JSONWriter()
    swap(&json.bytes, &buffer)
    defer { swap(&json.bytes, &buffer) }

    json.beginObject()
    json.key("id")
    switch input.id {
    case .name(let name): json.string(name)
    case .number(let digits): json.raw(digits.utf8)
    }
    json.key("language")
    json.string(document.language.rawValue)
    json.key("offsets")
    json.string(options.offsets.rawValue)
    breakLine(1, in: &json)
    json.key(input.textField)
    json.string(utf8: document.text.utf8.span)
    if !input.passThrough.isEmpty {
      breakLine(1, in: &json)
      json.raw(input.passThrough.json)
    }
    breakLine(1, in: &json)
    append(mentionsOf: document, to: &json)
    breakLine(1, in: &json)
    append(entitiesOf: document, to: &json)
    breakLine(1, in: &json)
    append(options.provenance, to: &json)
    json.endObject()
  }

  private func breakLine(_ indent: Int, in json: inout JSONWriter) {
    if isReadable { json.lineBreak(indentedBy: indent) }
  }

  // MARK: Mentions

  private func append(mentionsOf document: AnnotatedDocument, to json: inout JSONWriter) {
    let borders = document.mentions.flatMap { [$0.span.utf8Start, $0.span.utf8End] }
    let offsets = options.offsets.offsets(fromUTF8: borders, in: document.text)
    json.key("spans")
    json.beginArray()
    for (index, mention) in document.mentions.enumerated() {
      breakLine(2, in: &json)
      json.beginObject()
      json.key("start")
      json.integer(offsets[2 * index])
      json.key("end")
      json.integer(offsets[2 * index + 1])
      append(mention, of: document, to: &json)
      json.endObject()
    }
    json.endArray()
  }

  private func append(_ mention: Mention, of document: AnnotatedDocument, to json: inout JSONWriter) {
    json.key("label")
    json.string(mention.label.rawValue)
    json.key("text")
    json.string(utf8: document.text.utf8.span.extracting(mention.span.utf8Start..<mention.span.utf8End))
    if let entity = mention.entity {
      json.key("entity")
      json.string(document.entities[entity].id)
    }
    append("canonical", mention.canonical, to: &json)
    append("concept", mention.concept, to: &json)
    if let money = mention.money { append(money, to: &json) }
    json.key("confidence")
    json.probability(mention.confidence)
  }

  private func append(_ name: String, _ value: String?, to json: inout JSONWriter) {
    guard let value else { return }
    json.key(name)
    json.string(value)
  }

  private func append(_ money: MoneyAmount, to json: inout JSONWriter) {
    switch money.currency {
    case .code(let code): append("currency", code, to: &json)
    case .ambiguous(let codes): append("currencies", codes, to: &json)
    }
    if money.isAssumed {
      json.key("assumed")
      json.boolean(true)
    }
    append("amount", money.value.description, to: &json)
    append("amount_to", money.upperValue?.description, to: &json)
    append("approximate", money.approximation?.rawValue, to: &json)
    if !money.readings.isEmpty { append("readings", money.readings.map(\.description), to: &json) }
  }

  private func append(_ name: String, _ values: [String], to json: inout JSONWriter) {
    json.key(name)
    json.beginArray()
    for value in values { json.string(value) }
    json.endArray()
  }

  // MARK: Entities

  private func append(entitiesOf document: AnnotatedDocument, to json: inout JSONWriter) {
    json.key("entities")
    json.beginArray()
    for entity in document.entities {
      breakLine(2, in: &json)
      json.beginObject()
      json.key("id")
      json.string(entity.id)
      json.key("label")
      json.string(entity.label.rawValue)
      json.key("canonical")
      json.string(entity.canonical)
      json.key("mentions")
      json.beginArray()
      for mention in entity.mentions { json.integer(mention) }
      json.endArray()
      append("concept", entity.concept, to: &json)
      append(formsOf: entity, to: &json)
      json.endObject()
    }
    json.endArray()
  }

  private func append(formsOf entity: Entity, to json: inout JSONWriter) {
    json.key("forms")
    json.beginObject()
    // A dictionary has no order of its own; output is deterministic.
    for language in Language.allCases {
      guard let form = entity.forms[language] else { continue }
      json.key(language.rawValue)
      json.beginObject()
      json.key("text")
      json.string(form.text)
      json.key("origin")
      json.string(form.origin.name)
      json.endObject()
    }
    json.endObject()
  }

  private func append(_ provenance: Provenance, to json: inout JSONWriter) {
    json.key("onoma")
    json.beginObject()
    json.key("version")
    json.string(provenance.version)
    json.key("lexicon")
    json.string(provenance.lexicon)
    json.key("weights")
    json.string(provenance.weights)
    json.endObject()
  }
}
