/// Which rules Russian is written in Latin letters by (`russian/romanization.tsv`).
///
/// | standard | Юрий Ёлкин | Ильич | Алексеев |
/// |---|---|---|---|
/// | `press` | Yury Yolkin | Ilyich | Alekseyev |
/// | `popular` | Yuri Elkin | Ilich | Alexeev |
/// | `bgn-pcgn` | Yuriy Yëlkin | Il’ich | Alekseyev |
/// | `icao` | Iurii Elkin | Ilich | Alekseev |
/// | `iso9` | Ûrij Ëlkin | Ilʹič | Alekseev |
/// | `scientific` | Jurij Ëlkin | Ilʹič | Alekseev |
public enum RomanizationStandard: String, Hashable, Sendable, CaseIterable {
  /// English-language newspapers, after The Economist's style guide: Dmitry, Sergei, Yevgeny, Gorbachev, Tolstoy.
  case press
  /// What many bearers, publishers and clubs write: Dmitri, Sergei, Evgeni, Natalia, Soloviev, Maxim.
  case popular
  /// The English Wikipedia's rules: Dmitry, Sergey, Yevgeny, Gorbachyov.
  case wikipedia
  /// BGN/PCGN 1947, without the optional dots: Dmitriy, Sergey, Yevgeniy, Gorbachëv.
  case bgnPCGN = "bgn-pcgn"
  /// ICAO Doc 9303, as in Russian passports since 2014: Dmitrii, Sergei, Evgenii, Gorbachev.
  case icao
  /// ISO 9:1995, the same as GOST 7.79-2000 system A: one letter for one letter, reversible.
  case iso9
  /// Scientific transliteration, as linguists use: x for х.
  case scientific
  /// ALA-LC 1997, with ties: library catalogues.
  case alaLC = "ala-lc"

  /// The standards by which the press and the bearers of names write: what a reader of English news meets.
  public static let pressLike: [RomanizationStandard] = [.press, .wikipedia, .bgnPCGN, .icao, .popular]
}
