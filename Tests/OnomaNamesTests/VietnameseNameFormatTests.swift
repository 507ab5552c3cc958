import OnomaNames
import Testing

/// CLDR's test data for Vietnamese (common/testData/personNameTest/vi.txt), all of its names and results.
struct VietnameseNameFormatTests {
  private static let names: [String: PersonNameFields] = [
    "G": PersonNameFields(given: "Anh"),
    "GS": PersonNameFields(given: "Anh", surname: "Nguyễn"),
    "GGS": PersonNameFields(given: "Anh", given2: "Văn", surname: "Nguyễn"),
    "full": PersonNameFields(title: "Ông", given: "Anh", given2: "Văn", surname: "Nguyễn", credentials: "ĐBQH"),
    "foreign G": PersonNameFields(given: "Sinbad", language: "fr"),
    "foreign GS": PersonNameFields(given: "Käthe", surname: "Müller", language: "fr"),
    "foreign GGS": PersonNameFields(given: "Zäzilia", given2: "Hamish", surname: "Stöber", language: "fr"),
    "foreign full": PersonNameFields(
      title: "Giáo sư, Tiến sĩ", given: "Ada Cornelia", informalGiven: "Neele", given2: "César Martín", surnamePrefix: "von",
      surname: "Brühl",
      generation: "Jr", credentials: "MD DDS", language: "fr"),
  ]

  /// A name; formal long, medium, short; informal long, medium, short.
  @Test(arguments: [
    ("G", "Anh|Anh|Anh|Anh|Anh|Anh"), ("GS", "Nguyễn Anh|Nguyễn Anh|Nguyễn A.|Nguyễn Anh|Nguyễn Anh|Nguyễn A."),
    ("GGS", "Nguyễn Văn Anh|Nguyễn V. Anh|Nguyễn V. A.|Nguyễn Anh|Nguyễn Anh|Nguyễn A."),
    ("full", "ĐBQH Nguyễn Văn Anh|ĐBQH Nguyễn V. Anh|Nguyễn V. A.|Nguyễn Anh|Nguyễn Anh|Nguyễn A."),
    ("foreign G", "Sinbad|Sinbad|Sinbad|Sinbad|Sinbad|Sinbad"),
    ("foreign GS", "Käthe Müller|Käthe Müller|K. Müller|Käthe Müller|Käthe Müller|Käthe M."),
    ("foreign GGS", "Zäzilia Hamish Stöber|Zäzilia H. Stöber|Z. H. Stöber|Zäzilia Stöber|Zäzilia Stöber|Zäzilia S."),
    (
      "foreign full",
      "Giáo sư, Tiến sĩ Ada Cornelia César Martín von Brühl Jr, MD DDS|Ada Cornelia C. M. von Brühl Jr, MD DDS|A. C. C. M. von Brühl|Neele von Brühl|Neele von Brühl|Neele v. B."
    ),
  ])
  func referring(name: String, expected: String) throws { try check(name, .referring, nil, expected) }

  @Test(arguments: [
    ("G", "Anh|Anh|Anh|Anh|Anh|Anh"), ("GS", "Anh|Anh|Anh|Anh|Anh|Anh"), ("GGS", "Anh|Anh|Anh|Anh|Anh|Anh"),
    ("full", "Ông Anh|Ông Anh|Ông Anh|Anh|Anh|Anh"), ("foreign G", "Sinbad|Sinbad|Sinbad|Sinbad|Sinbad|Sinbad"),
    ("foreign GS", "Müller|Müller|Müller|Käthe|Käthe|Käthe"), ("foreign GGS", "Stöber|Stöber|Stöber|Zäzilia|Zäzilia|Zäzilia"),
    ("foreign full", "Giáo sư, Tiến sĩ von Brühl|Giáo sư, Tiến sĩ von Brühl|Giáo sư, Tiến sĩ von Brühl|Neele|Neele|Neele"),
  ])
  func addressing(name: String, expected: String) throws { try check(name, .addressing, nil, expected) }

  @Test(arguments: [
    ("G", "A|A|A|A|A|A"), ("GS", "NA|N|N|NA|A|A"), ("GGS", "NVA|N|N|NA|A|A"), ("full", "NVA|N|N|NA|A|A"), ("foreign G", "S|S|S|S|S|S"),
    ("foreign GS", "KM|M|M|KM|K|K"), ("foreign GGS", "ZHS|S|S|ZS|Z|Z"), ("foreign full", "ACV|V|V|NV|N|N"),
  ])
  func monogram(name: String, expected: String) throws { try check(name, .monogram, nil, expected) }

  @Test(arguments: [
    ("G", "Anh|Anh|Anh|Anh|Anh|Anh"), ("GS", "Nguyễn Anh|Nguyễn Anh|Nguyễn A.|Nguyễn Anh|Nguyễn Anh|Nguyễn Anh"),
    ("GGS", "Nguyễn Văn Anh|Nguyễn V. Anh|Nguyễn V. A.|Nguyễn Anh|Nguyễn Anh|Nguyễn Anh"),
    ("full", "Nguyễn Văn Anh|Nguyễn V. Anh|Nguyễn V. A.|Nguyễn Anh|Nguyễn Anh|Nguyễn Anh"),
  ])
  func sorting(name: String, expected: String) throws { try check(name, .referring, .sorting, expected) }

  private func check(_ name: String, _ usage: VietnameseNameFormat.Usage, _ order: VietnameseNameFormat.Order?, _ expected: String) throws {
    let fields = try #require(Self.names[name])
    let found = VietnameseNameFormat.Formality.allCases.flatMap { formality in
      VietnameseNameFormat.Length.allCases.map { rules.formatted(fields, VietnameseNameFormat($0, usage, formality, order: order)) }
    }
    #expect(found == expected.split(separator: "|").map(String.init))
  }

  /// Chinese and Hungarian names begin with the family name, as in their languages; a lacking generation takes its space along.
  @Test func orders() {
    #expect(rules.formatted(PersonNameFields(given: "Cận Bình", surname: "Tập", language: "zh"), .init()) == "Tập Cận Bình")
    #expect(
      rules.formatted(PersonNameFields(given: "Ada", surname: "Brühl", credentials: "MD", language: "de"), .init()) == "Ada Brühl, MD")
    #expect(rules.formatted(PersonNameFields(), .init()) == "")
  }

  @Test func ofParsedNames() throws {
    let name = try #require(VietnameseName(parsing: "Phạm Minh Chính", familyNames: ["Phạm"], rules: rules))
    #expect(rules.formatted(PersonNameFields(name, title: "Thủ tướng"), .init(.long, .addressing)) == "Thủ tướng Chính")
    #expect(rules.formatted(PersonNameFields(name), .init(.medium)) == "Phạm M. Chính")
    #expect(name.initials == "P. M. C.")
    #expect(VietnameseName(family: "Đỗ", middle: "Thị Hà", given: "Ánh").initials == "Đ. T. H. Á.")
    #expect(VietnameseName(family: "Đỗ", middle: "Thị Hà", given: "Ánh", rules: rules).genderHint == .feminine)
  }
}
