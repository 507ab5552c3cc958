import Foundation
import OnomaNames
import Testing

/// Names part by `vietnamese/name-parts.tsv` and `names.tsv`.
struct VietnameseNamePartTests {
  private let familyNames: Set<String> = ["Phạm", "Hồ", "Nguyễn", "Tôn", "Tô", "Ông", "Đặng", "Ngô", "Hoà", "Vũ", "Vũ Đình"]

  private func parsed(_ text: String) -> VietnameseName? { VietnameseName(parsing: text, familyNames: familyNames, rules: rules) }

  /// Family, middle, given name, short form.
  @Test(arguments: [
    ("Tôn Nữ Thị Ninh", "Tôn Nữ/Thị/Ninh/Ninh"), ("Tôn Thất Tùng", "Tôn Thất//Tùng/Tùng"), ("Vũ Đình Hoè", "Vũ Đình//Hoè/Hoè"),
    ("Vũ Thư Hiên", "Vũ/Thư/Hiên/Hiên"), ("Công Tằng Tôn Nữ Hỷ Khương", "Công Tằng Tôn Nữ/Hỷ/Khương/Khương"),
    ("PHẠM THỊ HỒNG NHUNG", "PHẠM/THỊ HỒNG/NHUNG/NHUNG"), ("phạm minh chính", "phạm/minh/chính/chính"),
    ("Ðặng Thái Sơn", "Ðặng/Thái/Sơn/Sơn"),
    ("Hòa Minh", "Hòa//Minh/Minh"), ("HỒ CHÍ MINH", "HỒ/CHÍ/MINH/HỒ"), ("Thích Minh Châu", "//Thích Minh Châu/Minh Châu"),
    ("Thích Nữ Diệu Không", "//Thích Nữ Diệu Không/Diệu Không"), ("Thích Nhất Hạnh", "//Thích Nhất Hạnh/Nhất Hạnh"),
    ("Tố Hữu", "//Tố Hữu/Tố Hữu"), ("TRƯỜNG CHINH", "//TRƯỜNG CHINH/TRƯỜNG CHINH"), ("Sơn Tùng M-TP", "//Sơn Tùng M-TP/Sơn Tùng M-TP"),
    ("Kpă Klơng", "Kpă//Klơng/Klơng"), ("Ksor Phước", "Ksor//Phước/Phước"), ("Y Thanh Hà Niê Kđăm", "Niê Kđăm//Y Thanh Hà/Y Thanh Hà"),
    ("H’HEN NIÊ", "NIÊ//H’HEN/H’HEN"), ("Rơ Châm H'Yéo", "Rơ Châm//H'Yéo/H'Yéo"), ("Ngô-Đình-Diệm", "Ngô/Đình/Diệm/Diệm"),
    ("Nguyễn V. Anh", "Nguyễn/V./Anh/Anh"), ("Phạm Thị Hồng-Nhung", "Phạm/Thị/Hồng-Nhung/Hồng-Nhung"),
  ])
  func parts(text: String, parts: String) throws {
    for source in [text, text.decomposedStringWithCanonicalMapping] {
      let name = try #require(parsed(source))
      #expect([name.family, name.middle, name.given, name.short].joined(separator: "/") == parts)
      #expect(!name.lacksMarks && name.title.isEmpty)
    }
    #expect(parsed(text)?.text == text.replacingOccurrences(of: text.contains(" ") ? "" : "-", with: " "))
  }

  @Test(arguments: [
    ("Linh mục Nguyễn Văn Lý", "Linh mục", "Nguyễn Văn Lý"), ("LM. Giuse Nguyễn Văn Lý", "LM. Giuse", "Nguyễn Văn Lý"),
    ("Sơ Nguyễn Thị Lan", "Sơ", "Nguyễn Thị Lan"), ("Hoà thượng Thích Trí Quang", "Hoà thượng", "Thích Trí Quang"),
    ("Ông Nguyễn Văn An", "Ông", "Nguyễn Văn An"), ("PGS.TS Phạm Minh", "PGS.TS", "Phạm Minh"), ("Ông Văn Huyên", "", "Ông Văn Huyên"),
  ])
  func titles(text: String, title: String, rest: String) throws {
    let name = try #require(parsed(text))
    #expect(name.title == title)
    #expect(name.text == rest)
  }

