/// A person's name in fields, as formats take it (UTS #35 part 8, person name object).
///
///     var ada = PersonNameFields(given: "Ada Cornelia", given2: "César Martín", locale: "de_AT")
///     ada[.given, .informal] = "Neele"
///     ada[.surname, .prefix] = "von"
///     ada[.surname, .core] = "Brühl"
///     rules.formatted(ada, PersonNameFormat(.medium), in: .english)                          // "Ada Cornelia C.M. von Brühl"
///     rules.formatted(ada, PersonNameFormat(.long, order: .sorting), in: .english)           // "Brühl, Ada Cornelia César Martín von"
///     rules.formatted(ada, PersonNameFormat(.long, .referring, .informal), in: .english)     // "Neele von Brühl"
public struct PersonNameFields: Hashable, Sendable {
  /// A field in one of its forms.
  struct Key: Hashable {
    let field: PersonNameField
    let modifiers: PersonNameField.Modifiers
  }

  private(set) var values: [Key: String] = [:]

  /// The language that the name comes from, by which its order is found, as a locale of CLDR or BCP 47: `vi`, `de_AT`, `zh-Hant`. Where it is
  /// empty the script of the letters tells: Cyrillic for Russian, Latin for English.
  public var locale: String
  /// The order that the bearer wants, whatever the language says; nil for none.
  public var preferredOrder: PersonNameFormat.Order?

  /// A name of these fields; further ones, and other forms of these, are set by ``subscript(_:_:)``.
  public init(title: String = "", given: String = "", given2: String = "", surname: String = "", locale: String = "") {
    self.locale = locale
    self[.title] = title
    self[.given] = given
    self[.given2] = given2
    self[.surname] = surname
  }

  /// A field in the form that the modifiers name, exactly as it was given; empty where it was not.
  ///
  ///     var ivan = PersonNameFields(given: "Иван", locale: "ru")
  ///     ivan[.given, .informal] = "Ваня"
  ///     ivan[.given]              // "Иван"
  ///     ivan[.surname, .core]     // ""
  ///
  /// Spaces around a value go.
  public subscript(field: PersonNameField, modifiers: PersonNameField.Modifiers = []) -> String {
    get { values[Key(field: field, modifiers: modifiers)] ?? "" }
    set {
      let trimmed = Substring(newValue).trimmed
      values[Key(field: field, modifiers: modifiers)] = trimmed.isEmpty ? nil : String(trimmed)
    }
  }

  /// Whether a field is known in any form but its particle.
  func has(_ field: PersonNameField) -> Bool {
    values.keys.contains { $0.field == field && !$0.modifiers.contains(.prefix) }
  }
}

extension PersonNameFields {
  /// The name with whole fields, particles and cores made of each other (UTS #35 part 8, handle core and prefix).
  var completed: PersonNameFields {
    var name = self
    for field in PersonNameField.allCases {
      let (whole, prefix, core) = (self[field], self[field, .prefix], self[field, .core])
      if core.isEmpty {
        name[field, .prefix] = ""
      } else if whole.isEmpty {
        name[field] = prefix.isEmpty ? core : prefix + " " + core
      } else if prefix.isEmpty {
        name[field, .core] = ""
      }
    }
    return name
  }

  /// The name with all forms of one field under another, which had none.
  func moving(_ source: PersonNameField, to target: PersonNameField) -> PersonNameFields {
    var name = self
    for (key, value) in values where key.field == source {
      name[source, key.modifiers] = ""
      name[target, key.modifiers] = value
    }
    return name
  }

  /// The known form that comes nearest to the one wanted, and what is left to do to it.
  func nearest(_ field: PersonNameField, _ wanted: PersonNameField.Modifiers) -> (value: String, rest: PersonNameField.Modifiers) {
    var best: (value: String, known: PersonNameField.Modifiers)?
    for (key, value) in values where key.field == field && key.modifiers.isSubset(of: wanted) {
      guard wanted.contains(.prefix) == key.modifiers.contains(.prefix) else { continue }
      if let best, !best.known.isLess(than: key.modifiers) { continue }
      best = (value, key.modifiers)
    }
    return best.map { ($0.value, wanted.subtracting($0.known)) } ?? ("", wanted)
  }
}

extension PersonNameField.Modifiers {
  /// Fewer modifiers come first; of as many, those with lower bits.
  fileprivate func isLess(than other: Self) -> Bool {
    (rawValue.nonzeroBitCount, rawValue) < (other.rawValue.nonzeroBitCount, other.rawValue)
  }
}

extension Substring {
  /// Without the spaces around it.
  var trimmed: Substring {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return self[...last].drop { $0.isWhitespace }
  }
}
