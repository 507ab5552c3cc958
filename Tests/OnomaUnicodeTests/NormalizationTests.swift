import OnomaText
import OnomaUnicode
import Testing

struct NormalizationTests {
  @Test(
    "Forms",
    arguments: [
      (NormalizationForm.nfc, "cafe\u{301}", "café"), (.nfd, "café", "cafe\u{301}"), (.nfc, "Huế", "Huế"),
      (.nfd, "Huế", "Hue\u{302}\u{301}"), (.nfc, "Hue\u{302}\u{301}", "Huế"), (.nfc, "u\u{323}\u{31B}", "ự"),
      (.nfc, "и\u{306}", "й"), (.nfd, "й", "и\u{306}"), (.nfd, "Đ", "Đ"), (.nfd, "한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"),
      (.nfc, "\u{1112}\u{1161}\u{11AB}", "한"), (.nfkc, "ﬁ № ½", "fi No 1⁄2"), (.nfkd, "ﬁé", "fie\u{301}"), (.nfc, "ﬁ", "ﬁ"),
      (.nfkcCasefold, "HUẾ\u{AD} Straße №", "huế strasse no"), (.nfc, "", ""), (.nfkcCasefold, "ABC", "abc"),
      (.nfd, "\u{212B}", "A\u{30A}"),
    ])
  func forms(form: NormalizationForm, text: String, expected: String) throws {
    #expect(scalars(try Normalization.normalized(text, to: form)) == scalars(expected))
    #expect(scalars(try Normalization.normalized(SourceText(text), to: form).text.string) == scalars(expected))
    #expect(try Normalization.isNormalized(text, in: form) == (scalars(text) == scalars(expected)))
  }

  @Test(
    "Spans lead back",
    arguments: [
      // form, text, span of the normalized text in characters, what was written there
      (NormalizationForm.nfc, "Ngo\u{302} Hue\u{302}\u{301}!", "Huế", "Hue\u{302}\u{301}"), (.nfc, "cafe\u{301}!", "é", "e\u{301}"),
      (.nfc, "cafe\u{301}!", "!", "!"), (.nfc, "cafe\u{301}!", "caf", "caf"), (.nfd, "Huế đẹp", "e\u{302}\u{301}", "ế"),
      (.nfd, "Huế đẹp", "đe\u{323}p", "đẹp"), (.nfc, "(\u{1112}\u{1161}\u{11AB})", "한", "\u{1112}\u{1161}\u{11AB}"),
      (.nfd, "北한x", "\u{1112}\u{1161}\u{11AB}", "한"), (.nfkc, "5 № 7", "No", "№"), (.nfkc, "5 № 7", "7", "7"),
      (.nfkcCasefold, "A\u{AD}B Straße", "strasse", "Straße"), (.nfkcCasefold, "Mu\u{308}LLER & Co", "co", "Co"),
    ])
  func spans(form: NormalizationForm, source: String, part: String, written: String) throws {
    let text = SourceText(source)
    let (made, map) = try Normalization.normalized(text, to: form)
    let start = try #require(offset(of: part, in: made))
    let span = map.sourceSpan(of: TextSpan(start, start + part.utf8.count))
    #expect(scalars(text[span]) == scalars(written))
  }

  @Test("The worked example of the documentation")
  func example() throws {
    let (text, map) = try Normalization.normalized(SourceText("cafe\u{301}!"), to: .nfc)
    #expect(text.utf8Count == 6)
    #expect(map.sourceSpan(of: TextSpan(3, 5)) == TextSpan(3, 6))
  }

  @Test("What is normalized already is not touched", arguments: NormalizationForm.allCases)
  func fastPath(form: NormalizationForm) throws {
    let text = SourceText("plain ascii, 100.000")
    let (made, map) = try Normalization.normalized(text, to: form)
    #expect(made == text && map.isIdentity)
    #expect(try Normalization.isNormalized(text, in: form))
  }

  @Test("Any text: idempotent, monotone, covering, and alike between edits", arguments: NormalizationForm.allCases)
  func properties(form: NormalizationForm) throws {
    var random = SplitMix(seed: 20_240_607)
    var edited = 0
    for _ in 0..<400 {
      let text = SourceText(random.text())
      let (made, map) = try Normalization.normalized(text, to: form)
      #expect(try Normalization.normalized(made, to: form).text == made)
      #expect(try Normalization.isNormalized(made, in: form))
      #expect(scalars(try Normalization.normalized(text.string, to: form)) == scalars(made.string))
      try checkMap(map, from: text, to: made)
      edited += map.edits.count
    }
    #expect(edited > 150)  // the texts do exercise the form
  }

  @Test("NFC and NFD of a text are equal in each other's form")
  func canonicalEquivalence() throws {
    var random = SplitMix(seed: 7)
    for _ in 0..<300 {
      let text = random.text()
      let (composed, decomposed) = (try Normalization.normalized(text, to: .nfc), try Normalization.normalized(text, to: .nfd))
      #expect(scalars(try Normalization.normalized(composed, to: .nfd)) == scalars(decomposed))
      #expect(scalars(try Normalization.normalized(decomposed, to: .nfc)) == scalars(composed))
    }
  }
}

struct CaseConversionTests {
  @Test(
    "Cases",
    arguments: [
      (LetterCase.folded, "Straße ẞ ΣΊΣΥΦΟΣ Ёлка", "und", "strasse ss σίσυφοσ ёлка"), (.lower, "ĐẶNG ΟΔΟΣ", "vi", "đặng οδος"),
      (.upper, "straße, đặng, ёлка", "und", "STRASSE, ĐẶNG, ЁЛКА"), (.upper, "istanbul", "tr", "İSTANBUL"),
      (.upper, "istanbul", "en", "ISTANBUL"),
      (.lower, "ISPARTA", "tr", "ısparta"), (.title, "ĐẶNG VĂN Ý", "vi", "Đặng Văn Ý"), (.title, "ростов-на-дону", "ru", "Ростов-На-Дону"),
      (.title, "ijmuiden", "nl", "IJmuiden"), (.lower, "", "und", ""),
    ])
  func cases(letterCase: LetterCase, text: String, locale: String, expected: String) throws {
    #expect(scalars(try CaseConversion.converted(text, to: letterCase, locale: locale)) == scalars(expected))
  }

  @Test("Maps lead back", arguments: LetterCase.allCases)
  func maps(letterCase: LetterCase) throws {
    var random = SplitMix(seed: 99)
    for _ in 0..<200 {
      let text = SourceText(random.text())
      let (made, map) = try CaseConversion.converted(text, to: letterCase)
      try checkMap(map, from: text, to: made)
    }
    let text = SourceText("Die Straße ß!")
    let (upper, map) = try CaseConversion.converted(text, to: .upper)
    let start = try #require(offset(of: "STRASSE", in: upper))
    #expect(text[map.sourceSpan(of: TextSpan(start, start + 7))] == "Straße")
  }

  @Test("A malformed locale is an error", arguments: ["", "x_y z", "ru-!", "vi\0", "einszweidrei"])
  func malformedLocale(tag: String) {
    #expect(throws: UnicodeError.malformedLocale(tag)) { try CaseConversion.converted("a", to: .upper, locale: tag) }
  }
}
