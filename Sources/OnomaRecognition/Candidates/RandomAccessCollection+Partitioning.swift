extension RandomAccessCollection where Index == Int {
  /// The first index whose element satisfies a condition that no element before it does and all behind it do; nil where none does.
  ///
  /// - Complexity: logarithmic in the count.
  func partitioningIndex(where condition: (Element) -> Bool) -> Int? {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low < endIndex ? low : nil
  }
}
