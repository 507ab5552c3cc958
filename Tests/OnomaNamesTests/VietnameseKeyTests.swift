import OnomaNames
import Testing

struct VietnameseKeyTests {
  @Test(arguments: [
    ("Phạm Thị Hồng-Nhung", VietnameseKeyStrength.unmarked, "pham thi hong nhung"), ("Đặng Thái Sơn", .toneless, "đăng thai sơn"),
    ("KHÁNH HOÀ", .spelling, "khánh hòa"), ("Khánh Hòa", .spelling, "khánh hòa"), ("Ðà", .unmarked, "da"), ("", .unmarked, ""),
    ("Đo\u{302}\u{303}  ", .toneless, "đô"), ("Путин", .unmarked, "путин"), ("Йошкар", .unmarked, "йошкар"),
  ])
  func keys(name: String, strength: VietnameseKeyStrength, key: String) {
    #expect(rules.vietnameseKey(of: name, strength).unicodeScalars.elementsEqual(key.unicodeScalars))
  }

  @Test(arguments: [
    "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y", "a à ả ã á ạ ă ằ â ấ", "An Anh Ánh Ân", "Da Dã Dạ Đà", "Lê Lệ Lên",
    "la Là LÀ lá",
  ])
  func sorting(words: String) {
    let sorted = words.split(separator: " ").map(String.init)
    for shuffled in [sorted.reversed(), sorted.sorted(), sorted] {
      #expect(shuffled.sorted { rules.vietnameseSortKey(of: $0) < rules.vietnameseSortKey(of: $1) } == sorted)
    }
  }

  @Test func wordsBeforeLetters() {
    let names = ["Hồ An", "Hồ Ánh", "Hoàng An", "Hồng An"]
    #expect(
      names.reversed().sorted { rules.vietnameseSortKey(of: $0) < rules.vietnameseSortKey(of: $1) } == [
        "Hoàng An", "Hồ An", "Hồ Ánh", "Hồng An",
      ])
  }
}
