import Foundation
import OnomaNames
import Testing

/// The name tables of the repository.
private let names: KnownNames = {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  var tables: [String: String] = [:]
  for path in KnownNames.tablePaths {
    tables[path] = try? String(contentsOf: root.appendingPathComponent("Lexicons/" + path), encoding: .utf8)
  }
  do { return try KnownNames(tables: tables) } catch { fatalError("\(error)") }
}()

struct RussianCandidateTests {
  @Test(arguments: [
    ("Mikhail Mishustin", "Михаил Мишустин"), ("Yuri", "Юрий"), ("Yury", "Юрий"), ("Iurii", "Юрий"), ("Yuriy", "Юрий"),
    ("Sergey Lavrov", "Сергей Лавров"),
    ("Sergei Viktorovich Lavrov", "Сергей Викторович Лавров"), ("Maria Zakharova", "Мария Захарова"), ("Evgeny", "Евгений"),
    ("Yeltsin", "Ельцин"),
    ("Eltsin", "Ельцин"), ("Jelzin", "Ельцин"), ("Khrushchev", "Хрущёв"), ("Gorbachev", "Горбачёв"), ("Tchaikovsky", "Чайковский"),
    ("Rachmaninoff", "Рахманинов"), ("Dostoyevsky", "Достоевский"), ("YELTSIN", "ЕЛЬЦИН"), ("John", "Джон"),
    ("George Washington", "Джордж Вашингтон"),
    ("Jean-Claude", "Жан-Клод"), ("Michael", "Майкл"), ("Fyodor", "Фёдор"), ("Alexander", "Александр"),
  ])
  func theFirstCandidate(latin: String, russian: String) {
    #expect(rules.russianCandidates(forLatin: latin, names: names).first?.text == russian)
  }

  @Test func candidatesTellMore() {
    let candidates = rules.russianCandidates(forLatin: "Mikhail Mishustin", limit: 3, names: names)
    #expect(candidates.count == 3)
    #expect(candidates[0].isListed)
    #expect(!candidates[1].isListed)
    #expect(candidates[0].score > candidates[1].score && candidates[1].score >= candidates[2].score)
    #expect(Set(candidates.map(\.text)).count == 3)
    #expect(candidates == rules.russianCandidates(forLatin: "Mikhail Mishustin", limit: 3, names: names))
  }

  /// Without names the letters decide, and a function may give them.
  @Test func namesMayBeAFunction() {
    #expect(rules.russianCandidates(forLatin: "John").first?.text == "Джон")
    let mine = KnownNames { name, kind in
      name == "мишаил" && kind == .given ? KnownNames.Entry(spelling: "Мишаил", count: 1_000_000) : nil
    }
    #expect(mine.count(of: "МИШАИЛ") == 1_000_000)
    #expect(rules.russianCandidates(forLatin: "Mishail", names: mine).first?.text == "Мишаил")
    #expect(names.count(of: "Мишустин") != nil)
    #expect(names.count(of: "Мишустен") == nil)
  }

  @Test(
    "Names written under a standard come before those that it writes otherwise",
    arguments: [
      ("Ob”yedkov", RomanizationStandard.bgnPCGN, "Объедков"), ("Yëlkin", .bgnPCGN, "Ёлкин"), ("Obʺedkov", .bs2979, "Объедков"),
      ("Éduard", .bs2979, "Эдуард"), ("Iurii", .icao, "Юрий"), ("Hruŝëv", .iso9, "Хрущёв"),
    ])
  func standards(latin: String, standard: RomanizationStandard, russian: String) {
    #expect(rules.russianCandidates(forLatin: latin, standard, names: names).first?.text == russian)
    #expect(rules.russianCandidates(forLatin: latin, standard, limit: 3, names: names).count <= 3)
  }

