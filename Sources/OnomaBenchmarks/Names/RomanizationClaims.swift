internal import Foundation
internal import Onoma

/// Romanization: each schema of iuliia on the 33 letters, and English spellings led back to Russian.
enum RomanizationClaims {
  /// What a schema's file tells.
  private struct Schema: Decodable {
    var name: String
    var mapping: [String: String]
    var prev_mapping: [String: String]?

    /// The Latin for a letter by itself, in lower case.
    func latin(_ letter: Character) -> String? {
      // Some schemas leave ё as it is; the standards have ë.
      (prev_mapping?[String(letter)] ?? mapping[String(letter)])?.replacingOccurrences(of: "ё", with: "ë")
    }
  }

  /// The standard that a schema is of, and whether it is the form in ASCII.
  private static let standards: [String: (RomanizationStandard, ascii: Bool)] = [
    "ala_lc": (.alaLC, false), "ala_lc_alt": (.alaLC, true), "bgn_pcgn": (.bgnPCGNDotted, false), "bgn_pcgn_alt": (.bgnPCGN, false),
    "bs_2979": (.bs2979, false), "bs_2979_alt": (.bs2979, true), "gost_16876": (.gost16876A, false), "gost_16876_alt": (.gost16876B, false),
    "gost_52290": (.gost52290, false), "gost_52535": (.gost52535, false), "gost_7034": (.gost7034, false), "gost_779": (.gost779A, false),
    "gost_779_alt": (.gost779B, false), "icao_doc_9303": (.icao, false), "iso_9_1954": (.iso9From1954, false),
    "iso_9_1968": (.iso9From1968, false), "iso_9_1968_alt": (.iso9From1968English, false), "mosmetro": (.mosmetro, false),
    "mvd_310": (.mvd310, false), "mvd_310_fr": (.mvd310French, false), "mvd_782": (.mvd782, false), "scientific": (.scientific, false),
    "telegram": (.telegram, false), "ungegn_1987": (.ungegn1987, false), "uz": (.uzbek, false), "wikipedia": (.wikipedia, false),
    "yandex_maps": (.yandexMaps, false), "yandex_money": (.yandexMoney, false),
  ]

  static func schemas(_ data: NameData, _ rules: NameRules) throws -> [NameClaim] {
    var whole = NameClaim("romanization schemas, all 33 letters in 3 cases", asked: 1)
    for (name, (standard, ascii)) in standards.sorted(by: { $0.key < $1.key }) {
      guard let file = data.names(from: "\(name).json", to: ".json").first else { continue }
      let schema = try JSONDecoder().decode(Schema.self, from: data.bytes(of: file))
      for letter in "абвгдеёжзийклмнопрстуфхцчшщъыьэюя" {
        guard let lower = schema.latin(letter) else { continue }
        let title = lower.prefix(1).uppercased() + lower.dropFirst()
        for (text, expected) in [(String(letter), lower), (letter.uppercased(), title)] {
          let found = rules.romanized(text, standard, ascii: ascii)
          whole.count(found == expected, "\(name): \(text) is \(found), not \(expected)")
        }
        // Behind another capital it stands among capitals.
        guard let inner = schema.mapping["о"], let plain = schema.mapping[String(letter)], schema.prev_mapping == nil else { continue }
        let expected = (inner + plain.replacingOccurrences(of: "ё", with: "ë")).uppercased()
        let found = rules.romanized("О" + letter.uppercased(), standard, ascii: ascii)
        whole.count(found == expected, "\(name): О\(letter.uppercased()) is \(found), not \(expected)")
      }
    }
    return whole.total == 0 ? [] : [whole]
  }

  static func reverse(_ data: NameData, _ rules: NameRules, _ known: KnownNames) throws -> [NameClaim] {
    var first = NameClaim("English to Russian, the first candidate", asked: 0.45)
    var five = NameClaim("English to Russian, among the first five", asked: 0.7)
    for file in data.names(from: "english-russian-pairs", to: ".tsv") {
      for row in try data.rows(of: file, hasHeader: false) where row.count > 1 {
        let expected = row[1].replacingOccurrences(of: " ", with: "")
        let found = rules.russianCandidates(forLatin: row[0], names: known).map(\.text)
        first.count(found.first == expected, "\(row[0]): \(found.first ?? "–"), not \(expected)")
        five.count(found.contains(expected), "\(row[0]): \(found.joined(separator: " ")), not \(expected)")
      }
    }
    return first.total == 0 ? [] : [first, five]
  }
}
