import OnomaNames
import OnomaText
import Testing

/// Names of the Central Highlands and the north-west, and respelled foreign names.
struct VietnameseOtherSyllableTests {
  private func title(_ text: String) -> NormalizedName { rules.normalized(text, options: .init(letterCase: .title)) }

  @Test(arguments: [
    "Kpă Klơng", "Ksor Phước", "Y Thanh Hà Niê Kđăm", "H'Hen Niê", "H’Hen Niê", "Rơ Châm", "Rơ Châm H'Yéo", "Krông Pắk", "Đắk Lắk",
    "Đăk Lăk",
    "Plei Ku", "Pleiku", "Buôn Ma Thuột", "Ea Súp", "Ea H'leo", "Chư Prông", "Chư Păh", "Chư Pưh", "Mèo Vạc", "Sìn Hồ", "Đắk R'lấp",
    "Cư M'gar",
    "M'Đrắk", "KBang", "Mang Yang", "Kông Chro", "Đạ Tẻh", "Ia H'Drai", "Ea Kar", "Ia Grai", "Buôn Kring", "Rmah", "Điểu K'Ré", "Ayŭn",
    "Êñuôl", "Ƀuôn", "Mlô",
  ])
  func unchanged(name: String) {
    for options in [NameNormalizationOptions(), .init(letterCase: .title), .init(toneMarks: .new)] {
      let result = rules.normalized(name, options: options)
      #expect(result.text.utf8.elementsEqual(name.utf8), "\(result.text)")
      #expect(result.warning == nil, "\(name)")
    }
  }

  @Test(arguments: [
    ("H’HEN NIÊ", "H’Hen Niê"), ("h'hen niê", "H'Hen Niê"), ("H´Hen Niê", "H'Hen Niê"), ("ÐẮK LẮK", "Đắk Lắk"),
    ("KSOR PHƯỚC", "Ksor Phước"),
    ("Kpa\u{306}  Klo\u{31B}ng", "Kpă Klơng"), ("y thanh hà niê kđăm", "Y Thanh Hà Niê Kđăm"), ("CHƯ PRÔNG", "Chư Prông"),
    ("Cư M'gar", "Cư M'gar"), ("KRÔNG PẮK", "Krông Pắk"), ("A\u{302}", "Â"), ("Ayu\u{306}n", "Ayŭn"),
  ])
  func nameCase(text: String, expected: String) {
    let result = title(text)
    #expect(result.text.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(result.text)")
    #expect(result.warning == nil)
  }

  @Test(arguments: [
    "Brad Pitt", "Kim Jong Un", "O'Brien", "D'Artagnan", "Petőfi", "Krzysztof", "Brian Gray", "Chris Bryan", "Yong-ho Kring", "Il",
    "Al Gore", "H'", "Klaus", "Kpắ\u{323}", "Krṕ",
  ])
  func refused(text: String) {
    #expect(title(text).warning?.isUnchanged == true, "\(title(text))")
    #expect(title(text).text.utf8.elementsEqual(text.utf8))
  }

