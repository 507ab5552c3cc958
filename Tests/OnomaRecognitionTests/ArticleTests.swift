import Foundation
import Onoma
import Testing

/// The sample article, as it comes and in the disguises that articles come in.
@Suite struct ArticleTests {
  @Test func theEnglishSampleIsFullyAnnotated() throws {
    let document = annotator.annotate(try sample("visit.en.txt"))
    #expect(document.language == .english)
    let mentions = found(document)
    func entity(of text: String, _ label: Label) throws -> Int {
      let mention = try #require(mentions.first { $0.text == text && $0.label == label }, "\(text) was not found")
      return try #require(mention.entity)
    }
    let hanoi = try entity(of: "HÀ NỘI", .place)
    #expect(document.entities[hanoi].canonical == "Hà Nội")
    #expect(document.entities[hanoi].forms[.russian]?.text == "Ханой")
    let mishustin = try entity(of: "Mikhail Vladimirovich Mishustin", .person)
    #expect(try entity(of: "Mishustin", .person) == mishustin)
    #expect(try entity(of: "Mikhail Mishustin", .person) == mishustin)
    #expect(document.entities[mishustin].canonical == "Mikhail Vladimirovich Mishustin")
    #expect(try entity(of: "Phạm Minh Chính", .person) == entity(of: "Chính", .person))
    #expect(try entity(of: "Vietnam Electricity Group", .organization) == entity(of: "EVN", .organization))
    #expect(try entity(of: "VNA", .organization) != entity(of: "VNS", .organization))
    for name in [
      "Việt Nam People's Army", "Government Office", "Eurasian Economic Union",
      "Intergovernmental Committee on Economic-Trade and Scientific-Technological Cooperation",
    ] {
      _ = try entity(of: name, .organization)
    }
  }

  @Test func amountsAreExact() throws {
    let document = annotator.annotate(try sample("visit.en.txt"))
    let amounts = document.mentions.compactMap { mention in
      mention.money.map {
        "\(document.surface(of: mention)) = \($0.value) \($0.upperValue.map { "\($0) " } ?? "")\($0.currency.likeliestCode ?? "?")"
      }
    }
    #expect(
      amounts == [
        "US$3.63 billion = 3630000000 USD", "$4.57 billion = 4570000000 USD", "VNĐ18 trillion = 18000000000000 VND",
        "$180 million and $200 million = 180000000 200000000 USD",
      ])
  }

  @Test func theRussianSampleTiesAllCasesOfAName() throws {
    let document = annotator.annotate(try sample("visit.ru.txt"))
    #expect(document.language == .russian)
    let forms = ["Михаила Владимировича Мишустина", "Мишустин", "Мишустину", "Мишустиным"]
    let entities = Set(found(document).filter { forms.contains($0.text) }.map(\.entity))
    #expect(entities.count == 1)
    let entity = try #require(entities.first ?? nil)
    #expect(document.entities[entity].canonical == "Михаил Владимирович Мишустин")
    #expect(document.entities[entity].forms[.vietnamese]?.text == "Mikhail Mishustin")
  }

  @Test func theVietnameseSampleKnowsWhoOngChinhIs() throws {
    let document = annotator.annotate(try sample("visit.vi.txt"))
    #expect(document.language == .vietnamese)
    let mentions = found(document)
    let full = try #require(mentions.first { $0.text == "Phạm Minh Chính" })
    let short = try #require(mentions.first { $0.text == "Chính" })
    #expect(full.entity == short.entity)
    #expect(mentions.contains { $0.text == "tỉnh Khánh Hòa" && $0.label == .place })
    #expect(mentions.contains { $0.text == "Tập đoàn Điện lực Việt Nam" && $0.label == .organization })
  }

  static let disguises: [(name: String, change: @Sendable (String) -> String)] = [
    ("NFD", { $0.decomposedStringWithCanonicalMapping }),
    ("CRLF", { $0.replacingOccurrences(of: "\n", with: "\r\n") }),
    ("no-break spaces", { $0.replacingOccurrences(of: " ", with: "\u{A0}") }),
  ]

  @Test(arguments: ["visit.en.txt", "visit.vi.txt", "visit.ru.txt"], 0..<3)
  func aDisguiseChangesNothing(file: String, disguise: Int) throws {
    let plain = try sample(file)
    let (name, change) = Self.disguises[disguise]
    let expected = found(annotator.annotate(plain)).map { Found(label: $0.label, text: change($0.text), entity: $0.entity) }
    let actual = found(annotator.annotate(change(plain)))
    // Strings compare by canonical equivalence; bytes must agree too.
    #expect(actual.map { Array($0.text.utf8) } == expected.map { Array($0.text.utf8) }, "\(name)")
    #expect(actual == expected, "\(name)")
  }

  @Test func theEnglishSampleInCapitalsHasTheSameEntities() throws {
    let plain = try sample("visit.en.txt")
    let expected = found(annotator.annotate(plain)).map { Found(label: $0.label, text: $0.text.uppercased(), entity: $0.entity) }
    #expect(found(annotator.annotate(plain.uppercased())) == expected)
  }

  @Test func theEnglishSampleWithoutMarksHasTheSameEntities() throws {
    let plain = try sample("visit.en.txt")
    let expected = found(annotator.annotate(plain)).map { Found(label: $0.label, text: unmarked($0.text), entity: $0.entity) }
    #expect(found(annotator.annotate(unmarked(plain))) == expected)
  }

  @Test func utf16LeadsBackToItsOwnBytes() throws {
    let plain = try sample("visit.en.txt")
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in plain.utf16 { bytes += [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)] }
    let decoded = try SourceText.decode(bytes)
    let document = annotator.annotate(decoded.text)
    #expect(found(document) == found(annotator.annotate(plain)))
    for mention in document.mentions {
      let span = decoded.map.sourceSpan(of: mention.span)
      let slice = try SourceText.decode(Array(bytes[span.utf8Start..<span.utf8End]), encoding: .utf16LittleEndian)
      #expect(slice.text.string == document.surface(of: mention))
    }
  }
}