  @Test(arguments: [
    ("Nguyen Van An", "Nguyen/Van/An/An"), ("NGUYEN VAN AN", "NGUYEN/VAN/AN/AN"), ("Ho Chi Minh", "Ho/Chi/Minh/Ho"),
    ("Truong Chinh", "//Truong Chinh/Truong Chinh"), ("Dang Thai Son", "Dang/Thai/Son/Son"),
  ])
  func withoutMarks(text: String, parts: String) throws {
    let name = try #require(parsed(text))
    #expect([name.family, name.middle, name.given, name.short].joined(separator: "/") == parts)
    #expect(name.lacksMarks)
  }

  @Test(arguments: [
    "John Smith", "Vladimir Putin", "Hà Nội", "Ông Chính", "Linh mục", "Thích", "Y Phương", "Phạm 2", "Phạm Smith", "Phạm\u{0}An", "😀 😀",
    "H'Hen",
    "Phạm A Ă Â E Ê I", "Linh mục John Smith", "Lê Văn An",
  ])
  func refused(text: String) { #expect(parsed(text) == nil) }

  /// Who passes no family names has the commonest.
  @Test func ownFamilyNames() {
    #expect(VietnameseName(parsing: "Lê Văn An", rules: rules)?.family == "Lê")
    #expect(VietnameseName(parsing: "Le Van An", rules: rules)?.lacksMarks == true)
    #expect(VietnameseName(parsing: "Smith Văn An", rules: rules) == nil)
  }

  /// The sex by the table, with its confidence: several hints strengthen each other, or cancel out.
  @Test(arguments: [
    ("Phạm Thị Hồng Nhung", GrammaticalGender.feminine, 0.99), ("Nguyễn Văn An", .masculine, 0.97), ("Tôn Nữ Hỷ Khương", .feminine, 0.98),
    ("Phạm Công Dũng", .masculine, 0.99), ("Phạm Diệu An", .feminine, 0.9), ("Bà Phạm An", .feminine, 0.9), ("H'Hen Niê", .feminine, 0.9),
    ("Y Thanh Hà Niê Kđăm", .masculine, 0.9),
  ])
  func sex(text: String, gender: GrammaticalGender, confidence: Double) throws {
    let name = try #require(parsed(text))
    #expect(name.genderHint == gender)
    #expect(name.genderConfidence >= confidence && name.genderConfidence < 1)
  }

  @Test(arguments: ["Phạm Minh Chính", "Tô Lâm An", "Phạm Văn Diễm", "Nguyễn An"])
  func openSex(text: String) throws {
    let name = try #require(parsed(text))
    #expect(name.genderHint == nil || name.genderConfidence < 0.96)
    if text != "Tô Lâm An", text != "Phạm Văn Diễm" { #expect(name.genderHint == nil && name.genderConfidence == 0) }
  }

  /// Newspapers cut a name short to its initials before the given name; names that do not part are not cut.
  @Test(arguments: [
    ("Phạm Minh Chính", "P. M. Chính", "P. M. C."), ("Đặng Thái Sơn", "Đ. T. Sơn", "Đ. T. S."), ("Tố Hữu", "Tố Hữu", "T. H."),
    ("H'Hen Niê", "H'Hen Niê", "H. N."), ("Phạm An", "P. An", "P. A."),
  ])
  func initials(text: String, abbreviated: String, initials: String) {
    #expect(parsed(text)?.abbreviated == abbreviated)
    #expect(parsed(text)?.initials == initials)
  }

  @Test(arguments: [
    ("vietnamese/name-parts.tsv", "nick\tAn\t\t\tonoma", ":2:1: \"nick\" is no kind of part"),
    ("vietnamese/name-parts.tsv", "middle\tAn\tx\t0.9\tonoma", ":2:11: \"x\" is no sex"),
    ("vietnamese/name-parts.tsv", "middle\tAn\tf\t1\tonoma", ":2:13: \"1\" does not say how sure"),
    ("vietnamese/other-syllables.tsv", "coda\tk\tonoma", ":2:1: \"coda\" is no kind of syllable"),
    ("vietnamese/other-syllables.tsv", "onset\tкр\tonoma", ":2:7: \"кр\" has letters that names lack"),
    ("vietnamese/names.tsv", "An\t\tonoma", ":2:4: no short form"),
  ])
  func diagnostics(path: String, line: String, message: String) { expectRefusal(of: line, in: path, message) }
}
