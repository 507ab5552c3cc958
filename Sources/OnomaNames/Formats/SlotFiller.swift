/// What a name puts for the fields of a pattern.
struct SlotFiller {
  let name: PersonNameFields
  let initials: InitialPattern

  /// The nearest known form, with initials and capitals made where the name does not bring them along.
  func value(_ slot: PersonNamePattern.Slot) -> String {
    var (value, rest) = name.nearest(slot.field, slot.modifiers)
    if rest.contains(.initial) {
      value = initials.initials(of: value, keepingHyphens: slot.modifiers.contains(.retain))
    } else if rest.contains(.monogram) {
      value = String(value.prefix(1))
    }
    if rest.contains(.allCaps) {
      value = value.uppercased()
    } else if rest.contains(.initialCap) {
      value = value.prefix(1).uppercased() + value.dropFirst()
    }
    return value
  }
}

extension PersonNameFields {
  /// The name as a pattern takes it (UTS #35 part 8, handle missing surname): who has one name only is not cut down to an initial, nor left out.
  ///
  /// A given name stands in for the family name that is missing where the pattern does not spell given names out. Beyond the standard, where
  /// every name has a given one: so does a family name for a missing given name, and a patronymic (Васильевич) where there is nothing else.
  func standingIn(for pattern: PersonNamePattern) -> PersonNameFields {
    if !has(.given), !has(.surname) { return moving(.given2, to: .given).standingInForSurname(pattern) }
    return has(.given) ? standingInForSurname(pattern) : pattern.spellsOut(.surname) ? self : moving(.surname, to: .given)
  }

  private func standingInForSurname(_ pattern: PersonNamePattern) -> PersonNameFields {
    has(.surname) || pattern.spellsOut(.given) ? self : moving(.given, to: .surname)
  }
}
