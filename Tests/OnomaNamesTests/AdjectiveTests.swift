import OnomaNames
import Testing

struct AdjectiveTests {
  @Test(arguments: [
    ("российский", "российского", "российской", "российское", "российские", "российскую"),
    ("вьетнамская", "вьетнамского", "вьетнамской", "вьетнамское", "вьетнамские", "вьетнамскую"),
    ("новое", "нового", "новой", "новое", "новые", "новую"), ("Большой", "Большого", "Большой", "Большое", "Большие", "Большую"),
    ("нижний", "нижнего", "нижней", "нижнее", "нижние", "нижнюю"), ("высший", "высшего", "высшей", "высшее", "высшие", "высшую"),
    ("третий", "третьего", "третьей", "третье", "третьи", "третью"),
    ("городской", "городского", "городской", "городское", "городские", "городскую"),
    ("Великие", "Великого", "Великой", "Великое", "Великие", "Великую"),
  ])
  func paradigm(
    lemma: String, masculineGenitive: String, feminineGenitive: String, neuter: String, plural: String, feminineAccusative: String
  ) throws {
    let forms = try #require(rules.adjectiveForms(of: lemma))
    #expect(forms[.genitive, .masculine] == masculineGenitive)
    #expect(forms[.genitive, .feminine] == feminineGenitive)
    #expect(forms[.nominative, .neuter] == neuter)
    #expect(forms[.nominative, nil] == plural)
    #expect(forms[.accusative, .feminine] == feminineAccusative)
    #expect(forms[.accusative, .masculine, isAnimate: true] == masculineGenitive)
  }

  @Test func all() throws {
    let forms = try #require(rules.adjectiveForms(of: "российский"))
    #expect(forms[.dative, .masculine] == "российскому")
    #expect(rules.adjectiveForms(of: "Большой")?[.instrumental, .neuter] == "Большим")
    #expect(rules.adjectiveForms(of: "вьетнамская")?[.dative, .masculine] == "вьетнамскому")
    #expect(Set(forms.all.map(\.text)).count == 12)
    #expect(forms.all.count == 26)
    #expect(forms.all.contains(InflectedForm(text: "российскими", grammaticalCase: .instrumental, number: .plural)))
  }

  @Test(arguments: ["Россия", "здание", "Ханой", "министр", "Reuters", "ой", "", "санаторий"])
  func refused(word: String) {
    #expect(rules.adjectiveForms(of: word) == nil)
  }
}
