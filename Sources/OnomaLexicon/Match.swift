/// A form of the lexicon that a run of tokens spells.
@frozen
public struct Match: Hashable, Sendable {
  /// The first token.
  public var start: Int32
  /// The token after the last.
  public var end: Int32
  /// The number of the form.
  public var form: UInt32
  /// How the text differs from the form.
  public var difference: Difference

  /// How a text may differ from a form and still spell it.
  @frozen
  public struct Difference: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Differences from bits.
    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A token has none of the marks that the form has: `Ha Noi` for Hà Nội.
    public static let unmarked = Difference(rawValue: 1 << 0)
    /// A token is in capitals that the form has in small letters: `HÀ NỘI`.
    public static let capitals = Difference(rawValue: 1 << 1)
  }

  /// A match.
  @inlinable
  public init(start: Int32, end: Int32, form: UInt32, difference: Difference) {
    self.start = start
    self.end = end
    self.form = form
    self.difference = difference
  }

  /// The tokens.
  @inlinable public var tokens: Range<Int> { Int(start)..<Int(end) }
}
