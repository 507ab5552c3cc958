/// Language, script and region of a locale, in CLDR's or BCP 47's form: `de_AT`, `zh-Hant-TW`, `und_JP`. What else a locale says does not count here.
struct NameLocale: Hashable {
  /// In lower case; `und` where it is not known.
  let language: String
  /// `Latn`, or empty.
  let script: String
  /// `AT`, `419`, or empty.
  let region: String

  /// nil for an empty text, or where it begins with no language.
  init?(parsing text: some StringProtocol) {
    var subtags = text.split(whereSeparator: { $0 == "_" || $0 == "-" })[...]
    guard let first = subtags.popFirst(), (2...8).contains(first.utf8.count), first.utf8.allSatisfy(\.isASCIILetter) else { return nil }
    language = first.lowercased() == "root" ? "und" : first.lowercased()
    if let next = subtags.first, next.utf8.count == 4, next.utf8.allSatisfy(\.isASCIILetter) {
      script = next.prefix(1).uppercased() + next.dropFirst().lowercased()
      subtags.removeFirst()
    } else {
      script = ""
    }
    if let next = subtags.first, next.utf8.count == 2 && next.utf8.allSatisfy(\.isASCIILetter) || next.utf8.count == 3 && Int(next) != nil {
      region = next.uppercased()
    } else {
      region = ""
    }
  }

  /// The names to look a locale up by, the nearest first (UTS #35 part 8, derive the name order):
  /// `de_Latn_AT und_Latn_AT de_Latn und_Latn de_AT und_AT de und`.
  var lookupNames: [String] {
    var names: [String] = []
    for suffix in [
      script.isEmpty || region.isEmpty ? nil : "_\(script)_\(region)", script.isEmpty ? nil : "_\(script)",
      region.isEmpty ? nil : "_\(region)", "",
    ] {
      guard let suffix else { continue }
      names += [language + suffix, "und" + suffix]
    }
    return names
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
