internal import ArgumentParser
internal import Onoma

extension LexiconCommand {
  /// `onoma lexicon stats`
  struct Stats: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Counts concepts, forms, name parts, cues and bytes.", discussion: "EXAMPLES\n  onoma lexicon stats")

    @OptionGroup var options: LexiconOptions

    func run() throws {
      let lexicon = try options.lexicon()
      print("file\t\(lexicon.path)")
      print("version\t\(lexicon.metadata("version") ?? "")")
      var (byKind, byOrigin) = ([String: Int](), [String: Int]())
      for number in 0..<lexicon.conceptCount { byKind[lexicon.conceptKind(number).name, default: 0] += 1 }
      for number in 0..<lexicon.formCount {
        let form = lexicon.form(number)
        let language = ["en", "vi", "ru", "any"][min(3, Int(form.language))]
        byOrigin["\(form.kind)\t\(form.origin)\t\(language)", default: 0] += 1
      }
      print("concepts\t\(lexicon.conceptCount)")
      for (kind, count) in byKind.sorted(by: { $0.key < $1.key }) { print("concepts\t\(kind)\t\(count)") }
      print("name parts\t\(lexicon.namePartCount)\ncues\t\(lexicon.cueCount)\nforms\t\(lexicon.formCount)")
      for (origin, count) in byOrigin.sorted(by: { $0.key < $1.key }) { print("forms\t\(origin)\t\(count)") }
      print("bytes\t\(lexicon.byteCount)")
      for (section, bytes) in lexicon.sectionSizes { print("bytes\t\(section)\t\(bytes)") }
    }
  }
}
