/// What is wrong in the tables that name rules are made from: all of it, not the first.
///
///     do { _ = try NameRules(tables: tables) } catch { print(error) }
///     // russian/nouns.tsv:12:7: "x" is not a gender; write m, f, n or pl
public struct NameError: Error, Hashable, Sendable {
  /// One fault, where it is and how to mend it.
  public struct Problem: Hashable, Sendable {
    /// The table, as its key in the dictionary of tables.
    public let path: String
    /// The line, from 1; 0 for the table as a whole.
    public let line: Int
    /// The column, counted in code points from 1; 0 for the line as a whole.
    public let column: Int
    /// What is wrong.
    public let message: String
    /// What to do.
    public let remedy: String
  }

  /// The faults in the order of the tables and their lines; at least one.
  public let problems: [Problem]
}

extension NameError.Problem: CustomStringConvertible {
  /// `path:line:column: what is wrong; what to do`.
  public var description: String {
    let place = line == 0 ? path : column == 0 ? "\(path):\(line)" : "\(path):\(line):\(column)"
    return "\(place): \(message); \(remedy)"
  }
}

extension NameError: CustomStringConvertible {
  /// The faults, one a line.
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
