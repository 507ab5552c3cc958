internal import Onoma

extension SplitMix {
  /// A number from 0 up to a limit.
  ///
  /// The standard library does not promise to draw alike in all its versions; this does.
  mutating func number(below limit: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// One of several; an empty string from none.
  mutating func choice(of strings: [String]) -> String {
    strings.isEmpty ? "" : strings[number(below: strings.count)]
  }
}
