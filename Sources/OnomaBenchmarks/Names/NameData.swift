internal import Foundation

/// The files of a folder, and of those in it, that claims are measured on.
struct NameData {
  private let files: [String: URL]

  /// - Throws: ``DataError`` for what is no folder.
  init(folder: String) throws {
    let root = URL(filePath: folder, directoryHint: .isDirectory).resolvingSymlinksInPath()
    guard (try? root.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true,
      let enumerator = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    else { throw DataError(message: "\(folder): is no folder; name the one that holds the data with --data") }
    var files: [String: URL] = [:]
    for case let url as URL in enumerator { files[url.lastPathComponent] = url }
    self.files = files
  }

  /// The names of the files with a beginning and an ending, sorted.
  func names(from beginning: String, to ending: String) -> [String] {
    files.keys.filter { $0.hasPrefix(beginning) && $0.hasSuffix(ending) }.sorted()
  }

  /// The bytes of a file.
  func bytes(of name: String) throws -> Data {
    guard let url = files[name], let bytes = try? Data(contentsOf: url) else { throw DataError(message: "\(name): cannot be read") }
    return bytes
  }

  /// The text of a file, without a byte order mark.
  func text(of name: String) throws -> String {
    let text = String(decoding: try bytes(of: name), as: UTF8.self)
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  /// The cells of a table's lines.
  func rows(of name: String, hasHeader: Bool = true) throws -> [[String]] {
    try text(of: name).split(whereSeparator: \.isNewline).dropFirst(hasHeader ? 1 : 0)
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
}

/// Data that is not there.
struct DataError: Error, CustomStringConvertible {
  let message: String

  var description: String { message }
}

extension String {
  /// For comparing: lower case, е for ё, no white space around.
  var foldedForComparison: String {
    lowercased().replacingOccurrences(of: "ё", with: "е").trimmingCharacters(in: .whitespaces)
  }
}
