/// The formats that documents are read from.
public enum InputFormat: String, Hashable, Sendable, CaseIterable {
  /// Plain text: one file is one document.
  case text
  /// JSON Lines: one document a line.
  case jsonl

  /// The format that a name stands for, in any case: `text`, `txt`, `jsonl`, `ndjson`; nil for a name that is none.
  public init?(named name: String) {
    switch name.lowercased() {
    case "text", "txt", "plain": self = .text
    case "jsonl", "ndjson", "json-lines": self = .jsonl
    default: return nil
    }
  }

  /// The format that a file's ending tells: `news.jsonl`; nil where it tells none.
  public init?(fileName: String) {
    guard let ending = fileName.fileEnding, let format = InputFormat(named: ending) else { return nil }
    self = format
  }

  /// A reader of this format.
  ///
  /// - Parameter file: the name of the file, for ids and errors; `-` for standard input.
  public func reader(of source: ByteSource, file: String, options: ReadingOptions = ReadingOptions()) -> any DocumentReader {
    switch self {
    case .text: PlainTextReader(source, file: file, options: options)
    case .jsonl: JSONLinesReader(source, file: file, options: options)
    }
  }
}

extension String {
  /// What follows the last full stop of the last component of a path: `txt`; nil where there is none, or nothing before it.
  var fileEnding: String? {
    let name = split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    return String(name[name.index(after: dot)...])
  }
}
