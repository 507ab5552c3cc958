import OnomaNames
import Testing

struct VietnameseNormalizationTests {
  private func title(_ text: String) -> NormalizedName { rules.normalized(vietnamese: text, options: .init(letterCase: .title)) }

  @Test(arguments: [
    ("PHẠM MINH CHÍNH", "Phạm Minh Chính"), ("phạm thị hồng nhung", "Phạm Thị Hồng Nhung"), ("nguyễn VĂN an", "Nguyễn Văn An"),
    ("Nguyễn thị Minh Khai", "Nguyễn Thị Minh Khai"), ("ĐOÀN VĂN-AN", "Đoàn Văn-An"), ("LÊ-NIN", "Lê-nin"), ("Lê-nin", "Lê-nin"),
    ("NGUYỄN V. ANH", "Nguyễn V. Anh"), ("kinh VÀ thượng", "Kinh và Thượng"), ("và", "Và"), ("  tô   lâm\t", "Tô Lâm"),
    ("đặng thùy trâm", "Đặng Thùy Trâm"), ("Nguye\u{302}\u{303}n Du", "Nguyễn Du"),
    ("nguyễn sinh cung (hồ chí minh)", "Nguyễn Sinh Cung (Hồ Chí Minh)"),
  ])
  func nameCase(text: String, expected: String) {
    #expect(title(text).text.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(title(text).warning == nil)
  }

  @Test(arguments: [
    ("Ðặng", "Đặng"), ("ðặng", "đặng"), ("Ɖà Nẵng", "Đà Nẵng"), ("D\u{335}a\u{300}", "Đà"), ("Nguyêñ", "Nguyễn"),
    ("Nguyễ\u{303}n", "Nguyễn"),
    ("Phuơng", "Phương"), ("Phưong", "Phương"), ("PHUƠNG", "PHƯƠNG"), ("n\u{302}guye\u{303}n", "nguyễn"),
  ])
  func mended(text: String, expected: String) {
    let result = rules.normalized(vietnamese: text, options: .init())
    #expect(result.text.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(result.text)")
    #expect(result.isRepaired || text == "Nguyễ\u{303}n")
    #expect(result.warning == nil)
  }

