import OnomaNames
import Testing

struct RomanizationTests {
  @Test(arguments: [
    ("Михаил Мишустин", RomanizationStandard.press, "Mikhail Mishustin"), ("Дмитрий Чайковский", .press, "Dmitry Chaikovsky"),
    ("Сергей", .press, "Sergei"), ("Толстой", .press, "Tolstoy"), ("Горбачёв", .press, "Gorbachev"), ("Юрий Ёлкин", .press, "Yury Yolkin"),
    ("Ильич", .press, "Ilyich"), ("Алексеев", .press, "Alekseyev"), ("Юрий Ёлкин", .popular, "Yuri Elkin"), ("Ильич", .popular, "Ilich"),
    ("Алексеев", .popular, "Alexeev"), ("Соловьёв", .popular, "Soloviev"), ("Наталья", .popular, "Natalia"),
    ("Сергей", .wikipedia, "Sergey"),
    ("Подъездный", .wikipedia, "Podyezdny"), ("Ельцин", .bgnPCGN, "Yel’tsin"), ("Юрий Ёлкин", .bgnPCGN, "Yuriy Yëlkin"),
    ("Объездной", .bgnPCGN, "Ob”yezdnoy"), ("Юрий", .icao, "Iurii"), ("Подъездный", .icao, "Podieezdnyi"), ("Хрущёв", .iso9, "Hruŝëv"),
    ("Юрий Ёлкин", .iso9, "Ûrij Ëlkin"), ("Хрущёв", .scientific, "Xruščëv"), ("Цой", .alaLC, "T͡soĭ"), ("Йошкар-Ола", .press, "Yoshkar-Ola"),
    ("ЩЕРБАКОВ", .bgnPCGN, "SHCHERBAKOV"), ("ДЛИННОЕ", .bgnPCGN, "DLINNOYE"), ("ЕЁ", .wikipedia, "YEYO"), ("Щ.", .press, "Shch."),
    ("Щукин-ЩУКИН", .press, "Shchukin-SHCHUKIN"),
  ])
  func romanizes(cyrillic: String, standard: RomanizationStandard, latin: String) {
    #expect(rules.romanized(cyrillic, standard) == latin)
  }

  @Test(arguments: RomanizationStandard.allCases)
  func coversTheAlphabet(standard: RomanizationStandard) {
    for letter in "абвгдеёжзийклмнопрстуфхцчшщъыьэюя" {
      let lower = rules.romanized("б\(letter)б", standard)
      #expect(!lower.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }, "\(letter)")
      #expect(rules.romanized("б\(letter)б".uppercased(), standard) == lower.uppercased(), "\(letter)")
    }
    #expect(rules.romanized("Nga 12 — !", standard) == "Nga 12 — !")
    #expect(rules.romanized("", standard) == "")
  }

  @Test(arguments: [
    ("Сергей", ["Sergei", "Sergey"]), ("Юрий", ["Yuri", "Yury", "Yuriy", "Iurii"]), ("Александр", ["Alexander", "Aleksandr", "Alexandr"]),
    ("Мишустин", ["Mishustin"]), ("Мария Захарова", ["Maria Zakharova", "Mariya Zakharova", "Mariia Zakharova"]), ("", []),
  ])
  func spellings(name: String, spellings: [String]) {
    #expect(rules.romanizations(of: name) == spellings)
  }

  @Test func spellingsAreBounded() {
    let long = Array(repeating: "Алексей", count: 12).joined(separator: " ")
    #expect(rules.romanizations(of: long).count <= 32)
    #expect(rules.romanizations(of: "Ксения").contains("Xenia"))
    #expect(!rules.romanizations(of: "Ельцин").contains { $0.contains("’") })
  }
}
