internal import OnomaText
internal import OnomaUnicode

extension AnnotatedExample {
  /// The example as a headline would print it: in capitals.
  ///
  ///     "Hà Nội đẹp" with ⟦Hà Nội⟧ → "HÀ NỘI ĐẸP" with ⟦HÀ NỘI⟧
  func inCapitals() -> AnnotatedExample {
    rewritten { $0.uppercased() }
  }

  /// The example as it is typed without Vietnamese marks; nil for Russian. Marks on other letters than Latin stay: й is no и.
  ///
  ///     "Đà Nẵng" → "Da Nang"
  func withoutMarks() -> AnnotatedExample? {
    guard language != .russian else { return nil }
    return rewritten { piece in
      guard let decomposed = try? Normalization.normalized(piece, to: .nfd) else { return piece }
      var isLatin = false
      let letters = decomposed.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
        if scalar == "đ" { return "d" }
        if scalar == "Đ" { return "D" }
        let record = CharacterTable.standard.record(of: scalar)
        if record.belongs(to: .mark) { return isLatin ? nil : scalar }
        isLatin = record.script == .latin
        return scalar
      }
      return String(String.UnicodeScalarView(letters))
    }
  }

  /// The example with every piece between the borders of its marks rewritten by itself, and the marks moved along.
  private func rewritten(_ change: (String) -> String) -> AnnotatedExample {
    var (text, at, moved) = ("", 0, [Mark]())
    for mark in marks.sorted(by: { $0.span < $1.span }) where mark.span.utf8Start >= at {
      text += change(self.text[TextSpan(at, mark.span.utf8Start)])
      let start = text.utf8.count
      text += change(self.text[mark.span])
      moved.append(Mark(span: TextSpan(start, text.utf8.count), label: mark.label))
      at = mark.span.utf8End
    }
    text += change(self.text[TextSpan(at, self.text.utf8Count)])
    return AnnotatedExample(id: id, text: SourceText(text), language: language, marks: moved)
  }
}
