import OnomaNames
import OnomaText
import Testing

/// UTS #35 part 8 on names of our own; CLDR's names are in VietnameseNameFormatTests and RussianNameFormatTests.
struct PersonNameFormatTests {
  private static let reuel: PersonNameFields = {
    var name = PersonNameFields(title: "Mr.", given: "John", given2: "Ronald Reuel", surname: "Tolkien", locale: "en_GB")
    name[.given, .informal] = "Tollers"
    name[.credentials] = "CBE"
    return name
  }()

  /// Formal long, medium, short; informal long, medium, short.
  @Test(arguments: [
    (
      PersonNameFormat.Usage.referring, PersonNameFormat.Order?.none,
      "Mr. John Ronald Reuel Tolkien CBE|John R.R. Tolkien CBE|J.R.R. Tolkien|Tollers Tolkien|Tollers Tolkien|Tollers T."
    ),
    (
      .referring, .sorting,
      "Tolkien, John Ronald Reuel|Tolkien, John R.R.|Tolkien, J.R.R.|Tolkien, Tollers|Tolkien, Tollers|Tolkien, Tollers"
    ), (.addressing, nil, "Mr. Tolkien|Mr. Tolkien|Mr. Tolkien|Tollers|Tollers|Tollers"), (.monogram, nil, "JRT|T|T|TT|T|T"),
    (.monogram, .surnameFirst, "TJR|T|T|TT|T|T"),
    (
      .monogram, .sorting,
      "Tolkien, John Ronald Reuel|Tolkien, John R.R.|Tolkien, J.R.R.|Tolkien, Tollers|Tolkien, Tollers|Tolkien, Tollers"
    ),
  ])
  func english(usage: PersonNameFormat.Usage, order: PersonNameFormat.Order?, expected: String) {
    let found = PersonNameFormat.Formality.allCases.flatMap { formality in
      PersonNameFormat.Length.allCases.map {
        rules.formatted(Self.reuel, PersonNameFormat($0, usage, formality, order: order), in: .english)
      }
    }
    #expect(found == expected.split(separator: "|").map(String.init))
  }

