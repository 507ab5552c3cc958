public import OnomaLexicon
internal import OnomaText

extension MoneyGrammar {
  /// The amounts of a document with their open currencies settled by the countries that it names.
  ///
  /// A `peso` beside Manila is Philippine, a `$` where only Sydney and Queensland are named is Australian. The nearest country counts that has
  /// one of the currencies in question; a country is named by itself or by any place in it. Where there is none, the likeliest currency stays and
  /// is marked ``MoneyAmount/isAssumed``.
  ///
  ///     let found = grammar.amounts(in: text, tokens: tokens, range: 0..<tokens.count, matches: matches, language: .english)
  ///     let settled = grammar.settlingCurrencies(of: found, matches: matches)
  ///     // "The mayor of Manila paid 5,000 pesos.": .ambiguous(["MXN", "PHP", …]) becomes .code("PHP")
  ///
  /// - Parameters:
  ///   - candidates: all amounts of the document, in order.
  ///   - matches: the lexicon's matches in the document, sorted by start.
  /// - Complexity: linear in the matches, and only if a currency is open.
  public func settlingCurrencies(of candidates: [MoneyCandidate], matches: [Match]) -> [MoneyCandidate] {
    guard candidates.contains(where: { $0.amount.isAssumed || $0.amount.currency.isOpen }) else { return candidates }
    let countries = countries(in: matches)
    let home = home(countries)
    return candidates.map { candidate in
      var candidate = candidate
      switch candidate.amount.currency {
      case .ambiguous(let codes):
        let settled = settled(codes, at: candidate.tokens.lowerBound, countries, home: home)
        candidate.amount.currency = .code(settled ?? codes[0])
        candidate.amount.isAssumed = settled == nil
      case .code(let code):
        if candidate.amount.isAssumed, code == "USD", let dollar = Self.dollars[home ?? ""] { candidate.amount.currency = .code(dollar) }
      }
      return candidate
    }
  }

  /// Dollars that papers at home write without saying whose.
  private static let dollars = ["AU": "AUD", "CA": "CAD", "NZ": "NZD"]

  private func settled(_ codes: [String], at token: Int, _ countries: [NamedCountry], home: String?) -> String? {
    // Dollars, cents and rubles go round the world: another country's only where the whole text is about it.
    guard codes[0] != "USD", codes[0] != "RUB" else {
      guard let home, codes[0] == "USD" || !countries.contains(where: { $0.code == "RU" }),
        let code = Self.currency(of: home, among: codes), Self.dollars[home] != nil || codes[0] == "RUB"
      else {
        return nil
      }
      return code
    }
    return nearest(to: token, of: codes, in: countries)
  }

  /// A country named in the text.
  private struct NamedCountry {
    var token: Int
    /// The two letters of ISO 3166, with which most currency codes start.
    var code: String
  }

  private func countries(in matches: [Match]) -> [NamedCountry] {
    let lexicon = vocabulary.lexicon
    var (known, named) = ([Int: String?](), [NamedCountry]())
    var best: (end: Int32, rank: Int) = (0, -1)
    for match in matches {
      let form = lexicon.form(Int(match.form))
      guard form.kind == .concept, match.difference.isEmpty, !form.needsCue, lexicon.conceptKind(form.payload).label == .place else {
        continue
      }
      let code = known[form.payload] ?? country(of: form.payload)
      known[form.payload] = code
      guard let code else { continue }
      // Of several places of one name the most prominent is meant; within a longer name none.
      let rank = lexicon.conceptRank(form.payload)
      if let last = named.last, match.start < best.end {
        guard match.start == last.token, (match.end, rank) > (best.end, best.rank) else { continue }
        named.removeLast()
      }
      best = (match.end, rank)
      named.append(NamedCountry(token: Int(match.start), code: code))
    }
    return named
  }

  /// The country that a place is or lies in.
  private func country(of concept: Int) -> String? {
    var current = concept
    for _ in 0..<6 {
      let id = vocabulary.lexicon.conceptID(current)
      if id.hasPrefix("iso3166:") { return String(id.dropFirst(8).prefix(2)) }
      if id.hasPrefix("iso3166-2:") { return String(id.dropFirst(10).prefix(2)) }
      guard let parent = vocabulary.lexicon.concept(current).parent else { return nil }
      current = parent
    }
    return nil
  }

  private func nearest(to token: Int, of codes: [String], in countries: [NamedCountry]) -> String? {
    var best: (distance: Int, code: String)?
    for country in countries {
      // What stands before an amount tells more than what follows.
      let distance = country.token <= token ? token - country.token : 2 * (country.token - token)
      guard distance < best?.distance ?? .max, let code = Self.currency(of: country.code, among: codes) else { continue }
      best = (distance, code)
    }
    return best?.code
  }

  /// Which of some currencies a country has: ISO 4217 codes start with the country's letters, but for unions.
  private static func currency(of country: String, among codes: [String]) -> String? {
    if let code = codes.first(where: { $0.hasPrefix(country) }) { return code }
    if ["BJ", "BF", "CI", "GW", "ML", "NE", "SN", "TG"].contains(country) { return codes.first { $0 == "XOF" } }
    if ["CM", "CF", "CG", "GA", "GQ", "TD"].contains(country) { return codes.first { $0 == "XAF" } }
    return nil
  }

  /// The country that the text is about: the one named most, at least twice as often as the United States.
  private func home(_ countries: [NamedCountry]) -> String? {
    var counts: [String: Int] = [:]
    for country in countries { counts[country.code, default: 0] += 1 }
    guard let top = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), top.value >= 2 * counts["US", default: 0] else {
      return nil
    }
    return top.key
  }
}

extension Currency {
  /// Whether it may be one of several.
  fileprivate var isOpen: Bool {
    if case .ambiguous = self { true } else { false }
  }
}
