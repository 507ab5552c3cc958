import OnomaText
import Testing

struct OffsetMapTests {
  private typealias Edit = OffsetMap.Edit

  @Test("The identity leads every span to itself")
  func identity() {
    #expect(OffsetMap.identity.isIdentity)
    for span in [TextSpan(0, 0), TextSpan(0, 7), TextSpan(3, 4)] { #expect(OffsetMap.identity.sourceSpan(of: span) == span) }
  }

  @Test("The worked example: e and U+0301 became é")
  func composed() {
    // a e U+0301 b, 5 bytes, became a é b, 4 bytes.
    let map = OffsetMap(edits: [Edit(source: TextSpan(1, 4), target: TextSpan(1, 3))])
    #expect(!map.isIdentity)
    #expect(map.sourceSpan(of: TextSpan(0, 1)) == TextSpan(0, 1))
    #expect(map.sourceSpan(of: TextSpan(1, 3)) == TextSpan(1, 4))
    #expect(map.sourceSpan(of: TextSpan(3, 4)) == TextSpan(4, 5))
    #expect(map.sourceSpan(of: TextSpan(0, 4)) == TextSpan(0, 5))
  }

  @Test("A span that cuts an edit covers it whole")
  func cut() {
    let map = OffsetMap(edits: [Edit(source: TextSpan(2, 8), target: TextSpan(2, 6))])
    for span in [TextSpan(2, 3), TextSpan(3, 4), TextSpan(5, 6), TextSpan(2, 6)] { #expect(map.sourceSpan(of: span) == TextSpan(2, 8)) }
    #expect(map.sourceSpan(of: TextSpan(0, 3)) == TextSpan(0, 8))
    #expect(map.sourceSpan(of: TextSpan(5, 9)) == TextSpan(2, 11))
  }

  @Test("What was dropped at a border stays outside, what was dropped inside is covered")
  func dropped() {
    // "<b>Huế</b>, <i>" without its tags: 3 bytes before, 4 behind "Huế", 3 at the end.
    let map = OffsetMap(edits: [
      Edit(source: TextSpan(0, 3), target: TextSpan(0, 0)), Edit(source: TextSpan(8, 12), target: TextSpan(5, 5)),
      Edit(source: TextSpan(14, 17), target: TextSpan(7, 7)),
    ])
    #expect(map.sourceSpan(of: TextSpan(0, 5)) == TextSpan(3, 8))
    #expect(map.sourceSpan(of: TextSpan(5, 7)) == TextSpan(12, 14))
    #expect(map.sourceSpan(of: TextSpan(0, 7)) == TextSpan(3, 14))
    #expect(map.sourceSpan(of: TextSpan(4, 6)) == TextSpan(7, 13))
  }

  @Test("What was added leads to an empty span of the source")
  func added() {
    let map = OffsetMap(edits: [Edit(source: TextSpan(2, 2), target: TextSpan(2, 5))])
    #expect(map.sourceSpan(of: TextSpan(2, 5)) == TextSpan(2, 2))
    #expect(map.sourceSpan(of: TextSpan(3, 4)) == TextSpan(2, 2))
    #expect(map.sourceSpan(of: TextSpan(1, 6)) == TextSpan(1, 3))
  }

  @Test("In an edit of equal pieces a span covers the pieces that it cuts")
  func pieces() {
    // A mark was dropped. Five pieces: 2 bytes became 3, as "ếếếếế" from UTF-16; then one: 4 bytes became 4.
    let map = OffsetMap(edits: [
      Edit(source: TextSpan(0, 2), target: TextSpan(0, 0)), Edit(source: TextSpan(2, 12), target: TextSpan(0, 15), pieces: 5),
      Edit(source: TextSpan(12, 16), target: TextSpan(15, 19)),
    ])
    #expect(map.sourceSpan(of: TextSpan(0, 3)) == TextSpan(2, 4))
    #expect(map.sourceSpan(of: TextSpan(3, 9)) == TextSpan(4, 8))
    #expect(map.sourceSpan(of: TextSpan(12, 15)) == TextSpan(10, 12))
    #expect(map.sourceSpan(of: TextSpan(4, 5)) == TextSpan(4, 6))
    #expect(map.sourceSpan(of: TextSpan(2, 4)) == TextSpan(2, 6))
    #expect(map.sourceSpan(of: TextSpan(12, 19)) == TextSpan(10, 16))
    #expect(map.sourceSpan(of: TextSpan(6, 6)) == TextSpan(6, 6))
  }

  @Test("An edit grows by a piece of its own sizes only")
  func grows() {
    let edit = Edit(source: TextSpan(4, 6), target: TextSpan(1, 2))
    #expect(edit.extended(source: 2, target: 1) == Edit(source: TextSpan(4, 8), target: TextSpan(1, 3), pieces: 2))
    #expect(edit.extended(source: 2, target: 1)?.extended(source: 2, target: 1)?.pieces == 3)
    #expect(edit.extended(source: 2, target: 2) == nil)
    #expect(edit.extended(source: 4, target: 1) == nil)
  }

  @Test("Random maps lead spans back as a plain walk over their pieces does")
  func plainWalk() throws {
    var random = SplitMix(seed: 5)
    for _ in 0..<3_000 {
      var (edits, pieces) = ([Edit](), [(source: TextSpan, target: TextSpan)]())
      var (source, target) = (0, 0)
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          pieces.append((TextSpan(source, source + 1), TextSpan(target, target + 1)))
          (source, target) = (source + 1, target + 1)
        }
        let count = Int.random(in: 1...3, using: &random)
        let (sourceWidth, targetWidth) = (Int.random(in: 0...3, using: &random), Int.random(in: 0...3, using: &random))
        edits.append(
          Edit(
            source: TextSpan(source, source + count * sourceWidth), target: TextSpan(target, target + count * targetWidth), pieces: count))
        for _ in 0..<count {
          pieces.append((TextSpan(source, source + sourceWidth), TextSpan(target, target + targetWidth)))
          (source, target) = (source + sourceWidth, target + targetWidth)
        }
      }
      let map = OffsetMap(edits: edits)
      for start in 0..<target {
        for end in start + 1...target {
          let touched = pieces.filter { $0.target.overlaps(TextSpan(start, end)) }
          let expected = TextSpan(touched.first?.source.utf8Start ?? 0, touched.last?.source.utf8End ?? 0)
          try #require(map.sourceSpan(of: TextSpan(start, end)) == expected, "\(edits), \(start)..<\(end)")
        }
      }
    }
  }
}
