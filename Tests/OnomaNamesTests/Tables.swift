import Foundation
import OnomaNames
import Testing

/// The rules of the repository's own tables.
let rules: NameRules = {
  do { return try NameRules(tables: tables) } catch { fatalError("\(error)") }
}()

/// The texts of the tables under Lexicons/.
let tables: [String: String] = {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  var tables: [String: String] = [:]
  for path in NameRules.tablePaths {
    do {
      tables[path] = try String(contentsOf: root.appendingPathComponent("Lexicons/" + path), encoding: .utf8)
    } catch { fatalError("\(path): \(error)") }
  }
  return tables
}()

/// The six forms, joined by spaces and bars as the tests write them.
func joined(_ forms: CaseForms) -> String {
  RussianCase.allCases.map { forms[$0] }.joined(separator: " | ")
}

/// Expects a table with one more line, put below its header, to be refused for that line alone.
///
/// - Parameters:
///   - line: the line without its end.
///   - message: how the diagnostic begins behind the table's path: `:2:1: "x" is no kind of rule`.
func expectRefusal(of line: String, in path: String, _ message: String, sourceLocation: SourceLocation = #_sourceLocation) {
  guard let text = tables[path], let end = text.firstIndex(of: "\n") else {
    Issue.record("\(path) is no table of the repository", sourceLocation: sourceLocation)
    return
  }
  var broken = tables
  broken[path] = text[...end] + line + text[end...]
  do throws(NameError) {
    _ = try NameRules(tables: broken)
    Issue.record("\(line) was taken", sourceLocation: sourceLocation)
  } catch {
    #expect(error.problems.count == 1, sourceLocation: sourceLocation)
    #expect(error.problems.first?.description.hasPrefix(path + message) == true, "\(error)", sourceLocation: sourceLocation)
  }
}
