internal import OnomaLexicon
internal import OnomaText

/// The lexicon's words of money, by the numbers under which matches name them.
struct MoneyVocabulary: Sendable {
  /// A function word that the rules look for.
  enum Keyword: Sendable {
    case article, and, of, to, change, between, from, rangeFrom, half, with, the
    /// A verb of rising and falling: "rose 3 cents to 78 cents" has a step and a level, no range.
    case movement
    /// Stands before years: "in 2024 dollars".
    case inYear
    /// A measure that makes "40 pounds" a weight.
    case weight
    /// Makes another word of the unit before it: "đồng chí", "xu hướng", "đô thị".
    case compound
    /// Does so where the number is small: "hai đồng minh".
    case smallCompound
  }

  let lexicon: Lexicon
  private(set) var words: [MoneyWord] = []
  /// The word of each money cue, from `firstCue` on; -1 for none.
  private var cueWords: [Int32] = []
  private var firstCue = 0
  /// The word of each currency concept, from `firstConcept` on; -1 for none.
  private var conceptWords: [Int32] = []
  private var firstConcept = 0
  /// The words of ISO codes by the keys of their tokens.
  private var codeWords: [UInt64: Int32] = [:]
  /// The keys of English names that are more often other words.
  private var commonNames: Set<UInt64> = []
  private var keywords: [UInt32: Keyword] = [:]
  /// Vietnamese function words written without their marks.
  private var unmarkedKeywords: [UInt32: Keyword] = [:]

  private static let keywordForms: [(Keyword, String)] = [
    (.article, "a an"), (.and, "and và и"), (.of, "of"), (.to, "to đến tới до"), (.change, "lên xuống"), (.between, "between giữa между"),
    (.from, "from со"),
    (.rangeFrom, "từ от"), (.half, "половиной"), (.with, "с"), (.the, "the"),
    (.compound, "bào chí nghiệp hồ đội hướng thị vật đốc hứng quang thời"),
    (
      .movement,
      """
      rose fell lost gained jumped skidded dropped slid climbed added shed slipped sank tumbled eased edged advanced leapt plunged soared \
      surged dipped firmed up down
      """
    ),
    (.inYear, "in since năm в"),
    (.weight, "kg kilos kilo kilograms kilogram grams ounces ounce g кг унций унции"),
    (.smallCompound, "minh phạm hương loạt môn lúa bằng tác ruộng cỏ hành tiền viện thuận"),
  ]
  private static let unmarkedForms: [(Keyword, String)] = [
    (.and, "va"), (.to, "den toi"), (.change, "len xuong"), (.rangeFrom, "tu"), (.between, "giua"),
  ]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    let isCommon = Self.commonWordTest(lexicon)
    addCues(isCommon)
    addCurrencies(isCommon)
    commonNames = Set(lexicon.tokenize(SourceText("won real reals")).keys)
    for (keyword, forms) in Self.keywordForms {
      for key in lexicon.tokenize(SourceText(forms)).exactKeys where keywords[key] == nil { keywords[key] = keyword }
    }
    for (keyword, forms) in Self.unmarkedForms {
      for key in lexicon.tokenize(SourceText(forms)).exactKeys { unmarkedKeywords[key] = keyword }
    }
  }

  private static func commonWordTest(_ lexicon: Lexicon) -> (String) -> Bool {
    { form in
      // Words that news writes in capitals, or that are verbs, and that no table lists.
      if ["COP", "SOS", "AMD", "MOP", "RON", "BAM", "won", "real", "reals", "така", "bảng", "kíp"].contains(form) { return true }
      guard form.uppercased() == form else { return false }
      let tokens = lexicon.tokenize(SourceText(form.lowercased()))
      guard tokens.count == 1, tokens.flags[0].contains(.latin), form.utf8.count <= 5 else { return false }
      return !lexicon.wordTraits(of: tokens)[0].isDisjoint(with: [.englishFunction, .englishCommon])
    }
  }

  private mutating func addCues(_ isCommon: (String) -> Bool) {
    var first: Int?
    for number in 0..<lexicon.cueCount {
      guard let word = MoneyWord(lexicon.cue(number), isCommon: isCommon) else {
        if first != nil { cueWords.append(-1) }
        continue
      }
      if first == nil { first = number }
      cueWords.append(Int32(words.count))
      words.append(word)
    }
    firstCue = first ?? 0
    while cueWords.last == -1 { cueWords.removeLast() }
  }

  private mutating func addCurrencies(_ isCommon: (String) -> Bool) {
    var codes: Set<String> = []
    for word in words where word.kind.isUnit { codes.formUnion(word.codes) }
    var first: Int?
    for number in 0..<lexicon.conceptCount {
      guard lexicon.conceptKind(number) == .currency, let colon = lexicon.conceptID(number).firstIndex(of: ":") else {
        if first != nil { conceptWords.append(-1) }
        continue
      }
      let identifier = lexicon.conceptID(number)
      let code = String(identifier[identifier.index(after: colon)...])
      if first == nil { first = number }
      conceptWords.append(Int32(words.count))
      words.append(MoneyWord(currency: code, kind: .name, isCommon: false))
      codes.insert(code)
    }
    firstConcept = first ?? 0
    while conceptWords.last == -1 { conceptWords.removeLast() }
    for code in codes.sorted() {
      let tokens = lexicon.tokenize(SourceText(code))
      guard tokens.count == 1, tokens.flags[0].contains(.allUpper) else { continue }
      codeWords[tokens.keys[0]] = Int32(words.count)
      words.append(MoneyWord(currency: code, kind: .code, isCommon: isCommon(code)))
    }
  }

  /// The number of the money word that a form is of, -1 for none.
  func word(of form: FormRecord) -> Int32 {
    let (table, index) =
      switch form.kind {
      case .cue: (cueWords, form.payload - firstCue)
      case .concept: (conceptWords, form.payload - firstConcept)
      default: ([], 0)
      }
    return table.indices.contains(index) ? table[index] : -1
  }

  /// The number of the code that a token spells, -1 for none. The token must be of three capitals.
  func code(withKey key: UInt64) -> Int32 { codeWords[key] ?? -1 }

  /// Whether an English token names a currency less often than something else.
  func isCommonName(_ key: UInt64) -> Bool { commonNames.contains(key) }

  /// The function word that a token is.
  func keyword(_ key: UInt32, language: Language) -> Keyword? {
    if let keyword = keywords[key] { return keyword }
    return language == .vietnamese ? unmarkedKeywords[key] : nil
  }
}
