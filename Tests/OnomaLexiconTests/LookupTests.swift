import OnomaLexicon
import OnomaLexiconCompiler
import OnomaText
import Testing

struct LookupTests {
  private let lexicon = TinyLexicon.lexicon

  /// The concepts that a name spells, with how it differs: "geonames:1", "geonames:1 unmarked", "geonames:1 unmarked capitals".
  private func readings(_ name: String) -> [String] {
    var readings: [String] = []
    for (form, difference) in lexicon.forms(of: name) where form.kind == .concept {
      var reading = lexicon.concept(form.payload).id
      if difference.contains(.unmarked) { reading += " unmarked" }
      if difference.contains(.capitals) { reading += " capitals" }
      if !readings.contains(reading) { readings.append(reading) }
    }
    return readings.sorted()
  }

  @Test("The tables of the tests are in order")
  func noDiagnostics() {
    #expect(TinyLexicon.output.diagnostics == [])
  }

  @Test(
    "Names are found in every spelling that stands for them",
    arguments: [
      ("Hà Nội", ["geonames:1"]), ("Ha\u{300} No\u{323}\u{302}i", ["geonames:1"]), ("Ha Noi", ["geonames:1 unmarked"]),
      ("HÀ NỘI", ["geonames:1 capitals"]), ("HA NOI", ["geonames:1 unmarked capitals"]), ("Hà Noi", ["geonames:1 unmarked"]),
      ("Hà\u{A0}Nội", ["geonames:1"]), ("Hà\nNội", ["geonames:1"]), ("Hanoi", ["geonames:1"]), ("HANOI", ["geonames:1 capitals"]),
      ("Hòa Bình", ["geonames:2"]), ("Hoà Bình", ["geonames:2"]), ("HOÀ BÌNH", ["geonames:2 capitals"]),
      ("Hoa Binh", ["geonames:2 unmarked"]),
      ("Орёл", ["geonames:3"]), ("Орел", ["geonames:3"]), ("ОРЕЛ", ["geonames:3 capitals"]), ("Оре\u{308}л", ["geonames:3"]),
      ("Йошкар-Ола", ["geonames:4"]), ("Йошкар‑Ола", ["geonames:4"]), ("И\u{306}ошкар–Ола", ["geonames:4"]),
      ("Yoshkar—Ola", ["geonames:4"]),
      ("Socialist Republic of Vietnam", ["iso3166:VN"]), ("SOCIALIST REPUBLIC OF VIETNAM", ["iso3166:VN capitals"]),
      ("Viet Nam", ["iso3166:VN unmarked"]),
      ("Vietnam", ["iso3166:VN"]), ("Việt Nam", ["iso3166:VN"]), ("VinFast", ["onoma:org/vinfast"]),
      ("VINFAST", ["onoma:org/vinfast capitals"]),
      ("Vinfast", ["onoma:org/vinfast"]), ("vinFast", ["onoma:org/vinfast"]), ("Paris", ["geonames:7", "geonames:8"]),
      ("USA", ["iso3166:US"]),
      ("США", ["iso3166:US"]), ("WHO", ["onoma:org/who"]), ("ВОЗ", ["onoma:org/who"]), ("РФ", ["iso3166:RU"]), ("Nice", ["geonames:5"]),
      ("IT", ["onoma:org/it"]),
    ])
  func finds(name: String, expected: [String]) {
    #expect(readings(name) == expected)
  }

  @Test(
    "Names are not found in what is another word",
    arguments: [
      "hà nội", "hanoi", "Hà nội", "Hà Nồi", "Há Nội", "Đa Nội", "Hà  Nội Hà", "Hà", "Nội", "Hà-Nội", "Иошкар-Ола", "Usa", "usa", "сша",
      "Who", "who",
      "воз", "Воз", "рф", "vinfast", "NICE", "nice", "It", "it", "Mỷ", "Socialist Republic", "socialist republic of vietnam", "Хa", "",
      "Socialist Republic Of Hanoi", "Hà\n\nNội",
    ])
  func refuses(name: String) {
    #expect(readings(name) == [])
  }

  @Test("May is a name, may is none")
  func may() {
    func kinds(_ name: String) -> [EntryKind] { lexicon.forms(of: name).map(\.form.kind) }
    #expect(kinds("May") == [.familyName])
    #expect(kinds("may") == [])
    #expect(kinds("MAY") == [.familyName])
    #expect(lexicon.forms(of: "MAY").map(\.difference) == [.capitals])
  }

