import OnomaNames
import Testing

/// The 28 schemas of iuliia (MIT), each with its 33 letters, а to я in the alphabet's order; ∅ is nothing.
///
/// iuliia has Cyrillic ё in eight of them; here it is ë. Its Uzbek schema has no ь and leaves it standing; here it is dropped, as the alphabet of
/// 1995 does.
private let schemas: [(schema: String, standard: RomanizationStandard, ascii: Bool, letters: String)] = [
  (
    "ala_lc", .alaLC, false,
    "a b v g d e ë zh z i ĭ k l m n o p r s t u f kh t͡s ch sh shch ʺ y ʹ ė i͡u i͡a"
  ),
  (
    "ala_lc_alt", .alaLC, true,
    "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch \" y ' e iu ia"
  ),
  (
    "bgn_pcgn", .bgnPCGNDotted, false,
    "a b v g d ye yë zh z i y k l m n o p r s t u f kh ts ch sh shch ” y ’ e yu ya"
  ),
  (
    "bgn_pcgn_alt", .bgnPCGN, false,
    "a b v g d ye yë zh z i y k l m n o p r s t u f kh ts ch sh shch ” y ’ e yu ya"
  ),
  (
    "bs_2979", .bs2979, false,
    "a b v g d e ë zh z i ĭ k l m n o p r s t u f kh ts ch sh shch ʺ ȳ ʹ é yu ya"
  ),
  (
    "bs_2979_alt", .bs2979, true,
    "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch \" y ' e yu ya"
  ),
  (
    "gost_16876", .gost16876A, false,
    "a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ ʺ y ʹ è û â"
  ),
  (
    "gost_16876_alt", .gost16876B, false,
    "a b v g d e jo zh z i jj k l m n o p r s t u f kh c ch sh shh \" y ' eh ju ja"
  ),
  (
    "gost_52290", .gost52290, false,
    "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch ' y ' e yu ya"
  ),
  (
    "gost_52535", .gost52535, false,
    "a b v g d e e zh z i i k l m n o p r s t u f kh tc ch sh shch ∅ y ∅ e iu ia"
  ),
  (
    "gost_7034", .gost7034, false,
    "a b v g d e yo zh z i j k l m n o p r s t u f x c ch sh shh '' y ' e yu ya"
  ),
  (
    "gost_779", .iso9, false,
    "a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ ʺ y ʹ è û â"
  ),
  (
    "gost_779", .gost779A, false,
    "a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ ʺ y ʹ è û â"
  ),
  (
    "gost_779_alt", .gost779B, false,
    "a b v g d e yo zh z i j k l m n o p r s t u f x cz ch sh shh `` y` ` e` yu ya"
  ),
  (
    "icao_doc_9303", .icao, false,
    "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y ∅ e iu ia"
  ),
  (
    "iso_9_1954", .iso9From1954, false,
    "a b v g d e ë ž z i j k l m n o p r s t u f h c č š šč \" y ʹ ė ju ja"
  ),
  (
    "iso_9_1968", .iso9From1968, false,
    "a b v g d e ë ž z i j k l m n o p r s t u f h c č š šč ʺ y ʹ ė ju ja"
  ),
  (
    "iso_9_1968_alt", .iso9From1968English, false,
    "a b v g d e ë zh z y ĭ k l m n o p r s t u f kh ts ch sh shch ʺ y ʹ ė yu ya"
  ),
  (
    "mosmetro", .mosmetro, false,
    "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh sch ∅ y ∅ e yu ya"
  ),
  (
    "mvd_310", .mvd310, false,
    "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch \" y ' e yu ya"
  ),
  (
    "mvd_310_fr", .mvd310French, false,
    "a b v g d e e j z i i k l m n o p r s t ou f kh ts tch ch chtch ∅ y ∅ e iou ia"
  ),
  (
    "mvd_782", .mvd782, false,
    "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch ' y ' e yu ya"
  ),
  (
    "scientific", .scientific, false,
    "a b v g d e ë ž z i j k l m n o p r s t u f x c č š šč ʺ y ʹ è ju ja"
  ),
  (
    "telegram", .telegram, false,
    "a b v g d e e j z i i k l m n o p r s t u f h c ch sh sc ∅ y ∅ e iu ia"
  ),
  (
    "ungegn_1987", .ungegn1987, false,
    "a b v g d e ë ž z i j k l m n o p r s t u f h c č š šč ʺ y ʹ è ju ja"
  ),
  (
    "uz", .uzbek, false,
    "a b v g d e yo j z i y k l m n o p r s t u f x s ch sh sh ʼ i ∅ e yu ya"
  ),
  (
    "wikipedia", .wikipedia, false,
    "a b v g d ye yo zh z i y k l m n o p r s t u f kh ts ch sh shch ∅ y ∅ e yu ya"
  ),
  (
    "yandex_maps", .yandexMaps, false,
    "a b v g d ye yo zh z i y k l m n o p r s t u f kh ts ch sh sch ∅ y ∅ e yu ya"
  ),
  (
    "yandex_money", .yandexMoney, false,
    "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh sch ∅ y ∅ e yu ya"
  ),
]

