import OnomaUnicode
import Testing

struct CollationTests {
  @Test(
    "Orders",
    arguments: [
      ("vi", Collation.Strength.letterCase, "Đà Nẵng", "Dung", Collation.Order.after), ("en", .letterCase, "Đa", "Dung", .before),
      ("vi", .letters, "Huế", "HUE", .after), ("vi", .letters, "Huế", "Huề", .same), ("vi", .marks, "Huế", "HUẾ", .same),
      ("vi", .letterCase, "Huế", "HUẾ", .before), ("ru", .letters, "Ёлка", "елка", .same), ("ru", .letterCase, "ель", "ёлка", .after),
      ("ru", .letters, "йод", "иод", .after), ("und", .letterCase, "", "a", .before), ("en", .letterCase, "e\u{301}", "é", .same),
      ("vi", .letterCase, "u\u{323}\u{31B}", "ự", .same),
    ])
  func orders(locale: String, strength: Collation.Strength, first: String, second: String, order: Collation.Order) throws {
    let collation = try Collation(locale: locale, strength: strength)
    #expect(try collation.compare(first, second) == order)
    #expect(try collation.compare(second, first).rawValue == -order.rawValue)
    let (firstKey, secondKey) = (try collation.sortKey(of: first), try collation.sortKey(of: second))
    #expect(firstKey.lexicographicallyPrecedes(secondKey) == (order == .before))
    #expect((firstKey == secondKey) == (order == .same))
  }

  @Test("Lists")
  func lists() throws {
    #expect(
      try Collation(locale: "vi").sorted(["Đồng Nai", "Ê", "Dung", "Ăn", "An", "E", "Ân"]) == [
        "An", "Ăn", "Ân", "Dung", "Đồng Nai", "E", "Ê",
      ])
    #expect(
      try Collation(locale: "ru").sorted(["Яна", "Ёлкин", "Ельцин", "Жуков", "Ежов"]) == ["Ежов", "Ёлкин", "Ельцин", "Жуков", "Яна"])
  }

  @Test("A malformed locale is an error")
  func malformed() {
    #expect(throws: UnicodeError.malformedLocale("no such")) { try Collation(locale: "no such") }
  }
}
