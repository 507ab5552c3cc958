import OnomaUnicode
import OnomaText
import Testing

struct FoldTests {
  @Test(
    "The fold, written out",
    arguments: [
      ("Đà Nẵng", "da nang"), ("ĐÀ NẴNG", "da nang"), ("Đa\u{300} Na\u{306}\u{303}ng", "da nang"), ("Королёв", "королев"),
      ("Пу\u{301}тин", "путин"),
      ("Straße", "strasse"), ("Tromsø", "tromso"), ("Łódź", "lodz"), ("Việt–Nga", "viet-nga"), ("VNS’s", "vns's"),
      ("Ha\u{AD}noi\u{200B}", "hanoi"),
      ("İstanbul", "istanbul"), ("№ 5", "№ 5"), ("１２％", "12%"), ("", ""), ("Œuvre ŉ", "oeuvre 'n"), ("Ѐлка", "елка"),
    ])
  func keys(text: String, fold: String) {
    #expect(scalars(Fold.key(of: text)) == scalars(fold))
  }

  @Test("The short i stays what it is, composed or not")
  func shortI() {
    #expect(scalars(Fold.key(of: "Йошкар-Ола")) == scalars("и\u{306}ошкар-ола"))
    #expect(scalars(Fold.key(of: "Й")) == scalars(Fold.key(of: "И\u{306}")))
    #expect(Fold.key(of: "й") != Fold.key(of: "и"))
    #expect(scalars(Fold.key(of: "Ї")) == scalars("і\u{308}"))
  }

  @Test("Marks stay outside of Latin and Cyrillic stress")
  func otherScripts() {
    #expect(scalars(Fold.key(of: "Σίσυφος")) == scalars("σι\u{301}συφοσ"))
    #expect(scalars(Fold.key(of: "ガ")) == scalars("カ\u{3099}"))
  }

  @Test("The exact fold keeps marks and puts tones at the end of the word")
  func exactKeys() {
    #expect(scalars(Fold.exactKey(of: "hoà")) == scalars("hoa\u{300}"))
    #expect(scalars(Fold.exactKey(of: "hòa")) == scalars("hoa\u{300}"))
    #expect(scalars(Fold.exactKey(of: "Hòa Bình")) == scalars("hoa\u{300} binh\u{300}"))
    #expect(scalars(Fold.exactKey(of: "Đặng")) == scalars("d\u{335}a\u{306}ng\u{323}"))
    #expect(scalars(Fold.exactKey(of: "HUẾ")) == scalars("hue\u{302}\u{301}"))
    #expect(scalars(Fold.exactKey(of: "Королёв")) == scalars("королев"))
    #expect(scalars(Fold.exactKey(of: "hoa")) == scalars("hoa"))
  }

  @Test("A fold folds to itself")
  func idempotent() {
    var random = SplitMix(seed: 21)
    for _ in 0..<5_000 {
      let text = random.text()
      let once = Fold.key(of: text)
      #expect(scalars(Fold.key(of: once)) == scalars(once), "\(scalars(text))")
    }
  }
}
