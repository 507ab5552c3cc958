/// A Russian spelling that a Latin one may stand for.
public struct RussianCandidate: Hashable, Sendable {
  /// The name in Russian letters, in the case of the Latin.
  public internal(set) var text: String
  /// The logarithm of its weight: the higher, the likelier. Only differences within one list mean something.
  public internal(set) var score: Double
  /// Whether each of its words is in the name tables.
  public internal(set) var isListed: Bool
}
