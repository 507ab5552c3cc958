/// What the command line asks for.
struct BenchmarkOptions {
  static let usage = """
    usage: onoma-benchmarks [--text FILE] [--seconds N]
           onoma-benchmarks names --data DIR [--misses N] [--seconds N]

      --text FILE   a text to run on, or JSON Lines (.jsonl); by default one is made from the lexicon's names
      --seconds N   how long each measurement goes on; 1 by default
      --data DIR    where the tables that names are measured on lie, in folders below it too
      --misses N    how many misses are shown of each claim; none by default
    """

  /// The file to run on; nil: a text is made.
  var text: String?
  /// How long a measurement goes on.
  var seconds = 1.0
  /// Whether names are measured instead of texts.
  var wantsNames = false
  /// The folder of the tables that names are measured on.
  var data: String?
  /// How many misses are shown of each claim.
  var misses = 0
  var wantsHelp = false

  /// The options that arguments spell.
  ///
  /// - Throws: ``UsageError``.
  init(arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    if rest.first == "names" {
      wantsNames = true
      rest.removeFirst()
    }
    while let option = rest.popFirst() {
      switch option {
      case "--help", "-h":
        wantsHelp = true
      case "--data" where wantsNames:
        guard let folder = rest.popFirst() else { throw .missingValue(option) }
        data = folder
      case "--misses" where wantsNames:
        guard let value = rest.popFirst() else { throw .missingValue(option) }
        guard let number = Int(value), number >= 0 else { throw .badCount(value) }
        misses = number
      case "--text" where !wantsNames:
        guard let file = rest.popFirst() else { throw .missingValue(option) }
        text = file
      case "--seconds":
        guard let value = rest.popFirst() else { throw .missingValue(option) }
        guard let number = Double(value), number > 0, number <= 3600 else { throw .badSeconds(value) }
        seconds = number
      default:
        throw .unknown(option)
      }
    }
    if wantsNames, data == nil, !wantsHelp { throw .missingData }
  }
}

/// Why the command line cannot be followed.
enum UsageError: Error {
  case unknown(String)
  case missingValue(String)
  case badSeconds(String)
  case badCount(String)
  case missingData

  var description: String {
    switch self {
    case .unknown(let option): "\(option) is no option"
    case .missingValue(let option): "\(option) needs a value"
    case .badSeconds(let value): "\(value) is no number of seconds from above 0 to 3600"
    case .badCount(let value): "\(value) is no count"
    case .missingData: "names need the folder of their tables: --data DIR"
    }
  }
}