  /// The tone may be written on any letter and in any order with the other marks.
  @Test(arguments: [
    ("Hòang", "Hoàng"), ("Qúy", "Quý"), ("gía", "giá"), ("ngừơi", "người"), ("Nguyêñ", "Nguyễn"), ("e\u{301}\u{302}ch", "ếch"),
    ("e\u{323}\u{302}nh", "ệnh"), ("é\u{302}ch", "ếch"), ("thuýêt", "thuyết"), ("lụât", "luật"), ("Thúy", "Thúy"), ("Thuý", "Thuý"),
  ])
  func misplacedTones(text: String, expected: String) {
    #expect(rules.normalized(vietnamese: text, options: .init()).text.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("", NameWarning.empty), ("   ", .empty), ("...", .empty), ("Võ 2", .digit(offset: 3)),
    ("Nguyễn Иван", .mixedScripts(offset: 7)),
    ("Иван Nguyễn", .mixedScripts(offset: 0)), ("Иvan", .mixedScripts(offset: 0)), ("Нгуен", .notVietnamese(word: "Нгуен", offset: 0)),
    ("John Smith", .notVietnamese(word: "John", offset: 0)), ("Phạm Smith", .notVietnamese(word: "Smith", offset: 5)),
    ("Nguyềễn", .notVietnamese(word: "Nguyềễn", offset: 0)), ("Ngụyễn", .notVietnamese(word: "Ngụyễn", offset: 0)),
    ("Müller", .notVietnamese(word: "Müller", offset: 0)), ("阮", .notVietnamese(word: "阮", offset: 0)),
  ])
  func leftAlone(text: String, warning: NameWarning) {
    for options in [NameNormalizationOptions(), .init(toneMarks: .new, letterCase: .title, form: .nfd)] {
      let result = rules.normalized(vietnamese: text, options: options)
      #expect(result.text.utf8.elementsEqual(text.utf8))
      #expect(result.warning == warning)
    }
  }

  @Test func tooLong() {
    let text = String(repeating: "Nguyễn ", count: 1_500)
    let result = rules.normalized(vietnamese: text, options: .init())
    #expect(result.text == text)
    #expect(result.warning == .tooLong(utf8Count: text.utf8.count))
    #expect(result.warning?.description == "13500 bytes are too many for a name")
    #expect(rules.normalized(vietnamese: text, options: .init(maximumUTF8Count: 20_000)).warning == nil)
  }

  @Test func withoutMarks() {
    let result = title("NGUYEN VAN AN")
    #expect(result.text == "Nguyen Van An")
    #expect(result.warning == .marksMissing(word: "NGUYEN", offset: 0))
    #expect(result.warning?.isUnchanged == false)
    #expect(title("cat").warning == .marksMissing(word: "cat", offset: 0))
  }

  @Test func iAndY() {
    for text in ["Mỹ Mĩ", "Lý Lí", "Quý Quí", "Thúy Thúi", "y ỷ"] {
      #expect(rules.normalized(vietnamese: text, options: .init()).text == text)
    }
  }

  /// All that the tables can spell, in all tones, cases, styles and forms: read back the same, and normalized once for all.
  @Test func everySyllable() {
    var (count, open) = (0, Set<String>())
    for syllable in VietnameseSyllables.all {
      for style in ToneMarkStyle.allCases {
        let text = syllable.text(style)
        if syllable.coda.isEmpty { open.insert(syllable.glide + syllable.nucleus) }
        for toneMarks in NameNormalizationOptions.ToneMarks.allCases {
          let expected = toneMarks == .keep ? text : syllable.text(toneMarks == .old ? .old : .new)
          let nfc = rules.normalized(vietnamese: text, options: .init(toneMarks: toneMarks)).text
          let nfd = rules.normalized(vietnamese: text, options: .init(toneMarks: toneMarks, form: .nfd)).text
          count += 1
          guard nfc.utf8.elementsEqual(expected.utf8), nfd == expected,
            rules.normalized(nfd, options: .init()).text.utf8.elementsEqual(nfc.utf8),
            rules.normalized(nfc, options: .init(toneMarks: toneMarks)).text.utf8.elementsEqual(nfc.utf8)
          else {
            Issue.record("\(text) \(toneMarks): \(nfc) \(nfd)")
            return
          }
        }
        #expect(rules.toneMarked(text, .old) == syllable.text(.old))
        #expect(rules.toneMarked(text, .new) == syllable.text(.new))
      }
    }
    #expect(open.count == 19)
    #expect(count > 300_000)
  }

  /// The rhymes of Decision 1989/QĐ-BGDĐT whose mark moves, and no others.
  @Test func movableRhymes() {
    var moved: Set<String> = []
    for syllable in VietnameseSyllables.all where syllable.text(.old) != syllable.text(.new) {
      moved.insert(syllable.glide + syllable.nucleus + syllable.coda)
      #expect(syllable.onset != "qu" && syllable.tone != .ngang)
    }
    #expect(moved == ["oa", "oe", "uy"])
  }

  /// NFD is Unicode's, mark by mark.
  @Test(arguments: [
    ("ận", "a\u{323}\u{302}n"), ("ấn", "a\u{302}\u{301}n"), ("ợ", "o\u{31B}\u{323}"), ("ờ", "o\u{31B}\u{300}"), ("Ặt", "A\u{323}\u{306}t"),
    ("Đỗ", "Đo\u{302}\u{303}"),
  ])
  func canonicalOrder(text: String, expected: String) {
    #expect(rules.normalized(vietnamese: text, options: .init(form: .nfd)).text.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  /// The examples of the documentation.
  @Test func examples() {
    #expect(rules.normalized("Ðặng Phuơng", options: .init()).text == "Đặng Phương")
    #expect(rules.normalized("Hoà", options: .init(toneMarks: .old)).text == "Hòa")
    #expect(title("H’HEN NIÊ").text == "H’Hen Niê")
    #expect(title("VLA-ĐI-MIA LÊ-NIN").text == "Vla-đi-mia Lê-nin")
    #expect(title("John Smith").warning == .notVietnamese(word: "John", offset: 0))
    #expect(rules.toneMarked("Khánh Hoà, Thuỷ Nguyên", .old) == "Khánh Hòa, Thủy Nguyên")
  }

  @Test func mixedCase() {
    #expect(rules.toneMarked("HOà hOÀ", .old) == "HÒa hÒA")
    #expect(rules.normalized("pHạM", options: .init()).text == "pHạM")
  }

  @Test(
    "Titles and place nouns cut short to consonants keep their capitals",
    arguments: [
      ("TP. HỒ CHÍ MINH", "TP. Hồ Chí Minh"), ("ThS. LÊ VĂN AN", "ThS. Lê Văn An"), ("PGS.TS TRẦN ĐẮC PHU", "PGS.TS Trần Đắc Phu"),
    ])
  func abbreviations(text: String, expected: String) {
    #expect(title(text).text == expected)
    #expect(title(text).warning == nil)
    #expect(title("TS").text == "TS" && title("TS").warning != nil)
  }
}

/// Every syllable that the tables can spell, in every tone and case.
enum VietnameseSyllables {
  static let all: [VietnameseSyllable] = {
    func rows(_ path: String) -> [[Substring]] {
      (tables[path] ?? "").split(separator: "\n").dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }
    var all: [VietnameseSyllable] = []
    for onset in rows("vietnamese/onsets.tsv") {
      for rhyme in rows("vietnamese/rhymes.tsv") {
        for tone in VietnameseTone.allCases {
          for letterCase in VietnameseSyllable.LetterCase.allCases {
            let syllable = VietnameseSyllable(
              onset: onset[0] == "-" ? "" : String(onset[0]), glide: String(rhyme[1]), nucleus: String(rhyme[2]), coda: String(rhyme[3]),
              tone: tone, letterCase: letterCase, rules: rules)
            if let syllable { all.append(syllable) }
          }
        }
      }
    }
    return all
  }()
}
