import OnomaNames
import OnomaText
import Testing

/// The reader of CLDR's test data for names, on names of our own in its form.
struct PersonNameConformanceTests {
  private static let text = """
    # Test data of our own
    # CLDR person name formatting test data for: en
    enum ; field ; title, given, given2, surname, surname2, generation, credentials
    enum ; modifiers ; informal, allCaps, initialCap, initial, retain, monogram, prefix, core, vocative, genitive
    enum ; order ; givenFirst, surnameFirst, sorting
    enum ; options ; none, sorting
    enum ; length ; long, medium, short
    enum ; usage ; referring, addressing, monogram
    enum ; formality ; formal, informal

    # one name
    name ; given; Boudica
    name ; locale; en

    expectedResult; Boudica

    parameters; givenFirst; short; referring; formal
    parameters; none; long; addressing; formal
    endName

    name ; given; Jane Anne
    name ; given-informal; Janey
    name ; surname-prefix; van
    name ; surname-core; Dorn
    name ; credentials; BA; MA
    name ; locale; ja_AQ
    expectedResult; Dorn, J.A. van
    parameters; sorting; short; referring; formal
    expectedResult; van Dorn Jane Anne BA; MA
    parameters; none; medium; referring; formal
    expectedResult; Janey
    parameters; givenFirst; short; addressing; informal
    endName
    name ; given; Mary
    name ; surname; Low
    name ; preferredOrder; surnameFirst
    name ; locale; en
    expectedResult; Low Mary
    parameters; none; medium; referring; formal

    """

  private func result(_ text: String) -> PersonNameConformance { PersonNameConformance(checking: text, with: rules) }

  @Test func conforming() {
    let found = result(Self.text)
    #expect(found.language == .english)
    #expect(found.checked == 6)
    #expect(found.failures == [])
    #expect(result(Self.text.replacing("\n", with: "\r\n")).failures == [])
  }

  @Test func failing() {
    let found = result(Self.text.replacing("expectedResult; Janey", with: "expectedResult; Jane"))
    #expect(found.checked == 6)
    #expect(found.failures.map(\.description) == ["32: \"Jane\" is wanted, not \"Janey\""])
  }

  /// Lines that cannot be read, and texts in no language of ours, are failures, not silence.
  @Test(arguments: [
    "enum ; usage ; shouting", "enum ; colour ; red", "name ; nickname; Bo", "name ; given-tiny; Bo",
    "parameters; upward; long; referring; formal",
    "parameters; sorting; long", "hello", "given;", "parameters; sorting; vast; referring; formal",
  ])
  func unreadable(line: String) {
    let found = result("# test data for: en\n" + line + "\n")
    #expect(found.failures.map(\.description) == ["2: the line cannot be read"])
    #expect(found.checked == 0)
  }

  @Test func withoutLanguage() {
    let found = result(Self.text.replacing("data for: en", with: "data for: de"))
    #expect(found.language == nil)
    #expect(found.checked == 0)
    #expect(found.failures.map(\.line) == [17, 18, 28, 30, 32, 39])
    #expect(found.failures.first?.description == "17: the head names no language of ours")
    #expect(result("").failures == [])
  }
}
