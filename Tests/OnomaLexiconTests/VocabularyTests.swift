import OnomaLexiconCompiler
import OnomaText
import OnomaUnicode
import Testing

struct VocabularyTests {
  @Test("Among all words of the repository's tables no two folds share a key")
  func noCollisions() throws {
    let folder = try LexiconFolder(path: TinyLexicon.root + "/Lexicons")
    let tokenizer = Tokenizer(seed: 1)
    var (foldOfKey, keyOfFold, tokens) = ([UInt64: String](), [String: UInt64](), Tokens())
    var collisions: [String] = []
    for file in folder.files where !["weights", "russian", "vietnamese", "formats"].contains(file.path.split(separator: "/").first ?? "") {
      let text = try SourceText(validating: file.bytes)
      tokens.removeAll()
      tokenizer.append(tokensOf: text, to: &tokens)
      for token in 0..<tokens.count where tokens.flags[token].contains(.word) {
        let (key, fold) = (tokens.keys[token], Fold.key(of: text[tokens.span(of: token)]))
        if foldOfKey[key, default: fold] != fold { collisions.append(fold) }
        if keyOfFold[fold, default: key] != key { collisions.append(fold) }
        foldOfKey[key] = fold
        keyOfFold[fold] = key
      }
    }
    #expect(collisions == [])
    #expect(foldOfKey.count > 50_000)
  }
}
