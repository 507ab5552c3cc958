import Onoma
import Testing

/// Which mentions mean one entity, and what it is called.
@Suite struct EntityTests {
  private func groups(_ text: String, _ label: Label) -> [[String]] {
    let document = annotator.annotate(text)
    return document.entities.filter { $0.label == label }.map { entity in
      entity.mentions.map { document.surface(of: document.mentions[$0]) }
    }
  }

  private func canonical(_ text: String, _ label: Label) -> [String] {
    annotator.annotate(text).entities.filter { $0.label == label }.map(\.canonical)
  }

  @Test func aTitleAndASyllableMeanTheNearestFullName() {
    #expect(
      groups("Bộ trưởng Nguyễn Văn An gặp Thứ trưởng Trần Quốc Bình. Ông An nói với ông Bình.", .person)
        == [["Nguyễn Văn An", "An"], ["Trần Quốc Bình", "Bình"]])
  }

  @Test func peopleOfOneFamilyNameStayApart() {
    #expect(
      groups("Ông Nguyễn Văn An và bà Nguyễn Thị Lan đến Huế. Bà Lan về trước.", .person) == [
        ["Nguyễn Văn An"], ["Nguyễn Thị Lan", "Lan"],
      ])
  }

  @Test func allCasesOfARussianNameAreOne() {
    #expect(
      groups("Министр Сергей Лавров прибыл в Ханой. С Лавровым говорили послы. Лаврову вручили письмо.", .person)
        == [["Сергей Лавров", "Лавровым", "Лаврову"]])
    #expect(canonical("К Сергею Лаврову приехал Андрей Белоусов.", .person) == ["Сергей Лавров", "Андрей Белоусов"])
  }

  @Test func anUnknownFamilyNameIsLedBackByItsGivenName() {
    #expect(canonical("Премию вручили Сергею Громыхалову.", .person) == ["Сергей Громыхалов"])
    #expect(canonical("Об этом рассказали Марии Громыхаловой.", .person) == ["Мария Громыхалова"])
  }

  @Test func placesOfTwoSpellingsAreOneConcept() {
    #expect(groups("Vietnam and Việt Nam and VIỆT NAM are one country.", .place) == [["Vietnam", "Việt Nam", "VIỆT NAM"]])
  }

  @Test func aPlaceNounIsNoPartOfTheHeadForm() {
    #expect(canonical("Lũ lớn ở tỉnh Quảng Ninh và huyện Ba Chẽ.", .place) == ["Quảng Ninh", "Ba Chẽ"])
  }

  @Test func aKnownOrganizationBringsItsFormsAlong() throws {
    let document = annotator.annotate("The Ministry of Foreign Affairs of Việt Nam said so. TASS reported it.")
    let tass = try #require(document.entities.first { $0.canonical == "TASS" })
    #expect(tass.forms[.russian] == .init(text: "ТАСС", origin: .lexicon))
  }

  @Test func aRuleMakesTheRussianFormOfAnUnknownVietnamese() throws {
    let document = annotator.annotate("Ông Nguyễn Hoàng Lam đến Hà Nội.")
    let lam = try #require(document.entities.first { $0.label == .person })
    #expect(lam.forms[.russian] == .init(text: "Нгуен Хоанг Лам", origin: .rule("vi-ru")))
  }

  @Test func initialsStandForTheWordsThatAreNotShared() {
    #expect(
      groups("Сергей Мишустин и Михаил Владимирович Мишустин прибыли. М. В. Мишустин выступил.", .person)
        == [["Сергей Мишустин"], ["Михаил Владимирович Мишустин", "М. В. Мишустин"]])
  }

  @Test func aHeadlineInCapitalsTakesTheCaseOfTheText() {
    let text = "PHẠM MINH CHÍNH VISITS JEAN-PIERRE DUPONT IN PARIS\n\nPrime Minister Phạm Minh Chính met Jean-Pierre Dupont in Paris."
    #expect(canonical(text, .person) == ["Phạm Minh Chính", "Jean-Pierre Dupont"])
  }

  @Test func aLineEndInsideOfANameIsNoPartOfItsHeadForm() {
    let document = annotator.annotate(
      """
      Об этом сообщило в понедельник вечером Министерство иностранных
      дел России после долгих переговоров, которые шли в столице три
      дня подряд и закончились поздно ночью без всякого соглашения и
      без новой встречи, о чём стороны говорили ещё неделю назад, да
      так и не договорились ни о времени, ни о месте, ни о повестке.
      """)
    #expect(document.entities.allSatisfy { !$0.canonical.contains("\n") })
  }
}