  /// NFD comes back as Unicode has it, breves of other vowels too.
  @Test func decomposed() {
    #expect(rules.normalized("Ayŭn", options: .init(form: .nfd)).text.unicodeScalars.elementsEqual("Ayu\u{306}n".unicodeScalars))
    #expect(
      rules.normalized("Êñuôl", options: .init(form: .nfd)).text.unicodeScalars.elementsEqual("E\u{302}n\u{303}uo\u{302}l".unicodeScalars))
  }

  // MARK: Respelled names

  @Test(arguments: [
    "Mi-khai-in Mi-su-xtin", "Vla-đi-mia I-lích Lê-nin", "Ô-ba-ma", "Mát-xcơ-va", "Oa-sinh-tơn", "Niu Oóc", "Đmi-tri Pê-xcốp", "Phrăng-xoa",
    "A-lếch-xan-đrơ Xéc-gây-ê-vích Pu-skin", "Ốt-xtrây-li-a", "In-đô-nê-xi-a", "Áp-ga-ni-xtan", "Goóc-ba-chốp", "V.Pu-tin", "Gô-gôn",
    "Xri Lan-ca", "Kay-xỏn Phôm-vi-hản", "Xanh Pê-téc-bua",
  ])
  func respelled(name: String) {
    for source in [name, name.uppercased(), name.lowercased()] {
      let result = title(source)
      #expect(result.text == name)
      #expect(result.warning == nil)
    }
    #expect(rules.normalized(name, options: .init()).text.utf8.elementsEqual(name.utf8))
  }

  /// Vietnamese names with hyphens have a capital in each part, whatever the case they come in.
  @Test(arguments: [
    ("NGUYỄN-VĂN-AN", "Nguyễn-Văn-An"), ("ngô-đình-diệm", "Ngô-Đình-Diệm"), ("LÊ-THANH-SƠN", "Lê-Thanh-Sơn"), ("HỒNG-NHUNG", "Hồng-Nhung"),
    ("MAI-LAN", "Mai-Lan"), ("BÀ RỊA-VŨNG TÀU", "Bà Rịa-Vũng Tàu"),
  ])
  func hyphens(text: String, expected: String) { #expect(title(text).text == expected) }

  @Test(arguments: ["Jean-Claude", "Wi-Fi", "Al-Qaeda", "Saint-Denis", "Coca-Cola", "Mi-khai-in Smith", "Anne-Marie"])
  func notRespelled(text: String) { #expect(title(text).warning?.isUnchanged == true) }

  /// What the rules respell normalizes as it is.
  @Test(arguments: [
    "Михаил Владимирович Мишустин", "Дмитрий Песков", "Сергей Лавров", "Александр Пушкин", "Фёдор Достоевский", "Юрий Гагарин", "Жуков",
    "Хрущёв", "Щербаков", "Цветаева", "Эйзенштейн", "Плющенко", "Кржижановский", "Мстислав Ростропович", "Ткачёв", "Быков", "Якушев",
  ])
  func ofRussian(name: String) {
    for spelling in rules.vietnameseRespellings(of: name) {
      let result = title(spelling)
      #expect(result.text == spelling)
      #expect(result.warning == nil)
    }
  }

  /// Signs, digits and other scripts are told; joiners and soft hyphens, which nobody sees, go.
  @Test(arguments: [
    ("Nguyễn 😀", NameWarning.notVietnamese(word: "😀", offset: 7)), ("Nguyễn\u{0}An", .notVietnamese(word: "\u{0}", offset: 6)),
    ("An = Bình", .notVietnamese(word: "=", offset: 3)), ("Võ Ⅳ", .digit(offset: 3)), ("Võ ٣", .digit(offset: 3)),
    ("Nguyễn Vаn", .mixedScripts(offset: 8)), ("Νguyễn", .mixedScripts(offset: 0)), ("\u{301}", .notVietnamese(word: "\u{301}", offset: 0)),
    ("Nguyen Smith", .notVietnamese(word: "Smith", offset: 7)), ("Nguyễn 英", .mixedScripts(offset: 7)),
  ])
  func badInput(text: String, warning: NameWarning) {
    let result = title(text)
    #expect(result.warning == warning)
    #expect(result.text.utf8.elementsEqual(text.utf8))
  }

  @Test func invisible() {
    let result = title("\u{FEFF}NGUYỄN\u{200B} VĂ\u{AD}N AN\r\n")
    #expect(result.text == "Nguyễn Văn An" && result.isRepaired && result.warning == nil)
  }

  /// Whatever is normalized stays as it is.
  @Test func isIdempotent() {
    let pieces = [
      "Nguyễn", "H'", "hen", "-", " ", "Ð", "ă", "\u{301}", "\u{306}", "`", "´", "kr", "xt", "ông", "Pu", "tin", "ñ", "ŭ", "Q", "úy", "’",
      ".", "\u{200B}", "oà",
    ]
    var random = SplitMix(seed: 11)
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      for options in [NameNormalizationOptions(), .init(toneMarks: .new, letterCase: .title), .init(letterCase: .title, form: .nfd)] {
        let once = rules.normalized(text, options: options)
        let twice = rules.normalized(once.text, options: options)
        _ = VietnameseName(parsing: text + " " + once.text, rules: rules)?.abbreviated
        for kind in VietnameseNameKind.allCases { _ = rules.russianTranscription(of: text, as: kind) }
        if !twice.text.utf8.elementsEqual(once.text.utf8) {
          Issue.record("\(text.debugDescription): \(once.text.debugDescription), then \(twice.text.debugDescription)")
          return
        }
      }
    }
  }
}
