import OnomaText
import Testing

struct DecimalAmountTests {
  private typealias Failure = DecimalAmount.Failure
  private static let nines = String(repeating: "9", count: 38)

  @Test(
    "Plain decimals are read and written",
    arguments: [
      ("0", "0"), ("-0", "0"), ("0.00", "0"), ("7", "7"), ("007", "7"), ("3.63", "3.63"), ("3.630", "3.63"), ("-42", "-42"),
      ("0.2248", "0.2248"),
      (".5", "0.5"), ("5.", "5"), ("-0.05", "-0.05"), ("3630000000", "3630000000"), ("100.000", "100"), ("0.000001", "0.000001"),
      (nines, nines), ("0." + nines, "0." + nines), ("00000000000000000000000000000000000000000000001.5", "1.5"),
    ])
  func reads(text: String, written: String) throws {
    #expect(try DecimalAmount(text).description == written)
    #expect(try DecimalAmount(text[...]) == DecimalAmount(written))
  }

  @Test("Parts are in lowest terms")
  func lowestTerms() throws {
    let amount = try DecimalAmount("1500.00")
    #expect(amount.significand == 15 && amount.exponent == 2 && !amount.isNegative)
    let small = try DecimalAmount("-0.0250")
    #expect(small.significand == 25 && small.exponent == -3 && small.isNegative)
    #expect(try DecimalAmount(significand: 15, exponent: 2) == DecimalAmount("1500"))
    #expect(try DecimalAmount(significand: 0, exponent: 500, isNegative: true) == .zero)
    #expect(DecimalAmount(UInt32.max).description == "4294967295" && DecimalAmount(120_000).exponent == 4)
  }

  @Test(
    "What is no plain decimal is refused",
    arguments: ["", "-", ".", "-.", "+5", "1,5", "1.2.3", "--1", "1-", "1e5", "٣", " 1", "1 ", "5đ", "∞"])
  func refuses(text: String) {
    #expect(throws: Failure.notANumber(text)) { try DecimalAmount(text) }
  }

  @Test("More than 38 digits overflow, and never trap")
  func overflows() throws {
    for text in ["1" + Self.nines, "0.1" + Self.nines, Self.nines + ".5", String(repeating: "7", count: 5_000)] {
      #expect(throws: Failure.overflow) { try DecimalAmount(text) }
    }
    #expect(throws: Failure.overflow) { try DecimalAmount(significand: .max) }
    for exponent in [61, -61, Int.max, Int.min] {
      #expect(throws: Failure.overflow) { try DecimalAmount(significand: 1, exponent: exponent) }
      #expect(throws: Failure.overflow) { try DecimalAmount(significand: 10, exponent: exponent == -61 ? -62 : exponent) }
    }
    let largest = try DecimalAmount(Self.nines)
    #expect(throws: Failure.overflow) { try largest.adding(DecimalAmount("1.5")) }
    #expect(throws: Failure.overflow) { try largest.adding(largest) }
    #expect(throws: Failure.overflow) { try largest.multiplied(by: largest) }
    let far = try DecimalAmount(significand: 1, exponent: 60)
    #expect(throws: Failure.overflow) { try far.multiplied(by: far) }
    #expect(throws: Failure.overflow) { try far.adding(DecimalAmount("1")) }
    #expect(throws: Failure.overflow) { try far.adding(DecimalAmount("-1")) }
    // One more than 38 nines is a one again, with its zeros in the exponent.
    #expect(try largest.adding(DecimalAmount("1")) == DecimalAmount(significand: 1, exponent: 38))
  }

  @Test(
    "Products",
    arguments: [
      ("3.63", "1000000000", "3630000000"), ("5", "0.2", "1"), ("-1.5", "2", "-3"), ("-1.5", "-1.5", "2.25"), ("0", "-7", "0"),
      ("99999999999999999999", "0.5", "49999999999999999999.5"), ("0.01", "41", "0.41"),
      // 2⁶⁴ × 5²⁸ has 39 digits before its zeros go into the exponent.
      ("18446744073709551616", "37252902984619140625", "687194767360000000000000000000000000000"),
    ])
  func products(a: String, b: String, product: String) throws {
    let result = try DecimalAmount(a).multiplied(by: DecimalAmount(b))
    #expect(result.description == product)
    #expect(try DecimalAmount(b).multiplied(by: DecimalAmount(a)) == result)
  }

