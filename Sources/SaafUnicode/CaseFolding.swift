import CUnicode

/// Case folding of single characters.
public enum CaseFolding {
  /// The simple case folding of a character (CaseFolding.txt, status C and S): one character to one
  /// character, the same in every language; a value that is no character comes back unchanged.
  @inlinable
  public static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    return foldBeyondASCII(scalar)
  }

  @usableFromInline
  static func foldBeyondASCII(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x0590..<0x10A0, 0x2E80..<0xA640, 0xAC00..<0xFB00:
      // Hebrew to Myanmar, CJK, Hangul: scripts without case, and most of the world's text.
      scalar
    default:
      saaf_fold_case(scalar)
    }
  }
}
