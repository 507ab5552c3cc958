internal import Onoma

/// Sentences with blanks: `{p}` for a person, `{l}` for a place, `{o}` for an organization, `{m}` for an amount, `{n}` for a number.
enum SentenceTemplates {
  static func sentences(in language: Language) -> [String] {
    switch language {
    case .english: english
    case .vietnamese: vietnamese
    case .russian: russian
    case .undetermined: []
    }
  }

  static func amounts(in language: Language) -> [String] {
    switch language {
    case .english: ["US${n} million", "${n}.5 billion", "{n} million euros"]
    case .vietnamese: ["{n} tỷ đồng", "{n} triệu USD", "{n}.000 đồng"]
    case .russian: ["{n} млн рублей", "{n} млрд долларов", "{n} евро"]
    case .undetermined: []
    }
  }

  private static let english = [
    "{p} arrived in {l} on Monday for talks that are expected to last {n} days.",
    "The agreement, worth {m}, was signed by {o} and {o} after months of work.",
    "Heavy rain closed the road between {l} and {l}, and more than {n} families had to leave their homes.",
    "“We have waited for this for years,” {p} of {o} told reporters.",
    "Prices rose again last month, but the market took it calmly.",
    "According to {o}, exports to {l} grew by {n} per cent and reached {m}.",
  ]

  private static let vietnamese = [
    "Ông {p} đã đến {l} hôm thứ Hai để dự cuộc họp kéo dài {n} ngày.",
    "Thỏa thuận trị giá {m} được {o} ký với {o} sau nhiều tháng đàm phán.",
    "Mưa lớn làm tắc đường từ {l} đi {l}, hơn {n} gia đình phải rời khỏi nhà.",
    "“Chúng tôi đã chờ điều này nhiều năm”, bà {p} của {o} nói với báo chí.",
    "Giá cả tháng trước lại tăng, nhưng thị trường vẫn bình tĩnh.",
    "Theo {o}, xuất khẩu sang {l} tăng {n}% và đạt {m}.",
  ]

  private static let russian = [
    "{p} в понедельник прибыл на переговоры, которые продлятся {n} дней; город {l} готовился к ним заранее.",
    "Соглашение на сумму {m} подписали {o} и {o} после долгой работы.",
    "Сильный дождь закрыл дорогу {l} — {l}, больше {n} семей покинули дома.",
    "«Мы ждали этого много лет», — сказал журналистам {p}, который представляет {o}.",
    "Цены в прошлом месяце снова выросли, но рынок остался спокоен.",
    "Как сообщает {o}, вывоз в направлении {l} вырос на {n} процентов и достиг {m}.",
  ]
}