  @Test("Cues in small letters are found in any case")
  func cues() throws {
    for text in ["prime minister", "Prime Minister", "PRIME MINISTER", "Prime minister"] {
      let form = try #require(lexicon.forms(of: text).first?.form, "\(text)")
      #expect(form.kind == .cue)
      #expect(lexicon.cue(form.payload).kind == .office && lexicon.cue(form.payload).lemma == "prime minister")
    }
    #expect(lexicon.forms(of: "mr").isEmpty)
    let river = try #require(lexicon.forms(of: "sông").first?.form)
    #expect(
      lexicon.cue(river.payload)
        == Cue(kind: .placeKind, conceptKind: .river, flags: [.before, .inside], lemma: "sông", value: ""))
    let dollar = try #require(lexicon.forms(of: "$").first?.form)
    #expect(lexicon.cue(dollar.payload) == Cue(kind: .sign, conceptKind: nil, flags: .before, lemma: "$", value: "USD/AUD"))
    #expect(dollar.language == 3)
  }

  @Test("A concept is read as its line has it")
  func concept() throws {
    let city = try #require(lexicon.concepts(named: "Hà Nội").first)
    #expect(city.id == "geonames:1" && city.kind == .city && city.rank == 69 && city.sources == "onoma")
    #expect(city.names == [.english: "Hanoi", .vietnamese: "Hà Nội", .russian: "Ханой"])
    #expect(city.line == "places/cities.tsv:2")
    #expect(lexicon.concept(try #require(city.parent)).id == "iso3166:VN")
    let states = try #require(lexicon.concepts(named: "США").first)
    #expect(states.flags == .acronym && states.parent == nil)
    #expect(lexicon.concepts(named: "Paris").map(\.id) == ["geonames:7", "geonames:8"])
    #expect(lexicon.conceptCount == 16)
  }

  @Test("Forms carry what their line says")
  func formTraits() throws {
    #expect(try #require(lexicon.forms(of: "Орёл").first).form.needsCue)
    #expect(try #require(lexicon.forms(of: "WHO").first).form.isAcronym)
    let head = try #require(lexicon.forms(of: "Hà Nội").first).form
    #expect(head.origin == .head && head.language == 1 && head.tokenCount == 2 && !head.isAcronym && !head.needsCue && head.cases == 0)
    #expect(lexicon.spelling(of: head) == "Hà Nội")
    #expect(try #require(lexicon.forms(of: "USA").first).form.origin == .alias)
  }

  @Test("Name parts are read as their lines have them")
  func nameParts() throws {
    func part(_ name: String) throws -> NamePart { lexicon.namePart(try #require(lexicon.forms(of: name).first?.form.payload)) }
    #expect(try part("Chính") == NamePart(lemma: "Chính", language: "vi", isFeminine: false, count: 7))
    #expect(try part("Thị") == NamePart(lemma: "Thị", language: "vi", isFeminine: true, count: 0))
    #expect(try part("Nguyễn") == NamePart(lemma: "Nguyễn", language: "vi", isFeminine: nil, count: 0))
    #expect(lexicon.forms(of: "Thị").first?.form.kind == .middleName && lexicon.forms(of: "van der").first?.form.kind == .particle)
  }

  @Test("Matches of a text are all names in it, in the order of their first tokens, shorter ones first")
  func matches() {
    let text = SourceText("The Socialist Republic of Vietnam and May in HÀ NỘI")
    let tokens = lexicon.tokenize(text)
    var matches: [Match] = []
    lexicon.findMatches(in: tokens, into: &matches)
    #expect(matches.map { text[tokens.span(of: $0.tokens)] } == ["Socialist Republic of Vietnam", "Vietnam", "May", "HÀ NỘI"])
    #expect(matches.map(\.difference) == [[], [], [], .capitals])
  }

  @Test("Common words have their traits, by their exact spelling in any case")
  func traits() {
    let tokens = lexicon.tokenize(SourceText("Of run của CỦA cua Hanoi 5"))
    #expect(
      lexicon.wordTraits(of: tokens) == [
        [.englishFunction, .inner], .englishCommon, .vietnameseFunction, .vietnameseFunction, .unmarkedVietnameseFunction, [], [],
      ])
  }

  @Test("Weights, sources, version")
  func rest() {
    #expect(lexicon.weights.map(\.feature) == ["PERSON/bias", "PLACE/bias"])
    #expect(lexicon.weights.map(\.weight) == [-1.25, 0.5])
    #expect(lexicon.sources.map(\.id) == ["onoma"] && lexicon.sources.map(\.licence) == ["Apache-2.0"])
    #expect(lexicon.metadata("version") == "1" && lexicon.metadata("nothing") == nil)
    #expect(lexicon.sectionSizes.count == 17)
  }

  @Test("Numbers that nothing has are read as empty")
  func outside() {
    for number in [-1, lexicon.formCount, Int(UInt32.max), Int.max] {
      let concept = lexicon.concept(number)
      #expect(concept.id == "" && concept.names == [:] && concept.rank == 0 && concept.sources == "")
      #expect(lexicon.conceptID(number) == "" && lexicon.conceptName(number, in: .english) == nil)
      #expect(lexicon.namePart(number).lemma == "" && lexicon.cue(number).lemma == "" && lexicon.cue(number).value == "")
      #expect(lexicon.form(number).tokenCount == 0)
    }
  }
}
