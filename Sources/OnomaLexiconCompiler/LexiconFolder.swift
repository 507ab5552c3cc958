internal import Foundation

/// The tables of a lexicon's folder, as bytes.
public struct LexiconFolder: Sendable {
  /// A table's path inside of the folder and its bytes.
  public struct File: Sendable {
    /// `places/cities.tsv`
    public let path: String
    /// The content.
    public let bytes: [UInt8]

    /// A file of a lexicon.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// The tables, sorted by path.
  public let files: [File]

  /// A folder that is in memory.
  public init(files: [File]) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Reads all tables below a folder.
  ///
  /// - Throws: a ``Diagnostic`` for a folder or file that cannot be read, or a folder without tables.
  public init(path: String) throws(Diagnostic) {
    var files: [File] = []
    let path = URL(filePath: path).resolvingSymlinksInPath().path
    guard FileManager.default.fileExists(atPath: path), let enumerator = FileManager.default.enumerator(atPath: path) else {
      throw Diagnostic(file: path, line: 0, column: 0, problem: "the folder cannot be read", remedy: "name the folder of the tables")
    }
    for case let name as String in enumerator where TableSchema(path: name) != nil {
      guard let data = FileManager.default.contents(atPath: path + "/" + name) else {
        throw Diagnostic(file: name, line: 0, column: 0, problem: "the file cannot be read", remedy: "check its permissions")
      }
      files.append(File(path: name, bytes: Array(data)))
    }
    guard !files.isEmpty else {
      throw Diagnostic(file: path, line: 0, column: 0, problem: "the folder has no tables", remedy: "name the folder of the tables")
    }
    self.init(files: files)
  }
}
