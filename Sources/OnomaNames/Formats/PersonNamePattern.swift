/// One pattern of a name: fields in braces with what stands between them, `{surname-core}, {given} {given2-initial}` (UTS #35 part 8, namePattern).
struct PersonNamePattern: Hashable {
  /// A field and the literal before it.
  struct Slot: Hashable {
    let literal: String
    let field: PersonNameField
    let modifiers: PersonNameField.Modifiers
  }

  let slots: [Slot]
  /// What stands behind the last field.
  let tail: String
  /// The pattern as written.
  let text: String

  /// nil where a brace is not closed, a field or modifier is unknown, or there is no field. A backslash takes the meaning off the next character.
  init?(_ text: Substring) {
    var (slots, literal, field): ([Slot], String, String?) = ([], "", nil)
    var isEscaped = false
    for character in text {
      switch (character, field) {
      case _ where isEscaped:
        literal.append(character)
        isEscaped = false
      case ("\\", nil): isEscaped = true
      case ("{", nil): field = ""
      case ("}", let name?):
        guard let (known, modifiers) = PersonNameField.parsed(Substring(name)) else { return nil }
        slots.append(Slot(literal: literal, field: known, modifiers: modifiers))
        (literal, field) = ("", nil)
      case ("{", _), ("}", _): return nil
      case (_, let name?): field = name + String(character)
      default: literal.append(character)
      }
    }
    if slots.isEmpty || field != nil || isEscaped { return nil }
    (self.slots, tail, self.text) = (slots, literal, String(text))
  }

  /// Whether the pattern has a field that is not cut down to initials.
  func spellsOut(_ field: PersonNameField) -> Bool {
    slots.contains { $0.field == field && !$0.modifiers.contains(.initial) && !$0.modifiers.contains(.prefix) }
  }

  /// The pattern with its fields filled, without those that are empty and what parted them from their neighbours (UTS #35 part 8, process a
  /// namePattern).
  /// - Complexity: linear in pattern and values.
  func filled(_ value: (Slot) -> String) -> String {
    var (text, hasBegun) = ("", false)
    // What stood before the first of the empty fields behind the last filled one.
    var gap: String?
    for (place, slot) in slots.enumerated() {
      let filling = value(slot)
      if filling.isEmpty {
        if hasBegun && gap == nil { gap = slot.literal }
        continue
      }
      if hasBegun {
        text += gap.map { Self.coalesced($0, slot.literal) } ?? slot.literal
      } else if place == 0 {
        text += slot.literal
      }
      text += filling
      (hasBegun, gap) = (true, nil)
    }
    return hasBegun && gap == nil ? text + tail : text
  }

  /// One literal of those before and behind fields that are empty. An empty one, or one that ends the other, goes; else punctuation goes up to the
  /// nearest space on either side, and one space stays.
  ///
  ///     coalesced(", ", " ")      // ", "
  ///     coalesced(" ", ", ")      // " ": {surname} {generation}, {credentials} without generation
  ///     coalesced(". (", ") ")    // ". ": {given-initial}. ({given2}) {surname} without given2
  ///     coalesced(".(", ") ")     // " "
  ///
  /// The standard's rule would leave " , " of the second; its examples, and CLDR's test data, have it as here.
  static func coalesced(_ first: String, _ second: String) -> String {
    if first.isEmpty || second.isEmpty || first.hasSuffix(second) { return first.isEmpty ? second : first }
    let start = first.firstIndex(where: \.isWhitespace)
    let end = second.lastIndex(where: \.isWhitespace)
    let rest = end.map { second[second.index(after: $0)...] } ?? ""
    return (start.map { String(first[...$0]) } ?? end.map { String(second[$0]) } ?? "") + rest
  }
}
