/// What is wrong at a place in a table, and how to mend it.
///
///     places/cities.tsv:412:17: alias is only the mark-free form of "Đà Nẵng"; remove it
public struct Diagnostic: Error, Hashable, Sendable, Comparable {
  /// The table's path inside of the folder.
  public var file: String
  /// The line, from 1; 0 for the file as a whole.
  public var line: Int
  /// The column, from 1, in code points.
  public var column: Int
  /// What is wrong.
  public var problem: String
  /// How to mend it.
  public var remedy: String

  /// A diagnostic.
  public init(file: String, line: Int, column: Int, problem: String, remedy: String) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
    self.remedy = remedy
  }

  /// Orders by file, line and column.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    (a.file, a.line, a.column, a.problem) < (b.file, b.line, b.column, b.problem)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: problem; remedy`, without line and column where a file or folder as a whole is meant.
  public var description: String { (line > 0 ? "\(file):\(line):\(column)" : file) + ": \(problem); \(remedy)" }
}
