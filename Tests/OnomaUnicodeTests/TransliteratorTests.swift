import OnomaUnicode
import Testing

struct TransliteratorTests {
  @Test(
    "ICU's own",
    arguments: [
      ("Russian-Latin/BGN", "Щербаков", "Shcherbakov"), ("Russian-Latin/BGN", "Хрущёв", "Khrushchëv"),
      ("Latin-ASCII", "Nguyễn Đặng Łódź Straße", "Nguyen Dang Lodz Strasse"), ("Latin-ASCII", "½", " 1/2"),
      ("NFD; [:Mn:] Remove; NFC", "Đặng", "Đang"), ("Any-Upper", "straße", "STRASSE"), ("Latin-ASCII", "", ""),
    ])
  func named(identifier: String, text: String, expected: String) throws {
    #expect(scalars(try Transliterator.named(identifier).transliterated(text)) == scalars(expected))
  }

  @Test("One object for one identifier")
  func cached() throws {
    let first = try Transliterator.named("Latin-ASCII")
    #expect(try Transliterator.named("Latin-ASCII") === first)
    #expect(first.identifier == "Latin-ASCII")
  }

  @Test("An unknown identifier is an error", arguments: ["Klingon-Latin", "", "NFD; Nothing", "Latin-ASCII\0"])
  func unknown(identifier: String) {
    #expect(throws: UnicodeError.unknownTransliterator(identifier)) { try Transliterator.named(identifier) }
  }

  @Test("Rules of one's own")
  func rules() throws {
    let own = try Transliterator(identifier: "soft", rules: "ь > ’; ъ > ”;")
    #expect(try own.transliterated("объём льда") == "об”ём л’да")
    let contextual = try Transliterator(identifier: "kh", rules: "# Х by its neighbours\nХ } [:Lowercase:] > Kh;\nХ > KH;\nх > kh;")
    #expect(try contextual.transliterated("Хх ХХ") == "Khkh KHKH")
  }

  @Test("Rules that do not compile are an error that names the line")
  func faultyRules() throws {
    let error = try #require(throws: UnicodeError.self) { try Transliterator(identifier: "bad", rules: "а > a;\n[б > b;\nв > v;") }
    #expect(error.description.hasPrefix("the rules of \"bad\" do not compile at line 2, column 1: U_"))
  }

  @Test("Many tasks at once get what one alone gets")
  func concurrent() async throws {
    let words = ["Щербаков", "Мишустин", "Йошкар-Ола", "Ёжиков", "Съезд", "Хабаровск", "Юрьев", "Чайковский"]
    let identifiers = ["Russian-Latin/BGN", "Cyrillic-Latin", "Any-Latin; Latin-ASCII", "Any-Upper"]
    let own = try Transliterator(identifier: "own", rules: "$vowel = [аеёиоуыэюя]; $vowel { е > ye; ь > ; щ > shch; х > kh;")
    var expected: [String: String] = [:]
    for word in words {
      for identifier in identifiers { expected[identifier + word] = try Transliterator.named(identifier).transliterated(word) }
      expected["own" + word] = try own.transliterated(word)
    }
    let results = try await withThrowingTaskGroup(of: [String: String].self) { group in
      for task in 0..<16 {
        group.addTask {
          var results: [String: String] = [:]
          for round in 0..<40 {
            let word = words[(task + round) % words.count]
            for identifier in identifiers {
              results[identifier + word] = try Transliterator.named(identifier).transliterated(word)
            }
            results["own" + word] = try own.transliterated(word)
          }
          return results
        }
      }
      return try await group.reduce(into: [[String: String]]()) { $0.append($1) }
    }
    #expect(results.count == 16)
    for result in results { #expect(result == expected) }
  }
}
