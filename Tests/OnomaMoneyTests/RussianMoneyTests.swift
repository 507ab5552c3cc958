import OnomaMoney
import OnomaText
import Testing

@Suite("Amounts in Russian")
struct RussianMoneyTests {
  static let signsAndCodes: [MoneyExample] = [
    .init("Завод вложил ⟦5 млрд рублей⟧ в цех.", "5000000000 RUB/BYN"),
    .init("Оборот вырос до ⟦$5,4 млрд⟧ за год.", "below 5400000000 USD"),
    .init("Линия ценой ⟦8–8,4 млрд долл. США⟧.", "8000000000–8400000000 USD"),
    .init("Сделок на ⟦148\u{A0}362,49 млн руб.⟧ за день.", "148362490000 RUB/BYN"),
    .init("Сделок на ⟦148\u{202F}362\u{2009}000 руб.⟧", "148362000 RUB/BYN"),
    .init("Билет стоит ⟦1 600 руб.⟧, тариф — ⟦22,48 коп.⟧ за киловатт.", "1600 RUB/BYN; 0.2248 RUB"),
    .init("Ущерб — ⟦2,1 млрд ₽⟧, штраф — ⟦£800 тыс.⟧ наличными.", "2100000000 RUB; 800000 GBP"),
    .init("Пеня: ⟦46 тыс. 300 рублей⟧.", "46300 RUB/BYN"),
    .init("Собрали ⟦8 млн 340 тыс. рублей⟧.", "8340000 RUB/BYN"),
    .init("Обед за ⟦450 р.⟧ дают.", "450 RUB"),
    .init("Курс — ⟦11,362 руб.⟧ за юань.", "11.362 RUB/BYN"),
    .init("Ходатайство о ⟦BYN 12 450⟧ отклонено.", "12450 BYN"),
  ]

  static let words: [MoneyExample] = [
    .init("Рыба стоила ⟦пять тысяч рублей⟧.", "5000 RUB/BYN"),
    .init("Цена — ⟦двадцать тысяч донгов⟧.", "20000 VND"),
    .init("Фонд получил ⟦полтора миллиарда рублей⟧.", "1500000000 RUB/BYN"),
    .init("Нашли ⟦миллион рублей⟧ в печи.", "1000000 RUB/BYN"),
    .init("Ремонт за ⟦два с половиной миллиарда долларов⟧.", "2500000000 USD/AUD"),
    .init("Наградили на ⟦полмиллиона евро⟧.", "500000 EUR"),
    .init("Заплатили ⟦четыре миллиона сто тысяч рублей⟧.", "4100000 RUB/BYN"),
  ]

  static let mixedAndRanges: [MoneyExample] = [
    .init("Курс — ⟦93 рубля 41 копейка⟧.", "93.41 RUB"),
    .init("Просит ⟦один евро двадцать центов⟧.", "1.2 EUR"),
    .init("Штраф от ⟦3 до 5 млн рублей⟧.", "3000000–5000000 RUB/BYN"),
    .init("Расходы от ⟦£9 млн до £12 млн⟧.", "9000000–12000000 GBP"),
    .init("Сбор — ⟦28–31 тысячу евро⟧.", "28000–31000 EUR"),
    .init("Деревце от ⟦600 тысяч до 1,5 млн донгов⟧.", "600000–1500000 VND"),
    .init("Лист подорожал с ⟦380 песо⟧ до ⟦560 песо⟧.", "380 PHP/MXN; below 560 PHP/MXN"),
  ]

  @Test("found, with their values", arguments: signsAndCodes + words + mixedAndRanges)
  func found(example: MoneyExample) {
    #expect(MoneyTestLexicon.marked(example.plain, .russian) == example.marked)
    #expect(MoneyTestLexicon.meanings(example.plain, .russian) == example.meanings)
  }

  @Test("Numerals in all cases, and the forms behind two, three and four", .enabled(if: MoneyTestLexicon.hasPaucalForms))
  func derivedForms() {
    #expect(MoneyTestLexicon.marked("Маржа не выше семи долларов на тонне.", .russian) == "Маржа не выше ⟦семи долларов⟧ на тонне.")
    #expect(MoneyTestLexicon.meanings("Около двух миллионов шестисот тысяч евро.", .russian) == "about 2600000 EUR")
    #expect(MoneyTestLexicon.meanings("Он должен 3 белорусских рубля.", .russian) == "3 BYN")
    #expect(MoneyTestLexicon.meanings("Кроме ста тысяч донгов.", .russian) == "100000 VND")
  }

  @Test(
    "refused",
    arguments: [
      "Рост составил 5,4% в 2024 году.", "Мост через р. Ока закрыт.", "Миллионы рублей пропали.", "Один такой умник нашёлся.",
      "Счёт 3:2 в пользу гостей.", "В 2024 — 5 млн туристов.", "«Реал» выиграл 3 матча.", "Ребёнок весит 8 фунтов 6 унций.",
      "Телефон +7 495 123 45 67.", "Забор длиной 5 м.",
    ])
  func refused(sentence: String) {
    #expect(MoneyTestLexicon.marked(sentence, .russian) == sentence)
  }

  @Test("The sentence's period stays outside, the abbreviation's inside")
  func periods() {
    #expect(MoneyTestLexicon.marked("Итого 3 млрд. долл. США.", .russian) == "Итого ⟦3 млрд. долл. США⟧.")
    #expect(MoneyTestLexicon.marked("Итого 5 тыс. руб.", .russian) == "Итого ⟦5 тыс. руб.⟧")
    #expect(MoneyTestLexicon.marked("Итого 5 тыс. USD.", .russian) == "Итого ⟦5 тыс. USD⟧.")
  }
}
