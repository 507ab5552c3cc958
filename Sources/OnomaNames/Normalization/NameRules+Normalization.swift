extension NameRules {
  /// A name in its norm, by the rules of the script that it is written in: ``normalized(russian:options:known:)`` for Cyrillic,
  /// ``normalized(vietnamese:options:)`` for all else.
  ///
  ///     let title = NameNormalizationOptions(letterCase: .title)
  ///     rules.normalized("PHẠM MINH CHÍNH", options: title).text    // "Phạm Minh Chính"
  ///     rules.normalized("МИШУСТИН М.В.", options: title).text      // "Мишустин М.В."
  ///
  /// - Complexity: linear in the name.
  public func normalized(_ name: String, options: NameNormalizationOptions, known: KnownNames = KnownNames()) -> NormalizedName {
    name.unicodeScalars.prefix(options.maximumUTF8Count).contains(where: \.isCyrillic)
      ? normalized(russian: name, options: options, known: known) : normalized(vietnamese: name, options: options)
  }

  /// A Vietnamese name in its norm: tone marks, case and Unicode form as the options say, misplaced marks and strange letters mended.
  ///
  ///     let title = NameNormalizationOptions(letterCase: .title)
  ///     rules.normalized(vietnamese: "phạm thị hồng nhung", options: title).text     // "Phạm Thị Hồng Nhung"
  ///     rules.normalized(vietnamese: "Ðặng Phuơng", options: .init()).text           // "Đặng Phương"
  ///     rules.normalized(vietnamese: "Hoà", options: .init(toneMarks: .old)).text    // "Hòa"
  ///     rules.normalized(vietnamese: "H’HEN NIÊ", options: title).text               // "H’Hen Niê", by vietnamese/other-syllables.tsv
  ///     rules.normalized(vietnamese: "VLA-ĐI-MIA LÊ-NIN", options: title).text       // "Vla-đi-mia Lê-nin", a respelled name
  ///     rules.normalized(vietnamese: "John Smith", options: title).text              // "John Smith"
  ///     rules.normalized(vietnamese: "John Smith", options: title).warning           // .notVietnamese(word: "John", offset: 0)
  ///
  /// i and y stay as the bearer writes them. Runs of white space become one space, those at the ends are dropped. A line that is no
  /// Vietnamese name comes back byte for byte, with a warning that says why; what was normalized once stays as it is.
  /// - Complexity: linear in the name, which is not read beyond the bound that the options set.
  public func normalized(vietnamese name: String, options: NameNormalizationOptions) -> NormalizedName {
    let length = name.utf8.count
    guard length <= options.maximumUTF8Count else { return NormalizedName(unchanged: name, .tooLong(utf8Count: length)) }
    var normalizer = VietnameseNormalizer(name, self, options)
    let result = normalizer.normalized(self)
    // A name of the table may have more than syllables: Sơn Tùng M-TP.
    guard case .notVietnamese? = result.warning, let known = vietnameseNames.entry(of: vietnameseKey(of: name, .spelling), isBare: false)
    else { return result }
    let isPlain = options.letterCase == .title && options.form == .nfc
    return NormalizedName(text: isPlain ? known.name : name)
  }

  /// A Russian name in its norm: й and ё in one piece, without stress marks, case as the options say, ё put back where they ask for it.
  ///
  ///     let title = NameNormalizationOptions(letterCase: .title)
  ///     rules.normalized(russian: "МИХАИЛ  МИШУСТИН", options: title).text         // "Михаил Мишустин"
  ///     rules.normalized(russian: "САЛТЫКОВ-ЩЕДРИН", options: title).text          // "Салтыков-Щедрин"
  ///     rules.normalized(russian: "урсула фон дер ляйен", options: title).text     // "Урсула фон дер Ляйен"
  ///     rules.normalized(russian: "Пу́тин", options: .init()).text                  // "Путин"
  ///     rules.normalized(russian: "Mишустин", options: title).warning              // .mixedScripts(offset: 1): the M is Latin
  ///
  /// Words that have capitals inside (МакГрегор) keep them. A line that is no name comes back byte for byte, with a warning that says why;
  /// what was normalized once stays as it is.
  /// - Parameter known: names that ё is put back from.
  /// - Complexity: linear in the name; with ``NameNormalizationOptions/Yo/restore`` as ``restoringYo(_:known:)``.
  public func normalized(russian name: String, options: NameNormalizationOptions, known: KnownNames = KnownNames()) -> NormalizedName {
    var normalizer = RussianNormalizer(self, options: options)
    var normalized = normalizer.normalized(name)
    if options.yo == .restore, normalized.warning == nil {
      let text = restoringYo(normalized.text, known: known)
      normalized = NormalizedName(text: options.form == .nfd ? text.decomposedCyrillic : text, isRepaired: normalized.isRepaired)
    }
    return normalized
  }
}
