import Foundation
import OnomaLexicon
import OnomaLexiconCompiler
import Testing

/// A lexicon of a few lines, in memory, with the repository's rules for names.
enum TinyLexicon {
  /// The folder of the package.
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

  /// `russian/`, `vietnamese/` and `formats/`, as the repository has them.
  static let rules: [LexiconFolder.File] = {
    do {
      return try LexiconFolder(path: root + "/Lexicons").files.filter { file in
        ["russian/", "vietnamese/", "formats/"].contains { file.path.hasPrefix($0) }
      }
    } catch { fatalError("\(error)") }
  }()

  /// The same tables without their lines: nothing is derived.
  static let hollowRules: [LexiconFolder.File] = rules.map {
    LexiconFolder.File(path: $0.path, bytes: Array($0.bytes.prefix { $0 != 0x0A }) + [0x0A])
  }

  /// A table of rows that are written with ⇥ for the tab; the header is put before them.
  static func table(_ path: String, _ rows: [String]) -> LexiconFolder.File {
    let lines = [header(of: path)] + rows
    return LexiconFolder.File(path: path, bytes: Array(lines.map { $0 + "\n" }.joined().replacingOccurrences(of: "⇥", with: "\t").utf8))
  }

  static func header(of path: String) -> String {
    switch path {
    case "SOURCES.tsv": "id⇥title⇥version⇥licence⇥attribution⇥taken"
    case "money/words.tsv": "form⇥language⇥kind⇥value⇥flags⇥source"
    case "people/notable.tsv", "money/currencies.tsv": conceptHeader
    case _ where path.hasPrefix("people/"): "form⇥language⇥gender⇥count⇥source"
    case _ where path.hasPrefix("cues/"): "form⇥kind⇥flags⇥source"
    case _ where path.hasPrefix("weights/"): "feature⇥weight"
    default: conceptHeader
    }
  }

  private static let conceptHeader = "id⇥kind⇥en⇥vi⇥ru⇥aliases⇥parent⇥rank⇥flags⇥sources"
  static let sources = table("SOURCES.tsv", ["onoma⇥Own facts⇥1⇥Apache-2.0⇥The Onoma authors⇥everything"])

  static let tables: [LexiconFolder.File] = [
    sources,
    table(
      "places/countries.tsv",
      [
        "iso3166:FR⇥country⇥France⇥Pháp⇥Франция⇥⇥⇥78⇥⇥onoma", "iso3166:RU⇥country⇥Russia⇥Nga⇥Россия⇥ru:РФ⇥⇥81⇥⇥onoma",
        "iso3166:US⇥country⇥United States⇥Hoa Kỳ⇥США⇥en:USA | vi:Mỹ⇥⇥85⇥acronym⇥onoma",
        "iso3166:VN⇥country⇥Vietnam⇥Việt Nam⇥Вьетнам⇥en:Socialist Republic of Vietnam⇥⇥80⇥⇥onoma",
      ]),
    table(
      "places/cities.tsv",
      [
        "geonames:1⇥city⇥Hanoi⇥Hà Nội⇥Ханой⇥⇥iso3166:VN⇥69⇥⇥onoma", "geonames:2⇥province⇥⇥Hòa Bình⇥Хоабинь⇥⇥iso3166:VN⇥50⇥⇥onoma",
        "geonames:3⇥city⇥Oryol⇥⇥Орёл⇥⇥iso3166:RU⇥55⇥needs-cue⇥onoma", "geonames:4⇥city⇥Yoshkar-Ola⇥⇥Йошкар-Ола⇥⇥iso3166:RU⇥54⇥⇥onoma",
        "geonames:5⇥city⇥Nice⇥⇥Ницца⇥⇥iso3166:FR⇥55⇥case-exact⇥onoma", "geonames:6⇥city⇥Sochi⇥⇥Сочи⇥⇥iso3166:RU⇥56⇥indeclinable⇥onoma",
        "geonames:7⇥city⇥Paris⇥⇥Париж⇥⇥iso3166:FR⇥63⇥⇥onoma", "geonames:8⇥city⇥Paris⇥⇥⇥⇥iso3166:US⇥44⇥⇥onoma",
      ]),
    table(
      "organizations/some.tsv",
      [
        "onoma:org/it⇥company⇥IT⇥⇥⇥⇥⇥20⇥case-exact⇥onoma", "onoma:org/vinfast⇥company⇥VinFast⇥⇥⇥⇥iso3166:VN⇥40⇥⇥onoma",
        "onoma:org/who⇥international⇥World Health Organization⇥Tổ chức Y tế Thế giới⇥Всемирная организация здравоохранения"
          + "⇥en:WHO | vi:WHO | ru:ВОЗ⇥⇥80⇥⇥onoma",
      ]),
    table("people/notable.tsv", ["onoma:person/mikhail-mishustin⇥person⇥⇥⇥Михаил Мишустин⇥⇥iso3166:RU⇥60⇥m⇥onoma"]),
    table("people/given-names.ru.tsv", ["Михаил⇥ru⇥m⇥90⇥onoma", "Ольга⇥ru⇥f⇥80⇥onoma"]),
    table("people/family-names.ru.tsv", ["Дюма⇥ru⇥⇥⇥onoma", "Мишустин⇥ru⇥⇥5⇥onoma", "Толстой⇥ru⇥⇥9⇥onoma"]),
    table("people/family-names.en.tsv", ["May⇥en⇥⇥300⇥onoma"]), table("people/given-names.vi.tsv", ["Chính⇥vi⇥m⇥7⇥onoma"]),
    table("people/middle-names.vi.tsv", ["Thị⇥vi⇥f⇥⇥onoma"]), table("people/family-names.vi.tsv", ["Nguyễn⇥vi⇥⇥⇥onoma"]),
    table("people/particles.tsv", ["van der⇥nl⇥⇥⇥onoma"]),
    table("cues/en/titles.tsv", ["Mr⇥honorific⇥m abbreviation⇥onoma", "prime minister⇥office⇥⇥onoma"]),
    table("cues/ru/titles.tsv", ["министр⇥office⇥m⇥onoma"]),
    table("cues/vi/place-kinds.tsv", ["sông⇥river⇥before inside⇥onoma"]),
    table("cues/en/common-words.tsv", ["of⇥function⇥inner⇥onoma", "run⇥common⇥⇥onoma"]),
    table("cues/vi/common-words.tsv", ["của⇥function⇥⇥onoma"]),
    table("money/words.tsv", ["$⇥mul⇥sign⇥USD/AUD⇥before⇥onoma", "billion⇥en⇥scale⇥1000000000⇥⇥onoma", "рубль⇥ru⇥name⇥RUB⇥m⇥onoma"]),
    table("weights/weights.tsv", ["PERSON/bias⇥-1.25", "PLACE/bias⇥0.5"]),
  ]

  static let output: LexiconCompiler.Output = compiled(tables + rules)

  static let lexicon: Lexicon = opened(output.bytes)

  /// A lexicon of a few kilobytes: the tables without derived forms.
  static let smallBytes: [UInt8] = compiled(tables + hollowRules).bytes

  static func compiled(_ files: [LexiconFolder.File]) -> LexiconCompiler.Output {
    do { return try LexiconCompiler.compile(LexiconFolder(files: files)) } catch { fatalError("the tiny lexicon: \(error)") }
  }

  static func opened(_ bytes: [UInt8]) -> Lexicon {
    do { return try Lexicon(compiled: bytes) } catch { fatalError("the tiny lexicon: \(error)") }
  }
}
