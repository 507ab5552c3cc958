import OnomaNames
import Testing

struct VietnameseNameTests {
  private let familyNames: Set<String> = ["Phạm", "Hồ", "Nguyễn", "Tôn", "Tôn Thất", "Tô"]

  @Test(arguments: [
    ("Phạm Minh Chính", "Phạm/Minh/Chính/Chính"), ("Phạm Thị Hồng Nhung", "Phạm/Thị Hồng/Nhung/Nhung"), ("Tô Lâm", "Tô//Lâm/Lâm"),
    ("Hồ Chí Minh", "Hồ/Chí/Minh/Hồ"), ("Tôn Thất Tùng", "Tôn Thất//Tùng/Tùng"), ("PHẠM MINH CHÍNH", "PHẠM/MINH/CHÍNH/CHÍNH"),
    ("Trường Chinh", "//Trường Chinh/Trường Chinh"),
  ])
  func parts(text: String, parts: String) throws {
    let name = try #require(VietnameseName(parsing: text, familyNames: familyNames, rules: rules))
    #expect([name.family, name.middle, name.given, name.short].joined(separator: "/") == parts)
    #expect(name.text == text)
  }

  @Test(arguments: ["John Smith", "Hà Nội", "Phạm", "", "Phạm Smith", "Phạm Văn A B C D E"])
  func refused(text: String) {
    #expect(VietnameseName(parsing: text, familyNames: familyNames, rules: rules) == nil)
  }

  @Test func genderAndInitials() {
    func name(_ text: String) -> VietnameseName? { VietnameseName(parsing: text, familyNames: familyNames, rules: rules) }
    #expect(name("Phạm Thị Hồng Nhung")?.genderHint == .feminine)
    #expect(name("Nguyễn Văn An")?.genderHint == .masculine)
    #expect(name("Phạm Minh Chính")?.genderHint == nil)
    #expect(name("Phạm Minh Chính")?.abbreviated == "P. M. Chính")
  }
}
