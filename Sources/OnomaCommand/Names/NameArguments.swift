public import ArgumentParser
public import Onoma

/// Whose rules a name is read by.
enum NameLanguage: String, ExpressibleByArgument, CaseIterable {
  case auto, vi, ru
}

/// The sex of a person.
enum PersonGender: String, ExpressibleByArgument, CaseIterable {
  case m, f

  var grammatical: GrammaticalGender { self == .m ? .masculine : .feminine }
}

extension NameNormalizationOptions.ToneMarks: ExpressibleByArgument {}
extension NameNormalizationOptions.LetterCase: ExpressibleByArgument {}
extension NameNormalizationOptions.Form: ExpressibleByArgument {}
extension NameNormalizationOptions.Yo: ExpressibleByArgument {}
extension RomanizationStandard: ExpressibleByArgument {}
extension RussianCase: ExpressibleByArgument {}
extension GrammaticalNumber: ExpressibleByArgument {}
