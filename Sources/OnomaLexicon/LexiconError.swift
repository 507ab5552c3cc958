/// Why a compiled lexicon cannot be used.
public enum LexiconError: Error, Hashable, Sendable {
  /// None of these places has one.
  case notFound(searched: [String])
  /// The file cannot be opened or mapped: path and the system's word.
  case unreadable(path: String, reason: String)
  /// The file is no compiled lexicon, or damaged: path and what is wrong.
  case damaged(path: String, reason: String)
  /// The file was made by another version of Onoma.
  case incompatible(path: String, reason: String)
}

extension LexiconError: CustomStringConvertible {
  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .notFound(let searched):
      "no compiled lexicon; looked at \(searched.joined(separator: ", ")); name one with --lexicon-file or ONOMA_LEXICON"
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason); check the path and its permissions"
    case .damaged(let path, let reason): "\(path): not a whole compiled lexicon: \(reason); make it anew with 'onoma lexicon compile'"
    case .incompatible(let path, let reason): "\(path): \(reason); make it anew with 'onoma lexicon compile'"
    }
  }
}
