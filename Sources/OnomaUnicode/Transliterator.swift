private import Synchronization

/// Writes text in another script, or without what a script does not have, by ICU's rules or one's own.
///
///     let bgn = try Transliterator.named("Russian-Latin/BGN")
///     try bgn.transliterated("Щербаков")                                         // "Shcherbakov"
///     let own = try Transliterator(identifier: "soft", rules: "ь > ’; ъ > ”;")
///     try own.transliterated("объём льда")                                       // "об”ём л’да"
///
/// ICU tells no trustworthy offsets inside of a word: transliterate a name or a token at a time.
///
/// Safe across tasks: ICU declares `transliterate` const, and const functions may be called from several threads; its rule-based
/// transliterators keep the state of a match in data that they share, behind one lock of the process. The lock here adds little to
/// that, and makes it hold for all kinds of transliterators, compound and of any version.
public final class Transliterator: Sendable {
  /// How the transliterator was asked for.
  public let identifier: String
  private let icu: Mutex<ICUTransliterator>

  private init(identifier: String, _ icu: consuming sending ICUTransliterator) {
    self.identifier = identifier
    self.icu = Mutex(icu)
  }

  /// Compiles rules in ICU's syntax, such as `х > kh; Х } [:Lowercase:] > Kh; Х > KH;`.
  ///
  /// - Parameters:
  ///   - identifier: a name for diagnostics.
  ///   - rules: the rules, each ended by a semicolon; `#` starts a comment.
  /// - Throws: ``UnicodeError/invalidRules(identifier:line:column:status:)``.
  /// - Complexity: linear in the rules, hundreds of microseconds; keep the object.
  public convenience init(identifier: String, rules: String) throws(UnicodeError) {
    self.init(identifier: identifier, try ICUTransliterator(identifier: identifier, rules: rules))
  }

  private static let cache = Mutex<[String: Transliterator]>([:])

  /// One of ICU's transliterators by its identifier (`Russian-Latin/BGN`, `Latin-ASCII`, `NFD; [:Mn:] Remove; NFC`), opened once.
  ///
  /// - Throws: ``UnicodeError/unknownTransliterator(_:)``.
  /// - Complexity: constant once opened; opening takes milliseconds.
  public static func named(_ identifier: String) throws(UnicodeError) -> Transliterator {
    if let known = cache.withLock({ $0[identifier] }) { return known }
    // Opened outside of the lock: others need not wait. Of two tasks that open the same one, the first to come back is kept.
    let opened = Transliterator(identifier: identifier, try ICUTransliterator(identifier: identifier))
    return cache.withLock { cache in
      if let known = cache[identifier] { return known }
      cache[identifier] = opened
      return opened
    }
  }

  /// A text, transliterated.
  ///
  /// - Throws: ``UnicodeError/textTooLong(bytes:)``, ``UnicodeError/icu(status:operation:)``.
  /// - Complexity: linear in the text and in the rules that could match; of the order of a microsecond a character.
  public func transliterated(_ text: String) throws(UnicodeError) -> String {
    try icu.withLock { icu throws(UnicodeError) in try icu.transliterated(text) }
  }
}
