/// A part of a person's name that formats know (UTS #35 part 8, fields).
public enum PersonNameField: String, Hashable, Sendable, CaseIterable {
  /// Mr., Ông, проф.
  case title
  /// The given name, of one word or several: Mary Sue, Anh, Иван; the whole name of who has one only.
  case given
  /// What stands beside the given name: a middle name (Văn), a patronymic (Васильевич).
  case given2
  /// The family name: Nguyễn, von Brühl.
  case surname
  /// A second family name: Márquez of García Márquez.
  case surname2
  /// Jr, III, мл.
  case generation
  /// MD, ĐBQH, к. м. н.
  case credentials
}

extension PersonNameField {
  /// How a field is wanted, or which form of it is known (UTS #35 part 8, modifiers).
  ///
  /// A name may bring any of these forms along (`name[.given, .informal] = "Ваня"`); what it does not bring is made of the form that comes nearest:
  /// capitals and initials by rule, the others stay as they are.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// One bit a modifier.
    public let rawValue: UInt16

    /// The modifiers of these bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// What friends say: Ваня for Иван.
    public static let informal = Modifiers(rawValue: 1 << 0)
    /// The particle of a family name: von.
    public static let prefix = Modifiers(rawValue: 1 << 1)
    /// The family name without its particle: Brühl.
    public static let core = Modifiers(rawValue: 1 << 2)
    /// In the genitive.
    public static let genitive = Modifiers(rawValue: 1 << 3)
    /// In the vocative: пане Іване.
    public static let vocative = Modifiers(rawValue: 1 << 4)
    /// ABE.
    public static let allCaps = Modifiers(rawValue: 1 << 5)
    /// The first letter as a capital: Van den Berg.
    public static let initialCap = Modifiers(rawValue: 1 << 6)
    /// The first letter of each word: J. R.
    public static let initial = Modifiers(rawValue: 1 << 7)
    /// The first letter of the first word: J
    public static let monogram = Modifiers(rawValue: 1 << 8)
    /// Initials keep the hyphen between them: Ж.-П.
    public static let retain = Modifiers(rawValue: 1 << 9)

    private static let named: [Substring: Modifiers] = [
      "informal": .informal, "prefix": .prefix, "core": .core, "genitive": .genitive, "vocative": .vocative, "allCaps": .allCaps,
      "initialCap": .initialCap, "initial": .initial, "monogram": .monogram, "retain": .retain,
    ]

    /// The modifiers of CLDR's names for them; nil where one is unknown, stands twice, or excludes another.
    init?(names: some Sequence<Substring>) {
      self = []
      for name in names {
        guard let modifier = Self.named[name], !contains(modifier) else { return nil }
        formUnion(modifier)
      }
      for pair in [[.prefix, .core], [.allCaps, .initialCap], [.initial, .monogram], [.genitive, .vocative]] as [Modifiers]
      where isSuperset(of: pair) {
        return nil
      }
    }
  }

  /// Field and modifiers as CLDR writes them: `surname-core`; nil for anything else.
  static func parsed(_ text: Substring) -> (field: PersonNameField, modifiers: Modifiers)? {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let field = words.first.flatMap({ PersonNameField(rawValue: String($0)) }), let modifiers = Modifiers(names: words.dropFirst())
    else { return nil }
    return (field, modifiers)
  }
}