  @Test("Initials of several letters are one letter; y between consonants of a family name is ы")
  func initialsAndY() {
    for (latin, russian) in [("Yu. Gagarin", "Ю. Гагарин"), ("Zh. Ivanov", "Ж. Иванов"), ("Shch. A. Ivanov", "Щ. А. Иванов")] {
      #expect(rules.russianCandidates(forLatin: latin, names: names).first?.text == russian)
    }
    #expect(rules.russianCandidates(forLatin: "Bykov").first?.text == "Быков")
    #expect(rules.russianCandidates(forLatin: "Tyler").first?.text != "Тылер")
  }

  @Test("A spelling that is known for a name leads to it: Olga to Ольга")
  func knownSpellings() {
    let mine = KnownNames(romanized: { $0 == "olga" ? [.init(name: "Ольга", part: .given, gender: .feminine)] : [] }) { name, kind in
      name == "ольга" && kind == .given ? .init(spelling: "Ольга", genders: [.feminine]) : nil
    }
    #expect(rules.russianCandidates(forLatin: "Olga", names: mine).first?.text == "Ольга")
    let ivanova = KnownNames(romanized: { $0 == "ivanova" ? [.init(name: "Иванов", part: .family, gender: .feminine)] : [] }) { _, _ in nil
    }
    #expect(rules.russianCandidates(forLatin: "IVANOVA", names: ivanova).first?.text == "ИВАНОВА")
  }

  @Test func anythingIsTaken() {
    #expect(rules.russianCandidates(forLatin: "", names: names).isEmpty)
    #expect(rules.russianCandidates(forLatin: "John", limit: 0).isEmpty)
    for text in ["12", "— 7", "Ельцин", "習近平", "’", " ", "😀", String(repeating: "a", count: 65)] {
      #expect(rules.russianCandidates(forLatin: text, names: names).map(\.text) == [text])
    }
    #expect(rules.russianCandidates(forLatin: "Yuri 2", names: names).first?.text == "Юрий 2")
    #expect(rules.russianCandidates(forLatin: "ƛƛ").first?.text == "ƛƛ")
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["Yuri ", "x", "o'", "Schtsch-", "\u{301}"])
  func longTextsAreLinear(piece: String) {
    let text = String(repeating: piece, count: 4_000)
    #expect(!rules.russianCandidates(forLatin: text, names: names).isEmpty)
    _ = rules.romanizationKey(of: text)
    for standard in RomanizationStandard.allCases { _ = rules.russian(fromRomanized: text, standard) }
  }

  @Test func wrongTables() {
    #expect(throws: NameError.self) { try KnownNames(tables: ["people/given-names.ru.tsv": "form\n"]) }
    do throws(NameError) {
      _ = try KnownNames(tables: ["people/given-names.ru.tsv": "form\tlanguage\tgender\tcount\tsource\nИван\tru\tm\tmany\tonoma\n"])
    } catch {
      #expect(error.description == "people/given-names.ru.tsv:2:11: \"many\" is no count; write how many bear the name, or nothing")
    }
  }

  @Test(arguments: [
    ("russian/romanization-letters.tsv", "q\t\t\tк\tonoma", ":2:1: no options"),
    ("russian/romanization-letters.tsv", "q\t\tк:9", ":2:1: 3 columns where the table has 5"),
    ("russian/romanization-letters.tsv", "~\t\t\tк:9\tonoma", ":3:1: the line is out of order"),
    ("russian/romanization-key.tsv", "\t\ta\tonoma", ":2:1: no letters"),
    ("russian/romanization-key.tsv", "a\tnever\ta\tonoma", ":2:3: \"never\" is no context"),
    ("russian/romanization-alphabets.tsv", "iso8" + String(repeating: "\ta", count: 34), ":2:1: \"iso8\" is no standard"),
  ])
  func diagnostics(path: String, line: String, message: String) throws {
    var broken = tables
    var lines = try #require(tables[path]).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines.insert(line, at: 1)
    broken[path] = lines.joined(separator: "\n")
    do throws(NameError) {
      _ = try NameRules(tables: broken)
      Issue.record("no error")
    } catch {
      #expect(error.problems.first?.description.hasPrefix(path + message) == true, "\(error)")
    }
  }
}
