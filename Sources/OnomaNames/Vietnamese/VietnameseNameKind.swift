/// What a Vietnamese name names: Russian writes places as one word.
public enum VietnameseNameKind: String, Hashable, Sendable, CaseIterable {
  /// Нгуен Фу Чонг
  case person
  /// Куангнинь
  case place
}
