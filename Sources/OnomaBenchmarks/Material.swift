internal import Onoma

/// The documents that everything runs on.
struct Material {
  /// How much text is made where none is given.
  static let generatedBytes = 4_000_000
  /// How much of it the naive engines, which are slow, look at.
  static let sampleBytes = 1_000_000

  /// All documents.
  let documents: [SourceText]
  /// The first of them.
  let sample: ArraySlice<SourceText>
  /// Whether it was made here, so that names must be found.
  let isGenerated: Bool
  private let origin: String

  /// Text made of a lexicon's names.
  init(lexicon: Lexicon) {
    var generator = TextGenerator(stock: NameStock(lexicon), seed: 2026)
    self.init(generator.documents(bytes: Self.generatedBytes), isGenerated: true, origin: "made from \(lexicon.path)")
  }

  /// The documents of a file: JSON Lines by its ending, else a text.
  ///
  /// - Throws: ``InterchangeError``.
  init(file: String) throws(InterchangeError) {
    var reader = (InputFormat(fileName: file) ?? .text).reader(of: try ByteSource(path: file), file: file)
    var documents: [SourceText] = []
    while let document = try reader.next() { documents.append(document.text) }
    self.init(documents, isGenerated: false, origin: file)
  }

  private init(_ documents: [SourceText], isGenerated: Bool, origin: String) {
    self.documents = documents
    self.isGenerated = isGenerated
    self.origin = origin
    var (count, bytes) = (0, 0)
    while count < documents.count, count == 0 || bytes + documents[count].utf8Count <= Self.sampleBytes {
      bytes += documents[count].utf8Count
      count += 1
    }
    sample = documents[..<count]
  }

  /// The number of bytes of all documents.
  var bytes: Int { documents.reduce(0) { $0 + $1.utf8Count } }
  /// The number of bytes of the sample.
  var sampleBytes: Int { sample.reduce(0) { $0 + $1.utf8Count } }

  /// What it is, in one line.
  var summary: String { "\(documents.count) documents, \(bytes) bytes, \(origin); sample \(sample.count), \(sampleBytes) bytes" }
}
