import OnomaLexiconCompiler
import Testing

/// A breach of a law: a table (⇥ is a tab) and all that must be told of it.
struct Breach: CustomTestStringConvertible, Sendable {
  let path: String
  let rows: [String]
  let diagnostics: [String]

  init(_ path: String, _ rows: String..., tells diagnostics: String...) {
    (self.path, self.rows, self.diagnostics) = (path, rows, diagnostics)
  }

  var testDescription: String { "\(path): \(diagnostics.first ?? "")" }
}

struct LawTests {
  private func check(_ files: [LexiconFolder.File]) -> [String] {
    LexiconCompiler.check(LexiconFolder(files: [TinyLexicon.sources] + files + TinyLexicon.rules)).map(\.description)
  }

  private func check(_ breach: Breach) {
    #expect(check([TinyLexicon.table(breach.path, breach.rows)]) == breach.diagnostics.map { breach.path + ":" + $0 })
  }

  @Test("Tables in order tell nothing")
  func inOrder() {
    #expect(LexiconCompiler.check(LexiconFolder(files: TinyLexicon.tables + TinyLexicon.rules)) == [])
  }

  private static let seeKinds = "see Lexicons/README.md for the kinds"
  private static let seeFlags = "see Lexicons/README.md for the flags"

  // Columns of the lines below: id 1, kind 5, en 10, vi 16, ru 23, aliases 29; with an empty cell each, parent 30, rank 31, flags 34, sources 35.
  @Test(
    "The cells of a concept",
    arguments: [
      Breach("places/cities.tsv", "x:1⇥town⇥Hanoi⇥⇥⇥⇥⇥69⇥⇥onoma", tells: "2:5: \"town\" is no kind; \(seeKinds)"),
      Breach(
        "places/cities.tsv", "x-1⇥city⇥Hanoi⇥⇥⇥⇥⇥69⇥⇥onoma",
        tells: "2:1: the id does not name its authority; write it as authority:value"),
      Breach(
        "places/cities.tsv", "x:1⇥city⇥⇥⇥⇥⇥⇥69⇥⇥onoma", tells: "2:10: the concept has no name in any language; fill one of en, vi, ru"),
      Breach(
        "places/cities.tsv", "x:1⇥city⇥Hanoi⇥Hà|Nội⇥Ханой⇥⇥⇥69⇥⇥onoma", tells: "2:16: the name has a \"|\"; put aliases into their column"),
      Breach(
        "places/cities.tsv", "x:1⇥city⇥Hanoi⇥Hà Nội⇥Ханой⇥⇥⇥100⇥⇥onoma",
        tells: "2:31: \"100\" is no rank; write a whole number from 0 to 99"),
      Breach(
        "places/cities.tsv", "x:1⇥city⇥Hanoi⇥Hà Nội⇥Ханой⇥⇥⇥⇥⇥onoma", tells: "2:31: \"\" is no rank; write a whole number from 0 to 99"),
      Breach("places/cities.tsv", "x:1⇥city⇥Hanoi⇥Hà Nội⇥Ханой⇥⇥⇥69⇥big⇥onoma", tells: "2:34: \"big\" is no flag; \(seeFlags)"),
      Breach(
        "places/cities.tsv", "x:1⇥city⇥Hanoi⇥Hà Nội⇥Ханой⇥⇥⇥69⇥former:20255⇥onoma", tells: "2:34: \"former:20255\" is no flag; \(seeFlags)"),
      Breach(
        "places/cities.tsv", "x:1⇥city⇥Hanoi⇥Hà Nội⇥Ханой⇥⇥⇥69⇥⇥", tells: "2:35: the line names no source; name one that SOURCES.tsv lists"),
      Breach(
        "places/cities.tsv", "x:1⇥city⇥Hanoi⇥Hà Nội⇥Ханой⇥⇥⇥69⇥⇥onoma web",
        tells: "2:35: source \"web\" is not listed; add it to SOURCES.tsv"),
      Breach(
        "places/cities.tsv", "x:1⇥city⇥Hanoi⇥Hà Nội⇥Ханой⇥⇥x:9⇥69⇥⇥onoma",
        tells: "2:30: parent \"x:9\" is no concept; add it, or correct the id"),
      Breach(
        "places/cities.tsv", "x:1⇥city⇥Hanoi⇥Hà Nội⇥Ханой⇥⇥x:1⇥69⇥⇥onoma",
        tells: "2:30: the concept is its own parent, or a parent's parent; correct the id"),
      Breach(
        "places/cities.tsv", "x:1⇥city⇥Hanoi⇥Hà Nội⇥Ханой⇥⇥⇥x⇥x⇥", "x:2⇥x⇥Huế⇥⇥⇥⇥⇥5⇥⇥onoma",
        tells: "2:31: \"x\" is no rank; write a whole number from 0 to 99", "3:5: \"x\" is no kind; \(seeKinds)"),
    ])
  func concepts(breach: Breach) { check(breach) }

