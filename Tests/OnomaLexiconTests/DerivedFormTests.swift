import OnomaLexicon
import OnomaNames
import Testing

struct DerivedFormTests {
  private let lexicon = TinyLexicon.lexicon

  /// What a name can be as a form of a kind: "inflected genitive singular".
  private func tags(_ name: String, _ kind: EntryKind) -> Set<String> {
    let grammar: [(UInt8, String)] = [(1, "singular"), (2, "plural"), (4, "masculine"), (8, "feminine"), (16, "neuter")]
    return Set(
      lexicon.forms(of: name).filter { $0.form.kind == kind }.map { form, _ in
        let cases = RussianCase.allCases.filter { form.cases & 1 << UInt8($0.index) != 0 }.map(\.rawValue)
        let numbers = grammar.filter { form.grammar & $0.0 != 0 }.map(\.1)
        return (["\(form.origin)"] + (cases.count == 6 ? ["all"] : cases) + numbers).joined(separator: " ")
      })
  }

  private func lemmas(_ name: String, _ kind: EntryKind) -> Set<String> {
    Set(lexicon.forms(of: name).filter { $0.form.kind == kind }.map { lexicon.namePart($0.form.payload).lemma })
  }

  @Test(
    "Places are found in every Russian case",
    arguments: [
      ("Ханоя", "geonames:1", ["genitive"]), ("Ханою", "geonames:1", ["dative"]), ("Ханоем", "geonames:1", ["instrumental"]),
      ("Ханое", "geonames:1", ["prepositional"]), ("России", "iso3166:RU", ["genitive", "dative", "prepositional"]),
      ("Россию", "iso3166:RU", ["accusative"]), ("Россией", "iso3166:RU", ["instrumental"]), ("ВЬЕТНАМОМ", "iso3166:VN", ["instrumental"]),
      ("Ханой", "geonames:1", ["nominative", "accusative"]), ("Вьетнам", "iso3166:VN", ["nominative", "accusative"]),
      ("Россия", "iso3166:RU", ["nominative"]), ("Ниццы", "geonames:5", ["genitive"]), ("Парижем", "geonames:7", ["instrumental"]),
      ("Йошкар-Олы", "geonames:4", ["genitive"]),
      ("Всемирной организации здравоохранения", "onoma:org/who", ["genitive", "dative", "prepositional"]),
      ("Всемирную организацию здравоохранения", "onoma:org/who", ["accusative"]),
      ("Михаилом Мишустиным", "onoma:person/mikhail-mishustin", ["instrumental"]),
      ("Михаила Мишустина", "onoma:person/mikhail-mishustin", ["genitive", "accusative"]),
    ])
  func conceptCases(name: String, id: String, cases: [String]) throws {
    let forms = lexicon.forms(of: name).map(\.form).filter {
      $0.kind == .concept && lexicon.concept($0.payload).id == id && $0.language == 2
    }
    let bits = forms.reduce(0 as UInt8) { $0 | $1.cases }
    #expect(RussianCase.allCases.filter { bits & 1 << UInt8($0.index) != 0 }.map(\.rawValue) == cases)
  }

  @Test("An inflected form says so and keeps no spelling of its own")
  func inflectedTraits() throws {
    let form = try #require(lexicon.forms(of: "Ханоем").first?.form)
    #expect(form.origin == .inflected && form.language == 2 && lexicon.spelling(of: form) == nil)
    #expect(form.grammar == 1)  // singular
    #expect(try #require(lexicon.forms(of: "Орлом").first?.form).needsCue)
    #expect(lexicon.forms(of: "ханоем").isEmpty)
  }

  @Test("What does not decline, and acronyms, have no other forms", arguments: ["Сочей", "Сочам", "Сочами", "СШАми", "ВОЗа", "РФы"])
  func indeclinable(name: String) {
    #expect(lexicon.forms(of: name).isEmpty)
  }

