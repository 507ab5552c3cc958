/// The tokens of one text, column by column, in the order of the text.
///
/// Tokens are the anchor of everything: each knows its bytes; a match is a run of tokens. A word is a token; so is a run of digits; any
/// other visible character is a token of its own. `"VNA/VNS’s US$3.63"` has the tokens `VNA / VNS ’ s US $ 3 . 63`.
public struct Tokens: Sendable {
  /// The offset of each token's first byte.
  public private(set) var utf8Starts: [UInt32] = []
  /// The offset after each token's last byte.
  public private(set) var utf8Ends: [UInt32] = []
  /// The hash of each token's fold: equal for `HÀ`, `hà`, `Hà` in NFD and `Ha`.
  public private(set) var keys: [UInt64] = []
  /// The hash of each token with its marks, their order and the place of tone marks aside: equal for `hoà` and `hòa`, not for `hoa`.
  public private(set) var exactKeys: [UInt32] = []
  /// The hash of each token's last three letters, folded: what unknown names are judged by. Equal for `-СКИЙ` and `-ский`.
  public private(set) var suffixKeys: [UInt32] = []
  /// Kind, case, script, and what stands before.
  public private(set) var flags: [TokenFlags] = []

  /// No tokens, with room for some.
  public init(reserving capacity: Int = 0) {
    guard capacity > 0 else { return }
    utf8Starts.reserveCapacity(capacity)
    utf8Ends.reserveCapacity(capacity)
    keys.reserveCapacity(capacity)
    exactKeys.reserveCapacity(capacity)
    suffixKeys.reserveCapacity(capacity)
    flags.reserveCapacity(capacity)
  }

  /// The number of tokens.
  @inlinable public var count: Int { flags.count }

  /// Whether there are none.
  @inlinable public var isEmpty: Bool { flags.isEmpty }

  /// Adds a token behind the others.
  @inline(__always)
  package mutating func append(start: Int, end: Int, key: UInt64, exactKey: UInt32, suffixKey: UInt32 = 0, flags: TokenFlags) {
    utf8Starts.append(UInt32(truncatingIfNeeded: start))
    utf8Ends.append(UInt32(truncatingIfNeeded: end))
    keys.append(key)
    exactKeys.append(exactKey)
    suffixKeys.append(suffixKey)
    self.flags.append(flags)
  }

  /// Forgets all tokens and keeps the room.
  public mutating func removeAll() {
    utf8Starts.removeAll(keepingCapacity: true)
    utf8Ends.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    exactKeys.removeAll(keepingCapacity: true)
    suffixKeys.removeAll(keepingCapacity: true)
    flags.removeAll(keepingCapacity: true)
  }

  /// The bytes of a token.
  @inlinable
  public func span(of token: Int) -> TextSpan {
    TextSpan(Int(utf8Starts[token]), Int(utf8Ends[token]))
  }

  /// The bytes from the first token of a run to its last, with what stands between them.
  @inlinable
  public func span(of run: Range<Int>) -> TextSpan {
    run.isEmpty ? TextSpan(0, 0) : TextSpan(Int(utf8Starts[run.lowerBound]), Int(utf8Ends[run.upperBound - 1]))
  }

  /// Whether a token touches the one before it.
  @inlinable
  public func isGlued(_ token: Int) -> Bool {
    token > 0 && utf8Starts[token] == utf8Ends[token - 1]
  }
}
