import Onoma
import OnomaTraining
import Testing

/// The strict measure: span and label must both be right.
@Suite struct EvaluationTests {
  private func mark(_ start: Int, _ end: Int, _ label: Label) -> AnnotatedExample.Mark { .init(span: TextSpan(start, end), label: label) }

  @Test func aWrongBorderOrLabelIsAMissAndAFalseAlarm() {
    var evaluation = Evaluation()
    evaluation.add(
      predicted: [mark(0, 4, .person), mark(6, 9, .place), mark(10, 12, .place)],
      gold: [mark(0, 4, .person), mark(6, 8, .place), mark(10, 12, .organization)])
    #expect(evaluation.total.correct == 1)
    #expect(evaluation.total.predicted == 3)
    #expect(evaluation.total.gold == 3)
    #expect(abs(evaluation.total.f1 - 1.0 / 3) < 1e-9)
    #expect(evaluation.byLabel[.person]?.f1 == 1)
    #expect(evaluation.byLabel[.place]?.precision == 0)
    #expect(evaluation.byLabel[.organization]?.recall == 0)
  }

  @Test func precisionAndRecallAreTold() {
    var evaluation = Evaluation()
    evaluation.add(predicted: [mark(0, 1, .place)], gold: [mark(0, 1, .place), mark(2, 3, .place), mark(4, 5, .place)])
    evaluation.add(predicted: [mark(0, 1, .place)], gold: [])
    #expect(evaluation.total.precision == 0.5)
    #expect(abs(evaluation.total.recall - 1.0 / 3) < 1e-9)
    #expect(abs(evaluation.total.f1 - 0.4) < 1e-9)
  }

  @Test func nothingToFindAndNothingFoundIsPerfect() {
    #expect(Evaluation().total.f1 == 1)
  }
}
