import OnomaInterchange
import OnomaText
import Testing

@Suite("JSON Lines and JSON are written")
struct JSONLinesWriterTests {
  /// The example of COMMAND.md.
  static let example: (AnnotatedDocument, InputDocument) = {
    let text = SourceText("Mikhail Mishustin came to HÀ NỘI. PM Mishustin brought $1.6 billion.")
    let surname = text.utf8Count - "Mishustin brought $1.6 billion.".utf8.count
    let person = "Mikhail Mishustin"
    let money = MoneyAmount(value: DecimalAmount(1_600_000_000), currency: .code("USD"), isAssumed: true)
    let annotated = AnnotatedDocument(
      text: text, language: .english,
      mentions: [
        Mention(
          span: text.span(of: person), label: .person, entity: 0, canonical: person, concept: "onoma:person/mikhail-mishustin",
          confidence: 0.99, rule: "gazetteer"),
        Mention(
          span: text.span(of: "HÀ NỘI"), label: .place, entity: 1, canonical: "Hà Nội", concept: "geonames:1581130", confidence: 0.9949,
          rule: "gazetteer"),
        Mention(span: TextSpan(surname, surname + 9), label: .person, entity: 0, canonical: person, confidence: 0.9651, rule: "person"),
        Mention(span: text.span(of: "$1.6 billion"), label: .money, confidence: 0.99, money: money, rule: "money"),
      ],
      entities: [
        Entity(
          id: "e1", label: .person, canonical: person, mentions: [0, 2],
          forms: [.russian: .init(text: "Михаил Мишустин", origin: .lexicon), .vietnamese: .init(text: person, origin: .copied)]),
        Entity(id: "e2", label: .place, canonical: "Hà Nội", concept: "geonames:1581130", mentions: [1]),
      ])
    return (annotated, InputDocument(id: .name("a1"), text: text))
  }()

  @Test("The example of the contract")
  func contract() {
    let expected = """
      {"id":"a1","language":"en","offsets":"codepoint","text":"Mikhail Mishustin came to HÀ NỘI. PM Mishustin brought $1.6 billion.",\
      "spans":[\
      {"start":0,"end":17,"label":"PERSON","text":"Mikhail Mishustin","entity":"e1","canonical":"Mikhail Mishustin",\
      "concept":"onoma:person/mikhail-mishustin","confidence":0.99},\
      {"start":26,"end":32,"label":"PLACE","text":"HÀ NỘI","entity":"e2","canonical":"Hà Nội","concept":"geonames:1581130","confidence":0.99},\
      {"start":37,"end":46,"label":"PERSON","text":"Mishustin","entity":"e1","canonical":"Mikhail Mishustin","confidence":0.97},\
      {"start":55,"end":67,"label":"MONEY","text":"$1.6 billion","currency":"USD","assumed":true,"amount":"1600000000","confidence":0.99}],\
      "entities":[{"id":"e1","label":"PERSON","canonical":"Mikhail Mishustin","mentions":[0,2],\
      "forms":{"vi":{"text":"Mikhail Mishustin","origin":"copied"},"ru":{"text":"Михаил Мишустин","origin":"lexicon"}}},\
      {"id":"e2","label":"PLACE","canonical":"Hà Nội","mentions":[1],"concept":"geonames:1581130","forms":{}}],\
      "onoma":{"version":"0.1.0","lexicon":"2026-11","weights":"2026-12"}}

      """
    #expect(written([Self.example], as: .jsonl) == expected)
  }

