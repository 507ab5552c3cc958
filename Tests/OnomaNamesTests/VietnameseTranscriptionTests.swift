import Foundation
import OnomaNames
import Testing

/// Vietnamese in Russian by the Instruction of ГУГК 1973, and back.
struct VietnameseTranscriptionTests {
  private static let index = VietnameseTranscriptionIndex(
    familyNames: ["Phạm", "Nguyễn", "Hồ", "Tô", "Trần", "Lê", "Võ", "Chu"], rules: rules)

  @Test(arguments: [
    ("Gia Lai", "Зялай"), ("Đắk Lắk", "Даклак"), ("Đăk Lăk", "Даклак"), ("Đắk Nông", "Дакнонг"), ("Kon Tum", "Контум"),
    ("Plei Ku", "Плейку"),
    ("Pleiku", "Плейку"), ("Lâm Đồng", "Ламдонг"), ("Bà Rịa – Vũng Tàu", "Бариа-Вунгтау"), ("Bà Rịa - Vũng Tàu", "Бариа-Вунгтау"),
    ("Bà Rịa-Vũng Tàu", "Бариа-Вунгтау"), ("Thừa Thiên - Huế", "Тхыатхьен-Хюэ"), ("Thừa Thiên Huế", "Тхыатхьен-Хюэ"),
    ("Quảng Nam - Đà Nẵng", "Куангнам-Дананг"), ("Phan Rang – Tháp Chàm", "Фанранг-Тхаптям"), ("Hải Phòng", "Хайфон"),
    ("HẢI PHÒNG", "ХАЙФОН"),
    ("HÀ NỘI", "ХАНОЙ"), ("Ðà Nẵng", "Дананг"), ("TP.HCM", "Хошимин"), ("TP. Hồ Chí Minh", "Хошимин"), ("Mê Kông", "Меконг"),
    ("Buôn Mê Thuột", "Буонметхуот"), ("Ea H’leo", "Эахлео"), ("Krông Pắc", "Кронгпак"), ("Phú Quốc", "Фукуок"), ("Mũi Né", "Муйне"),
    ("Quy Nhơn", "Куинён"), ("Thăng Long", "Тханглонг"), ("Sa Pa", "Шапа"), ("Hạ Long", "Халонг"), ("Sài Gòn - Gia Định", "Сайгон-Зядинь"),
  ])
  func places(name: String, russian: String) {
    for source in [name, name.decomposedStringWithCanonicalMapping] {
      #expect(rules.russianTranscription(of: source, as: .place)?.text == russian)
    }
  }

  /// The provinces of `places/subdivisions-vn.tsv`, those before and after July 2025, are as the rules and exceptions have them. Gia Lai has two
  /// forms in use, the rules' own in the table of places.
  @Test func provinces() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let table = try String(contentsOf: path.appendingPathComponent("Lexicons/places/subdivisions-vn.tsv"), encoding: .utf8)
    var count = 0
    for line in table.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let found = rules.russianTranscription(of: fields[3], as: .place)
      count += 1
      #expect(found?.text == fields[4] || found?.byRule == fields[4] && fields[3] == "Gia Lai", "\(fields[3])")
    }
    #expect(count >= 63)
  }

  @Test(arguments: [
    ("Duy", ["Зуй"]), ("Trần Thanh", ["Чан Тань"]), ("Lê Chính Khang", ["Ле Чинь Кханг", "Ле Тинь Ханг", "Ле Чинь Ханг"]), ("Lê An", []),
    ("Rơm", ["Жом"]), ("Thúy", ["Тюи"]),
  ])
  func variants(name: String, variants: [String]) { #expect(rules.russianTranscription(of: name, as: .person)?.variants == variants) }

  @Test func toldApart() {
    let haiphong = rules.russianTranscription(of: "Hải Phòng", as: .place)
    #expect(haiphong?.origin == .exception && haiphong?.byRule == "Хайфонг")
    #expect(rules.russianTranscription(of: "Hà Nội", as: .place)?.origin == .rule)
    #expect(rules.russianTranscription(of: "Pleiku", as: .place)?.origin == .exception)
    #expect(rules.russianTranscription(of: "Quảng Nam - Hải Phòng", as: .place)?.byRule == "Куангнам-Хайфонг")
  }

  @Test(arguments: ["Smith", "-", "–", "", "Hà Nội 2", "Krông Zzz", "😀", "\u{301}", "Quận 1"])
  func refused(name: String) { #expect(rules.russianTranscription(of: name, as: .place) == nil) }

  // MARK: Back

  @Test(arguments: ["Тинь", "Чинь", "тинь", "ФАМ", "Нгуен", "Хюэ", "Зуй", "Зуи", "Ши", "Мин", "Зяп", "Тё", "Те", "Кханг", "Ханг", "Динь"])
  func syllables(word: String) { #expect(Self.index.isSyllable(word)) }

  @Test(arguments: ["Путин", "Владимир", "Стол", "Щука", "Phạm", "", "Ъ", "Нгуенов", "тттт", "Ф", "Минь-Тинь", "😀"])
  func notSyllables(word: String) { #expect(!Self.index.isSyllable(word)) }

  @Test(arguments: [("Фам", ["Phạm"]), ("нгуен", ["Nguyễn"]), ("Чан", ["Trần"]), ("Тю", ["Chu"]), ("Путин", []), ("Минь", [])])
  func familyNames(word: String, names: [String]) { #expect(Self.index.familyNames(of: word) == names) }

  @Test(arguments: ["Фам Минь Тинь", "Нгуен Фу Чонг", "То Лам", "Хо Ши Мин", "ВО НГУЕН ЗЯП", "Нгуен Тхи Ким Нган"])
  func personNames(name: String) {
    #expect(Self.index.isPersonName(name))
    #expect(Self.index.isPersonName(name, inflected: true))
  }

  @Test(arguments: ["Фам Минь Тиня", "Нгуен Фу Чонгом", "То Ламу", "Во Нгуен Зяпе", "Хо Ши Мина"])
  func inflected(name: String) {
    #expect(Self.index.isPersonName(name, inflected: true))
    #expect(!Self.index.isPersonName(name))
  }

  @Test(arguments: ["Владимир Путин", "Минь Тинь", "Фам", "", "Фам Владимир", "Ле Корбюзье", "Фам Минь Тинь Ван Ан Бао", "Фама Минь Тинь"])
  func otherNames(name: String) { #expect(!Self.index.isPersonName(name, inflected: true)) }

  /// Every syllable is found again under its Russian form and under each of its variants.
  @Test func everySyllableIsFound() {
    for syllable in VietnameseSyllables.all where syllable.tone == .sac && syllable.letterCase == .lower {
      guard let russian = rules.russianTranscription(of: syllable.text(.old), as: .person) else {
        Issue.record("\(syllable.text(.old)) has no transcription")
        return
      }
      for form in [russian.text] + russian.variants where !Self.index.isSyllable(form) { Issue.record("\(syllable.text(.old)): \(form)") }
    }
  }
}

struct VietnameseMiddleNameTests {
  @Test("Middle names in Russian tell the sex", arguments: [("Тхи", GrammaticalGender.feminine), ("Ван", .masculine), ("ТХИ", .feminine)])
  func told(word: String, gender: GrammaticalGender) {
    #expect(rules.vietnameseInRussian.sex(ofMiddleName: word) == gender)
  }

  @Test("Others tell none", arguments: ["Минь", "Путин", ""])
  func untold(word: String) { #expect(rules.vietnameseInRussian.sex(ofMiddleName: word) == nil) }
}
