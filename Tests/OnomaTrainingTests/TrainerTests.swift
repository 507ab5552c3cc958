import Onoma
import OnomaTraining
import Testing

/// Learning from examples and counting what was learned.
@Suite struct TrainerTests {
  private let lexicon: Lexicon

  init() throws { lexicon = try Annotator().lexicon }

  /// Sentences with one place each, behind a word that tells.
  private func examples() -> [AnnotatedExample] {
    ["Hà Nội", "Huế", "Đà Nẵng", "Moscow", "Kazan", "Paris", "London", "Tokyo"].map { name in
      let (before, after) = ("They flew to ", " on the next day.")
      let span = TextSpan(before.utf8.count, before.utf8.count + name.utf8.count)
      return AnnotatedExample(
        id: name, text: SourceText(before + name + after), language: .english, marks: [.init(span: span, label: .place)])
    }
  }

  @Test func whatWasMarkedIsFoundAfterwards() throws {
    let learned = try Trainer(lexicon: lexicon).weights(learnedFrom: examples())
    #expect(learned.unreachable == 0)
    let annotator = try Annotator(lexicon: lexicon, weights: learned.weights)
    let document = annotator.annotate("They flew to Vladivostok on the next day.", language: .english)
    #expect(document.mentions.map { document.surface(of: $0) } == ["Vladivostok"])
    #expect(document.mentions.map(\.label) == [.place])
  }

  @Test func theSameExamplesGiveTheSameWeights() throws {
    let trainer = try Trainer(lexicon: lexicon)
    let (first, second) = (trainer.weights(learnedFrom: examples()), trainer.weights(learnedFrom: examples()))
    #expect(first.weights.map(\.feature) == second.weights.map(\.feature))
    #expect(first.weights.map(\.weight) == second.weights.map(\.weight))
    #expect(!first.weights.isEmpty)
  }

  @Test func withoutWeightsNothingSpeaksForAMention() throws {
    let annotator = try Annotator(lexicon: lexicon, weights: [("PLACE/bias", -1), ("PERSON/bias", -1), ("ORGANIZATION/bias", -1)])
    #expect(annotator.annotate("They flew to Paris.").mentions.isEmpty)
  }

  @Test func textsWithHiddenNamesAreLearnedFromOnceMore() throws {
    var options = Trainer.Options()
    options.variantEvery = 0
    let marks = try [0, 3].map { every in
      options.hiddenEvery = every
      return try Trainer(lexicon: lexicon, options: options).weights(learnedFrom: examples()).marks
    }
    #expect(marks[0] > 0 && marks[1] == 2 * marks[0])
  }

  @Test func aMarkThatNothingProposesIsCounted() throws {
    let text = SourceText("they flew to a lake")
    let example = AnnotatedExample(id: "1", text: text, language: .english, marks: [.init(span: TextSpan(15, 19), label: .place)])
    var options = Trainer.Options()
    options.variantEvery = 0
    options.hiddenEvery = 0
    #expect(try Trainer(lexicon: lexicon, options: options).weights(learnedFrom: [example]).unreachable == 1)
  }
}
