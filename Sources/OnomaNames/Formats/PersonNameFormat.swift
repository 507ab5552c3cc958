/// How a person's name is printed (UTS #35 part 8, person name attributes).
///
/// | | English: Irene Adler | Vietnamese: Nguyễn Văn Anh, title Ông | Russian: Дмитрий Петрович Васильев |
/// |---|---|---|---|
/// | long, formal | Irene Adler | Nguyễn Văn Anh | Дмитрий Петрович Васильев |
/// | medium, formal | Irene Adler | Nguyễn V. Anh | Дмитрий Петрович Васильев |
/// | short, formal | I. Adler | Nguyễn V. A. | Д. П. Васильев |
/// | short, informal | Irene A. | Nguyễn A. | Дмитрий В. |
/// | sorting, medium | Adler, Irene | Nguyễn V. Anh | Васильев, Дмитрий П. |
/// | addressing, formal | Adler | Ông Anh | Васильев |
/// | addressing, informal | Irene | Anh | Дмитрий |
/// | monogram, long | IA | NVA | ДПВ |
///
/// How much of the name is formal, and how much is long, differs by language: ``NameRules/usualFormat(in:)``.
public struct PersonNameFormat: Hashable, Sendable {
  /// In which order the parts stand.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// Käthe Müller.
    case givenFirst
    /// Nguyễn Văn Anh.
    case surnameFirst
    /// For lists: Müller, Käthe.
    case sorting
  }

  /// How much of the name.
  public enum Length: String, Hashable, Sendable, CaseIterable {
    /// All of it.
    case long
    /// Without what can be missed; often middle names as initials.
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

  /// How much of the name.
  public var length: Length
  /// What for; sorting has only referring.
  public var usage: Usage
  /// In which register.
  public var formality: Formality
  /// The order; nil for that of the name.
  public var order: Order?

  /// A format; by default the whole name, formal, in its own order.
  public init(_ length: Length = .long, _ usage: Usage = .referring, _ formality: Formality = .formal, order: Order? = nil) {
    self.order = order
    self.length = length
    self.usage = usage
    self.formality = formality
  }

  /// All formats with an order.
  static var all: [PersonNameFormat] {
    Order.allCases.flatMap { order in
      Length.allCases.flatMap { length in
        Usage.allCases.flatMap { usage in
          Formality.allCases.map { PersonNameFormat(length, usage, $0, order: order) }
        }
      }
    }
  }
}
