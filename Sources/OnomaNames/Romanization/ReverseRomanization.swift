/// Reads the Latin letters of a reversible standard back: at each place the longest group of letters that the standard writes.
struct ReverseRomanization {
  /// The Russian letters for each Latin group, in lower case.
  private var letters: [Letters: Unicode.Scalar] = [:]
  private var longest = 1

  init(of rules: [LetterRules.Rule]) {
    for rule in rules where rule.letters.count == 1 && !rule.output.isEmpty && letters[rule.output] == nil {
      letters[rule.output] = rule.letters[0]
      longest = max(longest, rule.output.count)
    }
  }

  /// The Russian text; what the standard does not write stays.
  func russian(_ latin: Letters) -> Letters {
    let lower = latin.lowered
    var (out, signs): (Letters, [Int]) = ([], [])
    out.reserveCapacity(latin.count)
    var index = 0
    while index < latin.count {
      guard let (letter, count) = letter(at: index, lower), !isSign(letter) || out.last?.isCyrillic == true else {
        out.append(latin[index])
        index += 1
        continue
      }
      if isSign(letter) { signs.append(out.count) }
      out.append(latin[index].isUpperCase ? letter.upper : letter)
      index += count
    }
    raise(signs, in: &out)
    return out
  }

  private func letter(at index: Int, _ lower: Letters) -> (Unicode.Scalar, Int)? {
    for count in stride(from: min(longest, lower.count - index), to: 0, by: -1) {
      if let letter = letters[Letters(lower[index..<index + count])] { return (letter, count) }
    }
    return nil
  }

  private func isSign(_ letter: Unicode.Scalar) -> Bool { letter == "ь" || letter == "ъ" }

  /// The signs have no case in Latin: in a word of capitals they get theirs from the letters around, the last first.
  private func raise(_ signs: [Int], in out: inout Letters) {
    for index in signs.reversed() {
      var before = index - 1
      while before > 0, isSign(out[before]) { before -= 1 }
      guard out[before].isUpperCase else { continue }
      let isInner = index + 1 < out.count && out[index + 1].isCyrillic
      let isAmongCapitals = isInner ? out[index + 1].isUpperCase : before > 0 && out[before - 1].isUpperCase
      if isAmongCapitals { out[index] = out[index].upper }
    }
  }
}