  @Test(
    "Family names: cases, feminine, romanization",
    arguments: [
      ("Мишустин", "head nominative"), ("Мишустиным", "inflected instrumental singular masculine"),
      ("Мишустину", "inflected dative accusative singular masculine feminine"),
      ("Мишустина", "inflected nominative genitive accusative singular masculine feminine"),
      ("Толстого", "inflected genitive accusative singular masculine"),
      ("Толстая", "feminine nominative singular feminine"), ("Толстую", "inflected accusative singular feminine"),
      ("Tolstoy", "romanized singular masculine"), ("Mishustina", "romanized singular feminine"),
      ("Дюма", "head all singular masculine feminine"),
    ])
  func familyNames(name: String, expected: String) {
    // Мишустину is his dative and her accusative; one form tells both.
    let found = tags(name, .familyName)
    #expect(found == [expected])
  }

  @Test("Every form leads to the masculine nominative")
  func familyLemmas() {
    for name in ["Мишустиным", "МИШУСТИНЫМ", "Мишустиной", "Mishustin", "Mishustina", "MISHUSTIN"] {
      #expect(lemmas(name, .familyName) == ["Мишустин"], "\(name)")
    }
    for name in ["Толстым", "Толстой", "Tolstoy"] { #expect(lemmas(name, .familyName) == ["Толстой"], "\(name)") }
    #expect(lemmas("мишустиным", .familyName) == [])
  }

  @Test(
    "Given names: cases and romanization, of their own sex",
    arguments: [
      ("Михаилу", "inflected dative singular masculine"), ("Михаила", "inflected genitive accusative singular masculine"),
      ("Ольгой", "inflected instrumental singular feminine"), ("Ольгу", "inflected accusative singular feminine"),
      ("Mikhail", "romanized singular masculine"), ("Olga", "romanized singular feminine"),
    ])
  func givenNames(name: String, expected: String) {
    #expect(tags(name, .givenName) == [expected])
  }

  @Test(
    "Patronymics are made of men’s names",
    arguments: [
      ("Михайлович", "patronymic nominative singular masculine"), ("Михайловна", "patronymic nominative singular feminine"),
      ("Михайловича", "inflected genitive accusative singular masculine"), ("Михайловну", "inflected accusative singular feminine"),
      ("Mikhailovich", "romanized singular masculine"), ("Mikhailovna", "romanized singular feminine"),
    ])
  func patronymics(name: String, expected: String) {
    #expect(tags(name, .patronymic) == [expected])
    #expect(lemmas(name, .patronymic) == ["Михаил"])
  }

  @Test("No patronymics are made of women’s names, and none of family names", arguments: ["Ольгович", "Ольговна", "Мишустинович"])
  func noPatronymics(name: String) {
    #expect(lexicon.forms(of: name).isEmpty)
  }

  @Test("A person without an English name has the romanizations of the Russian one")
  func romanizedPerson() throws {
    let form = try #require(lexicon.forms(of: "Mikhail Mishustin").first { $0.form.kind == .concept }?.form)
    #expect(form.origin == .romanized && form.cases == 0 && lexicon.concept(form.payload).id == "onoma:person/mikhail-mishustin")
    #expect(!lexicon.forms(of: "MIKHAIL MISHUSTIN").isEmpty && lexicon.forms(of: "mikhail mishustin").isEmpty)
  }

  @Test(
    "Russian cues are found in their cases and the plural",
    arguments: [
      ("министр", "head nominative singular"), ("министра", "inflected genitive accusative singular"),
      ("Министром", "inflected instrumental singular"), ("министрами", "inflected instrumental plural"),
      ("министры", "inflected nominative plural"), ("рубль", "head nominative accusative singular"),
      ("рубля", "inflected genitive singular"),
      ("рублей", "inflected genitive plural"), ("рубли", "inflected nominative accusative plural"),
    ])
  func cues(text: String, expected: String) {
    #expect(tags(text, .cue) == [expected])
  }

  @Test("English and Vietnamese names have no derived forms")
  func onlyRussian() {
    for name in ["Hanois", "Mayа", "Chínhа", "Vietnamом"] { #expect(lexicon.forms(of: name).isEmpty) }
  }
}
