/// The masculine and the feminine patronymic of one father's name.
public struct Patronymic: Hashable, Sendable {
  /// Михайлович.
  public let masculine: String
  /// Михайловна.
  public let feminine: String
}
