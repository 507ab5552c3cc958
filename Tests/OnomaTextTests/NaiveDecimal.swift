/// Decimal numbers the way they are learned at school: digits, one by one. Slow and plain, to compare with.
struct NaiveDecimal: Equatable, CustomStringConvertible {
  /// The digits, the last first; no zeros at either end.
  var digits: [Int]
  /// The power of ten of the last digit.
  var exponent: Int
  var isNegative: Bool

  init(digits: [Int], exponent: Int, isNegative: Bool) {
    (self.digits, self.exponent, self.isNegative) = (digits, exponent, isNegative)
    while self.digits.last == 0 { self.digits.removeLast() }
    while self.digits.first == 0 {
      self.digits.removeFirst()
      self.exponent += 1
    }
    if self.digits.isEmpty { (self.exponent, self.isNegative) = (0, false) }
  }

  /// Whether 38 digits and an exponent of up to ±60 hold it.
  var fits: Bool { digits.count <= 38 && abs(exponent) <= 60 }

  var negated: NaiveDecimal { NaiveDecimal(digits: digits, exponent: exponent, isNegative: !isNegative) }

  var description: String {
    let padded = Array(repeating: 0, count: max(exponent, 0)) + digits
    let places = max(-exponent, 0)
    let filled = padded + Array(repeating: 0, count: max(places + 1 - padded.count, 0))
    let text = filled.reversed().map(String.init)
    let whole = text.prefix(text.count - places).joined()
    return (isNegative ? "-" : "") + whole + (places > 0 ? "." + text.suffix(places).joined() : "")
  }

  /// The digits counted from a lower power of ten.
  private func lowered(to power: Int) -> [Int] { Array(repeating: 0, count: digits.isEmpty ? 0 : exponent - power) + digits }

  static func magnitudeIsLess(_ a: NaiveDecimal, _ b: NaiveDecimal) -> Bool {
    let power = min(a.exponent, b.exponent)
    let (x, y) = (a.lowered(to: power), b.lowered(to: power))
    return x.count != y.count ? x.count < y.count : x.reversed().lexicographicallyPrecedes(y.reversed())
  }

  static func < (a: NaiveDecimal, b: NaiveDecimal) -> Bool {
    switch (a.isNegative, b.isNegative) {
    case (true, false): true
    case (false, true): false
    case (false, false): magnitudeIsLess(a, b)
    case (true, true): magnitudeIsLess(b, a)
    }
  }

  static func * (a: NaiveDecimal, b: NaiveDecimal) -> NaiveDecimal {
    var product = [Int](repeating: 0, count: a.digits.count + b.digits.count + 1)
    for (i, x) in a.digits.enumerated() {
      for (j, y) in b.digits.enumerated() { product[i + j] += x * y }
    }
    for index in product.indices.dropLast() {
      product[index + 1] += product[index] / 10
      product[index] %= 10
    }
    return NaiveDecimal(digits: product, exponent: a.exponent + b.exponent, isNegative: a.isNegative != b.isNegative)
  }

  static func + (a: NaiveDecimal, b: NaiveDecimal) -> NaiveDecimal {
    let power = min(a.exponent, b.exponent)
    let sign = a.isNegative == b.isNegative ? 1 : -1
    if sign < 0, magnitudeIsLess(a, b) { return b + a }
    let (x, y) = (a.lowered(to: power), b.lowered(to: power))
    var sum = [Int](repeating: 0, count: max(x.count, y.count) + 1)
    for index in sum.indices.dropLast() {
      sum[index] += (index < x.count ? x[index] : 0) + sign * (index < y.count ? y[index] : 0)
      let carry = sum[index] < 0 ? -1 : sum[index] / 10
      sum[index] -= carry * 10
      sum[index + 1] += carry
    }
    return NaiveDecimal(digits: sum, exponent: power, isNegative: a.isNegative)
  }
}
