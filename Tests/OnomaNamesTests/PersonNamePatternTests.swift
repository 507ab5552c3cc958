import OnomaNames
import OnomaText
import Testing

/// Patterns of our own in place of CLDR's: what UTS #35 part 8 says of them.
struct PersonNamePatternTests {
  /// Rules with these patterns for all English formats.
  private func rules(_ patterns: String...) throws -> NameRules {
    var changed = tables
    let header = "locale\torder\tlength\tusage\tformality\tpattern\tsource\n"
    changed["formats/person-names.tsv"] = patterns.reduce(header) { $0 + "en\t\t\t\t\t\($1)\tonoma\n" }
    return try NameRules(tables: changed)
  }

  private func name(_ given: String = "", _ given2: String = "", _ surname: String = "", title: String = "") -> PersonNameFields {
    PersonNameFields(title: title, given: given, given2: given2, surname: surname, locale: "en")
  }

  /// Empty fields at the ends and in the middle; the standard's own examples with the letters of Foo Bar Baz.
  @Test func emptyFields() throws {
    let spaced = try rules("{given-initial} ({given2}) {surname}")
    #expect(spaced.formatted(name("Foo", "Bar", "Baz"), .init(), in: .english) == "F. (Bar) Baz")
    #expect(spaced.formatted(name("Foo", "", "Baz"), .init(), in: .english) == "F. Baz")
    #expect(spaced.formatted(name("", "Bar", "Baz"), .init(), in: .english) == "Bar) Baz")
    let tight = try rules("{given-monogram}.({given2}) {surname}")
    #expect(tight.formatted(name("Foo", "", "Baz"), .init(), in: .english) == "F Baz")
    let hyphened = try rules("{given}-{given2}-{surname}{generation}, {credentials}")
    var doctor = name("Foo", "", "Baz")
    doctor[.credentials] = "MD"
    #expect(hyphened.formatted(doctor, .init(), in: .english) == "Foo-Baz, MD")
    let list = try rules("[{title}, {given}; {given2}, {surname}]")
    #expect(list.formatted(name("Foo", "Bar", "Baz", title: "Dr"), .init(), in: .english) == "[Dr, Foo; Bar, Baz]")
    #expect(list.formatted(name("Foo", "Bar", "Baz"), .init(), in: .english) == "Foo; Bar, Baz]")
    #expect(list.formatted(name("Foo", "", "", title: "Dr"), .init(), in: .english) == "[Dr, Foo")
    #expect(list.formatted(name("Foo", "", "Baz"), .init(), in: .english) == "Foo; Baz]")
    #expect(list.formatted(name("", "", ""), .init(), in: .english) == "")
  }

  /// The pattern that a name fills best; of equals, the first in code point order.
  @Test func choice() throws {
    let chosen = try rules("{title} {given} {given2} {surname} {surname2}", "{given} {surname} {credentials}", "{given} {surname}, esq.")
    #expect(chosen.formatted(name("Foo", "Bar", "Baz"), .init(), in: .english) == "Foo Bar Baz")
    #expect(chosen.formatted(name("Foo", "", "Baz"), .init(), in: .english) == "Foo Baz, esq.")
    var doctor = name("Foo", "", "Baz")
    doctor[.credentials] = "MD"
    #expect(chosen.formatted(doctor, .init(), in: .english) == "Foo Baz MD")
    let equal = try rules("B {given}", "A {given}", "C {given}")
    #expect(equal.formatted(name("Foo"), .init(), in: .english) == "A Foo")
  }

  @Test(arguments: [
    ("{given-initial}", "J.L."), ("{given-initial-retain}", "J.-L."), ("{given-monogram}", "J"), ("{given-monogram-allCaps}", "J"),
    ("{surname-allCaps}", "VAN DEN BERG"), ("{surname-initialCap}", "Van den Berg"), ("{surname-initial}", "v.d.B."),
    ("{surname-monogram}", "v"), ("{surname-monogram-allCaps}", "V"), ("{surname-initial-allCaps}", "V.D.B."),
    ("{given-informal}", "Jean-Luc"),
    ("{given-vocative} {surname-genitive}", "Jean-Luc Bergis"), ("{surname-genitive-allCaps}", "BERGIS"), ("{given2-initial}", "É.O’B."),
    ("\\{{given}\\}", "{Jean-Luc}"), ("{surname2}{title}", ""),
  ])
  func modifiers(pattern: String, text: String) throws {
    var berg = name("Jean-Luc", "élie O’Brien", "van den Berg")
    berg[.surname, .genitive] = "Bergis"
    berg[.given2, .initial] = "É.O’B."
    #expect(try rules(pattern).formatted(berg, .init(), in: .english) == text)
  }

  /// Initials of what is hardly a name.
  @Test(arguments: [
    ("O’Neill", "O."), ("S.", "S."), ("М.В.", "М. В."), ("e\u{301}lan", "e\u{301}."), ("😀 x", "😀. x."), ("7th Earl", "7. E."), ("", "Baz"),
    ("« »", "«. »."),
  ])
  func initials(given: String, text: String) {
    let name = PersonNameFields(given: given, surname: "Baz", locale: "fr")
    let found = OnomaNamesTests.rules.formatted(name, .init(.short), in: .vietnamese)
    #expect(found == (given.isEmpty ? "Baz" : text + " Baz"))
  }

