import OnomaNames
import Testing

/// What the tables of this room's Russian part refuse, and where.
struct RussianTableTests {
  @Test(arguments: [
    ("russian/declension-extra.tsv", "name\tsuffix\tm\tин\tа\tу\tа\tом\tе\t\tonoma", ":2:1: \"name\" is no part of a name"),
    ("russian/declension-extra.tsv", "family\tword\tm\tин\tа\tу\tа\tом\tе\t\tonoma", ":2:8: \"word\" is no kind of rule"),
    ("russian/vietnamese-respelling.tsv", "middle\tа\ta\t\tonoma", ":2:1: \"middle\" is no kind of rule"),
    ("russian/vietnamese-respelling.tsv", "open\tа\t\t\tonoma", ":2:6: the rule says nothing"),
    ("russian/particles.tsv", "де\tmiddle\tonoma", ":2:4: \"middle\" is no place of a particle"),
  ])
  func diagnostics(path: String, line: String, message: String) { expectRefusal(of: line, in: path, message) }
}
