import OnomaNames
import OnomaText
import Testing

/// CLDR's test data for Vietnamese (common/testData/personNameTest/vi.txt), all of its names and results.
struct VietnameseNameFormatTests {
  private static let names: [String: PersonNameFields] = {
    var full = PersonNameFields(title: "Ông", given: "Anh", given2: "Văn", locale: "vi_AQ")
    full[.surname, .core] = "Nguyễn"
    full[.credentials] = "ĐBQH"
    var ada = PersonNameFields(title: "Giáo sư, Tiến sĩ", given: "Ada Cornelia", given2: "César Martín", locale: "fr_AQ")
    ada[.given, .informal] = "Neele"
    ada[.surname, .prefix] = "von"
    ada[.surname, .core] = "Brühl"
    ada[.surname2] = "González Domingo"
    ada[.generation] = "Jr"
    ada[.credentials] = "MD DDS"
    return [
      "G": PersonNameFields(given: "Anh", locale: "vi_AQ"), "GS": PersonNameFields(given: "Anh", surname: "Nguyễn", locale: "vi_AQ"),
      "GGS": PersonNameFields(given: "Anh", given2: "Văn", surname: "Nguyễn", locale: "vi_AQ"), "full": full,
      "foreign G": PersonNameFields(given: "Sinbad", locale: "fr_AQ"),
      "foreign GS": PersonNameFields(given: "Käthe", surname: "Müller", locale: "fr_AQ"),
      "foreign GGS": PersonNameFields(given: "Zäzilia", given2: "Hamish", surname: "Stöber", locale: "fr_AQ"), "foreign full": ada,
    ]
  }()

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

  /// In the other order, whatever the name's own is.
  @Test(arguments: [
    ("GGS", PersonNameFormat.Order.givenFirst, "Anh Văn Nguyễn|Anh V. Nguyễn|A. V. Nguyễn|Anh Nguyễn|Anh Nguyễn|Anh N."),
    ("full", .givenFirst, "Ông Anh Văn Nguyễn ĐBQH|Anh V. Nguyễn ĐBQH|A. V. Nguyễn|Anh Nguyễn|Anh Nguyễn|Anh N."),
    ("foreign GS", .surnameFirst, "Müller Käthe|Müller Käthe|Müller K.|Müller Käthe|Müller Käthe|Müller K."),
    ("foreign GGS", .surnameFirst, "Stöber Hamish Zäzilia|Stöber H. Zäzilia|Stöber H. Z.|Stöber Zäzilia|Stöber Zäzilia|Stöber Z."),
    (
      "foreign full", .surnameFirst,
      "MD DDS von Brühl César Martín Ada Cornelia|MD DDS von Brühl C. M. Ada Cornelia|von Brühl C. M. A. C.|von Brühl Neele|von Brühl Neele|von Brühl A. C."
    ),
  ])
  func turned(name: String, order: PersonNameFormat.Order, expected: String) throws { try check(name, .referring, order, expected) }

  private func check(_ name: String, _ usage: PersonNameFormat.Usage, _ order: PersonNameFormat.Order?, _ expected: String) throws {
    let fields = try #require(Self.names[name])
    let found = PersonNameFormat.Formality.allCases.flatMap { formality in
      PersonNameFormat.Length.allCases.map {
        rules.formatted(fields, PersonNameFormat($0, usage, formality, order: order), in: .vietnamese)
      }
    }
    #expect(found == expected.split(separator: "|").map(String.init))
  }

  /// Chinese and Hungarian names begin with the family name, as in their languages; a lacking generation takes its comma along.
  @Test func orders() {
    #expect(vietnamese(PersonNameFields(given: "Cận Bình", surname: "Tập", locale: "zh")) == "Tập Cận Bình")
    #expect(vietnamese(PersonNameFields(given: "Viktor", surname: "Orbán", locale: "hu-HU")) == "Orbán Viktor")
    var ada = PersonNameFields(given: "Ada", surname: "Brühl", locale: "de")
    ada[.credentials] = "MD"
    #expect(vietnamese(ada) == "Ada Brühl MD")
    ada[.generation] = "III"
    #expect(vietnamese(ada) == "Ada Brühl III, MD")
    #expect(vietnamese(PersonNameFields()) == "")
  }

  private func vietnamese(_ name: PersonNameFields, _ format: PersonNameFormat = PersonNameFormat()) -> String {
    rules.formatted(name, format, in: .vietnamese)
  }

  @Test func ofParsedNames() throws {
    let name = try #require(VietnameseName(parsing: "Phạm Minh Chính", familyNames: ["Phạm"], rules: rules))
    #expect(vietnamese(PersonNameFields(name, title: "Thủ tướng"), .init(.long, .addressing)) == "Thủ tướng Chính")
    #expect(vietnamese(PersonNameFields(name), .init(.medium)) == "Phạm M. Chính")
    #expect(name.initials == "P. M. C.")
    #expect(VietnameseName(family: "Đỗ", middle: "Thị Hà", given: "Ánh").initials == "Đ. T. H. Á.")
    #expect(VietnameseName(family: "Đỗ", middle: "Thị Hà", given: "Ánh", rules: rules).genderHint == .feminine)
  }
}
