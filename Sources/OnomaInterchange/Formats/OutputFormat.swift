/// The formats that annotated documents are written in.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  /// JSON Lines: one document a line.
  case jsonl
  /// One JSON array of documents.
  case json
  /// For a terminal: the text with its mentions coloured, and tables under it.
  case table

  /// The format that a name stands for, in any case: `jsonl`, `ndjson`, `json`, `table`; nil for a name that is none.
  public init?(named name: String) {
    switch name.lowercased() {
    case "jsonl", "ndjson", "json-lines": self = .jsonl
    case "json": self = .json
    case "table", "terminal": self = .table
    default: return nil
    }
  }

  /// The format that a file's ending tells: `news.json`; nil where it tells none.
  public init?(fileName: String) {
    switch fileName.fileEnding?.lowercased() {
    case "jsonl", "ndjson": self = .jsonl
    case "json": self = .json
    default: return nil
    }
  }

  /// The ending of a file in this format, without the full stop.
  public var fileEnding: String {
    switch self {
    case .jsonl, .json: rawValue
    case .table: "txt"
    }
  }

  /// A writer of this format.
  public func writer(options: WritingOptions) -> any DocumentWriter {
    switch self {
    case .jsonl: JSONLinesWriter(options: options)
    case .json: JSONDocumentWriter(options: options)
    case .table: TerminalTableWriter(options: options)
    }
  }
}