  @Test(
    "Aliases",
    arguments: [
      ("en:Hanoi", ["32: alias is the head form itself; remove it"]),
      ("en:Old Town | en:Old Town", ["46: alias stands there already; remove it"]),
      ("en:Ha Noi", ["32: alias is only the mark-free form of \"Hà Nội\"; remove it"]),
      ("en:Old Town | vi:Ha Noi", ["46: alias is only the mark-free form of \"Hà Nội\"; remove it"]),
      ("en:hanoi", ["32: alias is only another spelling (case, tone marks, ё, dashes) of \"Hanoi\"; remove it"]),
      ("vi:Hà\u{A0}nội", ["32: alias is only another spelling (case, tone marks, ё, dashes) of \"Hà Nội\"; remove it"]),
      (
        "vi:Hoà An | vi:Hòa An",
        [
          "32: alias is only another spelling (case, tone marks, ё, dashes) of \"Hòa An\"; remove it",
          "44: alias is only another spelling (case, tone marks, ё, dashes) of \"Hoà An\"; remove it",
        ]
      ),
      ("ru:Ханоя", ["32: alias is only the genitive of \"Ханой\"; remove it"]),
      ("ru:Ханоем", ["32: alias is only the instrumental of \"Ханой\"; remove it"]),
      ("Hà Thành", ["29: \"Hà Thành\" is no alias; write language:form, separated by \" | \""]),
      ("en:Old Town | Hà Thành", ["43: \"Hà Thành\" is no alias; write language:form, separated by \" | \""]),
      ("fr:Hanoï", ["29: \"fr:Hanoï\" is no alias; write language:form, separated by \" | \""]),
      ("und:Hanoi", ["29: \"und:Hanoi\" is no alias; write language:form, separated by \" | \""]),
      ("en:", ["29: \"en:\" is no alias; write language:form, separated by \" | \""]),
      ("en:Old|Town", ["29: \"en:Old|Town\" is no alias; write language:form, separated by \" | \""]),
      ("en:Old Town | vi:Thăng Long | ru:Тханглонг", []), ("en:HN | vi:HN", []),
    ])
  func aliases(cell: String, told: [String]) {
    let table = TinyLexicon.table("places/cities.tsv", ["x:1⇥city⇥Hanoi⇥Hà Nội⇥Ханой⇥\(cell)⇥⇥69⇥⇥onoma"])
    #expect(check([table]) == told.map { "places/cities.tsv:2:" + $0 })
  }

