/// A name after ``NameRules/normalized(_:options:known:)``, with what there is to say of it.
public struct NormalizedName: Hashable, Sendable {
  /// The name; byte for byte the one given where ``warning`` says that it was left alone.
  public let text: String
  /// Why the name was left alone, or what it lacks; nil where nothing is wrong.
  public let warning: NameWarning?
  /// Whether letters or marks were mended: Ð for Đ, a tone on a consonant, a horn that was lost, a stress mark dropped.
  public let isRepaired: Bool

  init(text: String, warning: NameWarning? = nil, isRepaired: Bool = false) {
    self.text = text
    self.warning = warning
    self.isRepaired = isRepaired
  }

  /// A name left as it was given.
  init(unchanged text: String, _ warning: NameWarning) { self.init(text: text, warning: warning) }
}
