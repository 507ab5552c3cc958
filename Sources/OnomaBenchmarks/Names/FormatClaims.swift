internal import OnomaNames

/// CLDR's test data for formats of people's names: `cldr-person-names.*.txt`, or the files `en.txt`, `vi.txt`, `ru.txt` of its folder personNameTest.
enum FormatClaims {
  static func claims(_ data: NameData, _ rules: NameRules) throws -> [NameClaim] {
    var claims: [NameClaim] = []
    for file in data.names(from: "", to: ".txt") {
      let text = try data.text(of: file)
      guard text.contains("person name formatting test data for:") else { continue }
      let conformance = PersonNameConformance(checking: text, with: rules)
      var claim = NameClaim("formats of people's names, CLDR's data: \(file)", asked: 1)
      claim.total = conformance.checked
      claim.misses = conformance.failures.map { "\($0)" }
      claim.right = conformance.checked - conformance.failures.count
      claims.append(claim)
    }
    return claims
  }
}
