/// Which rules Russian is written in Latin letters by (`russian/romanization-alphabets.tsv`, `russian/romanization.tsv`).
///
/// | standard | Юрий Ёлкин | Ильич | Алексеев |
/// |---|---|---|---|
/// | `press` | Yury Yolkin | Ilyich | Alekseyev |
/// | `popular` | Yuri Elkin | Ilich | Alexeev |
/// | `bgn-pcgn` | Yuriy Yëlkin | Il’ich | Alekseyev |
/// | `icao` | Iurii Elkin | Ilich | Alekseev |
/// | `iso9` | Ûrij Ëlkin | Ilʹič | Alekseev |
/// | `gost-7.79-b` | Yurij Yolkin | Il`ich | Alekseev |
/// | `scientific` | Jurij Ëlkin | Ilʹič | Alekseev |
///
/// The raw value is the standard's name on the command line.
public enum RomanizationStandard: String, Hashable, Sendable, CaseIterable {
  // MARK: News and maps

  /// English-language newspapers, after The Economist's style guide: Dmitry, Sergei, Yevgeny, Gorbachev, Tolstoy.
  case press
  /// What many bearers, publishers and clubs write: Dmitri, Sergei, Evgeni, Natalia, Soloviev, Maxim.
  case popular
  /// The English Wikipedia's rules: Dmitry, Sergey, Yevgeny, Gorbachyov.
  case wikipedia
  /// BGN/PCGN 1947, without the optional dots: Dmitriy, Sergey, Yevgeniy, Gorbachëv.
  case bgnPCGN = "bgn-pcgn"
  /// BGN/PCGN 1947 with the dots that tell т·с from ц: Bratsk is t·s.
  case bgnPCGNDotted = "bgn-pcgn-dotted"
  /// UNGEGN, resolution V/18 of 1987 (GOST 1983): place names of the United Nations.
  case ungegn1987 = "ungegn-1987"
  /// Yandex Maps: Shchukin is Schukin.
  case yandexMaps = "yandex-maps"
  /// Yandex Money, for bank cards.
  case yandexMoney = "yandex-money"
  /// The map of the Moscow Metro.
  case mosmetro
  /// GOST R 52290-2004: road signs.
  case gost52290 = "gost-52290"

  // MARK: Documents

  /// ICAO Doc 9303, as in Russian passports since 2014: Dmitrii, Sergei, Evgenii, Gorbachev.
  case icao
  /// GOST R 52535.1-2006: passports of 2010 to 2014, with tc for ц.
  case gost52535 = "gost-52535"
  /// MVD order 310 of 1997: passports of 1997 to 2010.
  case mvd310 = "mvd-310"
  /// MVD order 310 of 1997 in its French form: passports of before 1997.
  case mvd310French = "mvd-310-fr"
  /// MVD order 782 of 2000: driving licences and visas.
  case mvd782 = "mvd-782"
  /// International telegrams.
  case telegram

  // MARK: Libraries and scholarship

  /// ISO 9:1995, the same as GOST 7.79-2000 system A: one letter for one letter, reversible.
  case iso9
  /// GOST 7.79-2000 system A, the same as ISO 9:1995.
  case gost779A = "gost-7.79-a"
  /// GOST 7.79-2000 system B: letters of ASCII only, reversible.
  case gost779B = "gost-7.79-b"
  /// GOST R 7.0.34-2014: simplified, with the first of its alternatives for each letter.
  case gost7034 = "gost-7.0.34"
  /// GOST 16876-71, its table with diacritics.
  case gost16876A = "gost-16876-1"
  /// GOST 16876-71, its table of letter groups: jo, jj, shh.
  case gost16876B = "gost-16876-2"
  /// ISO/R 9:1954.
  case iso9From1954 = "iso9-1954"
  /// ISO/R 9:1968.
  case iso9From1968 = "iso9-1968"
  /// ISO/R 9:1968 in its English variant.
  case iso9From1968English = "iso9-1968-british"
  /// BS 2979:1958, with ȳ for ы: the Oxford University Press.
  case bs2979 = "bs-2979"
  /// Scientific transliteration, as linguists use: x for х.
  case scientific
  /// ALA-LC 1997, with ties: library catalogues.
  case alaLC = "ala-lc"

  // MARK: Neighbours

  /// Uzbek Cyrillic in the Uzbek Latin alphabet of 1995.
  case uzbek = "uz"

  /// The standards by which the press and the bearers of names write: what a reader of English news meets.
  public static let pressLike: [RomanizationStandard] = [.press, .wikipedia, .bgnPCGN, .icao, .popular]

  /// Whether the Russian can be told from the Latin letters, by ``NameRules/russian(fromRomanized:_:)``.
  ///
  /// ISO 9, GOST 7.79 A and GOST 16876 table 1 lose nothing. The others write pairs alike that no Russian word has side by side: шч as щ (ALA-LC,
  /// scientific, UNGEGN, ISO/R 9); йа, йо, йу as я, ё, ю (where these are ja, jo, ju); a sign after another or after е, э, ы (GOST 7.79 B).
  /// The case of ь and ъ is that of the letters around them.
  public var isReversible: Bool {
    switch self {
    case .iso9, .gost779A, .gost779B, .gost16876A, .gost16876B, .iso9From1954, .iso9From1968, .scientific, .ungegn1987, .alaLC: true
    default: false
    }
  }
}
