/// Parts a Vietnamese name; every look-up is by the spelling key of its words, so that case, Unicode form and place of the tone mark do not count.
struct VietnameseNameParser {
  private struct Word {
    let text: String
    let key: String
    let isBare: Bool
  }

  let rules: NameRules
  /// The caller's family names; nil for the table's own.
  let familyNames: Set<String>?

  var parts: VietnameseNamePartTable { rules.vietnameseNameParts }

  /// The longest name and title that are read, in words.
  private static let longest = 12

  func name(_ text: String) -> VietnameseName? {
    guard text.utf8.count <= 512 else { return nil }
    var pieces = text.split(whereSeparator: \.isWhitespace)
    if pieces.count == 1 { pieces = pieces[0].split(separator: "-") }
    guard (2...Self.longest).contains(pieces.count) else { return nil }
    let words = pieces.map { piece in
      let key = rules.vietnameseKey(of: String(piece), .spelling)
      return Word(
        text: String(piece), key: String(key.map { NamePieces.isApostrophe($0) ? "'" : $0 }), isBare: piece.utf8.allSatisfy { $0 < 0x80 })
    }
    if let whole = unparted(words[...], title: "") { return whole }
    // Ông is a family name too, but before another one it is a title.
    let titles = titleLength(words)
    if titles == words.count - 1 { return nil }
    if titles > 0, let found = parted(words[titles...], title: Self.joined(words[..<titles]), titleHint(words[..<titles])) { return found }
    return parted(words[...], title: "", nil) ?? whole(words[...], title: "")
  }

  private static func joined(_ words: ArraySlice<Word>) -> String { words.map(\.text).joined(separator: " ") }

  private static func key(_ words: ArraySlice<Word>) -> String { words.map(\.key).joined(separator: " ") }

  // MARK: Titles

  /// How many words before the name are titles and baptismal names.
  private func titleLength(_ words: [Word]) -> Int {
    var length = 0
    while let next = (1...4).last(where: { length + $0 < words.count && isTitle(words[length..<length + $0]) }) { length += next }
    return length
  }

  private func isTitle(_ words: ArraySlice<Word>) -> Bool {
    let key = Self.titleKey(words)
    return parts.contains(key, .title) || parts.contains(key, .baptismal)
  }

  private static func titleKey(_ words: ArraySlice<Word>) -> String {
    let key = key(words)
    return key.hasSuffix(".") ? String(key.dropLast()) : key
  }

  private func titleHint(_ words: ArraySlice<Word>) -> VietnameseNamePartTable.Hint? {
    for start in words.indices {
      for end in (start + 1)...words.endIndex {
        let key = Self.titleKey(words[start..<end])
        if let hint = parts.hint(key, .title) ?? parts.hint(key, .baptismal) { return hint }
      }
    }
    return nil
  }

  // MARK: Parts

  /// A name of the table that does not part, or a name in religion.
  private func unparted(_ words: ArraySlice<Word>, title: String) -> VietnameseName? {
    if let whole = whole(words, title: title, isOnly: true) { return whole }
    for length in [2, 1] where words.count > length && words.count <= length + 3 {
      let marker = words.prefix(length)
      guard parts.contains(Self.key(marker), .religious), lacksMarks(words) != nil else { continue }
      let text = Self.joined(words)
      return VietnameseName(
        family: "", middle: "", given: text, short: Self.joined(words.dropFirst(length)), text: text, title: title,
        hint: parts.hint(Self.key(marker), .religious))
    }
    return nil
  }

  /// A name of the table in one piece.
  ///
  /// - Parameter isOnly: whether only names that do not part are meant.
  private func whole(_ words: ArraySlice<Word>, title: String, isOnly: Bool = false) -> VietnameseName? {
    guard let entry = rules.vietnameseNames.entry(of: Self.key(words), isBare: words.allSatisfy(\.isBare)), entry.isWhole || !isOnly else {
      return nil
    }
    let text = Self.joined(words)
    return VietnameseName(
      family: "", middle: "", given: text, short: Self.cut(words, to: entry.shortKey) ?? entry.short, text: text, title: title,
      lacksMarks: !entry.isExact, hint: nil)
  }

