internal import Onoma

/// Makes documents of the lexicon's names and a few templates: the same ones from the same lexicon and seed.
struct TextGenerator {
  let stock: NameStock
  private var random: SplitMix

  init(stock: NameStock, seed: UInt64) {
    self.stock = stock
    random = SplitMix(seed: seed)
  }

  /// Documents in the three languages by turns, until they have so many bytes.
  mutating func documents(bytes: Int) -> [SourceText] {
    var (documents, total) = ([SourceText](), 0)
    while total < bytes {
      let text = SourceText(document(in: Language.read[documents.count % Language.read.count]))
      total += text.utf8Count
      documents.append(text)
    }
    return documents
  }

  /// Some paragraphs of some sentences.
  private mutating func document(in language: Language) -> String {
    let templates = SentenceTemplates.sentences(in: language)
    var text = ""
    for _ in 0..<2 + random.number(below: 5) {
      for sentence in 0..<1 + random.number(below: 4) {
        if sentence > 0 { text += " " }
        fill(random.choice(of: templates), in: language, into: &text)
      }
      text += "\n\n"
    }
    return text
  }

  private mutating func fill(_ template: String, in language: Language, into text: inout String) {
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      let blank = rest.index(after: open)
      switch rest[blank] {
      case "p": text += stock.person(in: language, &random)
      case "l": text += random.choice(of: stock.places[language] ?? [])
      case "o": text += random.choice(of: stock.organizations[language] ?? [])
      case "m": fill(random.choice(of: SentenceTemplates.amounts(in: language)), in: language, into: &text)
      default: text += "\(2 + random.number(below: 900))"
      }
      rest = rest[rest.index(blank, offsetBy: 2)...]
    }
    text += rest
  }
}