  @Test func money() throws {
    let text = SourceText("khoảng 1.500–2.000 đô")
    let amount = MoneyAmount(
      value: DecimalAmount(1500), upperValue: DecimalAmount(2000), currency: .ambiguous(["USD", "AUD"]), approximation: .about,
      readings: [DecimalAmount(1500), try DecimalAmount(significand: 15, exponent: -1)])
    let annotated = AnnotatedDocument(
      text: text, language: .vietnamese,
      mentions: [Mention(span: text.span(of: "1.500–2.000 đô"), label: .money, confidence: 1, money: amount, rule: "money")])
    let line = written([(annotated, InputDocument(id: .number("7"), text: text))], as: .jsonl)
    #expect(
      line.contains(
        #"""
        {"start":7,"end":21,"label":"MONEY","text":"1.500–2.000 đô","currencies":["USD","AUD"],"amount":"1500","amount_to":"2000",
        """#.dropLast(0)))
    #expect(line.contains(#""approximate":"about","readings":["1500","1.5"],"confidence":1.00}],"entities":[],"onoma""#))
    #expect(line.hasPrefix(#"{"id":7,"language":"vi","#))
  }

  @Test("Fields pass through to the byte, between the text and the spans")
  func passThrough() throws {
    let extra = #""n":1.10,"big":123456789012345678901234567890,"e":1E+2,"o":{ "a" : [ 1 ,2 ] , "\u00e0":"\/" },"n":1.10"#
    let input = try read(#"{"spans":[],\#(extra) , "id":"x","text":"Huế","entities":[],"onoma":1,"offsets":"utf8","language":"ru"}"#)[0]
    let line = written([(annotated("Huế", [("Huế", .place)], language: .vietnamese), input)], as: .jsonl)
    #expect(line.hasPrefix(#"{"id":"x","language":"vi","offsets":"codepoint","text":"Huế",\#(extra),"spans":[{"start":0"#))
  }

  @Test("The text keeps the name of its field")
  func textField() throws {
    let input = try read(#"{"body":"Huế","text":7}"#, options: ReadingOptions(textField: "body"))[0]
    #expect(written([(annotated("Huế", []), input)], as: .jsonl).contains(#""body":"Huế","text":7,"spans":[]"#))
  }

  @Test("Offsets in the three units", arguments: [(OffsetUnit.codePoint, 2, 8), (.utf16, 3, 10), (.utf8, 5, 17)])
  func offsets(_ unit: OffsetUnit, _ start: Int, _ end: Int) {
    let document = annotated("😀 𝐇à Nội", [("𝐇à Nội", .place)])
    let line = written(
      [(document, InputDocument(id: .name("a"), text: document.text))], as: .jsonl,
      options: WritingOptions(offsets: unit, provenance: provenance))
    #expect(
      line.contains(
        #""offsets":"\#(unit.rawValue)","text":"😀 𝐇à Nội","spans":[{"start":\#(start),"end":\#(end),"label":"PLACE","text":"𝐇à Nội""#))
  }

  @Test("One array, one span a line")
  func array() {
    let text = written([Self.example, Self.example], as: .json)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "[" && lines.suffix(2) == ["]", ""])
    #expect(lines[1] == #"{"id":"a1","language":"en","offsets":"codepoint","#)
    #expect(lines[3] == #" "spans":["#)
    #expect(lines[4].hasPrefix(#"  {"start":0,"end":17,"#) && lines[4].hasSuffix("},"))
    #expect(lines.count { $0.hasPrefix("  {\"start\"") } == 8)
    #expect((try? JSONScanner().value(of: Array(text.utf8).span, at: InputPlace(file: "-")))?.kind == .array)
    #expect(written([], as: .json) == "[\n]\n")
    #expect(written([], as: .jsonl) == "")
    let one = written([Self.example], as: .json)
    #expect(one.hasPrefix("[\n{") && one.hasSuffix("}}\n]\n"))
  }

  @Test("Written and read again: the same text, spans, fields", arguments: OffsetUnit.allCases)
  func roundTrip(_ unit: OffsetUnit) throws {
    var generator = SplitMix(seed: 22)
    for round in 0..<500 {
      let text = SourceText(generator.scalars(upTo: 30))
      let borders = text.utf8.indices.filter { text.utf8[$0] & 0xC0 != 0x80 } + [text.utf8Count]
      let chosen = borders.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
      var mentions: [Mention] = []
      for (start, end) in zip(chosen, chosen.dropFirst()) where Bool.random(using: &generator) {
        mentions.append(
          Mention(span: TextSpan(start, end), label: Label.allCases.randomElement(using: &generator)!, confidence: 0.5, rule: "r"))
      }
      let input = try read("{\"text\":\"\",\"id\":\(round),\"x\": 1.0}")[0]
      let line = written(
        [(AnnotatedDocument(text: text, language: .russian, mentions: mentions), input)], as: .jsonl,
        options: WritingOptions(offsets: unit, provenance: provenance))
      #expect(line.utf8.count { $0 == 10 } == 1)
      let document = try read(line, options: ReadingOptions(readsSpans: true))[0]
      #expect(document.text == text)
      #expect(document.id == .number(String(round)))
      #expect(document.language == .russian)
      #expect(document.passThrough.json == Array(#""x":1.0"#.utf8))
      #expect(document.spans == mentions.map { InputSpan(span: $0.span, label: $0.label.rawValue) })
    }
  }
}
