import OnomaText
import OnomaUnicode
import Testing

struct TokenizerKeyTests {
  private func tokens(_ text: String, seed: UInt64 = 1) -> Tokens { Tokenizer(seed: seed).tokens(of: SourceText(text)) }

  @Test(
    "Spellings of one word have one key",
    arguments: [
      ["Huế", "huế", "HUẾ", "Hue", "hue", "HUE", "Hue\u{302}\u{301}", "Hu\u{EA}\u{301}", "Hu\u{1EBF}", "ＨＵＥ", "H\u{AD}uế", "Huế\u{200B}"],
      ["Đặng", "đặng", "ĐẶNG", "Dang", "Ðặng", "d\u{335}a\u{323}\u{306}ng", "Đa\u{306}\u{323}ng"], ["hoà", "hòa", "hoa", "HOÀ", "HÒA"],
      ["Королёв", "Королев", "КОРОЛЁВ", "короле\u{308}в", "Коро\u{301}лёв"], ["Йод", "йод", "И\u{306}од", "ЙОД"],
      ["Straße", "STRASSE", "straẞe"],
      ["Łódź", "Lodz"], ["Tromsø", "tromso"], ["Æon", "aeon"], ["İstanbul", "istanbul", "ISTANBUL", "ıstanbul"], ["ﬁn", "fin", "FIN"],
      ["-", "–", "—", "‑", "−", "‐"], ["'", "’", "‘", "ʼ", "`", "´", "′"], ["％", "%"], ["１２", "12"], ["ς", "σ", "Σ"],
    ])
  func equalKeys(spellings: [String]) throws {
    let first = tokens(spellings[0])
    try #require(first.count == 1)
    for spelling in spellings {
      #expect(tokens(spelling).count == 1, "\(scalars(spelling))")
      #expect(tokens(spelling).keys == first.keys, "\(scalars(spelling))")
      #expect(Tokenizer(seed: 99).tokens(of: SourceText(spelling)).keys == tokens(spellings[0], seed: 99).keys, "\(scalars(spelling))")
    }
  }

  @Test("Whole names have equal keys in NFC and NFD, in capitals and without marks")
  func names() throws {
    for name in ["Phạm Minh Chính", "Việt Nam People’s Army", "Михаил Мишустин", "Йошкар-Ола", "Đồng bằng sông Cửu Long", "São Paulo"] {
      let keys = tokens(name).keys
      for form in NormalizationForm.allCases where form != .nfkcCasefold {
        #expect(tokens(try Normalization.normalized(name, to: form)).keys == keys)
      }
      #expect(tokens(name.uppercased()).keys == keys)
      #expect(tokens(name.lowercased()).keys == keys)
      #expect(tokens(name.uppercased()).exactKeys == tokens(name).exactKeys)
      #expect(tokens(try Normalization.normalized(name, to: .nfd)).exactKeys == tokens(name).exactKeys)
    }
    #expect(tokens("Pham Minh Chinh").keys == tokens("Phạm Minh Chính").keys)
  }

  @Test(
    "Different words have different keys",
    arguments: [
      ("й", "и"), ("Йод", "Иод"), ("ü", "v"), ("е", "e"), ("о", "o"), ("-", "'"), ("1", "l"), ("½", "1"), ("№", "No"), ("a", "aa"),
      ("ab", "ba"),
      ("ї", "і"), ("ў", "у"), ("5", "05"), (".", ","), ("“", "”"), ("$", "₫"), ("d", "t"), ("ά", "α"), ("ガ", "カ"), ("한", "하"),
    ])
  func differentKeys(a: String, b: String) {
    for seed in [0, 1, 2] as [UInt64] { #expect(tokens(a, seed: seed).keys != tokens(b, seed: seed).keys) }
  }

  @Test(
    "Exact keys keep the marks and forget the place of the tone",
    arguments: [
      ("hoà", "hòa", true), ("hoà", "hoa", false), ("hoà", "hoá", false), ("Huế", "HUẾ", true), ("Huế", "Huê", false),
      ("Huế", "Hué", false),
      ("thuý", "thúy", true), ("quỳ", "qùy", true), ("đa", "da", false), ("đặng", "ĐẶNG", true), ("o\u{323}\u{302}", "ộ", true),
      ("ơ", "o", false),
      ("ư", "u", false), ("ă", "â", false), ("Королёв", "Королев", true), ("Пу\u{301}тин", "Путин", true), ("ø", "o", false),
      ("ngoẻo", "ngỏeo", true), ("khỏe", "khoẻ", true),
    ])
  func exactKeys(a: String, b: String, areEqual: Bool) {
    #expect(tokens(a).keys == tokens(b).keys)
    #expect((tokens(a).exactKeys == tokens(b).exactKeys) == areEqual)
  }

  @Test("An unmarked word has one exact key in any case")
  func plainExactKeys() {
    #expect(tokens("May").exactKeys == tokens("MAY").exactKeys && tokens("May").exactKeys == tokens("may").exactKeys)
  }

  @Test(
    "The last three letters tell the ending",
    arguments: [
      ("-СКИЙ", "Чайковский", true), ("Мишустин", "устин", true), ("Толстой", "толстои", false), ("Иванова", "ИВАНОВА", true),
      ("ова", "ева", false),
      ("Nguyễn", "yen", true), ("Королёва", "лева", true), ("ин", "устин", false), ("й", "и", false),
    ])
  func suffixKeys(a: String, b: String, areEqual: Bool) {
    #expect((tokens(a).suffixKeys.last == tokens(b).suffixKeys.last) == areEqual)
  }

  @Test("Keys depend on the seed, and none is zero")
  func seeds() {
    let text = "Huế 5 - \0 № Мишустин"
    let (first, second) = (tokens(text, seed: 1), tokens(text, seed: 2))
    #expect(Set(first.keys).isDisjoint(with: second.keys))
    #expect(Set(first.keys).count == 6)
    #expect(!first.keys.contains(0) && !second.keys.contains(0))
  }
}
