/// Which part of a Russian person's name a word is.
public enum PersonNamePart: String, Hashable, Sendable, CaseIterable {
  /// Имя: Михаил.
  case given
  /// Отчество: Владимирович.
  case patronymic
  /// Фамилия: Мишустин.
  case family
}
