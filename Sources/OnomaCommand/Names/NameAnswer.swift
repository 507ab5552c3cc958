internal import Onoma

/// What a command says of one name.
struct NameAnswer {
  /// The line to write: the name itself where the command can do nothing with it.
  var text: String
  /// Why the name came back unchanged, or what to look at; nil where there is nothing to say.
  var warning: String?
  /// Where in the line that is, in code points from 0.
  var offset: Int?
  /// What `--json` tells beyond the line and the text.
  var fields: [JSONMember] = []

  init(_ text: String) { self.text = text }

  /// A name left as it was.
  init(unchanged text: String, _ warning: String, at offset: Int? = nil) {
    self.text = text
    self.warning = warning + "; left unchanged"
    self.offset = offset
  }

  init(unchanged text: String, _ warning: NameWarning) {
    self.init(unchanged: text, warning.reason, at: warning.offset)
  }

  mutating func add(_ name: String, _ value: JSONField) { fields.append(JSONMember(name, value)) }
}
