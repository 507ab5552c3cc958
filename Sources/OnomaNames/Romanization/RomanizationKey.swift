/// The rules of the romanization-blind key (`russian/romanization-key.tsv`): groups of Latin letters that stand for one Russian sound.
///
/// | column | holds |
/// |---|---|
/// | `latin` | the letters, lower case: `shch`, `šč`, `ŝ` |
/// | `context` | as in ``RomanizationTable`` |
/// | `key` | the letters of the key, capitals for sounds without a letter of their own: `Q` for щ |
struct RomanizationKey {
  private var rules = LetterRules()

  static let path = "russian/romanization-key.tsv"

  init(_ reader: inout TableReader) {
    var rules: [LetterRules.Rule] = []
    for row in reader.rows(of: Self.path, columns: ["latin", "context", "key", "source"]) {
      let letters = Letters(of: row[0]).lowered
      guard !letters.isEmpty else {
        reader.report(row, 0, "no letters", remedy: "name the letters that the rule is for")
        continue
      }
      rules.append(.init(letters: letters, contexts: reader.contexts(row, 1), output: Letters(of: row[2])))
    }
    self.rules = LetterRules(rules)
  }

  /// The key of lower-case Latin letters.
  func key(of latin: Letters) -> Letters {
    let words = latin.compactMap { scalar -> Unicode.Scalar? in
      switch scalar {
      case "-", "‐", "‑", "–", "\t", "\n", "\u{A0}": " "
      case "'", "’", "‘", "ʹ", "ʺ", "ʼ", "`", "\"", "”", "“", ".", "·", "\u{361}": nil
      default: scalar
      }
    }
    var key: Letters = []
    for scalar in rules.applied(to: words, isLetter: { $0 != " " }) {
      // Чё is written che, cho, chyo: after a hushing sound o is e.
      let isHushing = key.last.map { "CSZQ".unicodeScalars.contains($0) } ?? true
      let letter: Unicode.Scalar = scalar == "o" && isHushing && !key.isEmpty ? "e" : scalar
      if letter != key.last { key.append(letter) }
    }
    if key.first == " " { key.removeFirst() }
    if key.last == " " { key.removeLast() }
    return key
  }
}

extension NameRules {
  /// A key that a Russian name and its Latin spellings share, whichever standard, newspaper or bearer wrote them.
  ///
  ///     rules.romanizationKey(of: "Ельцин")     // "elcin"
  ///     rules.romanizationKey(of: "Yeltsin")    // "elcin", as of Eltsin, Jelzin, El’cin
  ///     rules.romanizationKey(of: "Chruschtschow") == rules.romanizationKey(of: "Хрущёв")   // true
  ///
  /// Case, ё, ь, ъ, hyphens and double letters do not count; и, ы and й are one. Among the German spellings s for з is not known, and neither are x for х
  /// (scientific, GOST 7.79 B), j for ж (telegrams) and the French forms: x is кс, as in Maxim.
  /// - Complexity: linear in the name.
  public func romanizationKey(of name: String) -> String {
    let latin = romanization.romanized(Letters(of: name).lowered, .wikipedia)
    return romanizationKey.key(of: latin).string
  }
}
