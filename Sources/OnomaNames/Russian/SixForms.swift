/// Six growing words, one a case.
struct SixForms {
  var letters: [Letters]

  /// Six empty words.
  init() {
    letters = Array(repeating: [], count: 6)
  }

  /// Six times the same word.
  init(unchanged word: Letters) {
    letters = Array(repeating: word, count: 6)
  }

  /// A stem with six endings, in the order of the cases.
  init(_ stem: Letters, _ endings: String...) {
    letters = []
    letters.reserveCapacity(6)
    for ending in endings {
      var form = stem
      if !ending.isEmpty { form.append(contentsOf: ending.unicodeScalars) }
      letters.append(form)
    }
  }

  subscript(grammaticalCase: RussianCase) -> Letters {
    get { letters[grammaticalCase.index] }
    set { letters[grammaticalCase.index] = newValue }
  }

  /// Joins the same text to each.
  mutating func append(_ text: some Sequence<Unicode.Scalar>) {
    for index in letters.indices { letters[index].append(contentsOf: text) }
  }

  /// Joins each of six to its like.
  mutating func append(_ others: SixForms) {
    for index in letters.indices { letters[index].append(contentsOf: others.letters[index]) }
  }
}
