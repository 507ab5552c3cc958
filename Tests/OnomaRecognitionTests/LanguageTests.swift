import Onoma
import Testing

/// The language of texts and paragraphs.
@Suite struct LanguageTests {
  @Test(arguments: [
    ("The minister said that the talks had been useful for both of them.", Language.english),
    ("Bộ trưởng cho biết cuộc hội đàm rất bổ ích đối với cả hai bên.", .vietnamese),
    ("Bo truong cho biet cuoc hoi dam rat bo ich doi voi ca hai ben cua chung ta.", .vietnamese),
    ("Министр сказал, что переговоры были полезны для обеих сторон.", .russian),
    ("Міністр сказав, що перемовини були корисні для обох її сторін і їх країн.", .undetermined),
    ("Phạm Minh Chính met Mikhail Mishustin in Hà Nội before the signing of the agreement.", .english),
    ("Chủ tịch Nguyễn Văn An thăm Huế.", .vietnamese),
    ("Dr Smith left Boston for Ho Chi Minh City.", .english),
    ("部長は会談が有益だったと述べた。", .undetermined),
    ("", .undetermined),
  ])
  func aTextIsInOneOfThreeLanguagesOrNone(text: String, language: Language) {
    #expect(annotator.annotate(text).language == language)
  }

  @Test func paragraphsHaveLanguagesOfTheirOwn() {
    let text = """
      The minister said that the talks had been useful for both of them.

      Bộ trưởng cho biết cuộc hội đàm rất bổ ích đối với cả hai bên.

      Министр сказал, что переговоры были полезны для обеих сторон.
      """
    #expect(annotator.annotate(text).paragraphs.map(\.language) == [.english, .vietnamese, .russian])
  }

  @Test func aGivenLanguageIsNotQuestioned() {
    #expect(annotator.annotate("Nga", language: .vietnamese).paragraphs.map(\.language) == [.vietnamese])
  }
}
