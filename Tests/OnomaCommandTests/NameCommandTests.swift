import Foundation
import Testing

/// `normalize`, `romanize`, `transcribe`, `decline`, `lemmatize`, `parse-name`: one name a line in, one answer a line out.
@Suite("Names on the command line")
struct NameCommandTests {
  /// The lines that a command answers to lines.
  private func answers(_ arguments: String, to lines: [String]) async throws -> [String] {
    let input = Array((lines.joined(separator: "\n") + "\n").utf8)
    let outcome = try await Command.run(arguments.split(separator: " ").map(String.init), in: ScratchFolder(), input: input)
    #expect(outcome.status == 0)
    return outcome.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// The objects that a command answers to lines.
  private func objects(_ arguments: String, to lines: [String]) async throws -> [[String: Any]] {
    try await answers(arguments, to: lines).map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  static let table: [(arguments: String, line: String, answer: String)] = [
    ("normalize --case title", "PHẠM MINH CHÍNH", "Phạm Minh Chính"),
    ("normalize --case title", "phạm thị hồng nhung", "Phạm Thị Hồng Nhung"),
    ("normalize --tone-marks old", "Hoà Thuỷ Khoẻ Quý", "Hòa Thủy Khỏe Quý"), ("normalize --tone-marks new", "Hòa Thủy", "Hoà Thuỷ"),
    ("normalize", "Ðặng Phuơng", "Đặng Phương"), ("normalize --form nfd", "Huế", "Hue\u{302}\u{301}"),
    ("normalize --decode viqr", "Vie^.t Nam", "Việt Nam"), ("normalize --decode telex", "Nguyeenx Vawn An", "Nguyễn Văn An"),
    ("normalize --decode mojibake", "TiÕng ViÖt", "Tiếng Việt"), ("normalize --case title", "МИШУСТИН М.В.", "Мишустин М.В."),
    ("normalize --yo restore", "Семен Горбачев", "Семён Горбачёв"),
    ("romanize", "Михаил Мишустин", "Mikhail Mishustin"), ("romanize --standard icao", "Юрий Щербаков", "Iurii Shcherbakov"),
    ("romanize --standard bgn-pcgn", "ДЛИННОЕ", "DLINNOYE"), ("romanize --standard iso9", "Хрущёв", "Hruŝëv"),
    ("romanize --standard iso9 --ascii", "Хрущёв", "Hrusev"), ("romanize --standard scientific", "Чайковский", "Čajkovskij"),
    ("romanize --reverse", "Mikhail Mishustin", "Михаил Мишустин"), ("romanize --reverse", "Iurii", "Юрий"),
    ("romanize --reverse --standard iso9", "Hruŝëv", "Хрущёв"), ("romanize --reverse --standard gost-7.79-b", "Cy`ganov", "Цыганов"),
    ("transcribe --to ru", "Phạm Minh Chính", "Фам Минь Тинь"), ("transcribe --to ru", "Hồ Chí Minh", "Хо Ши Мин"),
    ("transcribe --to ru", "Nha Trang", "Нячанг"), ("transcribe --to ru --kind person", "Nha Trang", "Ня Чанг"),
    ("transcribe --to vi", "Михаил Владимирович Мишустин", "Mikhail Vladimirovich Mishustin"),
    ("transcribe --to vi --style hyphenated", "Лавров", "La-vrốp"), ("transcribe --to vi", "Россия", "Nga"),
    ("transcribe --to vi --style press", "Россия", "Rossiya"), ("transcribe --to ru", "Hoa Kỳ", "США"),
    ("transcribe --to ru", "Thành phố Hồ Chí Minh", "Хошимин"), ("transcribe --to ru", "tỉnh Quảng Ninh", "Куангнинь"),
    ("normalize --case title", "TP. HỒ CHÍ MINH", "TP. Hồ Chí Minh"),
    ("normalize --case title", "PGS.TS TRẦN ĐẮC PHU", "PGS.TS Trần Đắc Phu"),
    ("romanize --reverse", "Olga Vasilyeva", "Ольга Васильева"), ("romanize --reverse", "Yu. A. Gagarin", "Ю. А. Гагарин"),
    ("romanize --reverse --standard bgn-pcgn", "Ob”yedkov", "Объедков"), ("decline --case instrumental", "Чехов", "Чеховым"),
    ("decline --case genitive --gender f", "Иванова", "Ивановой"), ("decline --case genitive", "Лев", "Льва"),
    ("decline --case genitive", "Ивановна", "Ивановны"), ("decline --case instrumental", "Саратов", "Саратовом"),
    ("lemmatize", "Фам Минь Тинем", "Фам Минь Тинь"), ("lemmatize", "Ким Чен Ыну", "Ким Чен Ын"),
    ("decline --case genitive", "Михаил Мишустин", "Михаила Мишустина"), ("decline --case dative", "Мария Захарова", "Марии Захаровой"),
    ("decline", "Черненко", "Черненко\tЧерненко\tЧерненко\tЧерненко\tЧерненко\tЧерненко"),
    ("decline --case genitive --gender f", "Нгуен", "Нгуен"), ("decline --case instrumental", "Фам Минь Тинь", "Фам Минь Тинем"),
    ("decline --case genitive", "Министерство иностранных дел", "Министерства иностранных дел"),
    ("decline --case prepositional", "Нижний Новгород", "Нижнем Новгороде"),
    ("decline --case dative", "Соединённые Штаты Америки", "Соединённым Штатам Америки"),
    ("decline --case genitive --number plural", "Скрипаль", "Скрипалей"),
    ("lemmatize", "Марией Захаровой", "Мария Захарова"), ("lemmatize", "Министерству иностранных дел", "Министерство иностранных дел"),
    ("lemmatize", "Ханое", "Ханой"), ("lemmatize", "В. В. Путину", "В. В. Путин"),
  ]

  @Test("A name, a command, an answer", arguments: table)
  func answer(arguments: String, line: String, answer: String) async throws {
    let found = try await answers(arguments, to: [line])
    #expect(found.map { Array($0.utf8) } == [Array(answer.utf8)])
  }

  static let commands = [
    "normalize --case title", "romanize", "romanize --reverse", "transcribe --to ru", "transcribe --to vi", "decline --case genitive",
    "decline", "lemmatize",
  ]

  @Test("What is no name comes back byte for byte, in its place, with a message that says where", arguments: commands)
  func leftAlone(command: String) async throws {
    let long = String(repeating: "Мишустин ", count: 700)
    let lines = ["", "  ", "Нгуен 2", "Mишустин", "Phạm Минь", long, "12", "😀", "\u{0}", "—"]
    let folder = try ScratchFolder()
    try folder.write("names.txt", lines.joined(separator: "\n"))
    let outcome = try await Command.run(command.split(separator: " ").map(String.init) + ["names.txt"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.text == lines.joined(separator: "\n") + "\n")
    let messages = outcome.messages.split(separator: "\n")
    #expect(messages.count == lines.count)
    #expect(messages[0] == "onoma: names.txt:1: the line is empty; left unchanged")
    #expect(messages[2] == "onoma: names.txt:3:7: a digit; names have none; left unchanged")
    #expect(messages[3] == "onoma: names.txt:4:2: letters of another script; left unchanged")
    #expect(messages[5].hasSuffix("bytes are too many for a name; left unchanged"))
  }

  @Test("A name of the other language comes back unchanged too")
  func wrongLanguage() async throws {
    #expect(try await answers("transcribe --to ru", to: ["John Smith", "Нгуен"]) == ["John Smith", "Нгуен"])
    #expect(try await answers("decline", to: ["Phạm Minh Chính"]) == ["Phạm Minh Chính"])
    #expect(try await answers("romanize", to: ["Phạm Minh Chính"]) == ["Phạm Minh Chính"])
    #expect(try await answers("normalize --language ru", to: ["Phạm"]) == ["Phạm"])
    #expect(try await answers("normalize --language vi", to: ["Мишустин"]) == ["Мишустин"])
  }

  @Test("Carriage returns stay, a byte order mark goes, lines that cannot be decoded stay as bytes")
  func lineEnds() async throws {
    let input = [0xEF, 0xBB, 0xBF] + Array("HOÀ\r\nAN\r\n".utf8) + [0xFF, 0x41, 0x0A]
    let outcome = try await Command.run(["normalize", "--case", "title"], in: ScratchFolder(), input: input)
    #expect(outcome.status == 0)
    #expect(outcome.output == Array("Hoà\r\nAn\r\n".utf8) + [0xFF, 0x41, 0x0A])
    #expect(outcome.messages.contains("-:3: the line is not valid UTF-8"))
  }

  @Test("Legacy encodings are read by the line, UTF-16 as a whole")
  func encodings() async throws {
    let folder = try ScratchFolder()
    try folder.write("vni.txt", [0x56, 0x69, 0x65, 0xE4, 0x74, 0x0A])
    try folder.write("koi.txt", [0xF0, 0xD5, 0xD4, 0xC9, 0xCE, 0x0A])
    try folder.write("utf16.txt", [0xFF, 0xFE] + "Huế\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    try folder.write("bad.txt", [0x56, 0xFF, 0x0A])
    for (encoding, file, text) in [("vni", "vni.txt", "Việt\n"), ("koi8-r", "koi.txt", "Путин\n"), ("utf-16", "utf16.txt", "Huế\n")] {
      #expect(try await Command.run(["normalize", "--decode", encoding, file], in: folder).text == text)
    }
    let bad = try await Command.run(["normalize", "--decode", "tcvn5712", "bad.txt", "--json"], in: folder)
    #expect(bad.status == 0 && bad.lines.count == 1)
  }

  @Test("--json tells all that is known")
  func json() async throws {
    let normalized = try await objects("normalize --json --case title", to: ["PHẠM MINH CHÍNH", "Nguyễn 2"])
    #expect(normalized[0]["text"] as? String == "Phạm Minh Chính" && normalized[0]["language"] as? String == "vi")
    #expect((normalized[0]["keys"] as? [String: String])?["unmarked"] == "pham minh chinh")
    #expect(normalized[1]["text"] as? String == "Nguyễn 2" && (normalized[1]["warning"] as? String)?.hasPrefix("a digit") == true)
    let romanized = try await objects("romanize --reverse --json --candidates 3", to: ["Mikhail Mishustin"])
    let candidates = try #require(romanized[0]["candidates"] as? [[String: Any]])
    #expect(candidates.count == 3 && candidates[0]["text"] as? String == "Михаил Мишустин" && candidates[0]["listed"] as? Bool == true)
    let transcribed = try await objects("transcribe --to ru --json", to: ["Phạm Minh Chính", "Hồ Chí Minh"])
    #expect(transcribed.map { $0["origin"] as? String } == ["rule", "exception"])
    #expect((transcribed[0]["variants"] as? [String])?.contains("Фам Минь Чинь") == true)
    let declined = try await objects("decline --json", to: ["Мария Захарова"])
    #expect((declined[0]["forms"] as? [String: String])?["instrumental"] == "Марией Захаровой" && declined[0]["gender"] as? String == "f")
    let lemmas = try await objects("lemmatize --json", to: ["Захарова"])
    let readings = try #require(lemmas[0]["readings"] as? [[String: Any]])
    #expect(lemmas[0]["ambiguous"] as? Bool == true)
    #expect(Set(readings.compactMap { $0["text"] as? String }).isSuperset(of: ["Захарова", "Захаров"]))
  }

  @Test("parse-name tells the parts")
  func parts() async throws {
    let lines = [
      "Phạm Thị Hồng Nhung", "Thủ tướng Phạm Minh Chính", "Мишустин Михаил Владимирович", "М. В. Мишустин",
      "Mikhail Vladimirovich Mishustin", "Robert F. Kennedy Jr.", "Ursula von der Leyen", "Xi Jinping", "12",
    ]
    let objects = try await objects("parse-name", to: lines)
    func column(_ key: String) -> [String?] { objects.map { $0[key] as? String } }
    #expect(column("family") == ["Phạm", "Phạm", "Мишустин", "Мишустин", "Mishustin", "Kennedy", "von der Leyen", "Xi", ""])
    #expect(column("middle") == ["Thị Hồng", "Minh", "", "", "", "F.", "", "", ""])
    #expect(column("given") == ["Nhung", "Chính", "Михаил", "М.", "Mikhail", "Robert", "Ursula", "Jinping", ""])
    #expect(column("patronymic") == ["", "", "Владимирович", "В.", "Vladimirovich", "", "", "", ""])
    #expect(column("gender") == ["f", "m", "m", "m", "m", "m", "f", "m", nil])
    #expect(column("language") == ["vi", "vi", "ru", "ru", "en", "en", "en", "en", "und"])
    #expect(column("initials") == ["P. T. H. N.", "P. M. C.", "М. В.", "М. В.", "M. V.", "R. F.", "U.", "J.", ""])
    #expect(column("title")[1] == "Thủ tướng" && column("generation")[5] == "Jr." && column("order")[2] == "family-first")
    #expect(objects[2]["fathers_names"] as? [String] == ["Владимир"])
    #expect((objects[1]["formats"] as? [String: String])?["addressing"] == "Thủ tướng Chính")
    #expect((objects[2]["formats"] as? [String: String])?["sorting"] == "Мишустин, Михаил Владимирович")
    #expect((objects[3]["formats"] as? [String: String])?["long"] == "М. В. Мишустин" && objects[8]["formats"] == nil)
  }

  @Test("The examples of the help run", arguments: ["normalize", "romanize", "transcribe", "decline", "lemmatize", "parse-name"])
  func examples(subcommand: String) async throws {
    let folder = try ScratchFolder()
    let help = try await Command.run([subcommand, "--help"], in: folder).text
    let lines = help.split(separator: "\n").drop { $0 != "EXAMPLES" }.dropFirst().prefix { $0.hasPrefix("  ") }.map(String.init)
    #expect(lines.count > 1)
    for line in lines {
      let command = line.replacingOccurrences(of: "onoma ", with: "'\(Command.executable.path)' ")
      let outcome = try await Command.run(["-c", command], in: folder, program: URL(filePath: "/bin/sh"))
      #expect(outcome.status == 0, "\(line): \(outcome.messages)")
    }
  }

  @Test(
    "Bad usage is told",
    arguments: [
      "romanize --standard nonsense", "normalize --decode nonsense", "decline --case nonsense", "transcribe", "transcribe --to en",
      "romanize --reverse --ascii", "romanize --candidates 0", "decline --gender x",
    ])
  func badUsage(arguments: String) async throws {
    let outcome = try await Command.run(arguments.split(separator: " ").map(String.init), in: ScratchFolder())
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.messages.hasPrefix("onoma: ") && outcome.messages.contains("--help"))
  }

  @Test("A file that is not there, and one that would be written over itself")
  func badFiles() async throws {
    let folder = try ScratchFolder()
    try folder.write("names.txt", "An\n")
    let missing = try await Command.run(["normalize", "missing.txt", "-o", "out.txt"], in: folder)
    #expect(missing.status == 1 && missing.messages.contains("missing.txt"))
    let same = try await Command.run(["normalize", "names.txt", "-o", "names.txt"], in: folder)
    #expect(same.status == 1 && same.messages.contains("written over itself"))
    #expect(folder.names == ["names.txt"])
  }
}
