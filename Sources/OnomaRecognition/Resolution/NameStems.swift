internal import OnomaLexicon
internal import OnomaText

/// Words of names as numbers that are the same for all cases of a Russian name.
enum NameStems {
  /// The stems of a name's words; initials, particles and punctuation left out.
  static func stems(of range: Range<Int>, _ analysis: TextAnalysis) -> [UInt64] {
    var stems: [UInt64] = []
    for token in range {
      let flags = analysis.tokens.flags[token]
      guard flags.contains(.word) || flags.contains(.number) else { continue }
      if flags.contains(.singleUpper), range.count > 1, token + 1 < range.upperBound, analysis.tokens.flags[token + 1].contains(.period) {
        continue
      }
      stems.append(analysis.stems[token])
    }
    return stems.isEmpty ? [analysis.tokens.keys[range.lowerBound]] : stems
  }

  /// One number for a sequence of stems.
  static func hash(_ stems: [UInt64]) -> UInt64 {
    stems.reduce(0x9E37_79B9_7F4A_7C15) { ($0 ^ $1) &* 0x0000_0100_0000_01b3 ^ $0 >> 29 }
  }
}

/// Cuts the endings of cases off Russian names, so that forms of one name meet. Not a lemma.
enum RussianStem {
  private static let endings = [
    "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ой", "ей", "ою", "ею", "ым", "им", "ом", "ем", "ём", "ах", "ях", "ую", "юю",
    "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ых", "их", "ов", "ев", "ам", "ям", "а", "я", "у", "ю", "е", "ы", "и", "о", "ь", "й",
  ].map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }

  /// A hash of a word in small letters without its ending.
  static func hash(of word: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in stem(of: word).utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }

  /// A word in small letters without its ending; at least three letters stay.
  static func stem(of word: String) -> String {
    var scalars = Array(word.unicodeScalars.filter { $0.value != 0x301 }.map { $0 == "ё" ? "е" : $0 })
    for ending in endings where scalars.count - ending.count >= 3 && scalars.suffix(ending.count).elementsEqual(ending) {
      // Family names in -ов, -ев keep it: Иванов, Иванова.
      if ending == Array("ов".unicodeScalars) || ending == Array("ев".unicodeScalars) { break }
      scalars.removeLast(ending.count)
      break
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
