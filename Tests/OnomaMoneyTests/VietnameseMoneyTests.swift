import OnomaMoney
import OnomaText
import Testing

@Suite("Amounts in Vietnamese")
struct VietnameseMoneyTests {
  static let signsAndCodes: [MoneyExample] = [
    .init("Vé giá ⟦100.000đ⟧ một lượt.", "100000 VND"),
    .init("Vàng nhẫn lên ⟦14.950.000₫⟧/chỉ.", "14950000 VND"),
    .init("Kim ngạch đạt ⟦1,97 tỷ USD⟧ năm ngoái.", "1970000000 USD"),
    .init("Tỷ giá là ⟦25.101 đồng⟧ một đô la.", "25101 VND"),
    .init("Quỹ nhận ⟦S$9 triệu⟧ và ⟦2.900 AUD⟧.", "9000000 SGD; 2900 AUD"),
    .init("Thuế thu được ⟦3.000 tỷ đồng⟧.", "3000000000000 VND"),
    .init("Máy bán ⟦1tr5 đồng⟧ thôi.", "1500000 VND"),
    .init("Cầu mới tốn ⟦9,9 nghìn tỷ đồng⟧.", "9900000000000 VND"),
    .init("Xe cũ chừng ⟦75.000 nhân dân tệ⟧.", "about 75000 CNY"),
    .init("Khoản vay ⟦5 tỷ 200 triệu đồng⟧ đã trả.", "5200000000 VND"),
  ]

  static let words: [MoneyExample] = [
    .init("Mỗi nhà góp ⟦hai triệu đồng⟧.", "2000000 VND"),
    .init("Ngôi nhà trị giá ⟦một tỷ rưỡi đồng⟧.", "1500000000 VND"),
    .init("Bà cất ⟦hai triệu ba trăm nghìn đồng⟧.", "2300000 VND"),
    .init("Họ cần ⟦ba mươi mốt triệu đồng⟧.", "31000000 VND"),
    .init("Anh kiếm ⟦nửa triệu đồng⟧ một ngày.", "500000 VND"),
    .init("Thưởng ⟦một trăm linh năm nghìn đồng⟧.", "105000 VND"),
  ]

  static let ranges: [MoneyExample] = [
    .init("Vốn cần từ ⟦3 đến 5 tỷ đồng⟧.", "3000000000–5000000000 VND"),
    .init("Dự án ⟦12-15 tỷ USD⟧ bị hoãn.", "12000000000–15000000000 USD"),
    .init("SJC niêm yết ⟦149,5 - 151 triệu đồng⟧/lượng.", "149500000–151000000 VND"),
    .init("Lương ⟦500 nghìn đến 2 triệu đồng⟧ mỗi tuần.", "500000–2000000 VND"),
    .init("Giá dứa tăng từ ⟦4.000 đồng⟧ lên ⟦6.500 đồng⟧.", "4000 VND; 6500 VND"),
  ]

  static let hedges: [MoneyExample] = [
    .init("Doanh thu gần ⟦5 tỷ đồng⟧.", "below 5000000000 VND"),
    .init("Phạt hơn ⟦80 triệu đồng⟧.", "above 80000000 VND"),
  ]

  @Test("found, with their values", arguments: signsAndCodes + words + ranges + hedges)
  func found(example: MoneyExample) {
    #expect(MoneyTestLexicon.marked(example.plain, .vietnamese) == example.marked)
    #expect(MoneyTestLexicon.meanings(example.plain, .vietnamese) == example.meanings)
  }

  @Test("Mark-free text is read where nothing has marks")
  func unmarked() {
    #expect(MoneyTestLexicon.meanings("Cong ty lai 732 ty dong nam nay.", .vietnamese) == "732000000000 VND")
    #expect(MoneyTestLexicon.meanings("Sau do ong den Hue.", .vietnamese).isEmpty)
    #expect(MoneyTestLexicon.meanings("Đội U16 Việt Nam yên tâm.", .vietnamese).isEmpty)
  }

  @Test(
    "refused",
    arguments: [
      "Có 10 đồng nghiệp đến thăm.", "Hai đồng chí về quê.", "Số 25 Đồng Khởi, quận 1.", "Hai xu hướng mới.", "Cả nước có 5 đô thị lớn.",
      "Đ/c Hùng phát biểu.", "Hồ sơ số 326Đ được lập.", "Năm 2025 tăng 7,5%.", "Hàng triệu đồng bào.", "Nam 35 tuổi, cao 1,7 m.",
      "Hai bảng đấu khởi tranh.", "Xăng E5 RON 92 giảm giá.", "Tài khoản 0123 456 789.",
    ])
  func refused(sentence: String) {
    #expect(MoneyTestLexicon.marked(sentence, .vietnamese) == sentence)
  }

  @Test("A period parts thousands, a comma decimals")
  func separators() throws {
    let amount = try #require(MoneyTestLexicon.candidates(in: "Giá 1.500 USD.", .vietnamese).2.first?.amount)
    #expect(amount.value.description == "1500" && amount.readings.isEmpty)
    let comma = try #require(MoneyTestLexicon.candidates(in: "Giá 1,234 tỷ USD.", .vietnamese).2.first?.amount)
    #expect(comma.value.description == "1234000000" && comma.readings.count == 2)
  }
}
