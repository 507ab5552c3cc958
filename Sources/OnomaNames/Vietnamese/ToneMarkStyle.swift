/// Where the tone mark of an open oa, oe, uy stands; everything else is written alike.
public enum ToneMarkStyle: String, Hashable, Sendable, CaseIterable {
  /// On the first vowel, as laws and most newspapers write: hòa, khỏe, thủy.
  case old
  /// On the main vowel (Decision 1989/QĐ-BGDĐT of 25 May 2018, article 8): hoà, khoẻ, thuỷ.
  case new
}
