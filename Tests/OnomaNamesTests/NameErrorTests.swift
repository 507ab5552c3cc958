import OnomaNames
import Testing

struct NameErrorTests {
  private func problems(_ path: String, _ change: (String) -> String) -> [String] {
    var broken = tables
    broken[path] = change(tables[path] ?? "")
    do throws(NameError) {
      _ = try NameRules(tables: broken)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test func missingTable() {
    #expect(throws: NameError.self) { try NameRules(tables: [:]) }
    do throws(NameError) {
      _ = try NameRules(tables: [:])
    } catch {
      #expect(error.problems.count == NameRules.tablePaths.count)
      #expect(error.problems.first?.description == "russian/declension.tsv: the table is missing; pass its text under this path")
    }
  }

  @Test(arguments: [
    ("russian/nouns.tsv", "слон\tx\t\t\t\t\t\tonoma", ":2:6: \"x\" is not a gender; write m, f, n or pl"),
    ("russian/nouns.tsv", "слон\tm\tbig\t\t\t\t\tonoma", ":2:8: \"big\" is not a flag"),
    ("russian/nouns.tsv", "слон\tm", ":2: 2 columns where the table has 8"),
    ("russian/nouns.tsv", "слон\tm\t\t\t\t\tgenitive:слона\tonoma", ":2:12: \"genitive:слона\" is not a form"),
    ("russian/adjectives.tsv", "новый\thard\tonoma", ":2:7: \"hard\" is no kind of adjective"),
    ("russian/declension.tsv", "name\tsuffix\tm\tин\tа\tу\tа\tым\tе\t\tpetrovich", ":2:1: \"name\" is no part of a name"),
    ("russian/declension.tsv", "given\texception\tm\tли\t---\tу\tа\tым\tе\t\tpetrovich", ":2:22: more letters off than the word has"),
    ("russian/patronymics.tsv", "suffix\tей\tеевич\tеевна\tonoma", ":2:8: a suffix and what stands for it begin with *"),
    ("russian/romanization.tsv", "iso8\tа\t\ta\tonoma", ":2:1: \"iso8\" is no standard"),
    ("russian/romanization.tsv", "iso9\tа\tnowhere\ta\tonoma", ":2:8: \"nowhere\" is no context"),
    ("vietnamese/rhymes.tsv", "oan\to\ta\tng\t\tonoma", ":2:1: \"oan\" is not its glide, nucleus and coda"),
    ("vietnamese/russian-exceptions.tsv", "Huế\triver\tХюэ\tonoma", ":2:5: \"river\" is no kind of name"),
  ])
  func diagnostics(path: String, line: String, message: String) {
    let found = problems(path) { text in
      guard let end = text.firstIndex(of: "\n") else { return text }
      return text[...end] + line + "\n" + text[text.index(after: end)...]
    }
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(path + message) == true, "\(found)")
  }

  @Test func wrongHeader() {
    #expect(problems("russian/gender.tsv") { "x" + $0 }.first?.hasPrefix("russian/gender.tsv:1:1: the header is not the table's") == true)
  }
}
