/// The six tones of Vietnamese, by their names without marks.
public enum VietnameseTone: String, Hashable, Sendable, CaseIterable {
  /// Level, without mark: ma.
  case ngang
  /// Falling: mà.
  case huyen
  /// Rising: má.
  case sac
  /// Asking: mả.
  case hoi
  /// Broken: mã.
  case nga
  /// Heavy: mạ.
  case nang

  /// A dense number from 0, for tables.
  var index: Int {
    switch self {
    case .ngang: 0
    case .huyen: 1
    case .sac: 2
    case .hoi: 3
    case .nga: 4
    case .nang: 5
    }
  }
}
