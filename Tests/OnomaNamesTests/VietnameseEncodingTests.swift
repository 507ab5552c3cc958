import OnomaNames
import OnomaText
import Testing

struct VietnameseEncodingTests {
  /// The 134 letters that ASCII lacks.
  private static let letters: [Character] = Array(
    "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
  )

  @Test(arguments: VietnameseEncoding.allCases)
  func roundTrip(encoding: VietnameseEncoding) throws {
    #expect(Self.letters.count == 134)
    var without: [Character] = []
    for letter in Self.letters {
      do throws(VietnameseEncodingError) {
        let bytes = try rules.encoded(String(letter), to: encoding)
        #expect(try rules.decoded(bytes, from: encoding).unicodeScalars.elementsEqual(letter.unicodeScalars), "\(letter)")
      } catch {
        #expect(error == .noImage(letter, offset: 0, encoding))
        without.append(letter)
      }
    }
    switch encoding {
    case .tcvn3: #expect(without.allSatisfy(\.isUppercase) && without.count == 60)
    case .tcvn3Capitals: #expect(without.allSatisfy(\.isLowercase) && without.count == 67)
    default: #expect(without.isEmpty, "\(without)")
    }
  }

  @Test(arguments: [
    (VietnameseEncoding.tcvn3, "54 69 D5 6E 67 20 56 69 D6 74"), (.tcvn5712, "54 69 D5 6E 67 20 56 69 D6 74"),
    (.vni, "54 69 65 E1 6E 67 20 56 69 65 E4 74"), (.viscii, "54 69 AA 6E 67 20 56 69 AE 74"), (.vps, "54 69 89 6E 67 20 56 69 8C 74"),
    (.windows1258, "54 69 EA EC 6E 67 20 56 69 EA F2 74"),
  ])
  func bytes(encoding: VietnameseEncoding, hexadecimal: String) throws {
    let bytes = hexadecimal.split(separator: " ").compactMap { UInt8($0, radix: 16) }
    #expect(try rules.encoded("Tiếng Việt", to: encoding) == bytes)
    #expect(try rules.encoded("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t", to: encoding) == bytes)
    #expect(try rules.decoded(bytes, from: encoding) == "Tiếng Việt")
  }

  @Test(arguments: [
    ("Tiếng Việt", "Tie^'ng Vie^.t"), ("Đặng Thùy", "DDa(.ng Thu`y"), ("Hà.", "Ha`\\."), ("Ai? An.", "Ai\\? An."), ("add \\", "ad\\d \\\\"),
    ("Ơn ước", "O+n u+o+'c"), ("O'Neil", "O\\'Neil"),
  ])
  func viqr(text: String, mnemonics: String) throws {
    #expect(try rules.encoded(text, to: .viqr) == Array(mnemonics.utf8))
    #expect(try rules.decoded(Array(mnemonics.utf8), from: .viqr) == text)
  }

  @Test func viqrAlternatives() throws {
    #expect(try rules.decoded(Array("U*o*'c Dda.o".utf8), from: .viqr) == "Ước Đạo")
  }

  @Test(arguments: [
    ("Nguyễn Văn An", "Nguyeenx Vawn An"), ("Việt Nam", "Vieetj Nam"), ("Đà Nẵng", "Ddaf Nawngx"), ("PHẠM", "PHAMJ"),
    ("phương", "phuwowng"),
    ("Quốc", "Quoocs"), ("thuở", "thuowr"), ("giếng", "gieengs"), ("ĐẮK LẮK", "DDAWKS LAWKS"), ("xoong", "xooong"), ("mas", "mass"),
    ("hoa", "hoa"), ("hòa", "hoaf"), ("hoà", "hoaf"), ("Smith, Trump", "Smith, Trump"), ("Ưng", "Uwng"), ("ươn", "uwown"),
  ])
  func telex(text: String, keys: String) throws {
    #expect(String(decoding: try rules.encoded(text, to: .telex), as: UTF8.self) == keys)
    #expect(rules.typed(keys, text == "hoà" ? .new : .old) == text)
  }

  @Test(arguments: [
    ("vieetj", "việt"), ("vietje", "việt"), ("Vieejt", "Việt"), ("dduwowcj", "được"), ("duocwjd", "được"), ("phuowng", "phương"),
    ("wng", "ưng"),
    ("truowngf", "trường"), ("truongwf", "trường"), ("DDoongf", "Đồng"), ("Microsoft", "Microsoft"), ("Washington", "Washington"),
    ("hoafz", "hoa"), ("nguwaf", "ngừa"), ("muaw", "mưa"), ("quawn", "quăn"), ("", ""),
  ])
  func typing(keys: String, text: String) {
    #expect(rules.typed(keys) == text)
  }

