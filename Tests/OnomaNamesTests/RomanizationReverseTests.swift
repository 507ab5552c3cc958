import OnomaNames
import OnomaText
import Testing

struct RomanizationReverseTests {
  static let letters = Array("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
  static let reversible = RomanizationStandard.allCases.filter(\.isReversible)

  /// What two standards write alike, as `RomanizationStandard.isReversible` tells.
  private func isException(_ text: String, _ standard: RomanizationStandard) -> Bool {
    let word = text.lowercased()
    return switch standard {
    case .iso9, .gost779A, .gost16876A: false
    case .gost779B: ["е", "ы", "э", "ь", "ъ"].contains { word.contains($0 + "ь") || word.contains($0 + "ъ") }
    case .alaLC: word.contains("шч")
    case .gost16876B: ["йа", "йу", "йо", "йй"].contains { word.contains($0) }
    default: ["шч", "йа", "йу"].contains { word.contains($0) }
    }
  }

  @Test(arguments: reversible)
  func pairsOfLettersComeBack(standard: RomanizationStandard) {
    for first in Self.letters {
      for second in Self.letters {
        let word = "б\(first)\(second)б"
        if isException(word, standard) { continue }
        for word in [word, word.uppercased(), "Б" + word.dropFirst()] {
          let latin = rules.romanized(word, standard)
          #expect(rules.russian(fromRomanized: latin, standard) == word, "\(standard) \(latin)")
        }
      }
    }
  }

  @Test(arguments: reversible)
  func randomWordsComeBack(standard: RomanizationStandard) {
    var random = SplitMix(seed: 7)
    for _ in 0..<2_000 {
      let word = "В" + String((0..<Int.random(in: 1...12, using: &random)).map { _ in Self.letters.randomElement(using: &random) ?? "а" })
      if isException(word + "ан", standard) { continue }
      for word in [word, word.uppercased() + "АН", "12, " + word + " – (и)"] {
        #expect(rules.russian(fromRomanized: rules.romanized(word, standard), standard) == word, "\(standard)")
      }
    }
  }

  @Test(arguments: [
    ("Hruŝëv", RomanizationStandard.iso9, "Хрущёв"), ("OBʺEKT", .iso9, "ОБЪЕКТ"), ("Cy`ganov", .gost779B, "Цыганов"),
    ("Jurij Ëlkin", .scientific, "Юрий Ёлкин"),
    ("T͡soĭ", .alaLC, "Цой"), ("Quebec, 1995", .iso9, "Qуебец, 1995"), ("ʹ", .iso9, "ʹ"), ("", .iso9, ""),
    ("Xruščëv", .scientific, "Хрущёв"),
  ])
  func reads(latin: String, standard: RomanizationStandard, russian: String) {
    #expect(rules.russian(fromRomanized: latin, standard) == russian)
  }

  @Test func otherStandardsAreNotReversed() {
    #expect(rules.russian(fromRomanized: "Yeltsin", .press) == nil)
    #expect(rules.russian(fromRomanized: "Yeltsin", .icao) == nil)
  }
}