  /// The words as written that a short form has.
  private static func cut(_ words: ArraySlice<Word>, to short: [String]) -> String? {
    for start in words.indices where words[start...].count >= short.count {
      let found = words[start..<start + short.count]
      if zip(found, short).allSatisfy({ $0.key == $1 }) { return joined(found) }
    }
    return nil
  }

  private func parted(_ words: ArraySlice<Word>, title: String, _ titleHint: VietnameseNamePartTable.Hint?) -> VietnameseName? {
    if !title.isEmpty, let whole = unparted(words, title: title) { return whole }
    guard words.count > 1, let lacksMarks = lacksMarks(words) else { return nil }
    if let name = clanName(words, title) { return name }
    guard let length = (1...4).last(where: { words.count > $0 && isFamily(words.prefix($0)) }), words.count - length < 6 else { return nil }
    let family = Self.joined(words.prefix(length))
    let middle = Self.joined(words.dropFirst(length).dropLast())
    let given = words.last?.text ?? ""
    let entry = rules.vietnameseNames.entry(of: Self.key(words), isBare: words.allSatisfy(\.isBare))
    let short = entry.map { Self.cut(words, to: $0.shortKey) ?? $0.short }
    let hints = [titleHint, hint(family: family, middle: middle, given: given)].compactMap(\.self)
    return VietnameseName(
      family: family, middle: middle, given: given, short: short ?? given, text: Self.joined(words), title: title, lacksMarks: lacksMarks,
      hint: Self.combined(hints))
  }

  /// Whether the words have lost their marks; nil where one can be no part of a name.
  private func lacksMarks(_ words: ArraySlice<Word>) -> Bool? {
    var isMissing = false
    for word in words {
      switch rules.normalized(word.text, options: .init()).warning {
      case nil: continue
      case .marksMissing: isMissing = true
      default: return nil
      }
    }
    return isMissing || words.count > 2 && words.allSatisfy(\.isBare) && !isFamily(words.prefix(1), allowingBare: false)
  }

  /// A name of Ê Đê people: Y Thanh Hà Niê Kđăm, H'Hen Niê.
  private func clanName(_ words: ArraySlice<Word>, _ title: String) -> VietnameseName? {
    guard let first = words.first else { return nil }
    let marker = first.key.contains("'") ? String(first.key.prefix { $0 != "'" }) + "'" : first.key
    guard parts.contains(marker, .marker) else { return nil }
    for length in [2, 1] where words.count > length && parts.contains(Self.key(words.suffix(length)), .clan) {
      let given = Self.joined(words.dropLast(length))
      return VietnameseName(
        family: Self.joined(words.suffix(length)), middle: "", given: given, short: given, text: Self.joined(words), title: title,
        hint: parts.hint(marker, .marker))
    }
    return nil
  }

  private func isFamily(_ words: ArraySlice<Word>, allowingBare: Bool = true) -> Bool {
    let key = Self.key(words)
    if parts.contains(key, .highlandFamily) || parts.contains(key, .compoundFamily) { return true }
    guard let familyNames else {
      return parts.contains(key, .family) || allowingBare && words.allSatisfy(\.isBare) && parts.isBareFamilyName(key)
    }
    let name = Self.nameCased(key)
    if familyNames.contains(name) || familyNames.contains(rules.toneMarked(name, .new)) { return true }
    guard allowingBare, words.allSatisfy(\.isBare), words.count == 1 else { return false }
    return familyNames.contains { rules.vietnameseKey(of: $0, .unmarked) == key }
  }

  private static func nameCased(_ key: String) -> String {
    var letters = Letters(key.unicodeScalars)
    for place in letters.indices where place == 0 || letters[place - 1] == " " { letters[place] = letters[place].upper }
    return letters.string
  }
}