  /// Every syllable of the tables is typed and read back.
  @Test func everySyllableInTelex() throws {
    for syllable in VietnameseSyllables.all {
      let text = syllable.text(.old)
      let keys = String(decoding: try rules.encoded(text, to: .telex), as: UTF8.self)
      guard rules.typed(keys) == text else {
        Issue.record("\(text): \(keys) gives \(rules.typed(keys))")
        return
      }
    }
  }

  /// Names in every encoding that has all their letters.
  @Test(arguments: [
    "Nguyễn Thị Ánh Tuyết", "Đỗ Mười", "Hồ Chí Minh", "Võ Nguyên Giáp", "Ưng Hoàng Phúc (Huế)", "LÊ QUÝ ĐÔN", "", "An, Bình.",
  ])
  func names(text: String) throws {
    for encoding in VietnameseEncoding.allCases where encoding != .tcvn3 && encoding != .tcvn3Capitals {
      #expect(try rules.decoded(rules.encoded(text, to: encoding), from: encoding) == text, "\(encoding)")
    }
  }

  @Test(arguments: [
    ("An Ánh", VietnameseEncoding.tcvn3, "\"Á\" at 3 has no code in tcvn3"), ("Путин", .vni, "\"П\" at 0 has no code in vni"),
    ("Lê An", .tcvn3Capitals, "\"ê\" at 1 has no code in tcvn3-capitals"), ("Việt 越", .viscii, "\"越\" at 5"),
    ("Việt 越", .telex, "\"越\" at 5"),
  ])
  func noImage(text: String, encoding: VietnameseEncoding, message: String) {
    do throws(VietnameseEncodingError) {
      _ = try rules.encoded(text, to: encoding)
      Issue.record("\(text) was encoded")
    } catch {
      #expect(error.description.hasPrefix(message), "\(error)")
    }
  }

  @Test func capitalsFont() throws {
    let bytes = try rules.encoded("NGUYỄN ÁNH", to: .tcvn3Capitals)
    #expect(bytes == [0x4E, 0x47, 0x55, 0x59, 0xD4, 0x4E, 0x20, 0xB8, 0x4E, 0x48])
    #expect(try rules.decoded(bytes, from: .tcvn3Capitals) == "NGUYỄN ÁNH")
  }

  @Test func invalidBytes() {
    #expect(throws: VietnameseEncodingError.invalidByte(0x81, offset: 1, .vni)) { try rules.decoded([0x41, 0x81], from: .vni) }
    #expect(throws: VietnameseEncodingError.invalidByte(0x80, offset: 0, .viqr)) { try rules.decoded([0x80], from: .viqr) }
    #expect(throws: VietnameseEncodingError.invalidByte(0xFF, offset: 0, .telex)) { try rules.decoded([0xFF], from: .telex) }
  }

  @Test func anyBytesAreTaken() {
    var random = SplitMix(seed: 7)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      for encoding in VietnameseEncoding.allCases {
        guard let text = try? rules.decoded(bytes, from: encoding) else { continue }
        _ = try? rules.encoded(text, to: encoding)
        _ = rules.mojibake(in: text)
        _ = rules.normalized(text, options: .init(letterCase: .title))
        _ = rules.vietnameseKey(of: text, .spelling)
        _ = rules.vietnameseSortKey(of: text)
      }
    }
  }

  @Test(arguments: [
    ("TiÕng ViÖt", VietnameseEncoding.tcvn3, "Tiếng Việt", 0.75), ("Tieáng Vieät", .vni, "Tiếng Việt", 0.75),
    ("Hµ Néi", .tcvn3, "Hà Nội", 0.75), ("CéNG HOµ X· HéI", .tcvn3, "CỘNG HOÀ XÃ HỘI", 0.9),
    ("NguyÔn ThÞ ¸nh", .tcvn3, "Nguyễn Thị ánh", 0.8),
    ("Nguyeãn Vaên Thuùy", .vni, "Nguyễn Văn Thúy", 0.8), ("®Æng v¨n", .tcvn3, "đặng văn", 0.7),
    ("Ñaø Naüng", .vni, "Đà Nẵng", 0.7), ("vaï keá", .vni, "vạ kế", 0.7),
  ])
  func mojibake(text: String, encoding: VietnameseEncoding, meant: String, confidence: Double) throws {
    let found = try #require(rules.mojibake(in: text))
    #expect(found.encoding == encoding)
    #expect(found.text == meant)
    #expect(found.confidence >= confidence)
  }

  @Test func ambiguousMojibake() {
    #expect(rules.mojibake(in: "bí thö")?.confidence == 0.375)
  }

  @Test(arguments: ["Hà Nội", "Tiếng Việt", "São Paulo", "Müller", "José Carreras", "John Smith", "", "Путин", "crème brûlée", "Đà Nẵng"])
  func noMojibake(text: String) { #expect(rules.mojibake(in: text) == nil, "\(String(describing: rules.mojibake(in: text)))") }
}
