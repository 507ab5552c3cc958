public import OnomaText

extension NameRules {
  /// A person's name as texts of a language print it, by CLDR's patterns (UTS #35 part 8, CLDR 48).
  ///
  ///     let anh = PersonNameFields(title: "Ông", given: "Anh", given2: "Văn", surname: "Nguyễn", locale: "vi")
  ///     rules.formatted(anh, PersonNameFormat(.medium), in: .vietnamese)                 // "Nguyễn V. Anh"
  ///     rules.formatted(anh, PersonNameFormat(.long, .addressing), in: .vietnamese)      // "Ông Anh"
  ///     rules.formatted(anh, PersonNameFormat(.short), in: .english)                     // "Nguyễn A.V."
  ///     let ivan = PersonNameFields(given: "Иван", given2: "Васильевич", surname: "Купцов", locale: "ru")
  ///     rules.formatted(ivan, PersonNameFormat(.medium, order: .sorting), in: .russian)  // "Купцов, Иван В."
  ///     rules.formatted(ivan, PersonNameFormat(.long, .monogram), in: .russian)          // "ИВК"
  ///
  /// - The order is the format's; else the one that the bearer prefers; else that of the name's locale in such texts: Japanese names begin with
  ///   the family name in English, not in Russian; Hungarian ones do in Vietnamese only.
  /// - A name in another script than the language's is printed by the rules of its own language, or of the likeliest of its script: Купцов in an
  ///   English text as in a Russian one, 习近平 as in a Chinese one.
  /// - Empty fields go, with what parts them from their neighbours. Who has one name only is called by it everywhere, in full.
  /// - A name without locale counts as one of the language that its script is likeliest to write.
  ///
  /// - Parameters:
  ///   - name: its fields, in any script.
  ///   - format: how much of it, what for, in which register and order.
  ///   - language: the language of the text; for ``Language/undetermined`` CLDR's root patterns are taken.
  /// - Returns: the name; empty only where given names and family name are.
  /// - Complexity: linear in the fields.
  public func formatted(_ name: PersonNameFields, _ format: PersonNameFormat, in language: Language) -> String {
    let name = name.completed
    let script = nameScripts.script(of: name[.surname]) ?? nameScripts.script(of: name[.given])
    let locale = NameLocale(parsing: name.locale) ?? script.flatMap { nameScripts.language(of: $0) }.flatMap { NameLocale(parsing: $0) }
    let formatting = formattingLanguage(language.rawValue, name: locale, script: script)
    guard let settings = nameLocales.settings(of: formatting) else { return "" }

    var format = format
    format.order = format.order ?? name.preferredOrder ?? nameLocales.order(of: locale, in: formatting)
    guard let pattern = best(of: personNames.patterns(format, in: formatting), for: name) else { return "" }
    let filler = SlotFiller(name: name.standingIn(for: pattern), initials: settings.initials)
    let text = pattern.filled(filler.value)
    let isNative = locale.map { $0.language == formatting || settings.kindred.contains($0.language) } ?? false
    return Self.replacingSpaces(in: text, by: isNative ? settings.nativeSpace : settings.foreignSpace)
  }

  /// How persons are spoken of in a language where nothing else is wanted (UTS #35 part 8, parameterDefault).
  ///
  ///     rules.usualFormat(in: .english)      // medium, referring, informal
  ///     rules.usualFormat(in: .vietnamese)   // long, referring, formal
  ///     rules.usualFormat(in: .russian)      // medium, referring, formal
  /// - Complexity: constant.
  public func usualFormat(in language: Language) -> PersonNameFormat {
    let settings = nameLocales.settings(of: language.rawValue)
    return PersonNameFormat(settings?.length ?? .medium, .referring, settings?.formality ?? .formal)
  }

  /// The language by whose rules a name is printed (UTS #35 part 8, switch the formatting locale if necessary).
  private func formattingLanguage(_ language: String, name: NameLocale?, script: String?) -> String {
    guard let script, let own = nameLocales.settings(of: language), !own.scripts.isEmpty, !own.scripts.contains(script) else {
      return language
    }
    if let name, personNames.has(name.language), nameLocales.settings(of: name.language)?.scripts.contains(script) == true {
      return name.language
    }
    return nameScripts.language(of: script) ?? language
  }

  /// The pattern with most filled fields; of several the one with fewest empty ones, then the first in code point order.
  private func best(of patterns: [PersonNamePattern], for name: PersonNameFields) -> PersonNamePattern? {
    if patterns.count <= 1 { return patterns.first }
    return patterns.max { first, second in
      let counts = [first, second].map { pattern in pattern.slots.count { !name.nearest($0.field, $0.modifiers).value.isEmpty } }
      let empty = [first.slots.count - counts[0], second.slots.count - counts[1]]
      return (counts[0], -empty[0]) == (counts[1], -empty[1])
        ? second.text.unicodeScalars.lexicographicallyPrecedes(first.text.unicodeScalars) : (counts[0], -empty[0]) < (counts[1], -empty[1])
    }
  }

  private static func replacingSpaces(in text: String, by space: String) -> String {
    text.split(separator: " ").joined(separator: space)
  }
}
