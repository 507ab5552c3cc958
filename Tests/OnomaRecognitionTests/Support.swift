import Foundation
import Onoma

/// The annotator that all tests share.
let annotator: Annotator = {
  do { return try Annotator() } catch { fatalError("no lexicon: \(error)") }
}()

/// The text of one of `Tests/Samples`.
func sample(_ name: String) throws -> String {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples")
  return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
}

/// What a test compares of a mention: label, surface, and the number of its entity.
struct Found: Hashable, CustomStringConvertible {
  var label: Label
  var text: String
  var entity: Int?

  var description: String { "\(label.rawValue) \(text) \(entity.map { "e\($0 + 1)" } ?? "")" }
}

/// The mentions of a document, after checking that they are sorted, disjoint and of this very text.
func found(_ document: AnnotatedDocument) -> [Found] {
  var end = 0
  for mention in document.mentions {
    precondition(mention.span.utf8Start >= end && mention.span.utf8End <= document.text.utf8Count, "spans out of order")
    end = mention.span.utf8End
  }
  return document.mentions.map { Found(label: $0.label, text: document.surface(of: $0), entity: $0.entity) }
}

/// A text without Vietnamese marks, as typed on a plain keyboard.
func unmarked(_ text: String) -> String {
  String(text.decomposedStringWithCanonicalMapping.unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }.map(Character.init))
    .replacingOccurrences(of: "đ", with: "d").replacingOccurrences(of: "Đ", with: "D")
}
