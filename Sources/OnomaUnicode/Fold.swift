/// The fold written out: what a token's key is the hash of.
///
/// The tokenizer folds as it reads; this is the plain form of the same rules, for messages, checks and tests.
public enum Fold {
  /// The fold of a word, without Latin marks.
  ///
  ///     Fold.key(of: "Đà Nẵng")   // "da nang"
  ///     Fold.key(of: "Королёв")   // "королев"
  ///     Fold.key(of: "Йошкар-Ола")   // "йошкар-ола"
  ///
  /// - Complexity: linear in the text.
  public static func key(of text: String) -> String {
    folded(text, keepingMarks: false)
  }

  /// The fold of a word with its Latin marks; tone marks stand at the end of the word, where they cannot be misplaced.
  ///
  ///     Fold.exactKey(of: "hoà") == Fold.exactKey(of: "hòa")   // true
  public static func exactKey(of text: String) -> String {
    folded(text, keepingMarks: true)
  }

  /// Whether a byte is an ASCII letter or digit, which folding does no more to than lower its case.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private static func folded(_ text: String, keepingMarks: Bool) -> String {
    // Nine words in ten are plain, and the compiler folds a million.
    if text.utf8.allSatisfy(isPlain) { return text.lowercased() }
    let table = CharacterTable.standard
    var (output, tones) = (String.UnicodeScalarView(), [UInt32]())
    var (base, script) = (UInt32(0), CharacterScript.none)
    func endWord() {
      output.append(contentsOf: tones.sorted().compactMap(Unicode.Scalar.init))
      (tones, script) = ([], .none)
    }
    for scalar in text.unicodeScalars {
      let record = table.record(of: scalar)
      if record.belongs(to: .ignorable) { continue }
      let isWordPart = record.belongs(to: .letter) || record.belongs(to: .mark)
      if !isWordPart { endWord() }
      table.withFold(of: scalar.value, record) { value in
        let part = table.record(of: value)
        guard part.belongs(to: .mark), script != .none else {
          // As the tokenizer does: a dot out of `ŀ` takes the marks that follow.
          if isWordPart, !part.belongs(to: .mark) { (base, script) = (value, part.script) }
          Unicode.Scalar(value).map { output.append($0) }
          return
        }
        switch script {
        case .latin:
          guard keepingMarks else { return }
          if [0x300, 0x301, 0x303, 0x309, 0x323].contains(value) {
            tones.append(value)
          } else {
            Unicode.Scalar(value).map { output.append($0) }
          }
        case .cyrillic where value == 0x300 || value == 0x301 || (value == 0x308 && base == 0x435):
          return
        case .cyrillic, .other, .none:
          Unicode.Scalar(value).map { output.append($0) }
        }
      }
    }
    endWord()
    return String(output)
  }
}
