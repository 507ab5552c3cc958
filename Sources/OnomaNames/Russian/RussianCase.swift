/// The six cases of Russian, in the order of its grammars.
public enum RussianCase: String, Hashable, Sendable, CaseIterable {
  /// Именительный: кто, что.
  case nominative
  /// Родительный: кого, чего.
  case genitive
  /// Дательный: кому, чему.
  case dative
  /// Винительный: кого, что.
  case accusative
  /// Творительный: кем, чем.
  case instrumental
  /// Предложный: о ком, о чём.
  case prepositional

  /// A dense number from 0, for tables.
  public var index: Int {
    switch self {
    case .nominative: 0
    case .genitive: 1
    case .dative: 2
    case .accusative: 3
    case .instrumental: 4
    case .prepositional: 5
    }
  }
}