  /// The examples of `formatted(_:_:in:)` and of `PersonNameFormat`.
  @Test func examples() {
    let anh = PersonNameFields(title: "Ông", given: "Anh", given2: "Văn", surname: "Nguyễn", locale: "vi")
    #expect(rules.formatted(anh, .init(.medium), in: .vietnamese) == "Nguyễn V. Anh")
    #expect(rules.formatted(anh, .init(.long, .addressing), in: .vietnamese) == "Ông Anh")
    #expect(rules.formatted(anh, .init(.short), in: .english) == "Nguyễn A.V.")
    let ivan = PersonNameFields(given: "Иван", given2: "Васильевич", surname: "Купцов", locale: "ru")
    #expect(rules.formatted(ivan, .init(.medium, order: .sorting), in: .russian) == "Купцов, Иван В.")
    #expect(rules.formatted(ivan, .init(.long, .monogram), in: .russian) == "ИВК")
    let irene = PersonNameFields(given: "Irene", surname: "Adler", locale: "en")
    let formats: [PersonNameFormat] = [
      .init(.medium), .init(.short), .init(.short, .referring, .informal), .init(.medium, order: .sorting), .init(.long, .addressing),
      .init(.long, .addressing, .informal), .init(.long, .monogram),
    ]
    #expect(
      formats.map { rules.formatted(irene, $0, in: .english) }
        == ["Irene Adler", "I. Adler", "Irene A.", "Adler, Irene", "Adler", "Irene", "IA"])
  }

  /// Which name goes first, by the name's locale and the text's language (UTS #35 part 8, derive the name order; CLDR's nameOrderLocales).
  @Test(arguments: [
    ("ja", "Abe Shinzo", "Shinzo Abe", "Abe Shinzo"), ("ja-Latn-JP", "Abe Shinzo", "Shinzo Abe", "Abe Shinzo"),
    ("ko_KR", "Abe Shinzo", "Abe Shinzo", "Abe Shinzo"), ("hu", "Shinzo Abe", "Shinzo Abe", "Abe Shinzo"),
    ("de_AT", "Shinzo Abe", "Shinzo Abe", "Shinzo Abe"), ("zh-Hant-TW", "Abe Shinzo", "Abe Shinzo", "Abe Shinzo"),
    ("ZH_hant", "Abe Shinzo", "Abe Shinzo", "Abe Shinzo"), ("", "Shinzo Abe", "Shinzo Abe", "Shinzo Abe"),
    ("und", "Shinzo Abe", "Shinzo Abe", "Shinzo Abe"), ("und_JP", "Shinzo Abe", "Shinzo Abe", "Shinzo Abe"),
    ("japanese", "Shinzo Abe", "Shinzo Abe", "Shinzo Abe"), ("-", "Shinzo Abe", "Shinzo Abe", "Shinzo Abe"),
    ("1\u{0}😀", "Shinzo Abe", "Shinzo Abe", "Shinzo Abe"),
  ])
  func orders(locale: String, english: String, russian: String, vietnamese: String) {
    let name = PersonNameFields(given: "Shinzo", surname: "Abe", locale: locale)
    #expect(rules.formatted(name, .init(), in: .english) == english)
    #expect(rules.formatted(name, .init(), in: .vietnamese) == vietnamese)
    let cyrillic = PersonNameFields(given: "Синдзо", surname: "Абэ", locale: locale)
    #expect(rules.formatted(cyrillic, .init(), in: .russian) == (russian == "Abe Shinzo" ? "Абэ Синдзо" : "Синдзо Абэ"))
  }

  /// The format's order goes before the bearer's, and that before the language's.
  @Test func preferredOrders() {
    var name = PersonNameFields(given: "Shinzo", surname: "Abe", locale: "ja")
    name.preferredOrder = .givenFirst
    #expect(rules.formatted(name, .init(), in: .english) == "Shinzo Abe")
    #expect(rules.formatted(name, .init(order: .surnameFirst), in: .english) == "Abe Shinzo")
    #expect(rules.formatted(name, .init(order: .sorting), in: .english) == "Abe, Shinzo")
  }

  /// A name in another script is printed by the rules of that script's language (UTS #35 part 8, switch the formatting locale).
  @Test(arguments: [
    (PersonNameFields(given: "Анна", given2: "Юрьевна", surname: "Котова", locale: "ru"), Language.english, "А. Ю. Котова"),
    (PersonNameFields(given: "Анна", given2: "Юрьевна", surname: "Котова"), .vietnamese, "А. Ю. Котова"),
    (PersonNameFields(given: "Anna", given2: "Mary", surname: "Cox", locale: "en"), .russian, "A.M. Cox"),
    (PersonNameFields(given: "Anna", given2: "Mary", surname: "Cox", locale: "vi"), .russian, "Cox M. A."),
    (PersonNameFields(given: "Anna", given2: "Mary", surname: "Cox", locale: "ru"), .russian, "A.M. Cox"),
    (PersonNameFields(given: "明", surname: "王", locale: "zh"), .english, "王明"),
    (PersonNameFields(given: "明", surname: "王"), .russian, "王明"),
    (PersonNameFields(given: "アンナ", surname: "コックス", locale: "de"), .english, "アンナ・コックス"),
    (PersonNameFields(given: "Νίκος", surname: "Ξένος", locale: "el"), .english, "Νίκος Ξένος"),
    (PersonNameFields(given: "Anna", given2: "Mary", surname: "Cox", locale: "en"), .undetermined, "Anna Mary Cox"),
  ])
  func scripts(name: PersonNameFields, language: Language, text: String) {
    #expect(rules.formatted(name, PersonNameFormat(.short), in: language) == text)
  }

  @Test func usualFormats() {
    #expect(rules.usualFormat(in: .english) == PersonNameFormat(.medium, .referring, .informal))
    #expect(rules.usualFormat(in: .vietnamese) == PersonNameFormat(.long, .referring, .formal))
    #expect(rules.usualFormat(in: .russian) == PersonNameFormat(.medium, .referring, .formal))
    #expect(rules.usualFormat(in: .undetermined) == PersonNameFormat(.medium, .referring, .formal))
  }

  /// The example of `PersonNameFields`.
  @Test func particles() {
    var ada = PersonNameFields(given: "Ada Cornelia", given2: "César Martín", locale: "de_AT")
    ada[.given, .informal] = "Neele"
    ada[.surname, .prefix] = "von"
    ada[.surname, .core] = " Brühl\n"
    #expect(ada[.surname] == "" && ada[.surname, .core] == "Brühl" && ada[.given] == "Ada Cornelia")
    #expect(rules.formatted(ada, .init(.medium), in: .english) == "Ada Cornelia C.M. von Brühl")
    #expect(rules.formatted(ada, .init(.long, order: .sorting), in: .english) == "Brühl, Ada Cornelia César Martín von")
    #expect(rules.formatted(ada, .init(.long, .referring, .informal), in: .english) == "Neele von Brühl")
  }

  /// Where prefix, core and whole do not agree (UTS #35 part 8, handle core and prefix): prefix, core, whole; long sorting, long referring.
  @Test(arguments: [
    ("von", "Berg", "von Berg", "Berg, Anna von|Anna von Berg"), ("von", "", "Berg", "Berg, Anna|Anna Berg"),
    ("", "Berg", "von Berg", "von Berg, Anna|Anna von Berg"), ("", "", "Berg", "Berg, Anna|Anna Berg"),
    ("von", "Berg", "", "Berg, Anna von|Anna von Berg"), ("", "Berg", "", "Berg, Anna|Anna Berg"), ("von", "", "", "Anna|Anna"),
    ("", "", "", "Anna|Anna"),
  ])
  func cores(prefix: String, core: String, whole: String, texts: String) {
    var name = PersonNameFields(given: "Anna", surname: whole, locale: "de")
    name[.surname, .prefix] = prefix
    name[.surname, .core] = core
    let found = [rules.formatted(name, .init(order: .sorting), in: .english), rules.formatted(name, .init(), in: .english)]
    #expect(found.joined(separator: "|") == texts)
  }
}
