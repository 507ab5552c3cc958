import OnomaUnicode
import Testing

struct CharacterTableTests {
  let table = CharacterTable.standard

  @Test(
    "Folds",
    arguments: [
      // Latin: case, marks, strokes, ligatures
      ("Huế", "hue\u{302}\u{301}"), ("HUẾ", "hue\u{302}\u{301}"), ("ự", "u\u{31B}\u{323}"), ("Đặng", "d\u{335}a\u{323}\u{306}ng"),
      ("đ", "d\u{335}"), ("ð", "d\u{335}"), ("Ð", "d\u{335}"), ("Ɖ", "d\u{335}"), ("ɖ", "d\u{335}"), ("Ħal", "h\u{335}al"),
      ("Łódź", "l\u{335}o\u{301}dz\u{301}"), ("Tromsø", "tromso\u{338}"), ("ǾØ", "o\u{338}\u{301}o\u{338}"), ("Ŧŧ", "t\u{335}t\u{335}"),
      ("ƀɃ", "b\u{335}b\u{335}"), ("ıI", "ii"), ("İstanbul", "istanbul"), ("Straße", "strasse"), ("ẞ", "ss"), ("Æon", "aeon"),
      ("ǣ", "ae\u{304}"), ("Œuvre", "oeuvre"), ("Þór", "tho\u{301}r"), ("ﬁn", "fin"), ("ﬃ", "ffi"), ("ǅ", "dz\u{30C}"), ("ſ", "s"),
      ("Å", "a\u{30A}"), ("Å", "a\u{30A}"), ("K", "k"), ("ŉ", "'n"), ("ĳ", "ij"), ("nº", "no"), ("ª", "a"),
      // Width and mathematics
      ("Ｈｕｅ", "hue"), ("𝐇𝑢𝕖", "hue"), ("１２３", "123"), ("𝟗", "9"), ("（％）", "(%)"), ("，．！", ",.!"), ("＄￥", "$¥"),
      // Cyrillic stays decomposed
      ("Йод", "и\u{306}од"), ("Ёлка", "е\u{308}лка"), ("Їжак", "і\u{308}жак"), ("ЩЪЫЭЮЯ", "щъыэюя"), ("Путин\u{301}", "путин\u{301}"),
      ("Ѐ", "е\u{300}"), ("Ӂ", "ж\u{306}"), ("Ґ", "ґ"), ("Ѡ", "ѡ"),
      // Other scripts
      ("Σίσυφος", "σι\u{301}συφοσ"), ("한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"), ("가", "\u{1100}\u{1161}"),
      ("힣", "\u{1112}\u{1175}\u{11C2}"), ("ｶﾞ", "カ\u{3099}"), ("北京", "北京"), ("豈", "豈"), ("ﷺ", "صلى الله عليه وسلم"), ("٣", "٣"),
      // Dashes, apostrophes, spaces
      ("a–b—c‑d−e", "a-b-c-d-e"), ("O’Brien", "o'brien"), ("Харʼков", "хар'ков"), ("Kharʹkov", "khar'kov"), ("Hawaiʻi", "hawai'i"),
      ("a\u{A0}b\u{202F}c\u{3000}d", "a b c d"), ("a\tb", "a b"),
      // Left alone
      ("№ 5", "№ 5"), ("½ ²", "½ ²"), ("™℃", "™℃"), ("Ⓐ①Ⅻ", "Ⓐ①Ⅻ"), ("«“…”»", "«“…”»"), ("5\u{AD}0\u{200B}", "5\u{AD}0\u{200B}"),
      ("a\u{301}\u{34F}", "a\u{301}\u{34F}"), ("Đỗ Ⅻ № 5", "d\u{335}o\u{302}\u{303} Ⅻ № 5"), ("Straße, Йод", "strasse, и\u{306}од"),
      ("", ""),
    ])
  func folds(text: String, fold: String) {
    #expect(Array(table.folded(text).unicodeScalars) == Array(fold.unicodeScalars))
  }

