package import OnomaText

/// What comes of CLDR's test data for names (`common/testData/personNameTest/en.txt` and its like), or of other texts in that form:
///
///     # CLDR person name formatting test data for: en
///     enum ; length ; long, medium, short
///     name ; given; Iris
///     name ; surname-core; Falke
///     name ; locale; de
///     expectedResult; Falke, Iris
///     parameters; sorting; long; referring; formal
///     endName
///
/// Each line of parameters is checked; `none` in place of the order, as before CLDR 44, leaves it to the name.
package struct PersonNameConformance: Sendable {
  /// A line that does not hold.
  package struct Failure: Hashable, Sendable, CustomStringConvertible {
    /// Counted from 1.
    package let line: Int
    /// What is wrong: `"Falke, Iris" is wanted, not "Iris Falke"`.
    package let problem: String

    /// `6: "Falke, Iris" is wanted, not "Iris Falke"`.
    package var description: String { "\(line): \(problem)" }
  }

  /// The language of the text's names, from its head; nil where it has none, and then nothing is checked.
  package private(set) var language: Language?
  /// How many lines of parameters were checked.
  package private(set) var checked = 0
  /// The lines that do not hold, in their order.
  package private(set) var failures: [Failure] = []

  /// Checks a text.
  /// - Complexity: linear in the text.
  package init(checking text: String, with rules: NameRules) {
    var (name, expected, isComplete) = (PersonNameFields(), "", true)
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if line.hasPrefix("#") {
        if let tag = Self.language(named: line) { language = tag }
        continue
      }
      let cells = line.split(separator: ";", maxSplits: 4, omittingEmptySubsequences: false).map(\.trimmed)
      switch (cells[0], cells.count) {
      case ("", 1): continue
      case ("endName", 1): isComplete = true
      case ("expectedResult", 2...): expected = String(Self.rest(of: line, after: 1))
      case ("name", 3...):
        if isComplete { (name, isComplete) = (PersonNameFields(), false) }
        if !Self.set(cells[1], String(Self.rest(of: line, after: 2)), &name) { refuse(index) }
      case ("enum", 3):
        if !cells[2].split(separator: ",").allSatisfy({ Self.knows($0.trimmed, of: cells[1]) }) { refuse(index) }
      case ("parameters", 5):
        guard let language, let format = Self.format(cells) else {
          refuse(index)
          continue
        }
        let found = rules.formatted(name, format, in: language)
        checked += 1
        if found != expected { failures.append(Failure(line: index + 1, problem: "\"\(expected)\" is wanted, not \"\(found)\"")) }
      default: refuse(index)
      }
    }
  }

  private mutating func refuse(_ index: Int) {
    failures.append(Failure(line: index + 1, problem: language == nil ? "the head names no language of ours" : "the line cannot be read"))
  }

  private static func language(named line: Substring) -> Language? {
    guard line.contains("test data for: ") else { return nil }
    return line.split(separator: " ").last.flatMap { Language(rawValue: String($0)) }
  }

  /// What follows so many semicolons: values may have semicolons of their own.
  private static func rest(of line: Substring, after count: Int) -> Substring {
    line.split(separator: ";", maxSplits: count, omittingEmptySubsequences: false).last?.trimmed ?? ""
  }

  private static func set(_ field: Substring, _ value: String, _ name: inout PersonNameFields) -> Bool {
    if field == "locale" {
      name.locale = value
    } else if field == "preferredOrder" {
      name.preferredOrder = PersonNameFormat.Order(rawValue: value)
    } else if let (known, modifiers) = PersonNameField.parsed(field) {
      name[known, modifiers] = value
    } else {
      return false
    }
    return true
  }

  private static func knows(_ value: Substring, of type: Substring) -> Bool {
    switch type {
    case "field": PersonNameField(rawValue: String(value)) != nil
    case "modifiers": PersonNameField.Modifiers(names: [value]) != nil
    case "order", "options": value == "none" || PersonNameFormat.Order(rawValue: String(value)) != nil
    case "length": PersonNameFormat.Length(rawValue: String(value)) != nil
    case "usage": PersonNameFormat.Usage(rawValue: String(value)) != nil
    case "formality": PersonNameFormat.Formality(rawValue: String(value)) != nil
    default: false
    }
  }

  private static func format(_ cells: [Substring]) -> PersonNameFormat? {
    let order = PersonNameFormat.Order(rawValue: String(cells[1]))
    guard order != nil || cells[1] == "none", let length = PersonNameFormat.Length(rawValue: String(cells[2])),
      let usage = PersonNameFormat.Usage(rawValue: String(cells[3])), let formality = PersonNameFormat.Formality(rawValue: String(cells[4]))
    else { return nil }
    return PersonNameFormat(length, usage, formality, order: order)
  }
}