struct RomanizationSchemaTests {
  @Test(arguments: schemas.indices)
  func reproducesTheSchema(index: Int) {
    let (schema, standard, ascii, letters) = schemas[index]
    let expected = letters.split(separator: " ").map { $0 == "∅" ? "" : String($0) }
    #expect(expected.count == 33)
    for (letter, latin) in zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", expected) {
      // Alone, as an initial.
      #expect(rules.romanized(String(letter), standard, ascii: ascii) == latin, "\(schema) \(letter)")
      let title = latin.prefix(1).uppercased() + latin.dropFirst()
      #expect(rules.romanized(letter.uppercased(), standard, ascii: ascii) == title, "\(schema) \(letter)")
      // In a word of capitals: like lower case, all of it raised.
      let word = "б\(letter)б"
      let lower = rules.romanized(word, standard, ascii: ascii)
      #expect(rules.romanized(word.uppercased(), standard, ascii: ascii) == lower.uppercased(), "\(schema) \(letter)")
    }
  }

  @Test(arguments: RomanizationStandard.allCases)
  func asciiIsASCII(standard: RomanizationStandard) {
    let text = "Съешь же ещё этих мягких французских булок, да выпей чаю. ОБЪЁМ ЦИРК Йоы"
    #expect(rules.romanized(text, standard, ascii: true).utf8.allSatisfy { $0 < 0x80 }, "\(standard)")
  }

  /// What depends on the letters around: the rules of each order and standard.
  @Test(arguments: [
    ("Братск", RomanizationStandard.bgnPCGNDotted, "Brat·sk"), ("Выучейский", .bgnPCGNDotted, "Vy·ucheyskiy"),
    ("Бодрый", .bs2979, "Bodry"), ("Цыплаков", .gost779B, "Cy`plakov"), ("Цапля", .gost779B, "Czaplya"), ("Подъезд", .gost779B, "Pod``ezd"),
    ("Юрьев", .gost52290, "Yuryev"), ("Королёв", .gost52290, "Korolyev"), ("Щёлково", .gost52290, "Shchelkovo"),
    ("Цветков", .gost52535, "Tcvetkov"),
    ("Ильич", .mvd782, "Ilyich"), ("Юрьев", .mvd310, "Yuryev"), ("Игорь", .mvd310, "Igor'"), ("Пушкин", .mvd310French, "Pouchkine"),
    ("Александр", .mvd310French, "Alexandr"), ("Георгий", .mvd310French, "Gueorguii"), ("Юрьев", .mvd310French, "Iouriev"),
    ("Соловьёво", .mosmetro, "Solovyovo"), ("Бутырский", .mosmetro, "Butyrsky"), ("Подъезд", .yandexMaps, "Podyezd"),
    ("Белый", .yandexMaps, "Beliy"),
    ("Щукино", .yandexMaps, "Schukino"), ("Щукин", .yandexMoney, "Schukin"), ("Жуков", .telegram, "Jukov"),
    ("Хрущёв", .gost7034, "Xrushhyov"),
    ("Щедрин", .gost16876B, "Shhedrin"), ("Юшкевич", .gost16876A, "Ûškevič"), ("Ящик", .ungegn1987, "Jaščik"),
    ("Исаев", .iso9From1968English, "Ysaev"),
    ("Тошкент", .uzbek, "Toshkent"), ("Ўзбекистон", .uzbek, "Oʻzbekiston"), ("Эхо", .iso9From1954, "Ėho"),
  ])
  func followsTheLettersAround(cyrillic: String, standard: RomanizationStandard, latin: String) {
    #expect(rules.romanized(cyrillic, standard) == latin)
  }

  @Test(arguments: [
    ("ЩЕРБАКОВ Ю. А.", "SHCHERBAKOV Yu. A."), ("ЯЩУК", "YASHCHUK"), ("Ящук", "Yashchuk"), ("ЕЁ", "YEYO"), ("Её", "Yeyo"),
    ("МакЩУК", "MakSHCHUK"),
  ])
  func capitals(cyrillic: String, latin: String) {
    #expect(rules.romanized(cyrillic, .press) == latin)
  }
}
