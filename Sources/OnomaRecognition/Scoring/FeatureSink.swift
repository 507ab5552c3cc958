/// Takes features; each dense one once.
struct FeatureSink {
  private(set) var codes: [FeatureCode]
  private var seen: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  private let inCapitals: Bool

  /// A sink that adds to codes that are there already.
  ///
  /// - Parameter inCapitals: whether features count under their number for capitals too.
  init(codes: [FeatureCode] = [], inCapitals: Bool) {
    self.codes = codes
    self.inCapitals = inCapitals
  }

  mutating func add(_ feature: Feature) {
    let (word, bit) = (feature.rawValue >> 6, UInt64(1) << UInt64(feature.rawValue & 63))
    switch word {
    case 0:
      guard seen.0 & bit == 0 else { return }
      seen.0 |= bit
    case 1:
      guard seen.1 & bit == 0 else { return }
      seen.1 |= bit
    case 2:
      guard seen.2 & bit == 0 else { return }
      seen.2 |= bit
    default:
      guard seen.3 & bit == 0 else { return }
      seen.3 |= bit
    }
    codes.append(FeatureCode(feature))
    if inCapitals { codes.append(FeatureCode(feature, inCapitals: true)) }
  }

  mutating func add(_ template: WordTemplate, key: UInt64) {
    codes.append(FeatureCode(template, key: key))
  }
}
