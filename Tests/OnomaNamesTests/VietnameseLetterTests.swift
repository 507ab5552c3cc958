import Foundation
import OnomaNames
import Testing

/// The alphabet in its encodings, in the wild and in order: expectations come from Unicode's decomposition.
struct VietnameseLetterTests {
  /// The letters as base, shape and tone, composed by Unicode: 134 beyond ASCII.
  private static let letters: [String] = {
    var letters: [String] = []
    for base in ["a", "a\u{306}", "a\u{302}", "e", "e\u{302}", "i", "o", "o\u{302}", "o\u{31B}", "u", "u\u{31B}", "y"] {
      for tone in ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"] {
        for letter in [base + tone, base.uppercased() + tone] { letters.append(letter.precomposedStringWithCanonicalMapping) }
      }
    }
    return (letters + ["đ", "Đ"]).filter { $0.unicodeScalars.contains { !$0.isASCII } }
  }()

  /// Each letter goes out and comes back in NFC, from NFC and NFD; what has no image is told with its place.
  @Test(arguments: VietnameseEncoding.allCases)
  func encodings(encoding: VietnameseEncoding) throws {
    #expect(Self.letters.count == 134)
    for letter in Self.letters {
      for form in [letter, letter.decomposedStringWithCanonicalMapping] {
        let hasImage =
          encoding == .tcvn3
          ? letter == letter.lowercased() || "ĂÂÊÔƠƯĐ".contains(letter) : encoding == .tcvn3Capitals ? letter == letter.uppercased() : true
        let prefix = "ABC "
        do throws(VietnameseEncodingError) {
          let bytes = try rules.encoded(prefix + form, to: encoding)
          let back = try rules.decoded(bytes, from: encoding)
          if !hasImage || !back.utf8.elementsEqual((prefix + letter).utf8) { Issue.record("\(letter) in \(encoding): \(back)") }
        } catch {
          if hasImage || error != .noImage(Character(letter), offset: 4, encoding) { Issue.record("\(letter) in \(encoding): \(error)") }
        }
      }
    }
  }

  /// Windows-1258 has base letters and tones as bytes of their own; whatever combination comes, the text is NFC.
  @Test func windows1258IsComposed() throws {
    let tones: [(byte: UInt8, mark: String)] = [
      (0xCC, "\u{300}"), (0xEC, "\u{301}"), (0xD2, "\u{309}"), (0xDE, "\u{303}"), (0xF2, "\u{323}"),
    ]
    let bases: [(byte: UInt8, letter: String)] = [
      (0x61, "a"), (0xE2, "â"), (0xE3, "ă"), (0x65, "e"), (0xEA, "ê"), (0x69, "i"), (0x6F, "o"), (0xF4, "ô"), (0xF5, "ơ"), (0x75, "u"),
      (0xFD, "ư"), (0x79, "y"), (0x41, "A"), (0xC2, "Â"), (0xC3, "Ă"), (0x45, "E"), (0xCA, "Ê"), (0x49, "I"), (0x4F, "O"), (0xD4, "Ô"),
      (0xD5, "Ơ"), (0x55, "U"), (0xDD, "Ư"), (0x59, "Y"),
    ]
    for base in bases {
      for tone in tones {
        let expected = (base.letter + tone.mark).precomposedStringWithCanonicalMapping
        let found = try rules.decoded([base.byte, tone.byte], from: .windows1258)
        if !found.utf8.elementsEqual(expected.utf8) { Issue.record("\(expected): \(found.debugDescription)") }
      }
    }
  }

  /// A sentence in the bytes of a font, read as windows-1252.
  private static func misread(_ text: String, _ encoding: VietnameseEncoding) throws -> String {
    try #require(String(bytes: rules.encoded(text, to: encoding), encoding: .windowsCP1252))
  }

  @Test(arguments: [
    "Chủ tịch nước thăm Huế và Đà Nẵng", "Nguyễn Thị Hồng Nhung", "Thủ tướng Phạm Minh Chính", "tỉnh Quảng Ngãi", "Đường Trần Hưng Đạo",
    "Trường đại học Bách khoa", "Lê Quý Đôn", "Cộng hòa xã hội chủ nghĩa Việt Nam",
  ])
  func mojibake(text: String) throws {
    for encoding in [VietnameseEncoding.tcvn3, .vni] {
      let found = rules.mojibake(in: try Self.misread(text, encoding))
      #expect(found?.encoding == encoding)
      #expect(found?.text == text)
    }
  }

  /// Capitals: .VnTimeH has the bytes of small letters, VNI its own.
  @Test(arguments: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TIẾNG VIỆT", "NGUYỄN VĂN AN"])
  func capitals(text: String) throws {
    let font = rules.mojibake(in: try Self.misread(text, .tcvn3Capitals))
    #expect(font?.text == text)
    #expect(rules.mojibake(in: try Self.misread(text, .vni))?.text == text)
  }

  @Test(arguments: [
    "Chủ tịch nước thăm Huế", "Café de Paris", "Ångström", "Größe und Maß", "El Niño año", "Čeština", "Владимир", "naïve façade",
    "“quoted” — dash",
  ])
  func rightAsItIs(text: String) { #expect(rules.mojibake(in: text) == nil) }

  /// Letters in the order of the alphabet, tones ngang huyền hỏi ngã sắc nặng, small letters first: as CLDR's collation for Vietnamese.
  @Test func order() {
    var expected: [String] = []
    for base in "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz" {
      let isVowel = "aăâeêioôơuưy".contains(base)
      for tone in isVowel ? ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"] : [""] {
        for letter in [String(base) + tone, String(base).uppercased() + tone] {
          expected.append(letter.precomposedStringWithCanonicalMapping)
        }
      }
    }
    let sorted = expected.reversed().sorted { rules.vietnameseSortKey(of: $0) < rules.vietnameseSortKey(of: $1) }
    #expect(sorted == expected)
    let nfd = expected.map(\.decomposedStringWithCanonicalMapping)
    #expect(zip(expected, nfd).allSatisfy { rules.vietnameseSortKey(of: $0) == rules.vietnameseSortKey(of: $1) })
  }

  /// Digraphs are no letters; spaces before hyphens before letters; tones count only where all letters are the same. Checked against ICU 74.
  @Test(arguments: [
    ["ca", "cha", "co"], ["na", "nga", "nha", "no"], ["Hồ An", "Hồ-An", "Hồ, An", "Hồa"], ["Bình-Vịnh", "Bính-Vinh"],
    ["Anh Dần", "Anh-Dần", "Ánh, Mẫn"],
    ["da", "đa", "e"], ["Lê", "Lể", "Lê An", "Lên"], ["tá lá", "tạ la"],
  ])
  func lists(names: [String]) {
    for shuffled in [Array(names.reversed()), names.sorted()] {
      #expect(shuffled.sorted { rules.vietnameseSortKey(of: $0) < rules.vietnameseSortKey(of: $1) } == names)
    }
  }

  /// Keys without marks are what Unicode's decomposition leaves, and d for đ.
  @Test func unmarkedKeys() {
    for letter in Self.letters {
      let bare = letter.decomposedStringWithCanonicalMapping.unicodeScalars.first.map { String($0).lowercased() } ?? ""
      #expect(rules.vietnameseKey(of: letter, .unmarked) == (bare == "đ" ? "d" : bare))
    }
  }
}
