import OnomaNames
import Testing

/// What the tables of this room's Russian part refuse, and where.
struct RussianTableTests {
  @Test(arguments: [
    ("russian/declension-extra.tsv", "name\tsuffix\tm\tин\tа\tу\tа\tом\tе\t\tonoma", ":2:1: \"name\" is no part of a name"),
    ("russian/declension-extra.tsv", "family\tword\tm\tин\tа\tу\tа\tом\tе\t\tonoma", ":2:8: \"word\" is no kind of rule"),
    ("russian/name-patterns.tsv", "backwards\tlong\treferring\tformal\t{given}\tcldr", ":2:1: \"backwards\" is no order"),
    ("russian/name-patterns.tsv", "sorting\thuge\treferring\tformal\t{given}\tcldr", ":2:9: \"huge\" is no length"),
    ("russian/name-patterns.tsv", "sorting\tlong\tcalling\tformal\t{given}\tcldr", ":2:14: \"calling\" is no usage"),
    ("russian/name-patterns.tsv", "sorting\tlong\treferring\trude\t{given}\tcldr", ":2:24: \"rude\" is no formality"),
    ("russian/name-patterns.tsv", "sorting\tlong\treferring\tformal\t{nick}\tcldr", ":2:31: \"{nick}\" is no pattern"),
    ("russian/name-patterns.tsv", "sorting\tlong\treferring\tformal\tgiven\tcldr", ":2:31: \"given\" is no pattern"),
    ("russian/vietnamese-respelling.tsv", "middle\tа\ta\t\tonoma", ":2:1: \"middle\" is no kind of rule"),
    ("russian/vietnamese-respelling.tsv", "open\tа\t\t\tonoma", ":2:6: the rule says nothing"),
  ])
  func diagnostics(path: String, line: String, message: String) {
    var broken = tables
    let text = tables[path] ?? ""
    guard let end = text.firstIndex(of: "\n") else { return }
    broken[path] = text[...end] + line + "\n" + text[text.index(after: end)...]
    do throws(NameError) {
      _ = try NameRules(tables: broken)
      Issue.record("\(path) was taken with a fault")
    } catch {
      #expect(error.problems.count == 1)
      #expect(error.problems.first?.description.hasPrefix(path + message) == true, "\(error)")
    }
  }
}
