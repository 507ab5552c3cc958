/// How a person's name is printed in Vietnamese text, by CLDR's person name patterns for Vietnamese (`vietnamese/name-patterns.tsv`).
///
/// | | Nguyễn Văn Anh, title Ông | Käthe Müller |
/// |---|---|---|
/// | long, formal | Nguyễn Văn Anh | Käthe Müller |
/// | medium, formal | Nguyễn V. Anh | Käthe Müller |
/// | short, formal | Nguyễn V. A. | K. Müller |
/// | addressing, formal | Ông Anh | Müller |
/// | addressing, informal | Anh | Käthe |
/// | monogram, long | NVA | KM |
public struct VietnameseNameFormat: Hashable, Sendable {
  /// In which order the parts stand.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// Käthe Müller.
    case givenFirst = "given-first"
    /// Nguyễn Văn Anh.
    case surnameFirst = "surname-first"
    /// For lists: as Vietnamese names stand anyway.
    case sorting
  }

  /// How much of the name.
  public enum Length: String, Hashable, Sendable, CaseIterable {
    /// All of it.
    case long
    /// Middle names as initials.
    case medium
    /// Given names as initials too.
    case short
  }

  /// What for.
  public enum Usage: String, Hashable, Sendable, CaseIterable {
    /// To speak of the person.
    case referring
    /// To speak to the person.
    case addressing
    /// For a badge.
    case monogram
  }

  /// In which register.
  public enum Formality: String, Hashable, Sendable, CaseIterable {
    /// With middle names, titles and credentials.
    case formal
    /// Without them.
    case informal
  }

  /// The order; nil for the one of the name's language.
  public var order: Order?
  /// How much of the name.
  public var length: Length
  /// What for; sorting has only referring.
  public var usage: Usage
  /// In which register.
  public var formality: Formality

  /// A format; by default the whole name, formal, in the order of its language.
  public init(_ length: Length = .long, _ usage: Usage = .referring, _ formality: Formality = .formal, order: Order? = nil) {
    self.order = order
    self.length = length
    self.usage = usage
    self.formality = formality
  }
}

/// The fields of a person's name that the patterns know, each of which may be empty.
public struct PersonNameFields: Hashable, Sendable {
  /// Ông, Giáo sư.
  public var title: String
  /// The given name: Anh.
  public var given: String
  /// What friends say for it; the given name where empty.
  public var informalGiven: String
  /// Middle names: Văn.
  public var given2: String
  /// The particle of a family name: von.
  public var surnamePrefix: String
  /// The family name without particle: Nguyễn.
  public var surname: String
  /// Jr, III.
  public var generation: String
  /// ĐBQH, MD.
  public var credentials: String
  /// ISO 639 code of the name's language, by which its order is found.
  public var language: String

  /// A name of these fields.
  public init(
    title: String = "", given: String = "", informalGiven: String = "", given2: String = "", surnamePrefix: String = "",
    surname: String = "",
    generation: String = "", credentials: String = "", language: String = "vi"
  ) {
    self.title = title
    self.given = given
    self.informalGiven = informalGiven
    self.given2 = given2
    self.surnamePrefix = surnamePrefix
    self.surname = surname
    self.generation = generation
    self.credentials = credentials
    self.language = language
  }

  /// The fields of a Vietnamese name.
  public init(_ name: VietnameseName, title: String = "", credentials: String = "") {
    self.init(title: title, given: name.given, given2: name.middle, surname: name.family, credentials: credentials)
  }
}
