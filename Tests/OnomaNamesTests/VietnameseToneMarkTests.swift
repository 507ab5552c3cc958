import Foundation
import OnomaNames
import Testing

/// Tone marks by Decision 1989/QĐ-BGDĐT of 25 May 2018 (the new style) and by older usage, spelled out here letter by letter: the expectations are
/// composed by Unicode, not by the tables.
struct VietnameseToneMarkTests {
  /// Combining marks of huyền, sắc, hỏi, ngã, nặng.
  private static let marks: [(mark: Unicode.Scalar, tone: VietnameseTone)] = [
    ("\u{300}", .huyen), ("\u{301}", .sac), ("\u{309}", .hoi), ("\u{303}", .nga), ("\u{323}", .nang),
  ]

  /// An open syllable without tone, and the places of the letter that bears the mark in the old and the new style.
  private static let open: [(syllable: String, old: Int, new: Int)] = [
    ("toa", 1, 2), ("khoe", 2, 3), ("thuy", 2, 3), ("huê", 2, 2), ("thuơ", 3, 3), ("mia", 1, 1), ("mua", 1, 1), ("mưa", 1, 1),
    ("khuya", 3, 3), ("ta", 1, 1), ("te", 1, 1), ("tê", 1, 1), ("ti", 1, 1), ("ty", 1, 1), ("to", 1, 1), ("tô", 1, 1), ("tơ", 1, 1),
    ("tu", 1, 1), ("tư", 1, 1), ("oa", 0, 1), ("oe", 0, 1), ("uy", 0, 1), ("a", 0, 0), ("y", 0, 0),
    // qu and gi are onsets: their u and i bear no mark, but for the only vowel of gì.
    ("qua", 2, 2), ("que", 2, 2), ("quê", 2, 2), ("qui", 2, 2), ("quy", 2, 2), ("quơ", 2, 2), ("gia", 2, 2), ("gio", 2, 2), ("giư", 2, 2),
    ("giơ", 2, 2), ("giu", 2, 2), ("gi", 1, 1),
  ]

  /// Closed syllables, whose mark no style moves: on the letter with a hook or circumflex, else on the second of two vowels.
  private static let closed: [(syllable: String, place: Int)] = [
    ("hoan", 2), ("hoai", 2), ("toan", 2), ("khoeo", 3), ("huynh", 2), ("khuyu", 3), ("nguyên", 4), ("tiên", 2), ("yên", 1), ("muôn", 2),
    ("mươn", 2), ("rươu", 2), ("tuôi", 2), ("quyên", 3), ("quân", 2), ("quynh", 2), ("giêng", 2), ("gin", 1), ("giang", 2), ("gion", 2),
    ("giươm", 3), ("xoong", 2), ("hoang", 2), ("quang", 2), ("quăn", 2), ("thuân", 3), ("khuây", 3), ("hoay", 2), ("mai", 1), ("mau", 1),
    ("mây", 1), ("chiêu", 3), ("yêu", 1), ("mui", 1), ("moi", 1), ("nghiêng", 4),
  ]