  @Test(
    "Sums",
    arguments: [
      ("5000000000", "200000000", "5200000000"), ("93", "0.41", "93.41"), ("0.1", "0.2", "0.3"), ("5", "-7.5", "-2.5"),
      ("-5", "7.5", "2.5"),
      ("3", "-3", "0"), ("-2", "-0.5", "-2.5"), ("0", "-1.25", "-1.25"), ("0", "0", "0"),
    ])
  func sums(a: String, b: String, sum: String) throws {
    #expect(try DecimalAmount(a).adding(DecimalAmount(b)).description == sum)
    #expect(try DecimalAmount(b).adding(DecimalAmount(a)).description == sum)
  }

  @Test("Nothing added changes nothing, however large the number; a small difference of large numbers is exact")
  func largeSums() throws {
    let far = try DecimalAmount(significand: 7, exponent: 50)
    #expect(try far.adding(.zero) == far)
    #expect(try DecimalAmount.zero.adding(far) == far)
    #expect(try DecimalAmount(significand: 1, exponent: 38).adding(DecimalAmount("-1")).description == Self.nines)
  }

  @Test("Amounts are ordered by value")
  func order() throws {
    let texts = [
      "-" + Self.nines, "-1000", "-25", "-2.5", "-2", "-0.25", "-0.1", "0", "0.000001", "0.1", "0.25", "0.3", "1", "2", "2.5", "10", "25",
      "1000",
      Self.nines,
    ]
    let amounts = try texts.map { try DecimalAmount($0) }
    #expect(try texts.shuffled().map { try DecimalAmount($0) }.sorted().map(\.description) == texts)
    for (i, a) in amounts.enumerated() {
      for (j, b) in amounts.enumerated() { #expect((a < b) == (i < j) && (a == b) == (i == j)) }
    }
    let negated = amounts.map { $0.negated() }
    #expect(negated.sorted() == negated.reversed())
    #expect(negated.prefix(3).map(\.description) == [Self.nines, "1000", "25"])
  }

  /// A number in both ways of reckoning; twos and fives are frequent, so that zeros arise.
  private static func number(_ random: inout SplitMix) throws -> (DecimalAmount, NaiveDecimal) {
    let count = Int.random(in: 0...6, using: &random) == 0 ? 38 : Int.random(in: 1...22, using: &random)
    var significand: UInt128 = 0
    switch Int.random(in: 0..<4, using: &random) {
    case 0: significand = UInt128(1) << UInt128(Int.random(in: 0...100, using: &random))
    case 1: significand = (0..<Int.random(in: 0...40, using: &random)).reduce(1) { power, _ in power * 5 }
    default: for _ in 0..<count { significand = significand * 10 + UInt128(Int.random(in: 0...9, using: &random)) }
    }
    let exponent = Int.random(in: -22...22, using: &random)
    let isNegative = Bool.random(using: &random)
    let digits = String(significand).reversed().map { Int(String($0)) ?? 0 }
    return (
      try DecimalAmount(significand: significand, exponent: exponent, isNegative: isNegative),
      NaiveDecimal(digits: digits, exponent: exponent, isNegative: isNegative)
    )
  }

  @Test("Sums, products, order and spelling are those of schoolbook arithmetic, and overflow is told exactly when it occurs")
  func schoolbook() throws {
    var random = SplitMix(seed: 13)
    var overflows = 0
    for _ in 0..<6_000 {
      let ((a, naiveA), (b, naiveB)) = (try Self.number(&random), try Self.number(&random))
      #expect(a.description == naiveA.description)
      #expect((a < b) == (naiveA < naiveB) && (a == b) == (naiveA == naiveB), "\(naiveA) \(naiveB)")
      #expect(a.negated().description == naiveA.negated.description)
      for (result, naive) in [(Result { try a.multiplied(by: b) }, naiveA * naiveB), (Result { try a.adding(b) }, naiveA + naiveB)] {
        if naive.fits {
          #expect(try result.get().description == naive.description, "\(naiveA) \(naiveB)")
        } else {
          overflows += 1
          #expect(throws: Failure.overflow, "\(naiveA) \(naiveB)") { try result.get() }
        }
      }
    }
    #expect(overflows > 500 && overflows < 10_000)
  }
}
