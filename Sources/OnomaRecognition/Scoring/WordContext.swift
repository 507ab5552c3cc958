/// Words beside a candidate that are no words.
enum WordContext {
  /// The edge of a paragraph.
  static let edgeName = "⊥"
  static let edgeKey: UInt64 = 0x1D8E_4E27_C47D_124F
  /// Any number.
  static let numberName = "0"
  static let numberKey: UInt64 = 0xEB44_ACCA_B455_D165
}
