import OnomaMoney
import OnomaText
import Testing

@Suite("Amounts in English")
struct EnglishMoneyTests {
  static let signsAndCodes: [MoneyExample] = [
    .init("The refinery cost ⟦US$3.63 billion⟧ in all.", "3630000000 USD"),
    .init("A bowl is ⟦$63.40⟧ here.", "63.4 USD"),
    .init("Tickets at ⟦US$1⟧, parking at ⟦VNĐ500⟧.", "1 USD; 500 VND"),
    .init("It raised ⟦VNĐ120.4 trillion⟧ last week.", "120400000000000 VND"),
    .init("The yard paid ⟦€5m⟧; the crew got ⟦5m euros⟧ too.", "5000000 EUR; 5000000 EUR"),
    .init("He asked ⟦100k USD⟧ for it.", "100000 USD"),
    .init("Rice fetched ⟦Rp 12,500⟧ a kilo.", "12500 IDR"),
    .init("The fine was ⟦CHF 7,500⟧, or ⟦A$12,300.50⟧.", "7500 CHF; 12300.5 AUD"),
    .init("A loan of ⟦₹9.5 lakh crore⟧ was cleared.", "9500000000000 INR"),
    .init("The island sold for ⟦$9-million⟧.", "9000000 USD"),
    .init("A barrel rose to ⟦$78.47⟧.", "78.47 USD"),
    .init("The tram cost ⟦RUB 2.8 bln⟧ and ⟦R2.5 million⟧.", "2800000000 RUB; 2500000 ZAR"),
    .init("Miners want ⟦COP 4,500⟧ more.", "4500 COP"),
  ]

  static let words: [MoneyExample] = [
    .init("The roof needs ⟦five million dollars⟧.", "5000000 USD/AUD"),
    .init("They lost ⟦half a million dollars⟧ at sea.", "500000 USD/AUD"),
    .init("He left ⟦three-quarters of a million euros⟧.", "750000 EUR"),
    .init("Her share was ⟦two hundred and forty million đồng⟧.", "240000000 VND"),
    .init("The school got ⟦one and a half million rubles⟧.", "1500000 RUB/BYN"),
    .init("A camel is worth ⟦twenty-five thousand riyals⟧.", "25000 SAR/QAR"),
    .init("The bus is ⟦a dollar⟧ now.", "1 USD/AUD"),
    .init("The bridge took ⟦80 million đồng⟧.", "80000000 VND"),
    .init("Each shipment ran to ⟦117.6 trillion VND⟧ (⟦4.76 billion USD⟧).", "117600000000000 VND; 4760000000 USD"),
    .init("Found: a ⟦ten-dong⟧ coin.", "10 VND"),
  ]

  static let minors: [MoneyExample] = [
    .init("Stamps cost ⟦50 cents⟧.", "0.5 USD/EUR"),
    .init("The share fell ⟦4p⟧ to ⟦986p⟧.", "0.04 GBP; 9.86 GBP"),
    .init("It was ⟦two dollars and 23 cents⟧ exactly.", "2.23 USD/AUD"),
  ]

  static let ranges: [MoneyExample] = [
    .init("Repairs may take ⟦$5-10 million⟧.", "5000000–10000000 USD"),
    .init("It will cost between ⟦$180 million and $200 million⟧.", "180000000–200000000 USD"),
    .init("A tael stood at ⟦VNĐ146.2-148.2 million⟧.", "146200000–148200000 VND"),
    .init("Sales of ⟦£340m to £355m⟧ are likely.", "340000000–355000000 GBP"),
    .init("Rents run to ⟦1.2 to 1.5 billion won⟧.", "1200000000–1500000000 KRW/KPW"),
    .init("Fees went up from ⟦$1.2 million⟧ to ⟦$23.5 million⟧.", "1200000 USD; 23500000 USD"),
    .init("Shares fell ⟦83 cents⟧ to ⟦$40.12⟧.", "0.83 USD/EUR; 40.12 USD"),
    .init("Cotton jumped ⟦3 cents⟧ to ⟦78 cents⟧.", "0.03 USD/EUR; 0.78 USD/EUR"),
    .init("A guide asks ⟦$120-150⟧ a day.", "120–150 USD"),
  ]

  static let hedges: [MoneyExample] = [
    .init("It is nearly ⟦$5⟧ a pound.", "below 5 USD"),
    .init("He owes more than ⟦€2 million⟧.", "above 2000000 EUR"),
    .init("About ⟦40 yen⟧ was left.", "about 40 JPY"),
  ]

  @Test("found, with their values", arguments: signsAndCodes + words + minors + ranges + hedges)
  func found(example: MoneyExample) {
    #expect(MoneyTestLexicon.marked(example.plain, .english) == example.marked)
    #expect(MoneyTestLexicon.meanings(example.plain, .english) == example.meanings)
  }

  @Test(
    "refused",
    arguments: [
      "Prices rose 5.4% in 2024.", "A 5m pole and a 10m fence.", "The Galaxy S24 costs more.", "They won 3-2 and 5 won medals.",
      "Call 024 3825 1234 today.", "Flight TK 162 to Istanbul.", "COP 30 opens in Belém.", "The eels weighed 12 pounds of slime.",
      "He lost 27 pounds (12 kg) in two weeks.", "2 Mark Brooks through 3", "Corinthians 1 Guarani 0", "Make a real profit.",
      "Millions of dollars were lost.", "Seven hundred people came.", "The index closed at 1,871.02 points.",
      "In 2024 dollars matter less.",
    ])
  func refused(sentence: String) {
    #expect(MoneyTestLexicon.marked(sentence, .english) == sentence)
  }

  @Test("A lone period before three digits is told both ways")
  func openSeparators() throws {
    let amount = try #require(MoneyTestLexicon.candidates(in: "It sold for $1.500 then.", .english).2.first?.amount)
    #expect(amount.value.description == "1.5")
    #expect(amount.readings.map(\.description) == ["1.5", "1500"])
    let plain = try #require(MoneyTestLexicon.candidates(in: "It sold for $1,500 then.", .english).2.first?.amount)
    #expect(plain.readings.isEmpty && plain.value.description == "1500")
  }

  @Test("A bare $ is a dollar taken for granted")
  func assumedDollar() throws {
    let amount = try #require(MoneyTestLexicon.candidates(in: "It sold for $15.", .english).2.first?.amount)
    #expect(amount.currency == .code("USD") && amount.isAssumed)
    let named = try #require(MoneyTestLexicon.candidates(in: "It sold for US$15.", .english).2.first?.amount)
    #expect(named.currency == .code("USD") && !named.isAssumed)
  }

  @Test("Numbers of more than 38 digits are no amounts")
  func overflow() {
    #expect(MoneyTestLexicon.meanings("It sold for $9999999999999999999999999999999999999999 billion.", .english).isEmpty)
  }

  @Test(
    "Countries settle what is open",
    arguments: [
      ("The Philippines gave each family 5,000 pesos.", "5000 PHP"), ("In Norway it is 90 kroner.", "90 NOK"),
      ("Australia and again Australia: the fine is $400.", "400 AUD"), ("It cost 20 francs.", "20 CHF"),
      ("Mali paid 400,000 CFA francs.", "400000 XOF"),
    ])
  func settled(sentence: String, meaning: String) {
    #expect(MoneyTestLexicon.meanings(sentence, .english, settled: true) == meaning)
  }
}
