import OnomaNames
import Testing

struct RussianTranscriptionTests {
  @Test(arguments: [
    ("Phạm Minh Chính", VietnameseNameKind.person, "Фам Минь Тинь"), ("Nguyễn Văn An", .person, "Нгуен Ван Ан"),
    ("Võ Thị Sáu", .person, "Во Тхи Шау"), ("Đặng Thái Sơn", .person, "Данг Тхай Шон"), ("NGUYỄN DU", .person, "НГУЕН ЗУ"),
    ("Lê Quý Đôn", .person, "Ле Куи Дон"), ("Trần Thị Giêng", .person, "Чан Тхи Зьенг"), ("Nha Trang", .place, "Нячанг"),
    ("Phú Yên", .place, "Фуйен"), ("Hà Nội", .place, "Ханой"), ("Quảng Trị", .place, "Куангчи"), ("Hội An", .place, "Хойан"),
    ("Ha\u{300} No\u{323}\u{302}i", .place, "Ханой"),
  ])
  func byRule(name: String, kind: VietnameseNameKind, russian: String) {
    let transcription = rules.russianTranscription(of: name, as: kind)
    #expect(transcription?.text == russian)
    #expect(transcription?.origin == .rule)
  }

  @Test(arguments: [
    ("Hồ Chí Minh", VietnameseNameKind.person, "Хо Ши Мин"), ("Hồ Chí Minh", .place, "Хошимин"), ("Việt Nam", .place, "Вьетнам"),
    ("Hải Phòng", .place, "Хайфон"), ("Sài Gòn", .place, "Сайгон"), ("Pleiku", .place, "Плейку"),
  ])
  func exceptions(name: String, kind: VietnameseNameKind, russian: String) {
    #expect(rules.russianTranscription(of: name, as: kind)?.text == russian)
  }

  @Test func variants() {
    #expect(rules.russianTranscription(of: "Phạm Minh Chính", as: .person)?.variants == ["Фам Минь Чинь"])
    let haiphong = rules.russianTranscription(of: "Hải Phòng", as: .place)
    #expect(haiphong?.origin == .exception && haiphong?.byRule == "Хайфонг" && haiphong?.variants == ["Хайфонг"])
  }

  @Test(arguments: ["John Smith", "", "Nguyễn Smith", "  "])
  func refused(name: String) {
    #expect(rules.russianTranscription(of: name, as: .person) == nil)
  }

  /// Every syllable that the tables can make has a transcription.
  @Test func isComplete() {
    let onsets = tables["vietnamese/onsets.tsv"]?.split(separator: "\n").dropFirst().compactMap { $0.split(separator: "\t").first } ?? []
    let rhymes =
      tables["vietnamese/rhymes.tsv"]?.split(separator: "\n").dropFirst().map {
        $0.split(separator: "\t", omittingEmptySubsequences: false)
      } ?? []
    for onset in onsets {
      for rhyme in rhymes {
        let syllable = VietnameseSyllable(
          onset: onset == "-" ? "" : String(onset), glide: String(rhyme[1]), nucleus: String(rhyme[2]), coda: String(rhyme[3]), tone: .sac,
          rules: rules)
        guard let text = syllable?.text(.old) else { continue }
        #expect(rules.russianTranscription(of: text, as: .person) != nil, "\(text)")
      }
    }
  }
}
