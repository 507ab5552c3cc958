/// A name or noun in the six cases of one number.
public struct CaseForms: Hashable, Sendable {
  private let forms: [String]

  /// The forms in the order of ``RussianCase/index``.
  init(_ forms: [String]) {
    precondition(forms.count == RussianCase.allCases.count)
    self.forms = forms
  }

  init(_ forms: SixForms) {
    self.init(forms.letters.map(\.string))
  }

  /// The form of a case.
  public subscript(grammaticalCase: RussianCase) -> String { forms[grammaticalCase.index] }
}
