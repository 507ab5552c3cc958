extension NameRules {
  /// A Vietnamese name in its norm: tone marks, case and Unicode form as the options say, misplaced marks and strange letters mended.
  ///
  ///     let title = VietnameseNormalizationOptions(letterCase: .title)
  ///     rules.normalized("PHẠM MINH CHÍNH", options: title).text         // "Phạm Minh Chính"
  ///     rules.normalized("phạm thị hồng nhung", options: title).text     // "Phạm Thị Hồng Nhung"
  ///     rules.normalized("Ðặng Phuơng", options: .init()).text           // "Đặng Phương"
  ///     rules.normalized("Hoà", options: .init(toneMarks: .old)).text    // "Hòa"
  ///     rules.normalized("H’HEN NIÊ", options: title).text               // "H’Hen Niê", by vietnamese/other-syllables.tsv
  ///     rules.normalized("VLA-ĐI-MIA LÊ-NIN", options: title).text       // "Vla-đi-mia Lê-nin", a respelled name
  ///     rules.normalized("John Smith", options: title).text              // "John Smith"
  ///     rules.normalized("John Smith", options: title).warning           // .notVietnamese(word: "John", offset: 0)
  ///
  /// i and y stay as the bearer writes them. Runs of white space become one space, those at the ends are dropped. A line that is no
  /// Vietnamese name comes back byte for byte, with a warning that says why; what was normalized once stays as it is.
  /// - Complexity: linear in the name, which is not read beyond the bound that the options set.
  public func normalized(_ name: String, options: VietnameseNormalizationOptions) -> NormalizedVietnameseName {
    let length = name.utf8.count
    if length > options.maximumUTF8Count {
      return NormalizedVietnameseName(text: name, warning: .tooLong(utf8Count: length), isRepaired: false)
    }
    var normalizer = VietnameseNormalizer(name, self, options)
    let result = normalizer.normalized(self)
    // A name of the table may have more than syllables: Sơn Tùng M-TP.
    guard case .notVietnamese? = result.warning, let known = vietnameseNames.entry(of: vietnameseKey(of: name, .spelling), isBare: false)
    else {
      return result
    }
    let isPlain = options.letterCase == .title && options.form == .nfc
    return NormalizedVietnameseName(text: isPlain ? known.name : name, warning: nil, isRepaired: false)
  }
}
