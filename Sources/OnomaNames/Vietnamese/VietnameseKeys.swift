/// What two spellings of a Vietnamese name must share to have the same key.
public enum VietnameseKeyStrength: String, Hashable, Sendable, CaseIterable {
  /// Letters alone: Hoà, Hòa, hoa → hoa; đ → d.
  case unmarked
  /// Letters with circumflex, breve, horn and bar, without tones: Hoà, Hoa → hoa; Hỏ, Ho → ho, but Hồ → hô.
  case toneless
  /// Everything but case and the place of the tone mark: Hoà, HÒA → hòa.
  case spelling
}

extension NameRules {
  /// The key of a name: lower case, single spaces, hyphens as spaces, without the marks that the strength leaves out.
  ///
  ///     rules.vietnameseKey(of: "Phạm Thị Hồng-Nhung", .unmarked)   // "pham thi hong nhung"
  ///     rules.vietnameseKey(of: "Đặng Thái Sơn", .toneless)         // "đăng thai sơn"
  ///     rules.vietnameseKey(of: "KHÁNH HOÀ", .spelling)             // "khánh hòa"
  ///
  /// NFC and NFD give the same key. Letters of other scripts stay, in lower case.
  /// - Complexity: linear in the name.
  public func vietnameseKey(of name: String, _ strength: VietnameseKeyStrength) -> String {
    var letters = composed(strength == .spelling ? toneMarked(name, .old) : name)
    for place in letters.indices {
      guard let letter = syllables.alphabet.letter(letters[place]) else {
        letters[place] = letters[place].lower
        continue
      }
      let tone = strength == .spelling ? letter.tone : .ngang
      letters[place] = syllables.alphabet.scalar(letter.index, tone, isUpper: false) ?? letters[place]
    }
    if strength == .unmarked { letters = SyllableTable.bare(letters) }
    let isGap: (Unicode.Scalar) -> Bool = { $0 == "-" || $0 == "‐" || $0 == "–" || $0.properties.isWhitespace }
    return Letters(letters.split(whereSeparator: isGap).joined(separator: [" "])).string
  }

  /// A key that sorts names as Vietnamese dictionaries do: by letters (a ă â … d đ e ê …), then by tones (ngang, huyền, hỏi, ngã, sắc,
  /// nặng, as CLDR has them), then lower case before upper; syllable by syllable.
  ///
  ///     ["Đà", "Da", "Dạ", "Dã"].sorted { rules.vietnameseSortKey(of: $0) < rules.vietnameseSortKey(of: $1) }   // Da Dã Dạ Đà
  ///
  /// NFC and NFD give the same key; letters beyond the alphabet come after z; spaces and marks before letters, in CLDR's order.
  /// - Complexity: linear in the name.
  public func vietnameseSortKey(of name: String) -> VietnameseSortKey {
    var (letters, tones, cases) = ([UInt32](), [UInt8](), [UInt8]())
    var (tone, isInWord) = (VietnameseTone.ngang, false)
    func endWord() {
      if isInWord { tones.append(Self.order(tone)) }
      (tone, isInWord) = (.ngang, false)
    }
    for scalar in composed(name) {
      if let letter = syllables.alphabet.letter(scalar) {
        letters.append(0x100 + UInt32(letter.index))
        if letter.tone != .ngang { tone = letter.tone }
        isInWord = true
        cases.append(letter.isUpper ? 1 : 0)
      } else if scalar.properties.isWhitespace {
        endWord()
        if !letters.isEmpty, letters.last != 0 { letters.append(0) }
      } else {
        endWord()
        letters.append(Self.order(scalar))
        cases.append(scalar.isUpperCase ? 1 : 0)
      }
    }
    endWord()
    if letters.last == 0 { letters.removeLast() }
    return VietnameseSortKey(letters: letters, tones: tones, cases: cases)
  }

  /// Marks in the order of CLDR's root collation, then all else by code point, letters after z.
  private static func order(_ scalar: Unicode.Scalar) -> UInt32 {
    let marks = "_-‐‑–—,;:!?./'‘’\"“”«»()[]{}@*\\&#%".unicodeScalars
    if let place = marks.firstIndex(of: scalar) { return 1 + UInt32(marks.distance(from: marks.startIndex, to: place)) }
    return scalar.isASCII ? 0x40 + scalar.value : 0x200 + scalar.lower.value
  }

  private static func order(_ tone: VietnameseTone) -> UInt8 {
    switch tone {
    case .ngang: 0
    case .huyen: 1
    case .hoi: 2
    case .nga: 3
    case .sac: 4
    case .nang: 5
    }
  }
}

/// Where a name stands in a Vietnamese list, see ``NameRules/vietnameseSortKey(of:)``.
public struct VietnameseSortKey: Hashable, Comparable, Sendable {
  let letters: [UInt32]
  let tones: [UInt8]
  let cases: [UInt8]

  /// Letters first, then tones, then case.
  public static func < (a: VietnameseSortKey, b: VietnameseSortKey) -> Bool {
    if a.letters != b.letters { return a.letters.lexicographicallyPrecedes(b.letters) }
    if a.tones != b.tones { return a.tones.lexicographicallyPrecedes(b.tones) }
    return a.cases.lexicographicallyPrecedes(b.cases)
  }
}
