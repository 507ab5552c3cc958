import Foundation
import OnomaUnicode
import Testing

/// `CharacterData.generated.swift` says what ICU says.
struct CharacterDataTests {
  /// Code points assigned in the pinned version whose properties a later Unicode has changed, where ICU is newer than the data. Each was
  /// looked at; the table keeps what the pinned version says.
  static let changedLater: Set<UInt32> = []

  static let path = #filePath.replacing(
    "Tests/OnomaUnicodeTests/CharacterDataTests.swift", with: "Sources/OnomaUnicode/Characters/CharacterData.generated.swift")

  @Test(.enabled(if: ProcessInfo.processInfo.environment["ONOMA_WRITE_CHARACTER_DATA"] != nil))
  func write() throws {
    try CharacterDataGenerator.file().write(toFile: Self.path, atomically: true, encoding: .utf8)
  }

  @Test("Every code point of [:Age=15.0:] has the class, script, case and fold that ICU gives it")
  func allCodePoints() throws {
    let table = CharacterTable.standard
    var (compared, different) = (0, [UInt32]())
    for scalar in 0..<UInt32(0x110000) where CharacterDataGenerator.isAssigned(scalar) {
      let expected = try CharacterDataGenerator.entry(of: scalar)
      let actual = CharacterDataGenerator.entry(of: scalar, in: table)
      compared += 1
      if actual != expected { different.append(scalar) }
    }
    #expect(compared == 149_186 + 65 + 137_468 + 66 + 2_048)  // characters, controls, private use, noncharacters, surrogates of 15.0
    let surprising = different.filter { !Self.changedLater.contains($0) }
    #expect(surprising.isEmpty, "differ from ICU: \(surprising.prefix(50).map { String($0, radix: 16, uppercase: true) })")
  }

  @Test("The committed text is what the generator writes", .enabled(if: ICUVersion.unicode == CharacterTable.unicodeVersion))
  func committedText() throws {
    #expect(try CharacterDataGenerator.data() == characterData)
  }

  @Test(
    "A damaged text is refused",
    arguments: [
      "", "0 control", "41 letter", "0 control\nfolds\n41", "0 latter\nfolds", "0 control\n0 letter\nfolds", "0 control\nfolds\n110000 1",
      "0 control\nfolds\n41-40 61", "0 control\nfolds\n41 61 zz",
    ])
  func damaged(text: String) {
    #expect(CharacterTable(parsing: text) == nil)
  }

  @Test("A small text is read as documented")
  func small() throws {
    let table = try #require(CharacterTable(parsing: "0 control\n41 letter latin alternating\n45 symbol\nfolds\n41-43/2 61\n42 62 301"))
    #expect(table.folded("ABCDE") == "ab\u{301}cDE")
    #expect(table.record(of: "A").isUppercase && table.record(of: "B").isLowercase && table.record(of: "C").isUppercase)
    #expect(table.record(of: "D").script == .latin && table.record(of: "E").characterClass == .symbol)
  }

  @Test("The table is built within the start-up budget")
  func buildTime() throws {
    let clock = ContinuousClock()
    var best = Duration.seconds(1)
    for _ in 0..<20 {
      best = min(best, clock.measure { _ = CharacterTable(parsing: characterData) })
    }
    print("character table built in \(best)")
    #expect(best < .milliseconds(4))  // 2 ms on an idle machine
  }
}
