import Foundation
import OnomaNames

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
