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

/// Cases in which a form may stand.
struct RussianCaseSet: OptionSet, Hashable {
  let rawValue: UInt8

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ grammaticalCase: RussianCase) {
    rawValue = 1 << UInt8(grammaticalCase.index)
  }

  static let all = RussianCaseSet(rawValue: 0b11_1111)

  func contains(_ grammaticalCase: RussianCase) -> Bool { rawValue & 1 << UInt8(grammaticalCase.index) != 0 }
}
