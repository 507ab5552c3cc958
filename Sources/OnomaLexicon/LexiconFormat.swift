/// The layout of a compiled lexicon, shared by the compiler that writes it and the reader that maps it.
///
/// Little-endian. A header of 64 bytes, a table of sections (24 bytes each), then the sections, each aligned to 16 bytes:
///
/// | bytes | holds |
/// |---|---|
/// | 0..<8 | `ONOMALEX` |
/// | 8..<12 | format version: the layout |
/// | 12..<16 | schema version: what kinds, flags and origins mean |
/// | 16..<20 | character data version: by which folding the keys were made |
/// | 20..<24 | number of sections |
/// | 24..<32 | seed of the token hashes |
/// | 32..<40 | length of the file |
/// | 40..<48 | checksum of header and section table, this field left out |
/// | 48..<56 | checksum of everything behind the section table |
/// | 56..<64 | zero |
package enum LexiconFormat {
  package static let magic: [UInt8] = Array("ONOMALEX".utf8)
  package static let formatVersion: UInt32 = 2
  package static let schemaVersion: UInt32 = 2
  package static let headerSize = 64
  package static let sectionEntrySize = 24
  package static let alignment = 16

  /// The sections. Raw values are written into files: never reuse one.
  package enum Section: UInt32, CaseIterable {
    /// UInt8: all strings, one behind the other.
    case strings = 1
    /// UInt32: where each string starts in `strings`; one more than there are strings.
    case stringStarts = 2
    /// UInt32 triples, open addressing: lower and upper half of the key, root state. A token's number is that of its slot, from 1. An empty
    /// slot is three zeros: no key is zero but by a chance of one in 2^64.
    case vocabulary = 3
    /// UInt32 triples, open addressing: state, token number, next state. State 0 is empty.
    case transitions = 4
    /// UInt32: where each state's forms start in the form columns; one more than there are states.
    case stateForms = 5
    /// UInt32 four to a form: see ``FormRecord``.
    case forms = 6
    /// UInt32: the exact key of each token of each form.
    case exactKeys = 7
    /// UInt8: how each token of each form is written, see ``CasePattern``.
    case casePatterns = 8
    /// UInt32 ten to a concept: see ``Concept``.
    case concepts = 9
    /// UInt32 three to a name part: lemma, count, language and gender and whether it is notable.
    case nameParts = 10
    /// UInt32 three to a cue: lemma, value, kinds and flags.
    case cues = 11
    /// UInt32 triples, open addressing: exact key, lower half of the key, word traits.
    case words = 12
    /// UInt32 pairs: feature's string, weight's bits (Float).
    case weights = 13
    /// UInt32 pairs: path's string, text's string. The tables of ``NameRules``.
    case rules = 14
    /// UInt32 four to a source: id, title, licence, attribution.
    case sources = 15
    /// UInt32 pairs of strings: data version and the like.
    case metadata = 16
    /// UInt32 pairs, by the first: where an alias's tokens start in the exact keys, its string.
    case aliases = 17
  }

  /// The hash by which a transition is found.
  @inlinable
  package static func transitionHash(state: UInt32, token: UInt32) -> UInt64 {
    (UInt64(state) << 32 | UInt64(token)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The hash by which a word is found.
  @inlinable
  package static func wordHash(_ exactKey: UInt32) -> UInt64 { UInt64(exactKey) &* 0x9E37_79B9_7F4A_7C15 }

  /// The number of slots of a table for so many entries: at most two thirds full, so that a search always ends.
  package static func slots(for entries: Int) -> Int { max(16, entries + entries / 2) }

  /// The number of slots of the transitions: four fifths full, since they are asked only behind a name's first token.
  package static func transitionSlots(for entries: Int) -> Int { max(16, entries + entries / 4) }

  /// The slot in which the search for a hash starts, by its upper bits.
  @inlinable
  package static func slot(of hash: UInt64, among slots: Int) -> Int {
    Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(truncatingIfNeeded: slots)).high)
  }

  /// The slot behind one; the first behind the last.
  @inlinable
  package static func slot(after slot: Int, among slots: Int) -> Int { slot &+ 1 == slots ? 0 : slot &+ 1 }
}

/// The number that stands for "no string", "no parent".
package let absent = UInt32.max
