import OnomaNames
import Testing

struct VietnameseSyllableTests {
  @Test(arguments: [
    ("Nguyễn", "ng u yê n nga title"), ("NGUYỄN", "ng u yê n nga upper"), ("Nguye\u{302}\u{303}n", "ng u yê n nga title"),
    ("giếng", "gi - iê ng sac lower"), ("gì", "gi - i - huyen lower"), ("Gia", "gi - a - ngang title"), ("Quý", "qu - y - sac title"),
    ("Qúy", "qu - y - sac title"), ("Quốc", "qu - ô c sac title"), ("quyết", "qu - yê t sac lower"), ("Huỳnh", "h u y nh huyen title"),
    ("khuỷu", "kh u y u hoi lower"), ("yêu", "- - yê u ngang lower"), ("Ơn", "- - ơ n ngang title"), ("mía", "m - ia - sac lower"),
    ("Đắk", "đ - ă k sac title"), ("Ðà", "đ - a - huyen title"), ("xoong", "x - oo ng ngang lower"), ("Thoại", "th o a i nang title"),
  ])
  func parses(text: String, parts: String) throws {
    let syllable = try #require(VietnameseSyllable(parsing: text, rules: rules))
    let found = [syllable.onset, syllable.glide, syllable.nucleus, syllable.coda].map { $0.isEmpty ? "-" : $0 }
    #expect((found + [syllable.tone.rawValue, syllable.letterCase.rawValue]).joined(separator: " ") == parts)
  }

  @Test(arguments: [
    "Smith", "nghà", "cat", "Trump", "kạ́", "gho", "ngi", "", " ", "a b", "Nguyễn1", "Nguyễễn", "ńa", "bcd", "Москва", "hoaa",
    "nguyễnnguyễn", "\u{301}",
  ])
  func refuses(text: String) {
    #expect(VietnameseSyllable(parsing: text, rules: rules) == nil)
  }

  @Test(arguments: [
    ("hòa", "hoà"), ("khỏe", "khoẻ"), ("thủy", "thuỷ"), ("Ủy", "Uỷ"), ("ÒA", "OÀ"), ("quý", "quý"), ("hoàn", "hoàn"), ("khoét", "khoét"),
    ("huỳnh", "huỳnh"), ("Huế", "Huế"), ("thuở", "thuở"), ("mía", "mía"), ("mùa", "mùa"), ("lửa", "lửa"), ("tiếng", "tiếng"),
    ("muốn", "muốn"), ("nước", "nước"), ("hoài", "hoài"), ("ngoéo", "ngoéo"), ("già", "già"), ("khuỵa", "khuỵa"),
  ])
  func toneMarks(old: String, new: String) {
    for text in [old, new] {
      let syllable = VietnameseSyllable(parsing: text, rules: rules)
      #expect(syllable?.text(.old) == old)
      #expect(syllable?.text(.new) == new)
    }
  }

  @Test func composes() {
    #expect(VietnameseSyllable(onset: "gi", nucleus: "iê", coda: "ng", tone: .sac, rules: rules)?.text(.new) == "giếng")
    #expect(VietnameseSyllable(onset: "h", glide: "o", nucleus: "a", tone: .huyen, rules: rules)?.text(.old) == "hòa")
    #expect(VietnameseSyllable(onset: "ng", nucleus: "i", tone: .sac, rules: rules) == nil)
    #expect(VietnameseSyllable(onset: "c", nucleus: "a", coda: "t", tone: .ngang, rules: rules) == nil)
  }

  @Test func toneMarksInText() {
    #expect(rules.toneMarked("Khánh Hoà, Thuỷ Nguyên (USA)!", .old) == "Khánh Hòa, Thủy Nguyên (USA)!")
    #expect(rules.toneMarked("Khánh Hòa", .new) == "Khánh Hoà")
    #expect(rules.toneMarked("", .new) == "")
  }

  /// Every onset, rhyme and tone that go together come back as they were, in both styles and all cases.
  @Test func roundTrip() {
    let onsets = tables["vietnamese/onsets.tsv"]?.split(separator: "\n").dropFirst().compactMap { $0.split(separator: "\t").first } ?? []
    let rhymes =
      tables["vietnamese/rhymes.tsv"]?.split(separator: "\n").dropFirst().map {
        $0.split(separator: "\t", omittingEmptySubsequences: false)
      } ?? []
    var count = 0
    for onset in onsets {
      for rhyme in rhymes {
        for tone in VietnameseTone.allCases {
          for letterCase in [VietnameseSyllable.LetterCase.lower, .title, .upper] {
            guard
              let syllable = VietnameseSyllable(
                onset: onset == "-" ? "" : String(onset), glide: String(rhyme[1]), nucleus: String(rhyme[2]), coda: String(rhyme[3]),
                tone: tone,
                letterCase: letterCase, rules: rules)
            else { continue }
            count += 1
            for style in ToneMarkStyle.allCases {
              let again = VietnameseSyllable(parsing: syllable.text(style), rules: rules)
              #expect(again?.text(style) == syllable.text(style))
              #expect(again?.tone == tone)
            }
          }
        }
      }
    }
    #expect(count > 30_000)
  }

  @Test(arguments: ["nguyen", "Minh", "QUYET", "gieng", "Anh", "Hue", "phuoc", "gi", "Dak", "y"])
  func possibleUnmarked(word: String) { #expect(rules.isPossibleUnmarked(word)) }

  @Test(arguments: ["Smith", "Trump", "Putin", "Moscow", "Hanoi", "Nguyễn", "Đa", "", "x", "zan", "Washington", "a1"])
  func impossibleUnmarked(word: String) { #expect(!rules.isPossibleUnmarked(word)) }
}