  @Test("An alias without ё, or with another dash, is derived")
  func spellings() {
    let table = TinyLexicon.table(
      "places/cities.tsv", ["x:1⇥city⇥⇥⇥Орёл⇥ru:Орел⇥⇥5⇥⇥onoma", "x:2⇥city⇥⇥⇥Йошкар-Ола⇥ru:Йошкар‑Ола⇥⇥5⇥⇥onoma"])
    #expect(
      check([table]) == [
        "places/cities.tsv:2:20: alias is only another spelling (case, tone marks, ё, dashes) of \"Орёл\"; remove it",
        "places/cities.tsv:3:26: alias is only another spelling (case, tone marks, ё, dashes) of \"Йошкар-Ола\"; remove it",
      ])
  }

  @Test("An alias that two head forms explain is explained by the first")
  func firstHead() {
    let table = TinyLexicon.table("places/cities.tsv", ["x:1⇥city⇥Da Nang⇥Đà Nẵng⇥⇥en:Da nang⇥⇥5⇥⇥onoma"])
    #expect(
      check([table]) == ["places/cities.tsv:2:30: alias is only another spelling (case, tone marks, ё, dashes) of \"Da Nang\"; remove it"])
  }

  @Test("Ambiguity is declared by all that share a form, where their labels differ")
  func ambiguity() {
    let place = { (flag: String) in TinyLexicon.table("places/cities.tsv", ["x:1⇥city⇥Washington⇥⇥⇥⇥⇥69⇥\(flag)⇥onoma"]) }
    let person = { (flag: String) in
      TinyLexicon.table("people/notable.tsv", ["y:1⇥person⇥George Washington⇥⇥⇥en:Washington⇥⇥60⇥\(flag)⇥onoma"])
    }
    let told = [
      "people/notable.tsv:2:50: \"Washington\" also names x:1, of another label; add the flag \"ambiguous\"",
      "places/cities.tsv:2:28: \"Washington\" also names y:1, of another label; add the flag \"ambiguous\"",
    ]
    #expect(check([place(""), person("")]) == told)
    #expect(check([place("ambiguous"), person("")]) == [told[0]])
    #expect(check([place("ambiguous"), person("ambiguous")]) == [])
    let namesake = TinyLexicon.table("places/more.tsv", ["x:3⇥city⇥Washington⇥⇥⇥⇥⇥20⇥⇥onoma"])
    #expect(check([place(""), namesake]) == [])
  }

  @Test("An id stands once, in one table")
  func identifiers() {
    let first = TinyLexicon.table("places/cities.tsv", ["x:1⇥city⇥Huế⇥⇥⇥⇥⇥69⇥⇥onoma"])
    let second = TinyLexicon.table("places/waters.tsv", ["x:0⇥river⇥Lô⇥⇥⇥⇥⇥9⇥⇥onoma", "x:1⇥river⇥Red⇥⇥⇥⇥⇥9⇥⇥onoma"])
    #expect(check([first, second]) == ["places/waters.tsv:3:1: \"x:1\" stands in places/cities.tsv:2 too; merge the two lines"])
  }

  @Test(
    "The order of lines",
    arguments: [
      Breach(
        "places/cities.tsv", "x:2⇥city⇥Huế⇥⇥⇥⇥⇥69⇥⇥onoma", "x:1⇥city⇥Vinh⇥⇥⇥⇥⇥69⇥⇥onoma",
        tells: "3:1: \"x:1\" is out of order; sort the table by its first column, in byte order"),
      Breach(
        "places/cities.tsv", "x:1⇥city⇥Huế⇥⇥⇥⇥⇥69⇥⇥onoma", "x:1⇥city⇥Vinh⇥⇥⇥⇥⇥69⇥⇥onoma",
        tells: "3:1: \"x:1\" stands here twice; merge the two lines"),
      Breach(
        "people/given-names.vi.tsv", "Đức⇥vi⇥m⇥⇥onoma", "An⇥vi⇥⇥⇥onoma",
        tells: "3:1: \"An\" is out of order; sort the table by its first column, in byte order"),
      Breach(
        "people/particles.tsv", "van⇥nl⇥⇥⇥onoma", "van⇥de⇥⇥⇥onoma",
        tells: "3:1: \"van\" is out of order; sort the table by its first column, in byte order"),
      Breach("cues/en/titles.tsv", "chief⇥office⇥⇥onoma", "chief⇥rank⇥⇥onoma"),
      Breach(
        "cues/en/titles.tsv", "chief⇥office⇥⇥onoma", "chief⇥office⇥m⇥onoma", tells: "3:1: \"chief\" stands here twice; merge the two lines"),
      Breach(
        "money/words.tsv", "$⇥mul⇥sign⇥USD⇥⇥onoma", "$⇥en⇥sign⇥USD⇥⇥onoma",
        tells: "3:1: \"$\" is out of order; sort the table by its first column, in byte order"),
    ])
  func order(breach: Breach) { check(breach) }

  @Test(
    "Name parts, cues, words of money, common words, weights",
    arguments: [
      Breach(
        "people/nicknames.tsv", "Bob⇥en⇥m⇥⇥onoma",
        tells: "1:1: the header is not \"id⇥kind⇥en⇥vi⇥ru⇥aliases⇥parent⇥rank⇥flags⇥sources\"; correct it",
        "2:1: the line has 5 cells, the table has 10; separate the cells by single tabs"),
      Breach("people/given-names.en.tsv", "Ivan⇥eng⇥m⇥5⇥onoma", tells: "2:6: \"eng\" is no language; write an ISO 639-1 code"),
      Breach("people/given-names.en.tsv", "Ivan⇥EN⇥m⇥5⇥onoma", tells: "2:6: \"EN\" is no language; write an ISO 639-1 code"),
      Breach("people/given-names.en.tsv", "Ivan⇥en⇥x⇥5⇥onoma", tells: "2:9: \"x\" is no gender; write m, f, or nothing"),
      Breach("people/given-names.en.tsv", "Ivan⇥en⇥m⇥-1⇥onoma", tells: "2:11: \"-1\" is no count; write a whole number, or nothing"),
      Breach("people/given-names.en.tsv", "Ivan⇥en⇥m⇥5⇥web", tells: "2:13: source \"web\" is not listed; add it to SOURCES.tsv"),
      Breach("cues/ru/titles.tsv", "министр⇥boss⇥⇥onoma", tells: "2:9: \"boss\" is no kind of this table; \(seeKinds)"),
      Breach("cues/ru/titles.tsv", "министр⇥office⇥m big⇥onoma", tells: "2:16: \"big\" is no flag; \(seeFlags)"),
      Breach("cues/ru/titles.tsv", "министр⇥office⇥m⇥web", tells: "2:18: source \"web\" is not listed; add it to SOURCES.tsv"),
      Breach("cues/vi/place-kinds.tsv", "sông⇥office⇥⇥onoma", tells: "2:6: \"office\" is no kind of this table; \(seeKinds)"),
      Breach("cues/en/common-words.tsv", "of⇥noun⇥⇥onoma", tells: "2:4: \"noun\" is no kind of this table; write function or common"),
      Breach("cues/en/common-words.tsv", "of⇥function⇥m⇥onoma", tells: "2:13: \"m\" is no flag of this table; write inner, or nothing"),
      Breach("cues/en/common-words.tsv", "of⇥function⇥⇥web", tells: "2:14: source \"web\" is not listed; add it to SOURCES.tsv"),
      Breach("cues/fr/common-words.tsv", "de⇥function⇥⇥onoma", tells: " the folder is no language; put it under cues/en, vi or ru"),
      Breach("money/words.tsv", "$⇥xx⇥sign⇥USD⇥⇥onoma", tells: "2:3: \"xx\" is no language; write en, vi, ru or mul"),
      Breach("money/words.tsv", "$⇥mul⇥coin⇥USD⇥⇥onoma", tells: "2:7: \"coin\" is no kind of this table; \(seeKinds)"),
      Breach("money/words.tsv", "$⇥mul⇥sign⇥USD⇥big⇥onoma", tells: "2:16: \"big\" is no flag; \(seeFlags)"),
      Breach("money/words.tsv", "$⇥mul⇥sign⇥USD⇥⇥web", tells: "2:17: source \"web\" is not listed; add it to SOURCES.tsv"),
      Breach("weights/weights.tsv", "PLACE/bias⇥heavy", tells: "2:12: \"heavy\" is no weight; write a decimal number"),
      Breach("weights/weights.tsv", "PLACE/bias⇥inf", tells: "2:12: \"inf\" is no weight; write a decimal number"),
    ])
  func others(breach: Breach) { check(breach) }
}
