/// A decimal number of up to 38 digits: `significand × 10^exponent`, with a sign. Never floating point.
///
///     let a = try DecimalAmount("3.63")           // 363 × 10⁻²
///     try a.multiplied(by: DecimalAmount("1000000000")).description   // "3630000000"
public struct DecimalAmount: Sendable {
  /// The digits, less than 10³⁸.
  public let significand: UInt128
  /// The power of ten that the significand is multiplied by.
  public let exponent: Int
  /// Whether the number is below zero.
  public let isNegative: Bool

  /// Why a number cannot be had.
  public enum Failure: Error, Hashable, Sendable {
    /// More than 38 digits.
    case overflow
    /// Not a plain decimal number: the offending text.
    case notANumber(String)
  }

  /// Ten to the 38th, the first significand too large.
  static let limit: UInt128 = 100_000_000_000_000_000_000_000_000_000_000_000_000
  /// Exponents beyond this are no amounts, and would print as lines of zeros.
  static let largestExponent = 60

  /// A number from its parts, in lowest terms: trailing zeros of the significand go into the exponent.
  ///
  /// - Throws: ``Failure/overflow`` beyond 38 digits or an exponent beyond ±60.
  public init(significand: UInt128, exponent: Int = 0, isNegative: Bool = false) throws(Failure) {
    var (significand, exponent) = (significand, significand == 0 ? 0 : exponent)
    // Far beyond any that trailing zeros lead back, and safe to reckon with.
    guard (-1_000...1_000).contains(exponent) else { throw .overflow }
    while significand != 0, significand % 10 == 0 {
      significand /= 10
      exponent += 1
    }
    guard significand < Self.limit, abs(exponent) <= Self.largestExponent else { throw .overflow }
    self.significand = significand
    self.exponent = exponent
    self.isNegative = isNegative && significand != 0
  }

  /// A number from plain decimal text: ASCII digits, at most one point, at most a leading minus. `"0.2248"`, `"-42"`.
  ///
  /// - Throws: ``Failure/notANumber(_:)``, ``Failure/overflow``.
  public init(_ text: some StringProtocol) throws(Failure) {
    var (significand, exponent, negative, digits, pointSeen) = (UInt128(0), 0, false, 0, false)
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0:
        negative = true
      case UInt8(ascii: ".") where !pointSeen:
        pointSeen = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard significand < Self.limit / 10 else { throw .overflow }
        significand = significand * 10 + UInt128(byte - UInt8(ascii: "0"))
        if pointSeen { exponent -= 1 }
      default:
        throw .notANumber(String(text))
      }
    }
    guard digits > 0 else { throw .notANumber(String(text)) }
    try self.init(significand: significand, exponent: exponent, isNegative: negative)
  }

  /// Zero.
  public static let zero = DecimalAmount(known: 0)

  /// A small whole number.
  public init(_ value: UInt32) {
    self.init(known: UInt128(value))
  }

  private init(known value: UInt128) {
    var (significand, exponent) = (value, 0)
    while significand != 0, significand % 10 == 0 { (significand, exponent) = (significand / 10, exponent + 1) }
    (self.significand, self.exponent, isNegative) = (significand, exponent, false)
  }

  /// The product.
  ///
  /// - Throws: ``Failure/overflow`` when it needs more than 38 digits.
  public func multiplied(by other: DecimalAmount) throws(Failure) -> DecimalAmount {
    var (a, b, tens) = (significand, other.significand, 0)
    // The tens that fives of one and twos of the other make need no digits.
    func takeTens(_ a: inout UInt128, _ b: inout UInt128) {
      while a != 0, b != 0, a % 5 == 0, b % 2 == 0 { (a, b, tens) = (a / 5, b / 2, tens + 1) }
    }
    takeTens(&a, &b)
    takeTens(&b, &a)
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    guard !overflow else { throw .overflow }
    return try DecimalAmount(
      significand: product, exponent: exponent + other.exponent + tens, isNegative: isNegative != other.isNegative)
  }

  /// The sum, as "5 tỷ 200 triệu" and "93 рубля 41 копейка" add.
  ///
  /// - Throws: ``Failure/overflow`` when it needs more than 38 digits.
  public func adding(_ other: DecimalAmount) throws(Failure) -> DecimalAmount {
    if significand == 0 { return other }
    if other.significand == 0 { return self }
    let common = min(exponent, other.exponent)
    let (a, b) = (try scaled(to: common), try other.scaled(to: common))
    guard isNegative == other.isNegative else {
      let larger = a >= b
      return try DecimalAmount(
        significand: larger ? a - b : b - a, exponent: common, isNegative: larger ? isNegative : other.isNegative)
    }
    let (sum, overflow) = a.addingReportingOverflow(b)
    guard !overflow else { throw .overflow }
    return try DecimalAmount(significand: sum, exponent: common, isNegative: isNegative)
  }

  /// The number below zero, or above it again.
  public func negated() -> DecimalAmount {
    DecimalAmount(copying: self, isNegative: !isNegative)
  }

  private init(copying other: DecimalAmount, isNegative: Bool) {
    (significand, exponent) = (other.significand, other.exponent)
    self.isNegative = isNegative && other.significand != 0
  }

  /// The significand counted from a lower exponent. It may have a digit too many, which a difference takes off again.
  private func scaled(to exponent: Int) throws(Failure) -> UInt128 {
    var value = significand
    for _ in exponent..<self.exponent {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { throw .overflow }
      value = product
    }
    return value
  }
}

extension DecimalAmount: Hashable, Comparable {
  /// Compares values.
  public static func < (a: DecimalAmount, b: DecimalAmount) -> Bool {
    if a.isNegative != b.isNegative { return a.isNegative }
    return a.isNegative ? magnitudeIsLess(b, a) : magnitudeIsLess(a, b)
  }

  private static func magnitudeIsLess(_ a: DecimalAmount, _ b: DecimalAmount) -> Bool {
    if a.significand == 0 || b.significand == 0 { return a.significand < b.significand }
    // Numbers in lowest terms: the place of the first digit decides, then the digits.
    let (first, second) = (String(a.significand), String(b.significand))
    let places = (first.utf8.count + a.exponent, second.utf8.count + b.exponent)
    return places.0 != places.1 ? places.0 < places.1 : first < second
  }
}

extension DecimalAmount: CustomStringConvertible {
  /// A plain decimal string without exponent: `"3630000000"`, `"0.2248"`.
  public var description: String {
    var digits = String(significand)
    if exponent > 0 {
      digits += String(repeating: "0", count: exponent)
    } else if exponent < 0 {
      let places = -exponent
      if digits.utf8.count <= places { digits = String(repeating: "0", count: places - digits.utf8.count + 1) + digits }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
    }
    return isNegative ? "-" + digits : digits
  }
}
