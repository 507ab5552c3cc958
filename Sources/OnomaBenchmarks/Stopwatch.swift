/// Measures how long a pass takes: the median of as many as fit in a time, three at least, after one that is not counted.
struct Stopwatch {
  /// How long a measurement goes on.
  var seconds: Double

  /// The seconds that a pass takes, and what the first one counted.
  func measure(_ pass: () throws -> Int) rethrows -> (count: Int, seconds: Double) {
    let count = try pass()
    var (passes, total) = ([Double](), 0.0)
    while total < seconds || passes.count < 3 {
      passes.append(try time(pass).seconds)
      total += passes[passes.count - 1]
    }
    return (count, passes.sorted()[passes.count / 2])
  }

  /// The seconds that one pass takes, and what it counts.
  func time(_ pass: () throws -> Int) rethrows -> (count: Int, seconds: Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let count = try pass()
    let (seconds, attoseconds) = (clock.now - start).components
    return (count, Double(seconds) + Double(attoseconds) * 1e-18)
  }
}