  private static func marked(_ syllable: String, _ mark: Unicode.Scalar, at place: Int) -> String {
    var scalars = Array(syllable.unicodeScalars)
    scalars.insert(mark, at: place + 1)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view).precomposedStringWithCanonicalMapping
  }

  private static func cases(_ text: String) -> [String] {
    [text, text.prefix(1).uppercased() + text.dropFirst(), text.uppercased()].map(\.precomposedStringWithCanonicalMapping)
  }

  private func normalized(_ text: String, _ marks: NameNormalizationOptions.ToneMarks) -> String {
    rules.normalized(text, options: .init(toneMarks: marks)).text
  }

  private func expect(_ found: String, _ expected: String, _ from: String) {
    if !found.utf8.elementsEqual(expected.utf8) { Issue.record("\(from): \(found), not \(expected)") }
  }

  @Test func openRhymes() {
    var moving: Set<String> = []
    for (syllable, old, new) in Self.open {
      for (mark, tone) in Self.marks {
        for (oldText, newText) in zip(Self.cases(Self.marked(syllable, mark, at: old)), Self.cases(Self.marked(syllable, mark, at: new))) {
          if oldText != newText { moving.insert(syllable) }
          for source in [oldText, newText, oldText.decomposedStringWithCanonicalMapping, newText.decomposedStringWithCanonicalMapping] {
            expect(normalized(source, .old), oldText, source)
            expect(normalized(source, .new), newText, source)
            expect(rules.toneMarked(source, .old), oldText, source)
            expect(rules.toneMarked(source, .new), newText, source)
            expect(normalized(normalized(source, .new), .new), newText, source)
            #expect(VietnameseSyllable(parsing: source, rules: rules)?.tone == tone, "\(source)")
          }
          expect(normalized(oldText, .keep), oldText, oldText)
          expect(normalized(newText, .keep), newText, newText)
        }
      }
    }
    #expect(moving == ["toa", "khoe", "thuy", "oa", "oe", "uy"])
  }

  @Test func closedRhymes() {
    for (syllable, place) in Self.closed {
      for (mark, _) in Self.marks {
        for text in Self.cases(Self.marked(syllable, mark, at: place)) {
          for style in NameNormalizationOptions.ToneMarks.allCases {
            expect(normalized(text, style), text, text)
            expect(normalized(text.decomposedStringWithCanonicalMapping, style), text, text)
          }
        }
      }
    }
  }

  /// The mark on any letter of the syllable, consonants too, before the circumflex or horn or after it, comes to its place.
  @Test func misplacedMarks() {
    for (syllable, old, _) in Self.open.map({ ($0.syllable, $0.old, $0.new) }) + Self.closed.map({ ($0.syllable, $0.place, $0.place) }) {
      for (mark, _) in Self.marks {
        let expected = Self.marked(syllable, mark, at: old)
        for place in 0..<syllable.unicodeScalars.count {
          let composed = Self.marked(syllable, mark, at: place)
          expect(normalized(composed, .old), expected, composed)
          expect(normalized(composed.decomposedStringWithCanonicalMapping, .old), expected, composed)
          expect(normalized(Self.toneBeforeShape(syllable, mark, at: place), .old), expected, "tone first in \(composed)")
        }
      }
    }
  }

  /// The letter, the tone, and only then its circumflex, breve or horn.
  private static func toneBeforeShape(_ syllable: String, _ mark: Unicode.Scalar, at place: Int) -> String {
    var view = String.UnicodeScalarView()
    for (index, scalar) in syllable.unicodeScalars.enumerated() {
      let parts = Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
      view.append(parts[0])
      if index == place { view.append(mark) }
      view.append(contentsOf: parts.dropFirst())
    }
    return String(view)
  }

  /// Marks that stand behind their letters, as old keyboards and scanners leave them.
  @Test(arguments: [
    ("Ha\u{2CB}", "Hà"), ("Ha`", "Hà"), ("Phu\u{B4}c", "Phúc"), ("Vu\u{2DC}", "Vũ"), ("Trâ`n", "Trần"), ("Nguyê~n", "Nguyễn"),
    ("Nguye^\u{303}n", "Nguyễn"), ("Tra\u{2C6}\u{300}n", "Trần"), ("Va\u{2D8}n", "Văn"), ("Quý\u{B4}", "Quý"),
  ])
  func spacingMarks(text: String, expected: String) {
    let result = rules.normalized(text, options: .init())
    expect(result.text, expected, text)
    #expect(result.warning == nil && result.isRepaired)
  }

  /// The same signs as quotation marks and apostrophes stay.
  @Test(arguments: ["`Hà`", "'Hà'", "Hà ` An", "“Hà”", "(Hà)", "Hà, An", "Hà/An"])
  func notSpacingMarks(text: String) {
    let result = rules.normalized(text, options: .init())
    #expect(result.text == text && !result.isRepaired && result.warning == nil)
  }

  /// A circumflex or breve on the vowel beside the one that has it.
  @Test(arguments: [
    ("Nguye\u{303}\u{302}n", "Nguyễn"), ("Nguŷen", "Nguyên"), ("Nguŷên", "Nguyên"), ("tîêng", "tiêng"), ("Hŏan", "Hoăn"),
    ("Thûân", "Thuân"),
  ])
  func wrongVowel(text: String, expected: String) {
    let result = rules.normalized(text, options: .init())
    #expect(result.text == expected)
  }

  @Test(arguments: ["Brûlé", "Benoît", "Crŷpt", "Nguyễ\u{301}n", "Hòá", "Hàá"])
  func notMended(text: String) {
    let result = rules.normalized(text, options: .init())
    #expect(result.text.utf8.elementsEqual(text.utf8))
    #expect(result.warning?.isUnchanged == true)
  }

  /// i and y are as the bearer writes them, in every style.
  @Test func iAndY() {
    for text in ["Lý", "Lí", "Mỹ", "Mĩ", "Kỳ", "Kì", "Quý", "Quí", "Vy", "Vi", "Thúy", "Thúi", "Sỹ", "Sĩ", "Tỷ", "Tỉ"] {
      #expect(normalized(text, .old) == text)
    }
    #expect(normalized("Thúy", .new) == "Thuý")
  }

  /// Eth and African D in every case, alone and in capitals.
  @Test(arguments: ["Ð", "Ɖ", "D\u{335}", "D\u{336}"])
  func strangeD(letter: String) {
    let small = letter == "Ð" ? "ð" : letter == "Ɖ" ? "ɖ" : letter.lowercased()
    for rest in ["à", "ặng", "ường", "ịnh"] {
      for (source, expected) in [
        (letter + rest, "Đ" + rest), (small + rest, "đ" + rest), (letter + rest.uppercased(), "Đ" + rest.uppercased()),
      ] {
        let result = rules.normalized(source, options: .init())
        expect(result.text, expected, source)
        #expect(result.isRepaired)
      }
    }
  }
}
