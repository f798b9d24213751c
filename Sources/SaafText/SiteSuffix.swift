/// The separators that page titles put between the article's title and the site's name.
public enum SiteSuffix {
  /// Where a title could end before a separator that has white space on both sides.
  ///
  /// - Returns: the offsets after the last byte before each separator, in order.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func separators(_ text: [UInt8], in range: Range<Int>) -> [Int] {
    let span = text.span
    var ends: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = span.scalar(at: index)
      if isSeparator(scalar), index > range.lowerBound, index + length < range.upperBound,
        CharacterClass.isSpace(span.scalar(before: index).value),
        CharacterClass.isSpace(span.scalar(at: index + length).value)
      {
        ends.append(TextLines.trimmed(span, range.lowerBound..<index).upperBound)
      }
      index += length
    }
    return ends
  }

  private static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x7C, 0xB7, 0xBB, 0x2013, 0x2014, 0x2022, 0x203A, 0xFF5C: return true
    default: return false
    }
  }
}
