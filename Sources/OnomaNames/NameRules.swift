/// The rules by which names change their form: declension, patronymics, romanization, Vietnamese syllables and transcription, formats.
///
/// They are data, made once from the texts of the tables under `Lexicons/`, and then passed around.
///
///     let rules = try NameRules(tables: ["russian/declension.tsv": text, …])   // all of NameRules.tablePaths
///     rules.declined("Мишустин", part: .family, gender: .masculine, to: .dative)   // "Мишустину"
public struct NameRules: Sendable {
  let persons: PersonalDeclension
  let genders: GenderRules
  let patronymics: PatronymicRules
  let nouns: NounTable
  let adjectives: AdjectiveTable
  let russianParticles: RussianParticles
  let respelling: VietnameseRespelling
  let generations: GenerationTable
  let romanization: RomanizationTable
  let romanizationKey: RomanizationKey
  let letterModel: LetterModel
  let syllables: SyllableTable
  let otherSyllables: OtherSyllables
  let transcription: TranscriptionTable
  let vietnameseNames: VietnameseNameTable
  let vietnameseNameParts: VietnameseNamePartTable
  let vietnameseParticles: ParticleTable
  let encodings: EncodingTable
  let personNames: PersonNameTable
  let nameLocales: NameLocaleTable
  let nameScripts: ScriptTable

  /// What tells Vietnamese names in Russian text, by the commonest family names.
  public private(set) var vietnameseInRussian = VietnameseTranscriptionIndex()

  /// The tables that the rules are made from, as paths below `Lexicons/`.
  public static let tablePaths: [String] = [
    PersonalDeclension.path, PersonalDeclension.extraPath, GenderRules.path, PatronymicRules.path, NounTable.path, AdjectiveTable.path,
    RussianParticles.path, VietnameseRespelling.path, RomanizationTable.path,
    RomanizationTable.alphabetPath, RomanizationKey.path, LetterModel.path,
    SyllableTable.onsetPath, SyllableTable.rhymePath, SyllableTable.tonePath, OtherSyllables.path,
    TranscriptionTable.path, TranscriptionTable.exceptionPath, VietnameseNameTable.path,
    VietnameseNamePartTable.path,
    ParticleTable.path,
    EncodingTable.path, EncodingTable.otherPath,
    PersonNameTable.path, NameLocaleTable.path, NameLocaleTable.orderPath, ScriptTable.path, GenerationTable.path,
  ]

  /// Rules from the texts of the tables.
  ///
  /// - Parameter tables: the text of each table under its path; paths that are not in ``tablePaths`` are passed over.
  /// - Throws: ``NameError`` with everything that is wrong in them.
  /// - Complexity: linear in the texts.
  public init(tables: [String: String]) throws(NameError) {
    var reader = TableReader(tables: tables)
    persons = PersonalDeclension(&reader)
    genders = GenderRules(&reader)
    patronymics = PatronymicRules(&reader)
    nouns = NounTable(&reader)
    adjectives = AdjectiveTable(&reader)
    russianParticles = RussianParticles(&reader)
    respelling = VietnameseRespelling(&reader)
    generations = GenerationTable(&reader)
    romanization = RomanizationTable(&reader)
    romanizationKey = RomanizationKey(&reader)
    letterModel = LetterModel(tables[LetterModel.path], &reader)
    syllables = SyllableTable(&reader)
    otherSyllables = OtherSyllables(&reader, table: syllables)
    transcription = TranscriptionTable(&reader)
    vietnameseNames = VietnameseNameTable(&reader, syllables.alphabet)
    vietnameseNameParts = VietnameseNamePartTable(&reader, syllables)
    vietnameseParticles = ParticleTable(&reader, alphabet: syllables.alphabet)
    encodings = EncodingTable(&reader)
    personNames = PersonNameTable(&reader)
    nameLocales = NameLocaleTable(&reader)
    nameScripts = ScriptTable(&reader)
    guard reader.problems.isEmpty else { throw NameError(problems: reader.problems) }
    vietnameseInRussian = VietnameseTranscriptionIndex(familyNames: vietnameseNameParts.commonFamilyNames, rules: self)
  }
}
