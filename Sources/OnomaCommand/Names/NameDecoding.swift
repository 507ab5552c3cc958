internal import ArgumentParser
internal import Onoma

/// How the bytes of the input's lines become text.
enum NameDecoding: ExpressibleByArgument {
  /// As they are: UTF-8.
  case none
  /// Bytes of a Vietnamese font or keyboard.
  case vietnamese(VietnameseEncoding)
  /// An encoding that ICU knows: windows-1251, KOI8-R, UTF-16.
  case known(String)
  /// UTF-8 that was decoded wrongly before: TiÕng ViÖt.
  case mojibake

  init?(argument: String) {
    let name = argument.lowercased()
    if let encoding = VietnameseEncoding(rawValue: name) ?? Self.aliases[name] {
      self = .vietnamese(encoding)
    } else if name == "mojibake" {
      self = .mojibake
    } else if ["utf-8", "utf8"].contains(name) {
      self = .none
    } else if LegacyDecoding.isKnown(argument) {
      self = .known(argument)
    } else {
      return nil
    }
  }

  private static let aliases: [String: VietnameseEncoding] = [
    "abc": .tcvn3, "tcvn": .tcvn5712, "tcvn5712-1": .tcvn5712, "cp1258": .windows1258, "vni-win": .vni,
  ]

  static var allValueStrings: [String] {
    VietnameseEncoding.allCases.map(\.rawValue) + ["mojibake", "windows-1251", "koi8-r", "…"]
  }

  /// Whether a line feed is one byte, so that lines can be cut before they are decoded.
  var keepsLineFeeds: Bool {
    guard case .known(let name) = self else { return true }
    let lower = name.lowercased()
    return !["utf-16", "utf16", "utf-32", "utf32", "ucs", "iso-10646"].contains { lower.hasPrefix($0) }
  }

  /// The text of a line's bytes; nil and the reason where they do not spell any.
  func text(of bytes: ArraySlice<UInt8>, _ rules: NameRules) -> (text: String?, reason: String) {
    do {
      switch self {
      case .none, .mojibake:
        guard let text = String(validating: bytes, as: UTF8.self) else {
          return (nil, "the line is not valid UTF-8: name its encoding with --decode")
        }
        if case .mojibake = self { return (rules.mojibake(in: text)?.text ?? text, "") }
        return (text, "")
      case .vietnamese(let encoding): return (try rules.decoded(Array(bytes), from: encoding), "")
      case .known(let name): return (try LegacyDecoding.decode(Array(bytes), encodingName: name).text.string, "")
      }
    } catch {
      return (nil, "\(error)")
    }
  }

  /// The UTF-8 bytes of a whole input whose lines cannot be cut before it is decoded.
  func whole(_ bytes: [UInt8], file: String) throws -> [UInt8] {
    guard case .known(let name) = self else { return bytes }
    do {
      return Array(try LegacyDecoding.decode(bytes, encodingName: name).text.string.utf8)
    } catch {
      throw CommandFailure("\(file): \(error)")
    }
  }
}