  /// Who has one name is not cut down to an initial: given name, family name, and what two patterns make of it.
  @Test(arguments: [
    ("Foo", "", "{given-initial} {surname}", "Foo"), ("Foo", "", "{title} {surname}", "Foo"),
    ("Foo", "", "{given} {surname-initial}", "Foo"),
    ("Foo", "", "{surname-core}, {given-initial} {surname-prefix}", "Foo"), ("Foo", "", "{given-monogram}{surname-monogram}", "F"),
    ("", "Baz", "{given-initial} {surname}", "Baz"), ("", "Baz", "{title} {given}", "Baz"), ("", "Baz", "{given} {surname-initial}", "Baz"),
    ("", "Baz", "{given-informal-monogram}", "B"), ("", "", "{given} {surname}", ""),
  ])
  func oneName(given: String, surname: String, pattern: String, text: String) throws {
    #expect(try rules(pattern).formatted(name(given, "", surname), .init(), in: .english) == text)
  }

  /// A line with narrower cells goes first where it stands first.
  @Test func narrowerLines() throws {
    var changed = tables
    changed["formats/person-names.tsv"] =
      "locale\torder\tlength\tusage\tformality\tpattern\tsource\nen\tsorting\t\t\t\t{surname}; {given}\tonoma\nen\t\tshort\t\t\t{surname}\tonoma\n"
      + "en\t\t\t\t\t{given}\tonoma\n"
    let narrow = try NameRules(tables: changed)
    #expect(narrow.formatted(name("Foo", "", "Baz"), .init(.short, order: .sorting), in: .english) == "Baz; Foo")
    #expect(narrow.formatted(name("Foo", "", "Baz"), .init(.short), in: .english) == "Baz")
    #expect(narrow.formatted(name("Foo", "", "Baz"), .init(.long), in: .english) == "Foo")
  }

  @Test(arguments: [
    ("formats/person-names.tsv", "en\tfirst\tlong\treferring\tformal\t{given}\tcldr", ":2:4: \"first\" is no order"),
    ("formats/person-names.tsv", "en\tsorting\ttiny\treferring\tformal\t{given}\tcldr", ":2:12: \"tiny\" is no length"),
    ("formats/person-names.tsv", "en\tsorting\tlong\tcalling\tformal\t{given}\tcldr", ":2:17: \"calling\" is no usage"),
    ("formats/person-names.tsv", "en\tsorting\tlong\treferring\tstiff\t{given}\tcldr", ":2:27: \"stiff\" is no formality"),
    ("formats/person-names.tsv", "en\t\t\t\t\t{name}\tcldr", ":2:8: \"{name}\" is no pattern"),
    ("formats/person-names.tsv", "en\t\t\t\t\tgiven\tcldr", ":2:8: \"given\" is no pattern"),
    ("formats/person-names.tsv", "en\t\t\t\t\t{given\tcldr", ":2:8: \"{given\" is no pattern"),
    ("formats/person-names.tsv", "en\t\t\t\t\t{{given}}\tcldr", ":2:8: \"{{given}}\" is no pattern"),
    ("formats/person-names.tsv", "en\t\t\t\t\t{given-prefix-core}\tcldr", ":2:8: \"{given-prefix-core}\" is no pattern"),
    ("formats/person-names.tsv", "en\t\t\t\t\t{given-}\tcldr", ":2:8: \"{given-}\" is no pattern"),
    ("formats/person-names.tsv", "en\t\t\t\t\t{given}\\\tcldr", ":2:8: \"{given}\\\" is no pattern"),
    ("formats/name-orders.tsv", "xx\tyy\tsorting\tcldr", ":2:7: \"sorting\" is no order"),
    ("formats/name-locales.tsv", "xx\tLatn\t.\t{0} {1}\t␣\t␣\t\tlong\tformal\tcldr", ":2:9: \".\", \"{0} {1}\" are no patterns"),
    ("formats/name-locales.tsv", "xx\tLatn\t{0}.\t{1} {0}\t␣\t␣\t\tlong\tformal\tcldr", ":2:9: \"{0}.\", \"{1} {0}\" are no patterns"),
    ("formats/name-locales.tsv", "xx\tLatn\t{0}.\t{0} {1}\t␣\t␣\t\thuge\tformal\tcldr", ":2:27: \"huge\" is no length"),
    ("formats/scripts.tsv", "Xxxx\txx\t5A-41\tcldr", ":2:9: \"5A-41\" is no range"),
    ("formats/scripts.tsv", "Xxxx\txx\t41-5A-61\tcldr", ":2:9: \"41-5A-61\" is no range"),
    ("formats/scripts.tsv", "Xxxx\txx\tA-Z\tcldr", ":2:9: \"A-Z\" is no range"),
  ])
  func diagnostics(path: String, line: String, message: String) { expectRefusal(of: line, in: path, message) }
}
