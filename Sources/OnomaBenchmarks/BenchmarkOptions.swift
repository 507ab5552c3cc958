/// What the command line asks for.
struct BenchmarkOptions {
  static let usage = """
    usage: onoma-benchmarks [--text FILE] [--seconds N]

      --text FILE   a text to run on, or JSON Lines (.jsonl); by default one is made from the lexicon's names
      --seconds N   how long each measurement goes on; 1 by default
    """

  /// The file to run on; nil: a text is made.
  var text: String?
  /// How long a measurement goes on.
  var seconds = 1.0
  var wantsHelp = false

  /// The options that arguments spell.
  ///
  /// - Throws: ``UsageError``.
  init(arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      switch option {
      case "--help", "-h":
        wantsHelp = true
      case "--text":
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
  }
}

/// Why the command line cannot be followed.
enum UsageError: Error {
  case unknown(String)
  case missingValue(String)
  case badSeconds(String)

  var description: String {
    switch self {
    case .unknown(let option): "\(option) is no option"
    case .missingValue(let option): "\(option) needs a value"
    case .badSeconds(let value): "\(value) is no number of seconds from above 0 to 3600"
    }
  }
}
