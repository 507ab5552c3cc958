/// A Russian adjective in all genders, numbers and cases.
public struct AdjectiveForms: Hashable, Sendable {
  private let masculine: CaseForms
  private let feminine: CaseForms
  private let neuter: CaseForms
  private let plural: CaseForms

  init(masculine: CaseForms, feminine: CaseForms, neuter: CaseForms, plural: CaseForms) {
    self.masculine = masculine
    self.feminine = feminine
    self.neuter = neuter
    self.plural = plural
  }

  /// The form beside a noun of a gender in the singular, or beside a noun in the plural.
  ///
  /// - Parameters:
  ///   - gender: the noun's gender, nil for the plural.
  ///   - isAnimate: whether the accusative of the masculine and of the plural is the genitive.
  public subscript(grammaticalCase: RussianCase, gender: GrammaticalGender?, isAnimate isAnimate: Bool = false) -> String {
    let isGenitive = grammaticalCase == .accusative && isAnimate && (gender == nil || gender == .masculine)
    let wanted = isGenitive ? RussianCase.genitive : grammaticalCase
    switch gender {
    case .masculine: return masculine[wanted]
    case .feminine: return feminine[wanted]
    case .neuter: return neuter[wanted]
    case nil: return plural[wanted]
    }
  }

  /// Every form with its tags, those that are spelled alike too; the accusative in both ways.
  public var all: [InflectedForm] {
    var forms: [InflectedForm] = []
    for gender in GrammaticalGender.allCases + [nil] {
      let number: GrammaticalNumber = gender == nil ? .plural : .singular
      for grammaticalCase in RussianCase.allCases {
        let form = self[grammaticalCase, gender]
        forms.append(InflectedForm(text: form, grammaticalCase: grammaticalCase, number: number, gender: gender))
        let animate = self[grammaticalCase, gender, isAnimate: true]
        if animate != form { forms.append(InflectedForm(text: animate, grammaticalCase: grammaticalCase, number: number, gender: gender)) }
      }
    }
    return forms
  }
}
