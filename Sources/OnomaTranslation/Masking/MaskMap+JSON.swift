public import OnomaInterchange
internal import OnomaText

extension MaskMap {
  /// The map as one line of JSON. Offsets are UTF-8 bytes, as its field `offsets` says.
  ///
  ///     {"style":"ascii","language":"en","offsets":"utf8","placeholders":[{"id":"PER1","start":3,"end":10,"surface":"Petrova",…}]}
  ///
  /// - Complexity: linear in what it holds.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("style")
    json.string(style.rawValue)
    json.key("language")
    json.string(language.rawValue)
    json.key("offsets")
    json.string(OffsetUnit.utf8.rawValue)
    json.key("placeholders")
    json.beginArray()
    for entry in entries { entry.write(to: &json) }
    json.endArray()
    json.endObject()
    return json.bytes
  }

  /// The map that JSON spells; fields that are not its own are passed over.
  ///
  ///     let map = try MaskMap(json: masked.map.json(), file: "article.map.json")
  ///
  /// - Parameter file: the name of the file, for errors.
  /// - Throws: ``InterchangeError`` with line and column: for what is no JSON, for fields of a wrong type, for an id that is there twice.
  /// - Complexity: linear in the bytes.
  public init(json: [UInt8], file: String) throws(InterchangeError) {
    let reader = MaskMapReader(bytes: json, place: InputPlace(file: file))
    self = try reader.map()
  }
}

extension MaskMap.Entry {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.string(id)
    json.key("start")
    json.integer(span.utf8Start)
    json.key("end")
    json.integer(span.utf8End)
    json.key("surface")
    json.string(surface)
    for (name, value) in [("label", label?.rawValue), ("entity", entity), ("canonical", canonical), ("concept", concept)] {
      guard let value else { continue }
      json.key(name)
      json.string(value)
    }
    if !forms.isEmpty {
      json.key("forms")
      writeForms(to: &json)
    }
    json.endObject()
  }

  private func writeForms(to json: inout JSONWriter) {
    json.beginObject()
    // A dictionary has no order of its own; output is deterministic.
    for language in Language.allCases {
      guard let form = forms[language] else { continue }
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
}