  @Test(
    "Classes",
    arguments: [
      (CharacterClass.letter, "aĐЖ漢ªʺ가"), (.mark, "\u{300}\u{306}\u{338}\u{34F}\u{903}\u{20DD}"), (.digit, "09٣５𝟗"),
      (.ignorable, "\u{AD}\u{200B}\u{200C}\u{200D}\u{2060}\u{FE0F}\u{FEFF}\u{E0041}\u{3164}"),
      (.space, " \u{A0}\u{2009}\u{202F}\u{3000}\t"),
      (.lineBreak, "\n\u{B}\u{C}\r\u{85}\u{2028}\u{2029}"), (.hyphen, "-‐‑‒–—―−－﹣⸺〜"), (.apostrophe, "'’‘ʼ`´′ʹ＇\u{1FEF}\u{1FFD}"),
      (.slash, "/⁄／"), (.period, ".．"), (.comma, ",،、，"), (.exclamation, "!?…‼⁉。！？؟।"), (.colonSemicolon, ":;\u{37E}："),
      (.openingQuote, "«“„‚‹"), (.closingQuote, "»”›"), (.quote, "\"″＂"), (.openingBracket, "([{「（"), (.closingBracket, ")]}」）"),
      (.percent, "%‰％"), (.ampersand, "&＆"), (.currency, "$€₫₽₴¥￥﷼"), (.numberOther, "½²Ⅻ①"), (.punctuation, "*·¿¡\\@#_•§"),
      (.symbol, "+№°™😀^~|<=>Ⓐ⅍"), (.control, "\0\u{1}\u{7F}\u{E000}\u{10FFFD}\u{378}\u{600}"),
    ])
  func classes(characterClass: CharacterClass, characters: String) {
    for scalar in characters.unicodeScalars {
      let record = table.record(of: scalar)
      #expect(record.characterClass == characterClass, "U+\(String(scalar.value, radix: 16, uppercase: true))")
      #expect(CharacterClass.allCases.filter(record.belongs(to:)) == [characterClass])
    }
  }

  @Test(
    "Scripts", arguments: [(CharacterScript.latin, "aĐẾＨ𝐀ªſ"), (.cyrillic, "жЁїѠ"), (.other, "漢σ한µא"), (.none, "1-\u{301}$ \u{E000}😀")])
  func scripts(script: CharacterScript, characters: String) {
    for scalar in characters.unicodeScalars { #expect(table.record(of: scalar).script == script, "\(scalar)") }
  }

  @Test("Case of letters only")
  func letterCase() {
    for scalar in "AĐẾЖΣＨ𝐀ǅĀ".unicodeScalars { #expect(table.record(of: scalar).isUppercase, "\(scalar)") }
    for scalar in "ađếжσｈ𝐚ßāª".unicodeScalars { #expect(table.record(of: scalar).isLowercase, "\(scalar)") }
    for scalar in "漢Ⓐ5א\u{345}".unicodeScalars {
      #expect(!table.record(of: scalar).isUppercase && !table.record(of: scalar).isLowercase, "\(scalar)")
    }
  }

  @Test("The worked example of CharacterRecord")
  func example() {
    let record = table.record(of: "Ж")
    #expect(record.characterClass == .letter && record.script == .cyrillic && record.isUppercase && record.foldCount == 1)
    #expect(record.foldedScalar == 0x436)
  }

  @Test("NFC and NFD fold alike, but for İ")
  func canonicalEquivalence() throws {
    var different: [UInt32] = []
    for value in 0..<UInt32(0x110000) where table.record(of: value).hasFold {
      guard let scalar = Unicode.Scalar(value), ![.symbol, .punctuation].contains(table.record(of: value).characterClass) else { continue }
      let decomposed = table.folded(try Normalization.normalized(String(scalar), to: .nfd))
      if scalars(table.folded(String(scalar))) != scalars(decomposed) { different.append(value) }
    }
    #expect(different == [0x130])
  }

  @Test("Numbers that are no code points have the record of the unassigned")
  func beyond() {
    for scalar in [0x110000, 0x7FFF_FFFF, UInt32.max] { #expect(table.record(of: scalar) == .unassigned) }
    #expect(table.record(of: UInt32(0xD800)).characterClass == .control)
  }

  @Test("A fold folds to itself")
  func idempotent() {
    for value in 0..<UInt32(0x110000) {
      guard let scalar = Unicode.Scalar(value), table.record(of: value).hasFold else { continue }
      let once = table.folded(String(scalar))
      #expect(Array(table.folded(once).unicodeScalars) == Array(once.unicodeScalars), "U+\(String(value, radix: 16))")
    }
  }
}
