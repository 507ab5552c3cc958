/// A Vietnamese name as Russian writes it.
public struct RussianTranscription: Hashable, Sendable {
  /// Where the form comes from.
  public enum Origin: String, Hashable, Sendable {
    /// A line of `vietnamese/russian-exceptions.tsv`: usage that the rules do not give.
    case exception
    /// The rules.
    case rule
  }

  /// The form to print.
  public let text: String
  /// What the rules give, whether or not usage is otherwise: Хайфонг beside Хайфон.
  public let byRule: String
  /// Other forms that are met: Фам Минь Чинь beside Фам Минь Тинь.
  public let variants: [String]
  /// Where ``text`` comes from.
  public let origin: Origin
}
