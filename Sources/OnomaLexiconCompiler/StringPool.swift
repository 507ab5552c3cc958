/// Strings by number, each kept once, in the order in which they came. Number 0 is the empty string: what lies outside of a column reads as zero.
struct StringPool {
  private var numbers: [String: UInt32] = ["": 0]
  private(set) var bytes: [UInt8] = []
  private(set) var starts: [UInt32] = [0, 0]

  /// Makes room for so many strings.
  mutating func reserveCapacity(_ count: Int) { numbers.reserveCapacity(count) }

  /// The number of a string.
  mutating func number(of string: String) -> UInt32 {
    if let number = numbers[string] { return number }
    let number = UInt32(numbers.count)
    numbers[string] = number
    bytes.append(contentsOf: string.utf8)
    starts.append(UInt32(bytes.count))
    return number
  }
}
