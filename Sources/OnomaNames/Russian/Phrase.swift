/// A Russian noun phrase cut into what agrees with the head, the head, and the rest.
///
/// `Набережные Челны`, `Министерство иностранных дел`, `Босния и Герцеговина`, `Ханты-Мансийский автономный округ — Югра`.
struct Phrase {
  enum Role {
    /// Keeps its form: spaces, punctuation, abbreviations, and what stands behind the head.
    case fixed
    /// Agrees with the head that comes next.
    case adjective
    /// Is declined by itself.
    case head
  }

  struct Piece {
    var letters: Letters
    var role: Role
  }

  var pieces: [Piece] = []
}

extension NameRules {
  /// Cuts a phrase.
  func phrase(_ text: Letters) -> Phrase {
    var phrase = Phrase(pieces: Self.pieces(of: text))
    let words = phrase.pieces.indices.filter { isWord(phrase.pieces[$0].letters) }
    var next = 0
    var head: Int?
    while next < words.count, head == nil {
      head = markHead(words, from: &next, in: &phrase)
    }
    // Босния и Герцеговина; Папуа — Новая Гвинея: what is joined to a head at once is a head too.
    while let found = head, next < words.count, isJoined(phrase, words[found], words[next]) {
      if phrase.pieces[words[next]].letters == ["и"] { next += 1 }
      head = next < words.count ? markHead(words, from: &next, in: &phrase) : nil
    }
    return phrase
  }

  /// Marks the adjectives from a word on and the head behind them; leaves `next` behind the head.
  private func markHead(_ words: [Int], from next: inout Int, in phrase: inout Phrase) -> Int? {
    var index = next
    while index < words.count {
      let word = phrase.pieces[words[index]].letters
      let isLast = index == words.count - 1
      if isAbbreviation(phrase, words[index]) || !isLast && staysBefore(words[index], words[index + 1], in: phrase) {
        index += 1
      } else if !isLast, isAttribute(word, before: phrase.pieces[words[index + 1]].letters) {
        phrase.pieces[words[index]].role = .adjective
        index += 1
      } else if !isLast, index > next, word == ["и"], adjective(phrase.pieces[words[index + 1]].letters.lowered, isFollowed: true) != nil {
        index += 1
      } else {
        if index > next, phrase.pieces[words[index - 1]].role == .adjective, !agree(phrase.pieces[words[index - 1]].letters, word) {
          // рабочий завода: what cannot agree with the next word stands for a noun itself.
          index -= 1
        }
        phrase.pieces[words[index]].role = .head
        next = index + 1
        return index
      }
    }
    next = words.count
    return nil
  }

  /// Ак Барс, Манчестер Сити: whether a capitalized word stays because of a capitalized one right behind it.
  private func staysBefore(_ index: Int, _ next: Int, in phrase: Phrase) -> Bool {
    let (word, following) = (phrase.pieces[index].letters, phrase.pieces[next].letters)
    guard next == index + 2, phrase.pieces[index + 1].letters == [" "], word.first?.isUpperCase == true,
      following.first?.isUpperCase == true
    else { return false }
    if nouns.word(following.lowered)?.isClosing == true { return true }
    // Премьер is a noun by itself as well.
    return nouns.word(word.lowered).map { $0.isPrefix && $0.gender == nil } ?? false
  }

  /// Whether an adjective can belong to the noun behind it, as far as the noun's last letter tells.
  private func agree(_ adjective: Letters, _ noun: Letters) -> Bool {
    guard isDeclinableWord(noun), let last = noun.last?.lower,
      let agreement = self.adjective(adjective.lowered, isFollowed: true)?.agreement, !agreement.isPlural
    else { return true }
    if let entry = nouns.entry(for: noun.lowered), entry.gender == agreement.gender || entry.isIndeclinable { return true }
    switch agreement.gender {
    case .masculine: return !"аяы".unicodeScalars.contains(last)
    case .feminine: return !last.isRussianConsonant && last != "ы"
    case .neuter: return !last.isRussianConsonant && !"аяы".unicodeScalars.contains(last)
    case nil: return true
    }
  }

  /// Whether a word agrees with a noun behind it.
  private func isAttribute(_ word: Letters, before next: Letters) -> Bool {
    let lower = word.lowered
    if word.first?.isASCII == true { return adjective(lower, isFollowed: true) != nil }
    guard isDeclinableWord(word) else { return false }
    if adjective(lower, isFollowed: next.first?.isCyrillic == true && next != ["и"]) != nil { return true }
    return possessive(lower, before: next) != nil
  }

  /// Берингов пролив, Баренцево море, Чешская: a short possessive before a common noun that it agrees with.
  func possessive(_ lower: Letters, before next: Letters) -> AdjectiveStem? {
    guard let first = next.first, first.isLowerCase, let end = next.last, lower.count > 4 else { return nil }
    func stem(_ dropped: Int, _ gender: GrammaticalGender) -> AdjectiveStem? {
      let stem = Letters(lower.dropLast(dropped))
      guard ["ов", "ев", "ин", "ын"].contains(where: { stem.hasSuffix($0) }) else { return nil }
      return AdjectiveStem(stem: stem, pattern: .short, agreement: AdjectiveAgreement(gender: gender))
    }
    switch lower.last {
    case "о" where end == "о" || end == "е": return stem(1, .neuter)
    case "а" where end == "а" || end == "я": return stem(1, .feminine)
    case "в", "н": return end.isRussianConsonant ? stem(0, .masculine) : nil
    default: return nil
    }
  }

  /// г., им., св.: lower case with a dot.
  private func isAbbreviation(_ phrase: Phrase, _ index: Int) -> Bool {
    let word = phrase.pieces[index].letters
    guard word.count < 5, word.first?.isLowerCase == true, index + 1 < phrase.pieces.count else { return false }
    return phrase.pieces[index + 1].letters.first == "."
  }

  /// Whether only « и » or a spaced dash parts a head from the next word.
  private func isJoined(_ phrase: Phrase, _ head: Int, _ next: Int) -> Bool {
    let between = phrase.pieces[head + 1..<next].flatMap(\.letters)
    if between == [" "], phrase.pieces[next].letters == ["и"] { return true }
    return between == [" ", "—", " "] || between == [" ", "–", " "]
  }

  private func isWord(_ letters: Letters) -> Bool {
    letters.first?.isWordLetter ?? false
  }

  /// Words (with their hyphens and apostrophes) and what stands between them.
  private static func pieces(of text: Letters) -> [Phrase.Piece] {
    var pieces: [Phrase.Piece] = []
    var isInside = false
    for (index, scalar) in text.enumerated() {
      var isWord = scalar.isWordLetter
      if !isWord, isInside, scalar == "-" || scalar == "’" || scalar == "'" || scalar == "\u{2011}" {
        isWord = index + 1 < text.count && text[index + 1].isLetter
      }
      if isWord == isInside, !pieces.isEmpty {
        pieces[pieces.count - 1].letters.append(scalar)
      } else {
        pieces.append(Phrase.Piece(letters: [scalar], role: .fixed))
      }
      isInside = isWord
    }
    return pieces
  }
}
