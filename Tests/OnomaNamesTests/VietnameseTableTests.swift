import OnomaNames
import Testing

struct VietnameseTableTests {
  @Test(arguments: [
    ("vietnamese/encodings.tsv", "ab\t\t\t\t\t\t\t\t\tonoma", ":2:1: a letter is not one code point; write the table in NFC"),
    ("vietnamese/encodings.tsv", "ạ\tGG\t\t\t\t\t\t\t\tonoma", ":2:3: \"GG\" is no code"),
    ("vietnamese/encodings-other.tsv", "koi8\t80\tU+0041\tonoma", ":2:1: \"koi8\" is no encoding"),
    ("vietnamese/encodings-other.tsv", "vni\t\tU+0041\tonoma", ":2:5: \"\" is no code"),
    ("vietnamese/encodings-other.tsv", "vni\t80\tA\tonoma", ":2:8: \"A\" is no character"),
    ("vietnamese/particles.tsv", "фон\tonoma", ":2:1: \"фон\" has letters that Vietnamese lacks"),
  ])
  func diagnostics(path: String, line: String, message: String) { expectRefusal(of: line, in: path, message) }

  /// A line of 134 letters, each with its codes; no two letters share a code in one encoding.
  @Test func codesAreDistinct() throws {
    let rows = try #require(tables["vietnamese/encodings.tsv"]).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(rows.count == 135)
    for column in 1...8 {
      let codes = rows.dropFirst().map { $0[column] }.filter { !$0.isEmpty }
      #expect(Set(codes).count == codes.count, "\(rows[0][column])")
    }
  }

  /// Long lines take time in proportion to their length.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "Nguyễn ", "n", "ư", "a\u{302}", "\u{301}", "TiÕng", "dd", "Hà. ", "H'", "xtin-", "Müller ", "Смит ", "Nguyen ", "`", "a`", "Y Niê ",
      "\u{0}", "😀 ", "Hà - ", "Lê-nin ", "û",
    ])
  func longTextsAreLinear(piece: String) {
    let text = String(repeating: piece, count: 20_000)
    _ = rules.normalized(text, options: .init(letterCase: .title, form: .nfd, maximumUTF8Count: .max))
    _ = rules.vietnameseKey(of: text, .spelling)
    _ = rules.vietnameseSortKey(of: text)
    _ = rules.mojibake(in: text)
    _ = rules.typed(text)
    _ = VietnameseName(parsing: text, rules: rules)
    _ = VietnameseName(parsing: "Nguyễn " + text, familyNames: ["Nguyễn"], rules: rules)
    for kind in VietnameseNameKind.allCases { _ = rules.russianTranscription(of: text, as: kind) }
    for encoding in VietnameseEncoding.allCases { _ = try? rules.encoded(text, to: encoding) }
  }
}
