import OnomaLexicon
import OnomaLexiconCompiler
import OnomaNames
import OnomaText
import Testing

/// From which name, and by which line of the rules, a derived form was made.
struct FormDerivationTests {
  private let lexicon = TinyLexicon.lexicon
  private let rules: NameRules = {
    do { return try TinyLexicon.lexicon.nameRules() } catch { fatalError("\(error)") }
  }()

  private func derivations(_ text: String, _ kind: EntryKind, in lexicon: Lexicon? = nil) -> [FormDerivation] {
    let lexicon = lexicon ?? self.lexicon
    return lexicon.forms(of: text).filter { $0.form.kind == kind }.compactMap {
      lexicon.derivation(of: $0.form, spelled: text, rules: rules)
    }
  }

  @Test(
    "Name parts",
    arguments: [
      ("Мишустиным", EntryKind.familyName, "Мишустин", "russian/declension"),
      ("Мишустиной", .familyName, "Мишустина", "russian/declension"),
      ("Mishustina", .familyName, "Мишустина", "standard press"), ("Mikhail", .givenName, "Михаил", "standard press"),
      ("Михайловичем", .patronymic, "Михаил", "russian/patronymics.tsv:"),
      ("Тиня", .givenName, "Chính", "vietnamese/russian-transcription.tsv"),
      ("Нгуен", .familyName, "Nguyễn", "vietnamese/russian-"),
    ])
  func parts(text: String, kind: EntryKind, base: String, rule: String) throws {
    let derivation = try #require(derivations(text, kind).first)
    #expect(derivation.base == base)
    #expect(derivation.rules.contains { $0.hasPrefix(rule) }, "\(derivation)")
  }

  @Test("The line that is told is the line of the table")
  func line() throws {
    let rule = try #require(derivations("Мишустиным", .familyName).first?.rules.first)
    let number = try #require(rule.split(separator: ":").dropFirst().first.flatMap { Int($0.prefix { $0.isNumber }) })
    let path = String(rule.prefix { $0 != ":" })
    let table = try #require(TinyLexicon.rules.first { $0.path == path })
    let line = String(decoding: table.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)[number - 1]
    let endings = line.split(separator: "\t", omittingEmptySubsequences: false)[3].split(separator: " ")
    #expect(line.hasPrefix("family\t") && endings.contains { "мишустин".hasSuffix($0) })
  }

  @Test("Concepts: each word that is declined, the aliases too")
  func concepts() throws {
    let form = try #require(derivations("Всемирной организации здравоохранения", .concept).first)
    #expect(form.base == "Всемирная организация здравоохранения")
    #expect(form.rules.count == 2 && form.rules[0].contains("adjective") && form.rules[1].contains("noun"))
    #expect(derivations("Михаилом Мишустиным", .concept).first?.rules.count == 2)
    #expect(derivations("Ханой", .concept).isEmpty && derivations("WHO", .concept).isEmpty)
  }

  /// США keeps its form; what stands beside it does not for that.
  private static let states = TinyLexicon.opened(
    TinyLexicon.compiled(
      [
        TinyLexicon.sources,
        TinyLexicon.table(
          "places/countries.tsv",
          [
            "iso3166:SZ⇥country⇥Eswatini⇥⇥Эсватини⇥ru:Свазиленд⇥⇥60⇥indeclinable n⇥onoma",
            "iso3166:US⇥country⇥United States⇥Hoa Kỳ⇥США⇥ru:Соединённые Штаты⇥⇥85⇥acronym pl indeclinable⇥onoma",
          ]),
      ] + TinyLexicon.rules
    ).bytes)

  @Test(
    "Aliases are declined beside a head that is not", arguments: [("Свазиленда", "Свазиленд"), ("Соединённых Штатов", "Соединённые Штаты")])
  func aliases(text: String, alias: String) {
    #expect(derivations(text, .concept, in: Self.states).first?.base == alias)
    #expect(Self.states.forms(of: "Эсватинем").isEmpty && Self.states.forms(of: "США").count == 1)
  }

  @Test("A name that English and Vietnamese share is one form of either, and spells itself")
  func sharedNames() {
    let lexicon = TinyLexicon.opened(
      TinyLexicon.compiled(
        [TinyLexicon.sources, TinyLexicon.table("places/cities.tsv", ["geonames:1⇥city⇥Oslo⇥Oslo⇥Осло⇥en:Christiania⇥⇥60⇥⇥onoma"])]
          + TinyLexicon.rules
      ).bytes)
    let forms = lexicon.forms(of: "Oslo").map(\.form)
    #expect(forms.count == 1 && forms[0].language == 3 && lexicon.spelling(of: forms[0]) == "Oslo")
    #expect(lexicon.forms(of: "Christiania").map { lexicon.spelling(of: $0.form) } == ["Christiania"])
    #expect(lexicon.concept(0).id == "geonames:1")
  }

  @Test("Words that are names too: how common each reading is; a kind that there is not is told")
  func wordNames() {
    let files = [
      TinyLexicon.sources,
      TinyLexicon.table("cues/en/word-names.tsv", ["Can⇥seldom-name⇥⇥onoma", "Mark⇥often-name⇥⇥onoma", "May⇥either⇥⇥onoma"]),
    ]
    let lexicon = TinyLexicon.opened(TinyLexicon.compiled(files + TinyLexicon.rules).bytes)
    let traits = lexicon.wordTraits(of: lexicon.tokenize(SourceText("Mark may can")))
    #expect(traits == [.oftenName(in: .english), .eitherWordOrName(in: .english), .seldomName(in: .english)])
    let wrong = TinyLexicon.compiled(
      [TinyLexicon.sources, TinyLexicon.table("cues/en/word-names.tsv", ["Mark⇥common⇥⇥onoma"])] + TinyLexicon.rules)
    #expect(
      wrong.diagnostics.map(\.description) == [
        "cues/en/word-names.tsv:2:6: \"common\" is no kind of this table; write often-name, either or seldom-name"
      ])
  }
}
